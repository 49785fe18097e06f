package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.UncertainDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods by the Civil Code and the Local Autonomy Act, against counting on one's fingers. */
class LegalPeriodTest {

    private static final ClosedDays STANDARD = ClosedDays.standard();

    // ----- counted one by one

    @Property
    void theLastDayIsCountedOffTheCalendar(@ForAll("periods") LegalPeriod period, @ForAll("days") LocalDate start) {
        assertThat(period.lastDay(start)).isEqualTo(counted(period, start));
        assertThat(period.dayAfter(start)).isEqualTo(counted(period, start).plusDays(1));
    }

    @Property
    void aClosedLastDayGivesWayToTheNextOpenDay(
            @ForAll("periods") LegalPeriod period, @ForAll("days") LocalDate start, @ForAll long holidays) {
        ClosedDays closed = closed(holidays, counted(period, start));
        LocalDate open = counted(period, start);
        while (period.isExtendedOnClosedDays() && closed.isClosed(open)) {
            open = open.plusDays(1);
        }

        assertThat(period.lastDay(start, closed)).isEqualTo(open);
    }

    @Property
    void itIsMissedFromTheDayAfterTheLastOn(
            @ForAll("periods") LegalPeriod period,
            @ForAll("days") LocalDate start,
            @ForAll long holidays,
            @ForAll @IntRange(min = -20, max = 40) int apart) {
        ClosedDays closed = closed(holidays, counted(period, start));
        LocalDate last = period.lastDay(start, closed);
        LocalDate done = last.plusDays(apart);

        assertThat(period.isMissed(start, done, closed)).isEqualTo(apart > 0);
        assertThat(period.daysLate(start, done, closed)).isEqualTo(Math.max(0, apart));
        assertThat(period.contains(start, done, closed)).isEqualTo(apart <= 0 && !done.isBefore(start));
    }

    @Property
    void theLatestStartIsTheLastFromWhichItIsOver(
            @ForAll("periods") LegalPeriod period, @ForAll("days") LocalDate day) {
        LocalDate start = period.latestStart(day);

        assertThat(period.lastDay(start)).isBeforeOrEqualTo(day);
        assertThat(period.lastDay(start.plusDays(1))).isAfter(day);
    }

    @Property
    void aLaterStartNeverEndsEarlier(@ForAll("periods") LegalPeriod period, @ForAll("days") LocalDate start) {
        assertThat(period.lastDay(start.plusDays(1))).isAfterOrEqualTo(period.lastDay(start));
    }

    /** Counts day by day; a month or year is full on the eve of the corresponding day, or at the end of a month without it. */
    private static LocalDate counted(LegalPeriod period, LocalDate start) {
        LocalDate day = period.isFirstDayCounted() ? start : start.plusDays(1);
        if (period.unit() == ChronoUnit.DAYS) {
            for (int n = 1; n < period.length(); n++) {
                day = day.plusDays(1);
            }
            return day;
        }
        int months = period.unit() == ChronoUnit.MONTHS ? period.length() : 12 * period.length();
        YearMonth last = YearMonth.from(day);
        for (int n = 0; n < months; n++) {
            last = last.plusMonths(1);
        }
        LocalDate walking = last.atDay(1).minusDays(1);
        while (walking.plusDays(1).getDayOfMonth() != day.getDayOfMonth() && !walking.equals(last.atEndOfMonth())) {
            walking = walking.plusDays(1);
        }
        return walking;
    }

