package juki.registry.model.protection;

import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static juki.registry.model.protection.ProtectionDomain.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Domain(ProtectionDomain.class)
@Domain(DomainContext.Global.class)
class RestrictionTest {

    private static final LocalDateTime SET_AT = LocalDateTime.of(2025, 4, 1, 10, 0);

    private static Restriction.Builder restriction() {
        Restriction.Builder builder = Restriction.builder();
        builder.putLevel(Operation.CERTIFICATE, RestrictionLevel.ERROR)
                .putLevel(Operation.ENTRY, RestrictionLevel.ALERT)
                .putLevel(Operation.INQUIRY, RestrictionLevel.NONE)
                .reason("なりすましの疑い")
                .start(SET_AT.toLocalDate())
                .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, SET_AT));
        return builder;
    }

    private static Restriction ofPersonOne() {
        return restriction().person(person(1)).end(LocalDate.of(2025, 6, 30)).build();
    }

    private static TemporaryLift lift(LocalDateTime at, int minutes, Operation... operations) {
        return new TemporaryLift(
                OFFICER.act(ProtectionRight.LIFT_RESTRICTION, at), Set.of(operations), at.plusMinutes(minutes));
    }

    @Property
    void onlyAReleaseSwitchesItOff(@ForAll Restriction restriction, @ForAll @IntRange(max = 3000) int days) {
        // After the last day of any: three years to begin in, and five hundred days.
        LocalDateTime far = ProtectionDomain.BEGINNING.plusYears(5).plusDays(days);
        for (Operation operation : Operation.values()) {
            assertThat(restriction.levelOf(operation, far))
                    .isEqualTo(
                            restriction.release().isPresent()
                                    ? RestrictionLevel.NONE
                                    : restriction.levels().getOrDefault(operation, RestrictionLevel.NONE));
        }
        assertThat(restriction.isOverdueOn(far.toLocalDate()))
                .isEqualTo(
                        restriction.end().isPresent() && restriction.release().isEmpty());
    }

    /** Against the plainest reading of each minute around each act. */
    @Property(tries = 200)
    void aLiftOpensWhatItNamesWhileItLastsAndNothingElse(@ForAll Restriction restriction) {
        for (TemporaryLift lift : restriction.lifts()) {
            for (LocalDateTime at : new LocalDateTime[] {
                lift.act().at().minusNanos(1), lift.act().at(), lift.until().minusNanos(1), lift.until()
            }) {
                Set<Operation> open = EnumSet.noneOf(Operation.class);
                for (TemporaryLift one : restriction.lifts()) {
                    if (!at.isBefore(one.act().at()) && at.isBefore(one.until())) {
                        open.addAll(one.operations());
                    }
                }
                Restriction never = restriction.withoutLifts();
                for (Operation operation : Operation.values()) {
                    assertThat(restriction.levelOf(operation, at))
                            .isEqualTo(open.contains(operation) ? RestrictionLevel.NONE : never.levelOf(operation, at));
                }
            }
        }
    }

    @Property
    void otherSystemsNeverLearnOfALift(@ForAll Restriction restriction) {
        Restriction told = restriction.withoutLifts();
        assertThat(told.lifts()).isEmpty();
        assertThat(told.release()).isEqualTo(restriction.release());
        assertThat(told.levels()).isEqualTo(restriction.levels());
        assertThat(told.withoutLifts()).isEqualTo(told);
        if (restriction.release().isEmpty()) {
            LocalDateTime later = LocalDateTime.of(2030, 1, 1, 0, 0);
            Operation some = restriction.levels().entrySet().stream()
                    .filter(one -> one.getValue() != RestrictionLevel.NONE)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            assertThat(restriction.lifted(lift(later, 30, some)).withoutLifts()).isEqualTo(told);
        }
    }

    @Test
    void itsLastDayPassesAndSomebodyHasToDecide() {
        Restriction restriction = ofPersonOne();
        assertThat(restriction.isOverdueOn(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(restriction.isOverdueOn(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(restriction.levelOf(Operation.CERTIFICATE, LocalDateTime.of(2026, 1, 1, 0, 0)))
                .isEqualTo(RestrictionLevel.ERROR);
        Restriction released = restriction.released(
                OFFICER.act(ProtectionRight.RELEASE_RESTRICTION, LocalDateTime.of(2026, 1, 1, 9, 0)));
        assertThat(released.isOverdueOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(released.isOverdueOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(released.levelOf(Operation.CERTIFICATE, LocalDateTime.of(2026, 1, 1, 8, 59)))
                .isEqualTo(RestrictionLevel.ERROR);
        assertThat(released.levelOf(Operation.CERTIFICATE, LocalDateTime.of(2026, 1, 1, 9, 0)))
                .isEqualTo(RestrictionLevel.NONE);
    }

    @Test
    void itBeginsWithItsFirstDayAndNotBeforeItWasSet() {
        Restriction later = restriction().person(person(1)).build();
        assertThat(later.standsAt(SET_AT.minusNanos(1))).isFalse();
        assertThat(later.standsAt(SET_AT)).isTrue();
        Restriction ahead = Restriction.builder()
                .person(person(1))
                .putLevel(Operation.ENTRY, RestrictionLevel.ALERT)
                .reason("相続の手続中")
                .start(LocalDate.of(2025, 5, 1))
                .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, SET_AT))
                .build();
        assertThat(ahead.standsAt(LocalDateTime.of(2025, 4, 30, 23, 59, 59))).isFalse();
        assertThat(ahead.standsAt(LocalDateTime.of(2025, 5, 1, 0, 0))).isTrue();
    }

    @Test
    void aHouseholdsRestrictionConcernsWhoeverBelongsToIt() {
        Restriction restriction = restriction().household(household(7)).build();
        assertThat(restriction.concerns(person(3), Optional.of(household(7)))).isTrue();
        assertThat(restriction.concerns(person(3), Optional.of(household(8)))).isFalse();
        assertThat(restriction.concerns(person(3), Optional.empty())).isFalse();
        assertThat(ofPersonOne().concerns(person(1), Optional.empty())).isTrue();
        assertThat(ofPersonOne().concerns(person(2), Optional.of(household(7)))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyRightIsGivenByItself(ProtectionRight right) {
        Officer other = new Officer("窓口1", EnumSet.complementOf(EnumSet.of(right)));
        assertThatThrownBy(() -> other.act(right, SET_AT)).hasMessage("right: is not the officer's");
        ProtectionAct act = new Officer("窓口1", Set.of(right)).act(right, SET_AT);
        assertThat(act.right()).isEqualTo(right);
        if (right != ProtectionRight.SET_RESTRICTION) {
            assertThatThrownBy(() -> Restriction.builder()
                            .person(person(1))
                            .putLevel(Operation.ENTRY, RestrictionLevel.ERROR)
                            .reason("なりすましの疑い")
                            .start(SET_AT.toLocalDate())
                            .setting(act)
                            .build())
                    .hasMessage("act: is done by another right");
        }
        if (right != ProtectionRight.RELEASE_RESTRICTION) {
            assertThatThrownBy(() -> ofPersonOne().released(act)).hasMessage("act: is done by another right");
        }
        if (right != ProtectionRight.LIFT_RESTRICTION) {
            TemporaryLift lift = new TemporaryLift(act, Set.of(Operation.ENTRY), SET_AT.plusHours(1));
            assertThatThrownBy(() -> ofPersonOne().lifted(lift)).hasMessage("act: is done by another right");
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> restriction().build())
                .hasMessage("person: either a person or a household is concerned");
        assertThatThrownBy(() ->
                        restriction().person(person(1)).household(household(1)).build())
                .hasMessage("person: either a person or a household is concerned");
        assertThatThrownBy(() -> restriction()
                        .person(person(1))
                        .end(LocalDate.of(2025, 3, 31))
                        .build())
                .hasMessage("end: must not lie before start");
        assertThatThrownBy(() -> ofPersonOne().lifted(lift(SET_AT.minusMinutes(1), 30, Operation.ENTRY)))
                .hasMessage("lifts: must follow the acts before them");
        assertThatThrownBy(() -> ofPersonOne().lifted(lift(SET_AT, 30, Operation.INQUIRY)))
                .hasMessage("lifts: must name operations that are restricted");
        assertThatThrownBy(() -> lift(SET_AT, 0, Operation.ENTRY)).hasMessage("until: must lie after the act");
        assertThatThrownBy(() -> lift(SET_AT, 1)).hasMessage("operations: must not be empty");
        Restriction released =
                ofPersonOne().released(OFFICER.act(ProtectionRight.RELEASE_RESTRICTION, SET_AT.plusDays(1)));
        assertThatThrownBy(() -> released.lifted(lift(SET_AT.plusDays(2), 30, Operation.ENTRY)))
                .hasMessage("lift: comes after the release");
        assertThatThrownBy(
                        () -> released.released(OFFICER.act(ProtectionRight.RELEASE_RESTRICTION, SET_AT.plusDays(2))))
                .hasMessage("act: comes after the release");
        assertThatThrownBy(() ->
                        ofPersonOne().released(OFFICER.act(ProtectionRight.RELEASE_RESTRICTION, SET_AT.minusDays(1))))
                .hasMessage("release: must follow the acts before it");
    }
}
