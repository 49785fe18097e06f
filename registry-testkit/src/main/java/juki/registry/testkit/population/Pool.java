package juki.registry.testkit.population;

import juki.registry.model.person.Sex;

/** The Japanese residents who have no home yet, by sex (0 male, 1 female) and age. */
final class Pool {

    private final int[][] left = new int[2][AgeCounts.OLDEST + 1];
    private final Chance chance;

    Pool(AgeCounts counts, Chance chance) {
        for (int age = 0; age <= AgeCounts.OLDEST; age++) {
            left[0][age] = counts.persons(Sex.MALE, age);
            left[1][age] = counts.persons(Sex.FEMALE, age);
        }
        this.chance = chance;
    }

    int left() {
        return left(0, 0, AgeCounts.OLDEST) + left(1, 0, AgeCounts.OLDEST);
    }

    int left(int sex, int age) {
        return left[sex][age];
    }

    int left(int sex, int from, int to) {
        int sum = 0;
        for (int age = from; age <= to; age++) {
            sum += left[sex][age];
        }
        return sum;
    }

    void take(int sex, int age) {
        if (left[sex][age] == 0) {
            throw new IllegalStateException("nobody of that sex and age is left");
        }
        left[sex][age]--;
    }

    /** Takes anyone of a stretch of ages, each alike; -1 if nobody is left. */
    int takeAny(int sex, int from, int to) {
        int sum = left(sex, from, to);
        if (sum == 0) {
            return -1;
        }
        int drawn = chance.below(sum);
        int age = from;
        while (drawn >= left[sex][age]) {
            drawn -= left[sex][age++];
        }
        left[sex][age]--;
        return age;
    }

    /** Takes someone as near as possible to an age, inside limits; -1 if nobody is left. */
    int takeNearest(int sex, int wanted, int from, int to) {
        int age = nearest(1 << sex, wanted, from, to);
        if (age >= 0) {
            left[sex][age]--;
        }
        return age;
    }

    /** The same for either sex; the answer is twice the age, plus 1 for a woman. */
    int takeNearestOfEither(int wanted, int from, int to) {
        int age = nearest(3, wanted, from, to);
        if (age < 0) {
            return -1;
        }
        int sex = chance.below(left[0][age] + left[1][age]) < left[0][age] ? 0 : 1;
        left[sex][age]--;
        return 2 * age + sex;
    }

    private int nearest(int sexes, int wanted, int from, int to) {
        int low = Math.max(from, 0);
        int high = Math.min(to, AgeCounts.OLDEST);
        if (low > high) {
            return -1;
        }
        int start = Math.min(Math.max(wanted, low), high);
        boolean olderFirst = chance.happens(0.5);
        for (int distance = 0; start - distance >= low || start + distance <= high; distance++) {
            int first = olderFirst ? start + distance : start - distance;
            int second = olderFirst ? start - distance : start + distance;
            if (first >= low && first <= high && has(sexes, first)) {
                return first;
            }
            if (second >= low && second <= high && has(sexes, second)) {
                return second;
            }
        }
        return -1;
    }

    private boolean has(int sexes, int age) {
        return (sexes & 1) != 0 && left[0][age] > 0 || (sexes & 2) != 0 && left[1][age] > 0;
    }
}
