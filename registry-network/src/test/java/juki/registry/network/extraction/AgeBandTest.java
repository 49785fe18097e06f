package juki.registry.network.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Answer;
import juki.registry.testkit.value.Dates;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A band of ages holds whom the Act on Counting Age makes so old. */
class AgeBandTest {

    @Property(tries = 2_000)
    void itHoldsWhoeverIsSoOldByTheAct(
            @ForAll @IntRange(max = 120) int from,
            @ForAll @IntRange(max = 30) int width,
            @ForAll @IntRange(max = 60_000) int lived,
            @ForAll @IntRange(max = 3_000) int offset) {
        LocalDate day = LocalDate.of(2024, 2, 20).plusDays(offset);
        CalendarDate birth = CalendarDate.of(day.minusDays(lived));
        AgeBand band = new AgeBand(from, from + width);
        int age = Age.on(birth, day).orElseThrow().least();
        assertThat(band.holds(birth, day)).isEqualTo(Answer.of(age >= from && age <= from + width));
        assertThat(band.births(day).contains(birth.toLocalDate())).isEqualTo(age >= from && age <= from + width);
    }

    @Property(tries = 1_000)
    void anUncertainBirthIsAnsweredAsItsPossibleDaysAre(@ForAll long seed, @ForAll @IntRange(max = 90) int from) {
        Random random = new Random(seed);
        RegisterDate birth = Dates.registerDate(random);
        LocalDate day = LocalDate.of(2026, 4, 1);
        AgeBand band = new AgeBand(from, from + 10);
        boolean first = band.births(day).contains(birth.earliest());
        boolean last = band.births(day).contains(birth.latest());
        if (first && last) {
            assertThat(band.holds(birth, day)).isEqualTo(Answer.YES);
        } else if (first || last) {
            assertThat(band.holds(birth, day)).isEqualTo(Answer.UNDETERMINED);
        } else {
            boolean between = birth.earliest().isBefore(band.births(day).start())
                    && Optional.of(birth.latest())
                            .filter(latest ->
                                    !latest.isBefore(band.births(day).end().orElseThrow()))
                            .isPresent();
            assertThat(band.holds(birth, day)).isEqualTo(between ? Answer.UNDETERMINED : Answer.NO);
        }
    }

    @Example
    void nobodyIsOfAnyAgeBeforeBirth() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(new AgeBand(0, 5).holds(CalendarDate.of(2026, 4, 2), day)).isEqualTo(Answer.NO);
        assertThat(new AgeBand(0, 5).holds(CalendarDate.of(2026, 4, 1), day)).isEqualTo(Answer.YES);
    }
}
