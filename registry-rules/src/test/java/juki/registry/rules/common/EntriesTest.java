package juki.registry.rules.common;

import static juki.registry.rules.Village.MOVED_OUT;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.UNKNOWN;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.japanese;
import static juki.registry.rules.Village.newcomer;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds of everybody for whom a record is made, and of what a correction writes. */
class EntriesTest {

    @Nested
    class RecordCodeIsNobodysElse {
        @Test
        void objectsToTheCodeOfAResident() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.empty(), code(1)))))
                    .contains("ENTRY-001");
        }

        @Test
        void objectsToOneCodeBroughtByTwo() {
            assertThat(objections(Filing.notified()
                            .moveIn(bringing(Optional.empty(), code(40)), bringing(Optional.empty(), code(40)))))
                    .contains("ENTRY-001");
        }

        @Test
        void isSilentOnACodeNobodyHas() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.empty(), code(40)))))
                    .doesNotContain("ENTRY-001");
        }

        @Test
        void leavesTheCodeOfARemovedRecordToOthers() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.empty(), code(15)))))
                    .doesNotContain("ENTRY-001");
        }
    }

    @Nested
    class ReturningResidentIsEnteredAsSuch {
        @Test
        void objectsToTheCodeOfARemovedRecordOnSomebodyNew() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.empty(), code(15)))))
                    .contains("ENTRY-002");
        }

        @Test
        void isSilentWhereTheNumberComesAlong() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.of(MOVED_OUT), code(15)))))
                    .doesNotContain("ENTRY-002");
        }

        @Test
        void isSilentOnACodeNobodyHas() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.empty(), code(40)))))
                    .doesNotContain("ENTRY-002");
        }
    }

    @Nested
    class ReturningResidentKeepsNumber {
        @Test
        void objectsToAnotherNumber() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.of(UNKNOWN), code(15)))))
                    .contains("ENTRY-003");
        }

        @Test
        void isSilentOnTheFormerNumber() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.of(MOVED_OUT), code(15)))))
                    .doesNotContain("ENTRY-003");
        }
    }

    @Nested
    class NewcomerIsNoResident {
        @Test
        void objectsToTheNumberOfAResident() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.of(TARO), code(40)))))
                    .contains("ENTRY-004");
        }

        @Test
        void isSilentOnTheNumberOfARemovedRecord() {
            assertThat(objections(Filing.notified().moveIn(bringing(Optional.of(MOVED_OUT), code(15)))))
                    .doesNotContain("ENTRY-004");
        }
    }

    @Nested
    class NoRemovedRecordAgrees {
        @Test
        void objectsToTheAttributesOfARemovedRecord() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("転出 済子", 1988, 3, 3, Sex.FEMALE), Relationship.HEAD))))
                    .contains("ENTRY-005");
        }

        @Test
        void isSilentOnAnotherDateOfBirth() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("転出 済子", 1988, 3, 4, Sex.FEMALE), Relationship.HEAD))))
                    .doesNotContain("ENTRY-005");
        }

        @Test
        void isSilentOnTheReturningResidentHerself() {
            assertThat(objections(Filing.notified()
                            .moveIn(NewResident.builder()
                                    .person(born("転出 済子", 1988, 3, 3, Sex.FEMALE))
                                    .details(japanese())
                                    .relationship(Relationship.HEAD)
                                    .addressee(MOVED_OUT)
                                    .build())))
                    .doesNotContain("ENTRY-005");
        }
    }

    @Nested
    class NoLivingRecordAgrees {
        @Test
        void objectsToTheAttributesOfAResident() {
            assertThat(objections(
                            Filing.notified().moveIn(newcomer(born("見本 次郎", 1965, 8, 1, Sex.MALE), Relationship.HEAD))))
                    .contains("ENTRY-006");
        }

        @Test
        void isSilentOnTheAttributesOfARemovedRecord() {
            assertThat(objections(Filing.notified()
                            .moveIn(newcomer(born("転出 済子", 1988, 3, 3, Sex.FEMALE), Relationship.HEAD))))
                    .doesNotContain("ENTRY-006");
        }

        @Test
        void isSilentOnTwinsNotNamedYet() {
            assertThat(objections(
                            Filing.noticed().birth(newcomer(UNNAMED, Relationship.CHILD), OF_TARO),
                            after(register(), Filing.noticed().birth(newcomer(UNNAMED, Relationship.CHILD), OF_TARO))))
                    .doesNotContain("ENTRY-006");
        }
    }

    @Nested
    class FamilyRegisterIsShown {
        @Test
        void objectsToABlank() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(JapaneseResident.builder()
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .build()))))
                    .contains("ENTRY-007");
        }

        @Test
        void objectsToACorrectionThatBlanksIt() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder()
                                            .details(JapaneseResident.builder()
                                                    .becameResidentOn(CalendarDate.of(2020, 4, 1))
                                                    .build())
                                            .build())))
                    .contains("ENTRY-007");
        }

        @Test
        void isSilentOnNone() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(JapaneseResident.of(
                                    FamilyRegisterIndication.none(), CalendarDate.of(2026, 4, 10))))))
                    .doesNotContain("ENTRY-007");
        }
    }

    @Nested
    class ResidenceCardIsShown {
        @Test
        void objectsToABlank() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.MID_TO_LONG_TERM)
                                    .build()))))
                    .contains("ENTRY-008");
        }

        @Test
        void isSilentWhereItIsShown() {
            assertThat(objections(Filing.notified().moveIn(alien(foreign())))).doesNotContain("ENTRY-008");
        }

        @Test
        void isSilentOnAnotherClass() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.TRANSITIONAL_BY_BIRTH)
                                    .build()))))
                    .doesNotContain("ENTRY-008");
        }
    }

    @Nested
    class CertificateIsShown {
        @Test
        void objectsToABlank() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.SPECIAL_PERMANENT)
                                    .build()))))
                    .contains("ENTRY-009");
        }

        @Test
        void isSilentWhereItIsShown() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.SPECIAL_PERMANENT)
                                    .certificate(SpecialPermanentResidentCertificateNumber.of("CD87654321AB"))
                                    .build()))))
                    .doesNotContain("ENTRY-009");
        }
    }

    @Nested
    class PermittedPeriodIsShown {
        @Test
        void objectsToABlankPeriodOfRefuge() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.TEMPORARY_REFUGE)
                                    .build()))))
                    .contains("ENTRY-010");
        }

        @Test
        void objectsToABlankPeriodOfProvisionalStay() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.PROVISIONAL_STAY)
                                    .build()))))
                    .contains("ENTRY-010");
        }

        @Test
        void isSilentWhereItIsShown() {
            assertThat(objections(Filing.notified()
                            .moveIn(alien(ForeignResident.builder()
                                    .nationality(Nationality.of("VNM", "ベトナム"))
                                    .becameResidentOn(CalendarDate.of(2026, 4, 10))
                                    .legalClass(LegalClass.PROVISIONAL_STAY)
                                    .expiresOn(LocalDate.of(2026, 10, 1))
                                    .build()))))
                    .doesNotContain("ENTRY-010");
        }
    }

    @Nested
    class NameIsGiven {
        @Test
        void objectsToAChildNotNamedYet() {
            assertThat(objections(Filing.noticed().birth(newcomer(UNNAMED, Relationship.CHILD), OF_TARO)))
                    .contains("ENTRY-011");
        }

        @Test
        void objectsToACorrectionThatBlanksTheName() {
            assertThat(objections(Filing.exOfficio()
                            .correction(
                                    TARO,
                                    RecordedItems.builder()
                                            .name(PersonName.unnamed())
                                            .build())))
                    .contains("ENTRY-011");
        }

        @Test
        void isSilentOnAChildWithAName() {
            assertThat(objections(Filing.noticed()
                            .birth(newcomer(born("見本 新芽", 2026, 4, 10, Sex.FEMALE), Relationship.CHILD), OF_TARO)))
                    .doesNotContain("ENTRY-011");
        }
    }

    private static final Person UNNAMED = Person.of(PersonName.unnamed(), CalendarDate.of(2026, 4, 10), Sex.FEMALE);

    private static NewResident bringing(Optional<AddresseeNumber> number, ResidentRecordCode code) {
        return NewResident.builder()
                .person(born("新人 次郎", 1990, 2, 3, Sex.MALE))
                .details(japanese())
                .relationship(Relationship.HEAD)
                .addressee(number)
                .recordCode(code)
                .build();
    }

    private static NewResident alien(ResidentDetails details) {
        return NewResident.builder()
                .person(born("新人 次郎", 1990, 2, 3, Sex.MALE))
                .details(details)
                .relationship(Relationship.HEAD)
                .build();
    }
}
