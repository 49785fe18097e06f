package juki.registry.codes.issue;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether numbers look like independent draws: every digit in every place, every pair of digits in every two places, and each
 * number beside the ones before it. A limit is exceeded by chance once in a million times.
 */
final class Uniformity {
    /** Standard deviations that chance exceeds on one side once in a million times. */
    private static final double ONE_IN_A_MILLION = 4.753;

    private static final int MOST_LAG = 5;

    private Uniformity() {}

    /** What speaks against it, in words; empty if nothing does. */
    static List<String> objectionsTo(long[] numbers, int digits) {
        long[][][][] pairs = new long[digits][digits][10][10];
        int[] places = new int[digits];
        for (long number : numbers) {
            long rest = number;
            for (int place = digits - 1; place >= 0; place--) {
                places[place] = (int) (rest % 10);
                rest /= 10;
            }
            for (int one = 0; one < digits; one++) {
                for (int other = one; other < digits; other++) {
                    pairs[one][other][places[one]][places[other]]++;
                }
            }
        }
        List<String> objections = new ArrayList<>();
        for (int one = 0; one < digits; one++) {
            long[] counts = new long[10];
            for (int digit = 0; digit < 10; digit++) {
                counts[digit] = pairs[one][one][digit][digit];
            }
            judge(objections, "digit " + one, counts);
            for (int other = one + 1; other < digits; other++) {
                long[] both = new long[100];
                for (int i = 0; i < 100; i++) {
                    both[i] = pairs[one][other][i / 10][i % 10];
                }
                judge(objections, "digits " + one + " and " + other, both);
            }
        }
        double limit = (ONE_IN_A_MILLION + 0.2) / Math.sqrt(numbers.length);
        for (int lag = 1; lag <= MOST_LAG; lag++) {
            double correlation = correlation(numbers, lag);
            if (Math.abs(correlation) > limit) {
                objections.add("numbers " + lag + " apart correlate by " + correlation);
            }
        }
        return objections;
    }

    private static void judge(List<String> objections, String what, long[] counts) {
        double statistic = ChiSquare.of(counts);
        double limit = ChiSquare.limit(counts.length - 1, ONE_IN_A_MILLION);
        if (statistic > limit) {
            objections.add(what + ": chi-square " + statistic + " is over " + limit);
        }
    }

    private static double correlation(long[] numbers, int lag) {
        double mean = 0;
        for (long number : numbers) {
            mean += (double) number / numbers.length;
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < numbers.length; i++) {
            double deviation = numbers[i] - mean;
            square += deviation * deviation;
            if (i >= lag) {
                product += deviation * (numbers[i - lag] - mean);
            }
        }
        return product / square;
    }
}
