package juki.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import juki.registry.model.date.DateSpan;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.EventType;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;
import org.junit.jupiter.api.Test;

/** How a rule is written and how it objects. */
class RuleTest {

    private static final Citation ACT = Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8);
    private static final Objection OBJECTION =
            Objection.to("項目", "item").because("理由", "reason").remedy("対応", "remedy");
    private static final Rule NOBODY_DIES = Rule.asserting("TEST-ONLY-001", "不死", "Nobody dies")
            .error()
            .citing(ACT)
            .during(DateSpan.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)))
            .on(Death.class, EventType.DEATH, (death, register) -> OBJECTION.when(true));

    @Test
    void tellsWhatItIs() {
        assertThat(NOBODY_DIES.id()).isEqualTo("TEST-ONLY-001");
        assertThat(NOBODY_DIES.title()).isEqualTo("不死");
        assertThat(NOBODY_DIES.titleEnglish()).isEqualTo("Nobody dies");
        assertThat(NOBODY_DIES.severity()).isEqualTo(Severity.ERROR);
        assertThat(NOBODY_DIES.basis()).isEqualTo(ACT);
        assertThat(NOBODY_DIES.inForce()).isEqualTo(DateSpan.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)));
        assertThat(NOBODY_DIES.appliesTo()).containsExactly(EventType.DEATH);
        assertThat(NOBODY_DIES).hasToString("TEST-ONLY-001 Nobody dies");
    }

    @Test
    void objectsWithItemReasonAndRemedyInBothLanguages() {
        Finding finding = NOBODY_DIES
                .examine(Filing.exOfficio().death(Village.TARO), Village.register())
                .orElseThrow();

        assertThat(finding.rule()).isEqualTo(NOBODY_DIES);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.item()).isEqualTo("項目");
        assertThat(finding.itemEnglish()).isEqualTo("item");
        assertThat(finding.reason()).isEqualTo("理由");
        assertThat(finding.reasonEnglish()).isEqualTo("reason");
        assertThat(finding.remedy()).isEqualTo("対応");
        assertThat(finding.remedyEnglish()).isEqualTo("remedy");
        assertThat(finding).hasToString("ERROR TEST-ONLY-001 理由");
    }

    @Test
    void isSilentOnOtherKindsOfChange() {
        assertThat(NOBODY_DIES.examine(Filing.notified().moveOut(Village.JIRO), Village.register()))
                .isEmpty();
    }

    @Test
    void mayHaveAnotherSeverity() {
        Rule alert = NOBODY_DIES.withSeverity(Severity.ALERT);

        assertThat(alert.severity()).isEqualTo(Severity.ALERT);
        assertThat(alert.id()).isEqualTo(NOBODY_DIES.id());
        assertThat(alert).isNotEqualTo(NOBODY_DIES);
        assertThat(alert.withSeverity(Severity.ERROR)).isEqualTo(NOBODY_DIES).hasSameHashCodeAs(NOBODY_DIES);
    }

    @Test
    void idsHaveOneForm() {
        for (String id : new String[] {"", "MOVE", "MOVE-1", "move-001", "MOVE-0001", "-001"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rule.asserting(id, "題", "title"))
                    .withMessageStartingWith("id: ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.asserting("MOVE-001", " ", "title"))
                .withMessageStartingWith("title: ");
    }

    @Test
    void isNotCompleteWithoutSeverityCitationSpanAndKind() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        Set<EventType> deaths = EnumSet.of(EventType.DEATH);
        Rule.Check<ChangeEvent> silent = (event, register) -> OBJECTION.when(false);

        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.asserting("TEST-002", "題", "title")
                        .citing(ACT)
                        .since(day)
                        .onEach(deaths, silent));
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.asserting("TEST-002", "題", "title")
                        .alert()
                        .since(day)
                        .onEach(deaths, silent));
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.asserting("TEST-002", "題", "title")
                        .alert()
                        .citing(ACT)
                        .onEach(deaths, silent));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.asserting("TEST-002", "題", "title")
                        .alert()
                        .citing(ACT)
                        .since(day)
                        .onEach(Set.of(), silent))
                .withMessageStartingWith("types: ");
    }

    @Test
    void appliesToAnUnchangingSetOfKinds() {
        assertThatThrownBy(() -> NOBODY_DIES.appliesTo().add(EventType.BIRTH))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anObjectionHasNoBlankPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Objection.to(" ", "item").because("理由", "reason").remedy("対応", "remedy"))
                .withMessageStartingWith("item: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Objection.to("項目", "item").remedy("対応", "remedy"))
                .withMessageStartingWith("reason: ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Objection.to("項目", "item").because("理由", "reason").remedy("対応", ""))
                .withMessageStartingWith("remedy: ");
    }
}
