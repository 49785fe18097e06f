package juki.registry.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.util.ListStatistics;

/**
 * A measured figure with its 99 % confidence interval.
 *
 * @param mean of all iterations of all forks
 * @param low where the interval begins; the mean itself if there are too few values for an interval
 * @param high where it ends
 */
public record Interval(double mean, double low, double high) {

    private static final double CONFIDENCE = 0.99;

    /** Two values span an interval that says nothing; a third begins to. */
    private static final int FEWEST = 3;

    /**
     * Estimates from single values.
     *
     * @param values one an iteration
     * @return the mean and its interval
     */
    public static Interval of(Collection<Double> values) {
        ListStatistics statistics = new ListStatistics(
                values.stream().mapToDouble(Double::doubleValue).toArray());
        double mean = statistics.getMean();
        double error = values.size() < FEWEST ? 0 : statistics.getMeanErrorAt(CONFIDENCE);
        return new Interval(mean, mean - error, mean + error);
    }

    /**
     * A figure that carries no interval.
     *
     * @param value the figure
     * @return an interval of one point
     */
    public static Interval exactly(double value) {
        return new Interval(value, value, value);
    }

    /** {@return whether anything is known about the error} */
    public boolean hasWidth() {
        return high > low;
    }

    /**
     * Changes the unit.
     *
     * @param factor what to multiply with, above 0
     * @return the same in another unit
     */
    public Interval times(double factor) {
        return new Interval(mean * factor, low * factor, high * factor);
    }

    /** {@return one divided by it: a rate from a time, with the same relative error} */
    public Interval inverse() {
        return exactly(1).over(this);
    }

    /**
     * How many times this is another, the two being measured independently.
     *
     * <p>Relative errors add as squares, on a logarithmic scale, so that the ratio and its inverse say the same.
     *
     * @param other the other figure
     * @return the ratio
     */
    public Interval over(Interval other) {
        double ratio = mean / other.mean;
        double error = Math.hypot(relativeError(), other.relativeError());
        return new Interval(ratio, ratio * Math.exp(-error), ratio * Math.exp(error));
    }

    /**
     * Adds figures of parts that were measured independently.
     *
     * @param parts the parts
     * @return their sum
     */
    public static Interval sum(List<Interval> parts) {
        double mean = parts.stream().mapToDouble(Interval::mean).sum();
        double error = Math.sqrt(parts.stream()
                .mapToDouble(part -> Math.pow((part.high - part.low) / 2, 2))
                .sum());
        return new Interval(mean, mean - error, mean + error);
    }

    private double relativeError() {
        return (high - low) / 2 / mean;
    }
}
