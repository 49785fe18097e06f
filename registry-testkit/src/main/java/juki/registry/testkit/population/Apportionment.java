package juki.registry.testkit.population;

/** Whole numbers in given proportions and with a given sum. */
final class Apportionment {

    private Apportionment() {}

    /**
     * By largest remainder (最大剰余方式): each share is rounded down, and what is left goes to the largest fractions, at a tie
     * to the earlier. No number is further than 1 from its share.
     */
    static int[] byLargestRemainder(int total, double... weights) {
        double sum = sum(weights);
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        int left = total;
        for (int i = 0; i < parts.length; i++) {
            double share = weights[i] / sum * total;
            parts[i] = (int) share;
            remainders[i] = share - parts[i];
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < parts.length; i++) {
                if (remainders[i] > remainders[largest]) {
                    largest = i;
                }
            }
            parts[largest]++;
            remainders[largest] -= 1;
        }
        return parts;
    }

    /**
     * By lot along the running sum: each number is its share rounded up or down with the share as its expectation, and every
     * stretch of neighbours comes out within 1 of its own share. Unlike largest remainder it does not starve many small
     * shares for the good of a few large ones.
     */
    static int[] byLot(int total, Chance chance, double... weights) {
        double sum = sum(weights);
        double offset = chance.fraction();
        int[] parts = new int[weights.length];
        double running = 0;
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            running += weights[i];
            int reached = Math.min(total, (int) (running / sum * total + offset));
            parts[i] = reached - given;
            given = reached;
        }
        int last = parts.length - 1;
        while (last > 0 && weights[last] == 0) {
            last--;
        }
        parts[last] += total - given;
        return parts;
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("weights: must not all be 0");
        }
        return sum;
    }
}
