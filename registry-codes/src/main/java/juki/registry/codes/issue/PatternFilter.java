package juki.registry.codes.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Pattern filter (番号の型による除外, bangō no kata ni yoru jogai): refuses numbers that look made up, such as 7777777777 or
 * 0123456789.
 *
 * <p>Nothing in the law asks for it (Ordinance Art. 1 knows only that the ten digits come at random), and every filter takes
 * away a part of the space that a nation's codes must last in. So a filter knows exactly how much it leaves
 * ({@link #leaves}), and an issuer refuses to designate more than that.
 *
 * <p>A filter is an automaton that reads a number's digits from the first to the last, leading zeros included. Values are
 * immutable.
 */
public final class PatternFilter {
    /** A filter that refuses nothing. */
    public static final PatternFilter NONE = of("none", 0, (state, digit) -> 0);

    private static final int MOST_DIGITS = 18;
    private static final int RADIX = 10;
    private static final int REFUSED = -1;

    private final String name;

    /** For each state and digit the next state, or {@link #REFUSED}. The first state is 0. */
    private final int[] next;

    private PatternFilter(String name, int[] next) {
        this.name = name;
        this.next = next;
    }

    /**
     * A filter that refuses numbers in which one digit stands many times in a row.
     *
     * @param length how many equal digits in a row are refused, at least 2
     * @return the filter
     * @throws IllegalArgumentException if the length is less than 2 or more than 18
     */
    public static PatternFilter withoutRunsOf(int length) {
        requireLength(length, 2);
        // A state is 0, or the last digit and how many times it stood in a row.
        return of("without runs of " + length, 0, (state, digit) -> {
            int run = state > 0 && (state - 1) % RADIX == digit ? (state - 1) / RADIX + 2 : 1;
            return run == length ? REFUSED : 1 + (run - 1) * RADIX + digit;
        });
    }

    /**
     * A filter that refuses numbers in which many digits in a row rise by one, or fall by one, such as 2345 or 8765. Zero
     * does not follow nine.
     *
     * @param length how many such digits in a row are refused, at least 3
     * @return the filter
     * @throws IllegalArgumentException if the length is less than 3 or more than 18
     */
    public static PatternFilter withoutSequencesOf(int length) {
        requireLength(length, 3);
        // A state is 0, or the last digit and how many rose before it, or fell (counted negative).
        int steps = length - 1;
        int width = 2 * steps + 1;
        return of("without sequences of " + length, 0, (state, digit) -> {
            int step = 0;
            if (state > 0) {
                int last = (state - 1) / width;
                int before = (state - 1) % width - steps;
                if (digit == last + 1) {
                    step = Math.max(before, 0) + 1;
                } else if (digit == last - 1) {
                    step = Math.min(before, 0) - 1;
                }
            }
            return Math.abs(step) == steps ? REFUSED : 1 + digit * width + step + steps;
        });
    }

    /**
     * A filter that refuses numbers that begin with zero.
     *
     * @return the filter
     */
    public static PatternFilter withoutLeadingZero() {
        return of("without leading zero", 0, (state, digit) -> state == 0 && digit == 0 ? REFUSED : 1);
    }

    /**
     * A filter that refuses what this one or the other refuses.
     *
     * @param other another filter
     * @return the filter of both
     */
    public PatternFilter and(PatternFilter other) {
        if (this == NONE) {
            return other;
        }
        if (other == NONE) {
            return this;
        }
        int width = other.next.length / RADIX;
        return of(name + ", " + other.name, 0, (state, digit) -> {
            int mine = next[state / width * RADIX + digit];
            int others = other.next[state % width * RADIX + digit];
            return mine == REFUSED || others == REFUSED ? REFUSED : mine * width + others;
        });
    }

    /**
     * Whether a number passes.
     *
     * @param number the number, 0 or greater
     * @param digits the count of its digits, leading zeros included, 1 to 18
     * @return true if the filter does not refuse it
     * @throws IllegalArgumentException if the number is negative or has more digits, or the count is not 1 to 18
     */
    public boolean accepts(long number, int digits) {
        long power = powerOfTen(digits);
        if (number < 0 || number >= power) {
            throw new IllegalArgumentException("number: must be 0 or greater and have no more digits than said");
        }
        if (this == NONE) {
            return true;
        }
        long rest = number;
        int state = 0;
        while (power > 1 && state != REFUSED) {
            power /= RADIX;
            int digit = (int) (rest / power);
            rest -= digit * power;
            state = next[state * RADIX + digit];
        }
        return state != REFUSED;
    }

    /**
     * How many numbers pass, exactly.
     *
     * @param digits the count of digits, 1 to 18
     * @return 0 to ten to the power of {@code digits}
     * @throws IllegalArgumentException if the count is not 1 to 18
     */
    public long leaves(int digits) {
        powerOfTen(digits);
        int states = next.length / RADIX;
        long[] ways = new long[states];
        ways[0] = 1;
        for (int place = 0; place < digits; place++) {
            long[] longer = new long[states];
            for (int i = 0; i < next.length; i++) {
                if (next[i] != REFUSED) {
                    longer[next[i]] += ways[i / RADIX];
                }
            }
            ways = longer;
        }
        long sum = 0;
        for (long way : ways) {
            sum += way;
        }
        return sum;
    }

    /**
     * The share of the numbers that pass.
     *
     * @param digits the count of digits, 1 to 18
     * @return 0 to 1
     * @throws IllegalArgumentException if the count is not 1 to 18
     */
    public double share(int digits) {
        return (double) leaves(digits) / powerOfTen(digits);
    }

    /**
     * What is refused, in words.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "PatternFilter[" + name + "]";
    }

    /** Numbers the states that can be reached, in the order in which they are. */
    private static PatternFilter of(String name, int start, IntBinaryOperator transition) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> reached = new ArrayList<>();
        numbers.put(start, 0);
        reached.add(start);
        List<Integer> next = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            for (int digit = 0; digit < RADIX; digit++) {
                int state = transition.applyAsInt(reached.get(i), digit);
                if (state != REFUSED && numbers.putIfAbsent(state, reached.size()) == null) {
                    reached.add(state);
                }
                next.add(state == REFUSED ? Integer.valueOf(REFUSED) : numbers.get(state));
            }
        }
        return new PatternFilter(name, next.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void requireLength(int length, int least) {
        if (length < least || length > MOST_DIGITS) {
            throw new IllegalArgumentException("length: must be " + least + " to " + MOST_DIGITS);
        }
    }

    private static long powerOfTen(int digits) {
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("digits: must be 1 to " + MOST_DIGITS);
        }
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= RADIX;
        }
        return power;
    }
}
