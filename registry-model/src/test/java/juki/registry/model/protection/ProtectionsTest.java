package juki.registry.model.protection;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static juki.registry.model.protection.ProtectionDomain.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.Numbers;
import juki.registry.model.Samples;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(ProtectionDomain.class)
@Domain(DomainContext.Global.class)
class ProtectionsTest {

    @Property(tries = 300)
    void theStrongestThatStandsAgainstItCounts(
            @ForAll @Size(max = 4) List<Restriction> restrictions,
            @ForAll @Size(max = 2) List<SupportMeasure> measures,
            @ForAll Operation operation,
            @ForAll @IntRange(min = 1, max = 4) int who,
            @ForAll @IntRange(max = 3) int home,
            @ForAll @IntRange(max = 1100) int days) {
        AddresseeNumber someone = person(who);
        Optional<HouseholdNumber> in = home == 0 ? Optional.empty() : Optional.of(household(home));
        LocalDateTime at = ProtectionDomain.BEGINNING.plusDays(days);
        List<RestrictionLevel> against = new ArrayList<>();
        for (Restriction one : restrictions) {
            boolean concerned = one.person().isPresent()
                    ? one.person().get().equals(someone)
                    : in.isPresent() && one.household().orElseThrow().equals(in.get());
            if (concerned) {
                against.add(one.levelOf(operation, at));
            }
        }
        measures.forEach(one -> against.add(one.levelOf(operation, someone, at)));
        against.removeIf(level -> level == RestrictionLevel.NONE);
        Protections all = Protections.of(restrictions, measures);
        ProtectionAnswer answer = all.ask(operation, someone, in, at);
        assertThat(answer.level())
                .isEqualTo(
                        against.contains(RestrictionLevel.ERROR)
                                ? RestrictionLevel.ERROR
                                : against.isEmpty() ? RestrictionLevel.NONE : RestrictionLevel.ALERT);
        assertThat(answer.grounds(OFFICER))
                .hasSameSizeAs(against)
                .allMatch(one ->
                        one.level() != RestrictionLevel.NONE && !one.reason().isBlank());
        assertThat(answer.text().isEmpty()).isEqualTo(against.isEmpty());
        if (!against.isEmpty()) {
            assertThat(all.marks(someone, in, at)).isTrue();
        }
    }

    /** One protection more never opens what the others keep shut. */
    @Property(tries = 200)
    void moreProtectionsNeverPermitMore(
            @ForAll @Size(min = 1, max = 4) List<Restriction> restrictions,
            @ForAll Operation operation,
            @ForAll @IntRange(min = 1, max = 4) int who,
            @ForAll @IntRange(max = 1100) int days) {
        LocalDateTime at = ProtectionDomain.BEGINNING.plusDays(days);
        RestrictionLevel fewer = Protections.of(restrictions.subList(1, restrictions.size()), List.of())
                .ask(operation, person(who), Optional.of(household(1)), at)
                .level();
        RestrictionLevel all = Protections.of(restrictions, List.of())
                .ask(operation, person(who), Optional.of(household(1)), at)
                .level();
        assertThat(all).isGreaterThanOrEqualTo(fewer);
    }

    private static final LocalDateTime NOW = LocalDateTime.of(2025, 7, 1, 11, 0);

    private static SupportMeasure provisional() {
        ProtectionAct act = OFFICER.act(ProtectionRight.KEEP_MEASURE, NOW.minusDays(3));
        return SupportMeasure.opened(new MeasureStep.Applied(
                        act,
                        Samples.supportDetails(),
                        Optional.empty(),
                        act.at().toLocalDate()))
                .then(new MeasureStep.BegunProvisionally(act, act.at().toLocalDate()));
    }

