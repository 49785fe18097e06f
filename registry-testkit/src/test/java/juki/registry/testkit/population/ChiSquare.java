package juki.registry.testkit.population;

/** How far counts are from what was expected (Pearson). */
final class ChiSquare {

    private ChiSquare() {}

    static double of(long[] counts, double[] expected) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double off = counts[i] - expected[i];
            sum += off * off / expected[i];
        }
        return sum;
    }

    /** The value exceeded by chance once in a thousand times (Wilson and Hilferty's approximation). */
    static double critical(int degreesOfFreedom) {
        double v = 2.0 / (9.0 * degreesOfFreedom);
        return degreesOfFreedom * Math.pow(1 - v + 3.09 * Math.sqrt(v), 3);
    }
}
