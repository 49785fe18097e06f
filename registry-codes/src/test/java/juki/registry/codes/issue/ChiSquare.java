package juki.registry.codes.issue;

import java.util.stream.LongStream;

/** Pearson's test of equal frequencies. */
final class ChiSquare {
    /** What the statistic exceeds once in a thousand times with 9 degrees of freedom. */
    static final double ONE_IN_A_THOUSAND_AT_9 = 27.88;

    /** What the statistic exceeds once in a thousand times with 10 degrees of freedom. */
    static final double ONE_IN_A_THOUSAND_AT_10 = 29.59;

    /** What the statistic exceeds once in a thousand times with 89 degrees of freedom. */
    static final double ONE_IN_A_THOUSAND_AT_89 = 135.98;

    private ChiSquare() {}

    static double of(long[] counts) {
        double expected = (double) LongStream.of(counts).sum() / counts.length;
        return LongStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /**
     * What the statistic exceeds as rarely as chance exceeds so many standard deviations on one side, after Wilson and
     * Hilferty.
     */
    static double limit(int degreesOfFreedom, double deviations) {
        double ninths = 2.0 / (9 * degreesOfFreedom);
        return degreesOfFreedom * Math.pow(1 - ninths + deviations * Math.sqrt(ninths), 3);
    }
}