    private static Restriction restriction(RestrictionLevel level) {
        return Restriction.builder()
                .person(person(1))
                .putLevel(Operation.CERTIFICATE, level)
                .reason("印鑑登録証の盗難届")
                .start(NOW.toLocalDate())
                .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, NOW.minusDays(3)))
                .build();
    }

    private static ProtectionAnswer certificate(Protections protections) {
        return protections.ask(Operation.CERTIFICATE, person(1), Optional.empty(), NOW);
    }

    @Test
    void outsideNobodyCanTellAMeasureFromARestriction() {
        ProtectionAnswer byMeasure = certificate(Protections.of(List.of(), List.of(provisional())));
        ProtectionAnswer byRestriction =
                certificate(Protections.of(List.of(restriction(RestrictionLevel.ERROR)), List.of()));
        assertThat(byMeasure.level()).isEqualTo(byRestriction.level());
        assertThat(byMeasure.text()).isEqualTo(byRestriction.text()).doesNotContain("支援", "抑止");
        assertThat(byMeasure).hasToString(byRestriction.toString());
        assertThat(byMeasure).isNotEqualTo(byRestriction);
        Officer clerk = new Officer("窓口1", EnumSet.complementOf(EnumSet.of(ProtectionRight.SEE_GROUNDS)));
        assertThatThrownBy(() -> byMeasure.grounds(clerk)).hasMessage("officer: lacks the right to see grounds");
        Officer responsible = new Officer("責任者", Set.of(ProtectionRight.SEE_GROUNDS));
        assertThat(byMeasure.grounds(responsible))
                .containsExactly(new ProtectionGround(RestrictionLevel.ERROR, "仮支援措置"));
        assertThat(byRestriction.grounds(responsible))
                .containsExactly(new ProtectionGround(RestrictionLevel.ERROR, "印鑑登録証の盗難届"));
    }

    @Test
    void aLiftOfOneDoesNotOpenWhatAnotherKeepsShut() {
        SupportMeasure lifted = provisional()
                .then(new MeasureStep.Lifted(new TemporaryLift(
                        OFFICER.act(ProtectionRight.LIFT_MEASURE, NOW.minusMinutes(5)),
                        Set.of(Operation.CERTIFICATE),
                        NOW.plusMinutes(5))));
        assertThat(certificate(Protections.of(List.of(), List.of(lifted))).level())
                .isEqualTo(RestrictionLevel.NONE);
        assertThat(certificate(Protections.of(List.of(restriction(RestrictionLevel.ALERT)), List.of(lifted)))
                        .level())
                .isEqualTo(RestrictionLevel.ALERT);
        assertThat(Protections.of(List.of(), List.of(lifted)).marks(person(1), Optional.empty(), NOW))
                .isTrue();
    }

    @Test
    void anAnswerForTwoHasTheGroundsOfBoth() {
        ProtectionAnswer alert = certificate(Protections.of(List.of(restriction(RestrictionLevel.ALERT)), List.of()));
        ProtectionAnswer error = certificate(Protections.of(List.of(), List.of(provisional())));
        ProtectionAnswer nothing = certificate(Protections.none());
        assertThat(alert.and(error).level()).isEqualTo(RestrictionLevel.ERROR);
        assertThat(alert.and(error).grounds(OFFICER)).hasSize(2).containsAll(error.grounds(OFFICER));
        assertThat(alert.and(nothing)).isEqualTo(alert).isEqualTo(nothing.and(alert));
        assertThat(ProtectionAnswer.of(error.grounds(OFFICER))).isEqualTo(error);
    }

    @Test
    void whoHasNothingAgainstThemMayBeServed() {
        Protections none = Protections.of(List.of(restriction(RestrictionLevel.ERROR)), List.of(provisional()));
        ProtectionAnswer answer =
                none.ask(Operation.CERTIFICATE, Numbers.person(8), Optional.of(Numbers.household(1)), NOW);
        assertThat(answer.level()).isEqualTo(RestrictionLevel.NONE);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.grounds(OFFICER)).isEmpty();
        assertThat(none.marks(person(8), Optional.empty(), NOW)).isFalse();
    }
}
