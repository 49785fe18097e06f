package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.MunicipalityTable;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.rules.Filing;
import juki.registry.rules.Village;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of every family register that a change writes. */
class FamilyRegistersTest {
    private static final Filing TODAYS = Filing.exOfficio().changed(CalendarDate.of(TODAY));

    @Nested
    class FamilyRegisterIsNoneAsAWhole {
        @Test
        void objectsToAHeadOfNoFamilyRegister() {
            assertThat(objections(corrected(FamilyRegisterIndication.of("なし", "戸籍 筆頭"))))
                    .contains("ENTRY-036");
        }

        @Test
        void objectsToADomicileOfNoFamilyRegisterInABulkChangeToo() {
            assertThat(objections(reregistered(FamilyRegisterIndication.of("北海道架空市本籍町1番地", "なし"))))
                    .contains("ENTRY-036");
        }

        @Test
        void objectsOnNaturalisationAndAcquisitionToo() {
            FamilyRegisterIndication half = FamilyRegisterIndication.of("北海道架空市本籍町1番地", "なし");

            assertThat(objections(naturalized(half))).contains("ENTRY-036");
            assertThat(objections(acquired(half))).contains("ENTRY-036");
            assertThat(objections(Filing.noticed().naturalization(ANH))).doesNotContain("ENTRY-036");
            assertThat(objections(Filing.noticed().nationalityAcquisition(ANH))).doesNotContain("ENTRY-036");
        }

        @Test
        void isSilentOnForeignResidentsWhoHaveNone() {
            assertThat(objections(Filing.noticed()
                            .correction(
                                    ANH,
                                    RecordedItems.builder()
                                            .details(Village.foreign())
                                            .build())))
                    .doesNotContain("ENTRY-036", "ENTRY-038");
        }

        @Test
        void isSilentOnNone() {
            assertThat(objections(corrected(FamilyRegisterIndication.none()))).doesNotContain("ENTRY-036");
        }

        @Test
        void isSilentOnAHeadWhoseDomicileIsUnknown() {
            assertThat(objections(corrected(FamilyRegisterIndication.of("不明", "戸籍 筆頭"))))
                    .doesNotContain("ENTRY-036");
        }
    }

    @Nested
    class DomicileMunicipalityStillExists {

        /** Part of 浜松市 since 1 July 2005. */
        private static final MunicipalityCode TENRYU = MunicipalityCode.ofPayload(22217);

        /** A ward of 浜松市 until 31 December 2023. */
        private static final MunicipalityCode HAMAKITA = MunicipalityCode.ofPayload(22136);

        @Test
        void objectsToACityThatIsPartOfAnotherToday() {
            assertThat(objections(corrected(domicile("静岡県天竜市二俣町1番地", TENRYU)))).contains("ENTRY-038");
        }

        @Test
        void objectsToAWardFromTheDayOnWhichItsCityWasDividedAnew() {
            FamilyRegisterIndication ward = domicile("静岡県浜松市浜北区小松1番地", HAMAKITA);

            assertThat(objections(corrected(ward, LocalDate.of(2024, 1, 1)))).contains("ENTRY-038");
            assertThat(objections(corrected(ward, LocalDate.of(2023, 12, 31)))).doesNotContain("ENTRY-038");
        }

        @Test
        void objectsInABulkChangeThatLeadsToOneThatHasCeased() {
            assertThat(objections(reregistered(domicile("静岡県天竜市二俣町1番地", TENRYU))))
                    .contains("ENTRY-038");
        }

        @Test
        void isSilentOnAMunicipalityOfToday() {
            assertThat(objections(corrected(domicile("北海道苫小牧市旭町1番地", Village.ELSEWHERE))))
                    .doesNotContain("ENTRY-038");
        }

        @Test
        void isSilentOnWordsWithoutACodeWhateverTheyName() {
            assertThat(objections(corrected(FamilyRegisterIndication.of("静岡県天竜市二俣町1番地", "戸籍 筆頭"))))
                    .doesNotContain("ENTRY-038");
        }

        @Test
        void isSilentOnACodeThatTheTableNeverKnew() {
            MunicipalityCode unknown = MunicipalityCode.ofPayload(22999);

            assertThat(MunicipalityTable.published().names(unknown)).isEmpty();
            assertThat(objections(corrected(domicile("静岡県新設市1番地", unknown)))).doesNotContain("ENTRY-038");
        }

        @Test
        void isSilentOnThePrefectureAlone() {
            assertThat(objections(corrected(domicile("静岡県", MunicipalityCode.ofPayload(22000)))))
                    .doesNotContain("ENTRY-038");
        }

        private static FamilyRegisterIndication domicile(String words, MunicipalityCode municipality) {
            return FamilyRegisterIndication.of(words, "戸籍 筆頭")
                    .withDomicileParts(
                            DomicileParts.builder().municipality(municipality).build());
        }
    }

    private static ChangeEvent naturalized(FamilyRegisterIndication register) {
        return TODAYS.naturalization(ANH, PersonName.of("見本 安"), register);
    }

    private static ChangeEvent acquired(FamilyRegisterIndication register) {
        return TODAYS.nationalityAcquisition(ANH, PersonName.of("見本 安"), register);
    }

    private static ChangeEvent reregistered(FamilyRegisterIndication after) {
        return BulkAddressChange.builder()
                .changeDate(CalendarDate.of(TODAY))
                .processingDate(TODAY)
                .basis(new Basis.ExOfficio())
                .ground(MinorCorrection.Ground.ADMINISTRATIVE_DIVISION)
                .addFamilyRegisters(new BulkAddressChange.Reregistering(
                        TARO, japanese().familyRegister().orElseThrow(), after))
                .build();
    }

    private static ChangeEvent corrected(FamilyRegisterIndication indication) {
        return corrected(indication, TODAY);
    }

    private static ChangeEvent corrected(FamilyRegisterIndication indication, LocalDate recorded) {
        return Filing.noticed()
                .recorded(recorded)
                .correction(
                        TARO,
                        RecordedItems.builder()
                                .details(japanese().withFamilyRegister(indication))
                                .build());
    }
}
