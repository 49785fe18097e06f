package juki.registry.testkit.population;

/**
 * A choice among numbered things of unequal weight, drawn in constant time (Walker's alias method as arranged by Vose).
 *
 * <p>Immutable and thread-safe.
 */
public final class WeightedChoice {

    private final double[] threshold;
    private final int[] alias;

    private WeightedChoice(double[] threshold, int[] alias) {
        this.threshold = threshold;
        this.alias = alias;
    }

    /**
     * A choice by weights.
     *
     * @param weights one or more, none negative, not all 0
     * @return the choice among 0 … {@code weights.length - 1}
     * @throws IllegalArgumentException if a weight is negative or not finite, or their sum is 0
     */
    public static WeightedChoice of(double... weights) {
        int n = weights.length;
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weights: must be finite and not negative");
            }
            sum += weight;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("weights: must not all be 0");
        }
        double[] share = new double[n];
        int[] poor = new int[n];
        int[] rich = new int[n];
        int poorCount = 0;
        int richCount = 0;
        for (int i = 0; i < n; i++) {
            share[i] = weights[i] / sum * n;
            if (share[i] < 1) {
                poor[poorCount++] = i;
            } else {
                rich[richCount++] = i;
            }
        }
        double[] threshold = new double[n];
        int[] alias = new int[n];
        while (poorCount > 0 && richCount > 0) {
            int less = poor[--poorCount];
            int more = rich[--richCount];
            threshold[less] = share[less];
            alias[less] = more;
            share[more] -= 1 - share[less];
            if (share[more] < 1) {
                poor[poorCount++] = more;
            } else {
                rich[richCount++] = more;
            }
        }
        while (richCount > 0) {
            threshold[rich[--richCount]] = 1;
        }
        while (poorCount > 0) {
            threshold[poor[--poorCount]] = 1;
        }
        return new WeightedChoice(threshold, alias);
    }

    /** {@return how many things there are to choose from} */
    public int size() {
        return alias.length;
    }

    /**
     * Draws one.
     *
     * @param chance the source of draws, asked twice
     * @return its number
     */
    public int draw(Chance chance) {
        int i = chance.below(alias.length);
        return chance.fraction() < threshold[i] ? i : alias[i];
    }
}
