package juki.registry.testkit.population;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Numbered things sorted by an age, so that one of a given age is found at once. */
final class Buckets {

    private static final int AGES = AgeCounts.OLDEST + 1;

    private final int[] start = new int[AGES + 1];
    private final int[] taken = new int[AGES];
    private final int[] items;

    /** The things 0 … {@code count - 1} that are wanted, by their age, in random order within an age. */
    Buckets(int count, IntPredicate wanted, IntUnaryOperator age, Chance chance) {
        for (int i = 0; i < count; i++) {
            if (wanted.test(i)) {
                start[bounded(age.applyAsInt(i)) + 1]++;
            }
        }
        for (int a = 0; a < AGES; a++) {
            start[a + 1] += start[a];
        }
        items = new int[start[AGES]];
        int[] next = start.clone();
        for (int i = 0; i < count; i++) {
            if (wanted.test(i)) {
                int a = bounded(age.applyAsInt(i));
                // Into a random place of what is filled: a shuffle on the way.
                int last = next[a]++;
                int place = start[a] + chance.below(last - start[a] + 1);
                items[last] = items[place];
                items[place] = i;
            }
        }
    }

    private static int bounded(int age) {
        return Math.min(Math.max(age, 0), AgeCounts.OLDEST);
    }

    int count(int age) {
        return age < 0 || age >= AGES ? 0 : start[age + 1] - start[age];
    }

    int any(int age, Chance chance) {
        return items[start[age] + chance.below(count(age))];
    }

    /** Takes one as near as possible to an age, each only once; -1 if there is none inside the limits. */
    int takeNearest(int wanted, int limit) {
        for (int distance = 0; distance <= limit; distance++) {
            int found = takeAt(wanted + distance);
            if (found < 0) {
                found = takeAt(wanted - distance);
            }
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private int takeAt(int age) {
        if (age < 0 || age >= AGES || start[age] + taken[age] == start[age + 1]) {
            return -1;
        }
        return items[start[age] + taken[age]++];
    }
}
