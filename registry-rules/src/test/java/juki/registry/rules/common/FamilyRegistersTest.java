package juki.registry.rules.common;

import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of every family register that a change writes. */
class FamilyRegistersTest {

    @Nested
    class FamilyRegisterIsNoneAsAWhole {
        @Test
        void objectsToAHeadOfNoFamilyRegister() {
            assertThat(objections(corrected(FamilyRegisterIndication.of("なし", "戸籍 筆頭"))))
                    .contains("ENTRY-036");
        }

        @Test
        void objectsToADomicileOfNoFamilyRegisterInABulkChangeToo() {
            assertThat(objections(BulkAddressChange.builder()
                            .changeDate(CalendarDate.of(TODAY))
                            .processingDate(TODAY)
                            .basis(new Basis.ExOfficio())
                            .ground(MinorCorrection.Ground.ADMINISTRATIVE_DIVISION)
                            .addFamilyRegisters(new BulkAddressChange.Reregistering(
                                    TARO,
                                    japanese().familyRegister().orElseThrow(),
                                    FamilyRegisterIndication.of("北海道架空市本籍町1番地", "なし")))
                            .build()))
                    .contains("ENTRY-036");
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

    private static ChangeEvent corrected(FamilyRegisterIndication indication) {
        return Filing.noticed()
                .correction(
                        TARO,
                        RecordedItems.builder()
                                .details(japanese().withFamilyRegister(indication))
                                .build());
    }
}
