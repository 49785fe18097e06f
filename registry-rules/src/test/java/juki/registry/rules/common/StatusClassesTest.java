package juki.registry.rules.common;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.Nationality;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.rules.Filing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Statuses of residence and the classes of Art. 30-45. */
class StatusClassesTest {

    @Nested
    class StatusFitsLegalClass {
        @Test
        void objectsToASpecialPermanentResidentsCodeOnAnotherClass() {
            assertThat(objections(corrected(LegalClass.MID_TO_LONG_TERM, "T60")))
                    .contains("ENTRY-027");
            assertThat(objections(corrected(LegalClass.TEMPORARY_REFUGE, "X82")))
                    .contains("ENTRY-027");
            assertThat(objections(corrected(LegalClass.PROVISIONAL_STAY, "X90")))
                    .contains("ENTRY-027");
        }

        @Test
        void isSilentOnEachWithItsOwn() {
            assertThat(objections(corrected(LegalClass.SPECIAL_PERMANENT, "T60")))
                    .doesNotContain("ENTRY-027");
            assertThat(objections(corrected(LegalClass.PROVISIONAL_STAY, "X82")))
                    .doesNotContain("ENTRY-027");
            assertThat(objections(corrected(LegalClass.TEMPORARY_REFUGE, "X90")))
                    .doesNotContain("ENTRY-027");
            assertThat(objections(corrected(LegalClass.MID_TO_LONG_TERM, "T41")))
                    .doesNotContain("ENTRY-027");
        }

        @Test
        void isSilentOnAStatusThatNobodyKnows() {
            assertThat(objections(corrected(LegalClass.SPECIAL_PERMANENT, "Z99")))
                    .doesNotContain("ENTRY-027");
        }
    }

    private static ChangeEvent corrected(LegalClass legalClass, String status) {
        return Filing.exOfficio()
                .correction(
                        ANH,
                        RecordedItems.builder()
                                .details(ForeignResident.builder()
                                        .nationality(Nationality.of("VNM", "ベトナム"))
                                        .legalClass(legalClass)
                                        .status(StatusOfResidence.of(status, "在留資格"))
                                        .becameResidentOn(CalendarDate.of(2024, 4, 1))
                                        .build())
                                .build());
    }
}
