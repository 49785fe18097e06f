package juki.registry.codes.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFilterTest {
    private static final List<PatternFilter> FILTERS = List.of(
            PatternFilter.NONE,
            PatternFilter.withoutRunsOf(2),
            PatternFilter.withoutRunsOf(3),
            PatternFilter.withoutSequencesOf(3),
            PatternFilter.withoutSequencesOf(4),
            PatternFilter.withoutLeadingZero());

    @Provide
    Arbitrary<PatternFilter> filters() {
        return Arbitraries.of(FILTERS);
    }

    @Property(tries = 36)
    void leavesAsManyAsItAccepts(@ForAll("filters") PatternFilter one, @ForAll("filters") PatternFilter other) {
        PatternFilter both = one.and(other);
        long accepted = LongStream.range(0, 100_000)
                .filter(number -> both.accepts(number, 5))
                .count();
        assertThat(both.leaves(5)).isEqualTo(accepted);
        assertThat(both.share(5)).isCloseTo(accepted / 100_000.0, within(1e-12));
    }

    @Test
    void everyNumberOfSixDigitsIsJudgedAsThePlainDefinitionSays() {
        PatternFilter runs = PatternFilter.withoutRunsOf(3);
        PatternFilter sequences = PatternFilter.withoutSequencesOf(4);
        for (int number = 0; number < 1_000_000; number++) {
            int[] digits = new int[6];
            for (int i = 5, rest = number; i >= 0; i--, rest /= 10) {
                digits[i] = rest % 10;
            }
            boolean hasRun = hasSteps(digits, 0, 2);
            boolean hasSequence = hasSteps(digits, 1, 3) || hasSteps(digits, -1, 3);
            if (runs.accepts(number, 6) == hasRun || sequences.accepts(number, 6) == hasSequence) {
                fail("%06d is judged otherwise", number);
            }
        }
    }

    /** Whether so many times in a row a digit is the one before it plus the step. */
    private static boolean hasSteps(int[] digits, int step, int times) {
        for (int start = 0; start + times < digits.length; start++) {
            int found = 0;
            while (found < times && digits[start + found + 1] == digits[start + found] + step) {
                found++;
            }
            if (found == times) {
                return true;
            }
        }
        return false;
    }

    @Property
    void refusesWhatOneOfTwoRefuses(
            @ForAll("filters") PatternFilter one,
            @ForAll("filters") PatternFilter other,
            @ForAll @LongRange(max = 9_999_999_999L) long number) {
        assertThat(one.and(other).accepts(number, 10)).isEqualTo(one.accepts(number, 10) && other.accepts(number, 10));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    7777777777, false, true
                    0123456789, true, false
                    9876543210, true, false
                    1112223334, true, true
                    1111234000, false, false
                    0000567890, false, false
                    8901234571, true, false
                    1357924680, true, true
                    1232123212, true, true
                    1222334445, true, true
                    """)
    void knownPatterns(String digits, boolean passesRuns, boolean passesSequences) {
        long number = Long.parseLong(digits);
        assertThat(PatternFilter.withoutRunsOf(4).accepts(number, 10)).isEqualTo(passesRuns);
        assertThat(PatternFilter.withoutSequencesOf(4).accepts(number, 10)).isEqualTo(passesSequences);
    }

    @Test
    void zeroDoesNotFollowNine() {
        assertThat(PatternFilter.withoutSequencesOf(3).accepts(890, 3)).isTrue();
    }

    @Test
    void exactSharesOfTheTenDigits() {
        assertThat(PatternFilter.NONE.leaves(10)).isEqualTo(10_000_000_000L);
        assertThat(PatternFilter.withoutRunsOf(2).leaves(10)).isEqualTo(10L * 387_420_489);
        assertThat(PatternFilter.withoutLeadingZero().leaves(10)).isEqualTo(9_000_000_000L);
        assertThat(PatternFilter.withoutRunsOf(4)
                        .and(PatternFilter.withoutSequencesOf(4))
                        .share(10))
                .isBetween(0.97, 0.99);
    }

    @Test
    void sumOfNothingIsTheOther() {
        PatternFilter filter = PatternFilter.withoutRunsOf(2);
        assertThat(PatternFilter.NONE.and(filter)).isSameAs(filter);
        assertThat(filter.and(PatternFilter.NONE)).isSameAs(filter);
        assertThat(filter.and(PatternFilter.withoutLeadingZero()))
                .hasToString("PatternFilter[without runs of 2, without leading zero]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 19})
    void lengthsWithoutSenseAreRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternFilter.withoutRunsOf(length))
                .withMessageStartingWith("length: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternFilter.withoutSequencesOf(length == 1 ? 2 : length))
                .withMessageStartingWith("length: ");
    }

    @Test
    void numbersOfMoreDigitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternFilter.NONE.accepts(1_000, 3))
                .withMessageStartingWith("number: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternFilter.NONE.accepts(-1, 3))
                .withMessageStartingWith("number: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternFilter.NONE.leaves(19))
                .withMessageStartingWith("digits: ");
    }
}
