package juki.registry.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import juki.registry.model.ModelDomain;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for register dates of all three kinds. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class RegisterDateTest {

    /** Dates of few possible days, near each other, so that all comparisons come out both ways. */
    @Provide
    Arbitrary<RegisterDate> nearbyDates() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 40)
                .map(n -> LocalDate.of(1945, 2, 10).plusDays(n));
        return Arbitraries.oneOf(
                days.map(CalendarDate::of),
                Combinators.combine(days, Arbitraries.integers().between(1, 10))
                        .as((first, more) -> UncertainDate.between("頃", first, first.plusDays(more))),
                Arbitraries.of(
                        NonCalendarDate.of(1945, 2, 29),
                        NonCalendarDate.of(1945, 2, 30),
                        NonCalendarDate.of(1945, 2, 31)));
    }

    private static List<LocalDate> possibleDays(RegisterDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }

    @Property
    void surelyBeforeMeansBeforeInEveryCompletion(
            @ForAll("nearbyDates") RegisterDate one, @ForAll("nearbyDates") RegisterDate other) {
        boolean always = possibleDays(one).stream()
                .allMatch(a -> possibleDays(other).stream().allMatch(a::isBefore));
        assertThat(one.surelyBefore(other)).isEqualTo(always);
    }

    @Property
    void possiblyBeforeMeansBeforeInSomeCompletion(
            @ForAll("nearbyDates") RegisterDate one, @ForAll("nearbyDates") RegisterDate other) {
        boolean sometimes = possibleDays(one).stream()
                .anyMatch(a -> possibleDays(other).stream().anyMatch(a::isBefore));
        assertThat(one.possiblyBefore(other)).isEqualTo(sometimes);
    }

    @Property
    void surelyAfterMeansAfterInEveryCompletion(
            @ForAll("nearbyDates") RegisterDate one, @ForAll("nearbyDates") RegisterDate other) {
        LocalDate day = other.latest();
        assertThat(one.surelyAfter(day)).isEqualTo(possibleDays(one).stream().allMatch(a -> a.isAfter(day)));
    }

    @Property
    void certainMeansOnePossibleDay(@ForAll("nearbyDates") RegisterDate date) {
        assertThat(date.isCertain()).isEqualTo(possibleDays(date).size() == 1);
    }

    @Property
    void earliestNeverLiesAfterLatest(@ForAll RegisterDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.wording()).isNotBlank();
    }

    @Property
    void theOrderForListsNeverPutsALaterDateFirst(@ForAll @Size(max = 12) List<RegisterDate> dates) {
        List<RegisterDate> ordered =
                dates.stream().sorted(RegisterDate.BY_EARLIEST).toList();
        for (int i = 1; i < ordered.size(); i++) {
            assertThat(ordered.get(i).surelyBefore(ordered.get(i - 1))).isFalse();
        }
    }

    @Property
    void matchAnswersForTheKindItIs(@ForAll RegisterDate date) {
        String kind = date.match(new RegisterDate.Cases<>() {
            @Override
            public String calendar(CalendarDate it) {
                return "CalendarDate";
            }

            @Override
            public String nonCalendar(NonCalendarDate it) {
                return "NonCalendarDate";
            }

            @Override
            public String uncertain(UncertainDate it) {
                return "UncertainDate";
            }
        });
        assertThat(date.getClass().getSimpleName()).isEqualTo(kind);
    }

    @Property
    void equalDatesAreEqualInEveryAnswer(@ForAll RegisterDate one, @ForAll RegisterDate other) {
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
            assertThat(one.wording()).isEqualTo(other.wording());
            assertThat(RegisterDate.BY_EARLIEST.compare(one, other)).isZero();
        }
        assertThat(one).isNotEqualTo(one.wording());
        assertThat(Stream.of(one, other).distinct().count()).isEqualTo(one.equals(other) ? 1 : 2);
    }
}
