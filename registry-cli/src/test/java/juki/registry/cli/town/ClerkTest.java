package juki.registry.cli.town;

import static juki.registry.cli.town.SmallTown.DAY;
import static juki.registry.cli.town.SmallTown.FATHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.Acknowledgement;
import juki.registry.rules.Decision;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
import org.junit.jupiter.api.Test;

class ClerkTest {

    private static final String LEFT_WITHOUT_HEAD = "COMMON-021";

    private static Decision decided(ChangeEvent event, String... sendsBack) {
        Clerk clerk = new Clerk("窓口07", Set.of(sendsBack));
        return Registrar.under(RuleBook.standard())
                .decide(event, SmallTown.register())
                .acknowledging(alert -> clerk.confirm(event, alert));
    }

    @Test
    void acknowledgesAlertsByName() {
        Decision decision = decided(SmallTown.moveOut(DAY, FATHER));

        assertThat(decision.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(decision.acknowledgements()).containsExactly(new Acknowledgement(LEFT_WITHOUT_HEAD, "窓口07"));
    }

    @Test
    void sendsBackWhoeverStandsAtTheWindow() {
        assertThat(decided(SmallTown.moveOut(DAY, FATHER), LEFT_WITHOUT_HEAD).outcome())
                .isEqualTo(Outcome.NEEDS_ACKNOWLEDGEMENT);
    }

    @Test
    void recordsADeathWhateverAlertItRaises() {
        assertThat(decided(SmallTown.death(FATHER), LEFT_WITHOUT_HEAD).outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void knowsOnlyAlertsOfTheRuleBook() {
        assertThat(Clerk.standard().sendsBack())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(RuleBook.standard().rule(id))
                        .hasValueSatisfying(rule -> assertThat(rule.severity()).isEqualTo(Severity.ALERT)));
    }
}