    private static ClosedDays closed(long seed, LocalDate around) {
        Random random = new Random(seed);
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            holidays.add(around.plusDays(random.nextInt(30)));
        }
        return STANDARD.andOn(holidays);
    }

    // ----- examples with their source

    @ParameterizedTest(name = "{3}: {0} → {1}")
    @CsvSource({
        // event, last day as counted, last day with the office closed, source
        "2026-04-01, 2026-04-15, 2026-04-15, a Wednesday",
        "2026-04-04, 2026-04-18, 2026-04-20, the last day a Saturday",
        "2025-12-18, 2026-01-01, 2026-01-05, year end and the weekend after it",
        "2026-04-15, 2026-04-29, 2026-04-30, the day of Shōwa",
        "2026-04-19, 2026-05-03, 2026-05-07, three holidays and one in lieu",
        "2019-04-13, 2019-04-27, 2019-05-07, ten holidays at the change of era",
        "2026-09-05, 2026-09-19, 2026-09-24, five days in September",
        "2024-12-14, 2024-12-28, 2025-01-06, a Saturday before nine closed days",
        "2024-02-15, 2024-02-29, 2024-02-29, a leap day",
        "2023-02-15, 2023-03-01, 2023-03-01, no leap day",
    })
    void fourteenDaysOfANotification(LocalDate event, LocalDate counted, LocalDate extended, String when) {
        LegalPeriod period = StatutoryPeriod.MOVE_IN_NOTIFICATION.period();

        assertThat(period.lastDay(event)).as(when).isEqualTo(counted);
        assertThat(period.lastDay(event, STANDARD)).as(when).isEqualTo(extended);
    }

    @ParameterizedTest(name = "{0} + {1} months → {2}")
    @CsvSource({
        "2022-03-21, 3, 2022-06-21", // Yokohama: base day 2022-06-21, filed by 2022-03-21
        "2025-04-02, 3, 2025-07-02", // Niigata: base day 2025-07-02, filed by 2025-04-02
        "2026-02-28, 3, 2026-05-31",
        "2025-11-29, 3, 2026-02-28",
        "2025-11-30, 3, 2026-02-28",
        "2026-03-31, 4, 2026-07-31",
        "2023-11-29, 3, 2024-02-29",
        "2025-12-31, 2, 2026-02-28",
    })
    void monthsEndWithTheEveOfTheCorrespondingDay(LocalDate filed, int months, LocalDate complete) {
        assertThat(LegalPeriod.ofMonths(months).lastDay(filed)).isEqualTo(complete);
    }

    @ParameterizedTest(name = "base day {0}: filed by {1}")
    @CsvSource({
        "2022-06-21, 2022-03-21", // Yokohama
        "2025-07-02, 2025-04-02", // Niigata
        "2026-02-28, 2025-11-30",
        "2026-05-30, 2026-02-27",
    })
    void whoFiledByADayHasBeenRecordedForThreeMonths(LocalDate baseDay, LocalDate filedBy) {
        assertThat(StatutoryPeriod.RECORDED_FOR_ELECTORAL_ROLL.period().latestStart(baseDay))
                .isEqualTo(filedBy);
    }

    @Test
    void theFamilyRegisterCountsTheFirstDay() {
        LocalDate born = LocalDate.of(2026, 6, 1);

        assertThat(StatutoryPeriod.BIRTH_REPORT.period().lastDay(born)).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(StatutoryPeriod.DEATH_REPORT.period().lastDay(born)).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(StatutoryPeriod.DEATH_REPORT.period().lastDay(born, STANDARD))
                .isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(StatutoryPeriod.MOVE_IN_NOTIFICATION.period().lastDay(born)).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void aMoveInWithTheCardIsBarredFromTheDayAfterThePeriod() {
        // Planned for 1 April 2026: the last usable day is 1 May, 「30日を経過した日」 is 2 May.
        LocalDate planned = LocalDate.of(2026, 4, 1);

        assertThat(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.period().lastDay(planned))
                .isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.period().dayAfter(planned))
                .isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(StatutoryPeriod.CARD_MOVE_IN_AFTER_MOVE.period().dayAfter(planned))
                .isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(StatutoryPeriod.CARD_PRESENTATION.period().lastDay(planned)).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void retentionOfAHundredAndFiftyYearsCountsTheDayOfNotice() {
        assertThat(StatutoryPeriod.IDENTITY_INFORMATION.period().lastDay(LocalDate.of(2020, 6, 15)))
                .isEqualTo(LocalDate.of(2170, 6, 14));
        assertThat(StatutoryPeriod.REMOVED_RECORD.period().lastDay(LocalDate.of(2020, 2, 29)))
                .isEqualTo(LocalDate.of(2170, 2, 28));
        assertThat(StatutoryPeriod.REMOVED_RECORD_FIVE_YEARS.period().lastDay(LocalDate.of(2013, 6, 19)))
                .isEqualTo(LocalDate.of(2018, 6, 19));
    }

    @Test
    void aSupportMeasureOfOneYearCountsItsFirstDay() {
        LegalPeriod year = StatutoryPeriod.SUPPORT_MEASURE.period();

        assertThat(year.lastDay(LocalDate.of(2020, 4, 1))).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(year.lastDay(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void aTransitionalStayEndsWithItsSixtiethDay() {
        assertThat(StatutoryPeriod.TRANSITIONAL_STAY.period().lastDay(LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(StatutoryPeriod.TRANSITIONAL_STAY.period().countingFirstDay().lastDay(LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    // ----- uncertain dates, and the ends of time

    @Test
    void anUncertainStartGivesTheDaysBetweenWhichItEnds() {
        LegalPeriod period = StatutoryPeriod.MOVE_IN_NOTIFICATION.period();
        UncertainDate march = UncertainDate.inMonth(YearMonth.of(2026, 3));

        assertThat(period.lastDay(march, STANDARD))
                .isEqualTo(new PossibleDays(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 14)));
        assertThat(period.isMissed(march, LocalDate.of(2026, 3, 16), STANDARD)).isEqualTo(Answer.NO);
        assertThat(period.isMissed(march, LocalDate.of(2026, 3, 17), STANDARD)).isEqualTo(Answer.UNDETERMINED);
        assertThat(period.isMissed(march, LocalDate.of(2026, 4, 14), STANDARD)).isEqualTo(Answer.UNDETERMINED);
        assertThat(period.isMissed(march, LocalDate.of(2026, 4, 15), STANDARD)).isEqualTo(Answer.YES);
    }

    @Test
    void aDayThatTheCalendarLacksCountsFromEitherSide() {
        // 29 February 2026: from the 28th or from 1 March.
        PossibleDays last = LegalPeriod.ofDays(14).lastDay(NonCalendarDate.of(2026, 2, 29), STANDARD);

        assertThat(last).isEqualTo(new PossibleDays(LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 15)));
    }

    @Property
    void noDateIsTooUncertainToAnswer(@ForAll("periods") LegalPeriod period, @ForAll("days") LocalDate done) {
        UncertainDate anyDay = UncertainDate.between("いつか", LocalDate.MIN, LocalDate.MAX);

        assertThat(period.isMissed(anyDay, done, STANDARD)).isEqualTo(Answer.UNDETERMINED);
        assertThat(period.isMissed(UncertainDate.unknown(), done, STANDARD)).isEqualTo(Answer.UNDETERMINED);
        assertThat(period.lastDay(anyDay, STANDARD).latest()).isEqualTo(LocalDate.MAX);
        assertThat(period.isMissed(CalendarDate.of(9999, 12, 31), done, STANDARD))
                .isEqualTo(Answer.NO);
        assertThat(period.dayAfter(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(period.latestStart(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
    }

    @Test
    void answersForTheFirstAndTheLastDayThatCanBeWritten() {
        LegalPeriod period = StatutoryPeriod.MOVE_IN_NOTIFICATION.period();

        assertThat(period.isMissed(LocalDate.MAX, LocalDate.MAX, STANDARD)).isFalse();
        assertThat(period.isMissed(LocalDate.MAX, LocalDate.MIN, STANDARD)).isFalse();
        assertThat(period.isMissed(LocalDate.MIN, LocalDate.MAX, STANDARD)).isTrue();
        assertThat(period.latestStart(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void anOfficeThatNeverOpensMissesNothingAndHasNoLastDay() {
        LegalPeriod period = StatutoryPeriod.MOVE_IN_NOTIFICATION.period();
        LocalDate event = LocalDate.of(2026, 1, 1);

        assertThat(period.isMissed(event, event.plusDays(400), day -> true)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period.lastDay(event, day -> true))
                .withMessageStartingWith("closedDays: ");
    }

    // ----- the value

    @Test
    void hasALength() {
        assertThat(LegalPeriod.ofDays(100_000).length()).isEqualTo(100_000);
        for (int wrong : new int[] {-1, 0, 100_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LegalPeriod.ofDays(wrong))
                    .withMessageStartingWith("days: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LegalPeriod.ofMonths(wrong))
                    .withMessageStartingWith("months: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LegalPeriod.ofYears(wrong))
                    .withMessageStartingWith("years: ");
        }
    }

    @Test
    void isAValueInWords() {
        LegalPeriod fourteen = LegalPeriod.ofDays(14).extendedOnClosedDays();

        assertThat(fourteen)
                .isEqualTo(StatutoryPeriod.MOVE_IN_NOTIFICATION.period())
                .hasSameHashCodeAs(StatutoryPeriod.ADDRESS_CHANGE_NOTIFICATION.period())
                .isNotEqualTo(LegalPeriod.ofDays(14))
                .isNotEqualTo(fourteen.countingFirstDay())
                .isNotEqualTo(LegalPeriod.ofMonths(14).extendedOnClosedDays())
                .hasToString("14 days (extended on closed days)");
        assertThat(fourteen.isExtendedOnClosedDays()).isTrue();
        assertThat(LegalPeriod.ofDays(14).isExtendedOnClosedDays()).isFalse();
        assertThat(fourteen.hashCode()).isNotEqualTo(LegalPeriod.ofDays(15).hashCode());
        assertThat(fourteen.wording()).isEqualTo("14日（閉庁日は翌開庁日）");
        assertThat(fourteen.countingFirstDay().wording()).isEqualTo("14日（初日算入、閉庁日は翌開庁日）");
        assertThat(LegalPeriod.ofMonths(3).wording()).isEqualTo("3か月");
        assertThat(LegalPeriod.ofYears(1).countingFirstDay().english()).isEqualTo("1 year (first day counted)");
        assertThat(LegalPeriod.ofMonths(4)).hasToString("4 months");
    }

    // ----- what is drawn

    @Provide
    static Arbitrary<LegalPeriod> periods() {
        Arbitrary<LegalPeriod> plain = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 400).map(LegalPeriod::ofDays),
                Arbitraries.integers().between(1, 60).map(LegalPeriod::ofMonths),
                Arbitraries.integers().between(1, 160).map(LegalPeriod::ofYears));
        return Combinators.combine(plain, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((period, counted, extended) -> {
                    LegalPeriod one = counted ? period.countingFirstDay() : period;
                    return extended ? one.extendedOnClosedDays() : one;
                });
    }

    /** Any day of two centuries, ends of months and of February often. */
    @Provide
    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> ends = Combinators.combine(
                        Arbitraries.integers().between(1990, 2040),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(-3, 1))
                .as((year, month, apart) ->
                        YearMonth.of(year, month).atEndOfMonth().plusDays(apart));
        return Arbitraries.oneOf(any, ends);
    }
}
