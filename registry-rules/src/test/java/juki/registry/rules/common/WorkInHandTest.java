package juki.registry.rules.common;

import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.MOMO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.rules.Decision;
import juki.registry.rules.Filing;
import juki.registry.rules.NotAcceptedException;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is in hand at the office, which the host alone knows. */
class WorkInHandTest {

    @Nested
    class NothingElseIsProvisional {
        @Test
        void objectsToASecondChangeOfSomebodyWhoseFirstIsNotDecided() {
            assertThat(objections(Filing.notified().moveOut(TARO, MOMO), Set.of(MOMO), Set.of()))
                    .contains("HOST-001");
        }

        @Test
        void isSilentOnEverybodyElse() {
            assertThat(objections(Filing.notified().moveOut(JIRO), Set.of(MOMO), Set.of(MOMO)))
                    .doesNotContain("HOST-001");
        }

        @Test
        void isSilentOnSomebodyNew() {
            assertThat(objections(Filing.notified().moveIn(newHead()), Set.of(MOMO), Set.of(MOMO)))
                    .isEmpty();
        }
    }

    @Nested
    class NobodyElseIsAtWork {
        @Test
        void objectsWhileSomebodyElseEntersAChange() {
            assertThat(objections(Filing.noticed().death(TARO), Set.of(), Set.of(TARO)))
                    .contains("HOST-002");
        }

        @Test
        void isSilentOnceThatIsDone() {
            assertThat(objections(Filing.noticed().death(TARO), Set.of(), Set.of()))
                    .doesNotContain("HOST-002");
        }
    }

    @Test
    void neitherCanBeAcknowledgedAway() {
        RuleBook book = book(Set.of(JIRO), Set.of());

        Decision decision = Registrar.under(book)
                .decide(Filing.notified().moveOut(JIRO), register())
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSED);
        assertThatThrownBy(decision::orElseThrow).isInstanceOf(NotAcceptedException.class);
    }

    @Test
    void theIdsAreNobodyElses() {
        assertThat(book(Set.of(), Set.of()).rules())
                .extracting(Rule::id)
                .endsWith("HOST-001", "HOST-002")
                .doesNotHaveDuplicates();
    }

    private static RuleBook book(Set<AddresseeNumber> provisional, Set<AddresseeNumber> inUse) {
        return RuleBook.standard()
                .plus(CommonRules.onWorkInHand(provisional::contains, inUse::contains)
                        .toArray(Rule[]::new));
    }

    private static List<String> objections(
            ChangeEvent event, Set<AddresseeNumber> provisional, Set<AddresseeNumber> inUse) {
        return book(provisional, inUse).examine(event, register()).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}
