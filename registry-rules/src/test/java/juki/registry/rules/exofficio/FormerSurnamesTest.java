package juki.registry.rules.exofficio;

import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.objections;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.rules.Filing;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Former surnames and their readings. */
class FormerSurnamesTest {

    @Nested
    class FormerSurnameHasItsReading {
        @Test
        void objectsToAFormerSurnameWithoutAReading() {
            assertThat(objections(entry(FormerSurname.of("旧姓")))).contains("CORRECTION-005");
        }

        @Test
        void isSilentOnOneWithItsReading() {
            assertThat(objections(entry(FormerSurname.of("旧姓").withFurigana(Furigana.of("キュウセイ")))))
                    .doesNotContain("CORRECTION-005");
        }

        @Test
        void isSilentOnADeletion() {
            assertThat(objections(Filing.requested()
                            .formerSurname(HANAKO, FormerSurnameChange.Kind.DELETION, Optional.empty())))
                    .doesNotContain("CORRECTION-005");
        }

        @Test
        void isNoLawBeforeReadingsWereRequested() {
            assertThat(RuleBook.standard().inForceOn(LocalDate.of(2025, 5, 25)).rule("CORRECTION-005"))
                    .isEmpty();
            assertThat(RuleBook.standard().inForceOn(LocalDate.of(2025, 5, 26)).rule("CORRECTION-005"))
                    .isPresent();
        }
    }

    private static ChangeEvent entry(FormerSurname surname) {
        return Filing.requested().formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(surname));
    }
}
