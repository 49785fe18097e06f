package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.UncertainDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Three answers, and what they say of the worlds that are possible. */
class AnswerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /** The worlds an answer leaves possible: true, false, or both. */
    private static List<Boolean> worlds(Answer answer) {
        return switch (answer) {
            case YES -> List.of(true);
            case NO -> List.of(false);
            case UNDETERMINED -> List.of(true, false);
        };
    }

    private static Answer over(Set<Boolean> worlds) {
        return Answer.between(!worlds.contains(false), worlds.contains(true));
    }

    @Property
    void joinedAnswersSayWhatHoldsInEveryWorld(@ForAll Answer one, @ForAll Answer other) {
        Set<Boolean> both = worlds(one).stream()
                .flatMap(a -> worlds(other).stream().map(b -> a && b))
                .collect(Collectors.toSet());
        Set<Boolean> either = worlds(one).stream()
                .flatMap(a -> worlds(other).stream().map(b -> a || b))
                .collect(Collectors.toSet());
        Set<Boolean> opposite = worlds(one).stream().map(a -> !a).collect(Collectors.toSet());

        assertThat(one.and(other)).isEqualTo(over(both));
        assertThat(one.or(other)).isEqualTo(over(either));
        assertThat(one.not()).isEqualTo(over(opposite));
        assertThat(one.isYes()).isEqualTo(worlds(one).equals(List.of(true)));
        assertThat(one.isPossible()).isEqualTo(worlds(one).contains(true));
    }

    @Property
    void aDayBetweenBoundsHasComeByEveryOneOfItsDaysOrSome(
            @ForAll @IntRange(min = 0, max = 5) int length, @ForAll @IntRange(min = -8, max = 8) int apart) {
        PossibleDays days = new PossibleDays(DAY, DAY.plusDays(length));
        LocalDate asked = DAY.plusDays(apart);
        Set<Boolean> come = DAY.datesUntil(DAY.plusDays(length + 1L))
                .map(day -> !day.isAfter(asked))
                .collect(Collectors.toSet());

        assertThat(days.hasComeBy(asked)).isEqualTo(over(come));
        assertThat(days.isCertain()).isEqualTo(length == 0);
    }

    @Test
    void theLaterAndTheEarlierOfTwoUncertainDaysLieBetweenTheirBounds() {
        PossibleDays year = PossibleDays.of(UncertainDate.inYear(2026));
        PossibleDays day = PossibleDays.of(CalendarDate.of(DAY));

        assertThat(year.orLater(day)).isEqualTo(new PossibleDays(DAY, LocalDate.of(2026, 12, 31)));
        assertThat(year.orEarlier(day)).isEqualTo(new PossibleDays(LocalDate.of(2026, 1, 1), DAY));
        assertThat(year).hasToString("2026-01-01/2026-12-31");
        assertThat(day).hasToString("2026-04-01").isEqualTo(PossibleDays.on(DAY));
    }

    @Test
    void boundsAreInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PossibleDays(DAY, DAY.minusDays(1)))
                .withMessageStartingWith("latest: ");
    }

    @Test
    void answersHaveWordsInBothLanguages() {
        assertThat(Answer.values()).extracting(Answer::wording).containsExactly("該当する", "該当しない", "判断できない");
        assertThat(Answer.values()).extracting(Answer::english).containsExactly("yes", "no", "undetermined");
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }
}
