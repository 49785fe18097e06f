package juki.registry.rules.exofficio;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.NO_HOUSEHOLD;
import static juki.registry.rules.Village.OF_SABURO;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.UNKNOWN;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.place;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Corrections by the office. */
class CorrectionRulesTest {

    @Nested
    class SomethingIsCorrected {
        @Test
        void objectsToTheNameAsItIs() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder()
                                            .name(PersonName.of("見本 太郎"))
                                            .build())))
                    .contains("CORRECTION-001");
        }

        @Test
        void isSilentOnAnotherSpelling() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    TARO,
                                    RecordedItems.builder()
                                            .name(PersonName.of("見本 太朗"))
                                            .build())))
                    .doesNotContain("CORRECTION-001");
        }
    }

    @Nested
    class KindOfResidentStays {
        @Test
        void objectsToAJapaneseResidentMadeForeign() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder().details(foreign()).build())))
                    .contains("CORRECTION-002");
        }

        @Test
        void objectsToAForeignResidentMadeJapanese() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    ANH,
                                    RecordedItems.builder().details(japanese()).build())))
                    .contains("CORRECTION-002");
        }

        @Test
        void isSilentOnAnotherFamilyRegister() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder()
                                            .details(JapaneseResident.of(
                                                    FamilyRegisterIndication.unknown(), CalendarDate.of(2020, 4, 1)))
                                            .build())))
                    .doesNotContain("CORRECTION-002");
        }
    }

    @Nested
    class NationalityChanges {
        @Test
        void objectsToAJapaneseResidentNaturalised() {
            assertThat(objections(Filing.noticed().naturalization(TARO))).contains("CORRECTION-003");
            assertThat(objections(Filing.noticed().nationalityAcquisition(TARO)))
                    .contains("CORRECTION-003");
        }

        @Test
        void objectsToAForeignResidentWhoLosesJapaneseNationality() {
            assertThat(objections(Filing.noticed().nationalityLoss(ANH))).contains("CORRECTION-003");
        }

        @Test
        void isSilentOnThoseWhoseRecordIsOfTheOtherKind() {
            assertThat(objections(Filing.noticed().naturalization(ANH))).doesNotContain("CORRECTION-003");
            assertThat(objections(Filing.noticed().nationalityLoss(TARO))).doesNotContain("CORRECTION-003");
        }
    }

    @Nested
    class FormerSurnameFitsResident {
        @Test
        void objectsToAFormerSurnameOfAForeignResident() {
            assertThat(objections(Filing.requested()
                            .formerSurname(ANH, FormerSurnameChange.Kind.ENTRY, Optional.of(SURNAME))))
                    .contains("CORRECTION-004");
        }

        @Test
        void objectsToTheDeletionOfWhatIsNotThere() {
            assertThat(objections(Filing.requested()
                            .formerSurname(TARO, FormerSurnameChange.Kind.DELETION, Optional.empty())))
                    .contains("CORRECTION-004");
        }

        @Test
        void objectsToAnEntryBesideTheOneThatIsThere() {
            assertThat(objections(
                            Filing.requested()
                                    .formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(SURNAME)),
                            HANAKO_UNDER_HER_FORMER_SURNAME))
                    .contains("CORRECTION-004");
        }

        @Test
        void isSilentOnTheFirstEntryAndOnTheChangeOfWhatIsThere() {
            assertThat(objections(Filing.requested()
                            .formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(SURNAME))))
                    .doesNotContain("CORRECTION-004");
            assertThat(objections(
                            Filing.requested()
                                    .formerSurname(HANAKO, FormerSurnameChange.Kind.CHANGE, Optional.of(SURNAME)),
                            HANAKO_UNDER_HER_FORMER_SURNAME))
                    .doesNotContain("CORRECTION-004");
        }

        @Test
        void leavesSomebodyUnknownToOtherRules() {
            assertThat(objections(Filing.requested()
                            .formerSurname(UNKNOWN, FormerSurnameChange.Kind.ENTRY, Optional.of(SURNAME))))
                    .contains("COMMON-011")
                    .doesNotContain("CORRECTION-004");
        }
    }

    @Nested
    class CommonNameFitsResident {
        @Test
        void objectsToACommonNameOfAJapaneseResident() {
            assertThat(objections(Filing.applied().commonName(TARO, Optional.of(PersonName.of("見本 安")))))
                    .contains("CORRECTION-008");
        }

        @Test
        void objectsToTheDeletionOfWhatIsNotThere() {
            assertThat(objections(Filing.applied().commonName(ANH, Optional.empty())))
                    .contains("CORRECTION-008");
        }

        @Test
        void objectsToASecondOne() {
            assertThat(objections(Filing.applied().commonName(ANH, Optional.of(PersonName.of("見本 安"))), ANH_NAMED))
                    .contains("CORRECTION-008");
        }

        @Test
        void isSilentOnTheFirstEntryAndOnItsDeletion() {
            assertThat(objections(Filing.applied().commonName(ANH, Optional.of(PersonName.of("見本 安")))))
                    .doesNotContain("CORRECTION-008");
            assertThat(objections(Filing.applied().commonName(ANH, Optional.empty()), ANH_NAMED))
                    .doesNotContain("CORRECTION-008");
        }

        @Test
        void leavesSomebodyUnknownToOtherRules() {
            assertThat(objections(Filing.applied().commonName(UNKNOWN, Optional.empty())))
                    .contains("COMMON-011")
                    .doesNotContain("CORRECTION-008");
        }
    }

    private static final FormerSurname SURNAME = FormerSurname.of("旧姓").withFurigana(Furigana.of("キュウセイ"));

    private static final InMemoryRegister HANAKO_UNDER_HER_FORMER_SURNAME = after(
            register(), Filing.requested().formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(SURNAME)));

    private static final InMemoryRegister ANH_NAMED =
            after(register(), Filing.applied().commonName(ANH, Optional.of(PersonName.of("見本 安"))));

    @Nested
    class RelationshipFollowsSex {
        @Test
        void objectsToAWifeWhoIsAMan() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    HANAKO,
                                    RecordedItems.builder().sex(Sex.MALE).build())))
                    .contains("CORRECTION-006");
        }

        @Test
        void isSilentOnAChild() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    MOMO, RecordedItems.builder().sex(Sex.MALE).build())))
                    .doesNotContain("CORRECTION-006");
        }

        @Test
        void isSilentOnASexNotStated() {
            assertThat(objections(Filing.exOfficio()
                            .clericalErrorCorrection(
                                    HANAKO,
                                    RecordedItems.builder().sex(Sex.NOT_STATED).build())))
                    .doesNotContain("CORRECTION-006");
        }

        @Test
        void theRelationshipCanFollow() {
            InMemoryRegister corrected = after(
                    register(),
                    Filing.exOfficio()
                            .clericalErrorCorrection(
                                    HANAKO,
                                    RecordedItems.builder().sex(Sex.MALE).build()));

            assertThat(objections(Filing.noticed().relationshipChange(place(HANAKO, Relationship.HUSBAND)), corrected))
                    .doesNotContain("CORRECTION-006", "COMMON-023");
        }
    }

    @Nested
    class RowsFindWhatTheySay {
        @Test
        void objectsToAHouseholdThatHasMovedSince() {
            assertThat(objections(Filing.exOfficio()
                            .bulkAddressChange(new BulkAddressChange.Readdressing(OF_SABURO, lot(4), lot(33)))))
                    .contains("BULK-001");
        }

        @Test
        void objectsToAHouseholdNobodyKnows() {
            assertThat(objections(Filing.exOfficio()
                            .bulkAddressChange(new BulkAddressChange.Readdressing(NO_HOUSEHOLD, lot(3), lot(33)))))
                    .contains("BULK-001");
        }

        @Test
        void objectsToAFamilyRegisterOfSomebodyWhoHasLeft() {
            assertThat(objections(reregistering(MOVED_OUT))).contains("BULK-001");
        }

        @Test
        void isSilentWhereEveryRowFindsItsAddress() {
            assertThat(objections(Filing.exOfficio()
                            .bulkAddressChange(
                                    new BulkAddressChange.Readdressing(OF_SABURO, lot(3), lot(33)),
                                    new BulkAddressChange.Readdressing(OF_TARO, lot(1), lot(31)))))
                    .doesNotContain("BULK-001");
        }

        @Test
        void isSilentWhereEveryRowFindsItsFamilyRegister() {
            assertThat(objections(reregistering(TARO))).doesNotContain("BULK-001");
        }

        private static BulkAddressChange reregistering(AddresseeNumber who) {
            Filing filing = Filing.exOfficio();
            return BulkAddressChange.builder()
                    .changeDate(filing.changeDate())
                    .processingDate(filing.processingDate())
                    .basis(filing.basis())
                    .ground(MinorCorrection.Ground.ADMINISTRATIVE_DIVISION)
                    .addFamilyRegisters(new BulkAddressChange.Reregistering(
                            who,
                            japanese().familyRegister().orElseThrow(),
                            FamilyRegisterIndication.of("北海道架空市新町1番地", "戸籍 筆頭")))
                    .build();
        }
    }
}
