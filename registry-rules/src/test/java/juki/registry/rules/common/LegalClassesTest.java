package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.OF_ANH;
import static juki.registry.rules.Village.born;
import static juki.registry.rules.Village.foreign;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.event.Birth;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The legal class of a foreign resident and the change that brings it. */
class LegalClassesTest {

    @Nested
    class TransitionalStayHasItsCause {
        @Test
        void objectsToAChildBornAsOneWhoLostNationality() {
            assertThat(objections(birth(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)))
                    .contains("CLASS-002");
        }

        @Test
        void isSilentOnAChildBornWithoutAStatus() {
            assertThat(objections(birth(LegalClass.TRANSITIONAL_BY_BIRTH))).doesNotContain("CLASS-002");
        }

        @Test
        void objectsToALossOfNationalityByBirth() {
            assertThat(objections(Filing.noticed().nationalityLoss(JIRO, LegalClass.TRANSITIONAL_BY_BIRTH)))
                    .contains("CLASS-002");
        }

        @Test
        void isSilentOnALossOfNationalityWithAStatus() {
            assertThat(objections(Filing.noticed().nationalityLoss(JIRO, LegalClass.MID_TO_LONG_TERM)))
                    .doesNotContain("CLASS-002");
        }

        @Test
        void objectsToAStudentWhoBecomesTransitional() {
            assertThat(objections(Filing.noticed().correction(ANH, ofClass(LegalClass.TRANSITIONAL_BY_BIRTH))))
                    .contains("CLASS-002");
        }

        @Test
        void isSilentOnAStudentWhoBecomesASpecialPermanentResident() {
            assertThat(objections(Filing.noticed().correction(ANH, ofClass(LegalClass.SPECIAL_PERMANENT))))
                    .doesNotContain("CLASS-002");
        }

        @Test
        void isSilentWhereASlipIsCorrected() {
            assertThat(objections(
                            Filing.exOfficio().clericalErrorCorrection(ANH, ofClass(LegalClass.TRANSITIONAL_BY_BIRTH))))
                    .doesNotContain("CLASS-002");
        }
    }

    private static Birth birth(LegalClass legalClass) {
        return Filing.noticed()
                .birth(
                        NewResident.builder()
                                .person(born("NGUYEN MAI", 2026, 4, 10, Sex.FEMALE))
                                .details(foreign(legalClass))
                                .relationship(Relationship.CHILD)
                                .build(),
                        OF_ANH);
    }

    private static RecordedItems ofClass(LegalClass legalClass) {
        return RecordedItems.builder().details(foreign(legalClass)).build();
    }
}
