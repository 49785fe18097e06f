package juki.registry.benchmarks.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * One direction of a plot.
 *
 * @param title what is shown and its unit; empty for none
 * @param logarithmic whether equal steps are equal ratios
 * @param min where it begins
 * @param max where it ends
 * @param ticks what is written beside it
 * @param grid whether a line crosses the plot at every tick
 */
record Axis(String title, boolean logarithmic, double min, double max, List<Tick> ticks, boolean grid) {

    private static final int MOST_TICKS = 7;

    /** A value that is written beside the axis. */
    record Tick(double value, String label) {}

    /** Copies what can change. */
    Axis {
        ticks = List.copyOf(ticks);
    }

    /** {@return a logarithmic axis that holds all of some values, with a little room, labelled at powers of ten} */
    static Axis decades(String title, Collection<Double> values, DoubleFunction<String> label) {
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
        double room = Math.max(Math.pow(max / min, 0.05), 1.15);
        return decades(title, min / room, max * room, label);
    }

    /** {@return a logarithmic axis between two values, labelled at powers of ten, and between them where few of these fit} */
    static Axis decades(String title, double min, double max, DoubleFunction<String> label) {
        if (!(min > 0 && max < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("min and max: no logarithms between " + min + " and " + max);
        }
        boolean between = Math.log10(max / min) < 2.3;
        List<Tick> ticks = new ArrayList<>();
        for (int exponent = (int) Math.floor(Math.log10(min)); exponent <= Math.log10(max); exponent++) {
            for (int digit : between ? new int[] {1, 2, 5} : new int[] {1}) {
                double value = digit * Math.pow(10, exponent);
                if (value >= min * 0.999 && value <= max * 1.001) {
                    ticks.add(new Tick(value, label.apply(value)));
                }
            }
        }
        return new Axis(title, true, min, max, ticks, true);
    }

    /** {@return an axis from 0, labelled at round values} */
    static Axis fromZero(String title, double max) {
        double step = Math.pow(10, Math.floor(Math.log10(max)));
        for (double finer : new double[] {step / 2, step / 5, step / 10}) {
            if (max / finer <= MOST_TICKS) {
                step = finer;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i * step <= max; i++) {
            ticks.add(new Tick(i * step, plain(i * step)));
        }
        return new Axis(title, false, 0, max, ticks, true);
    }

    /** {@return an axis of rows, the first on top} */
    static Axis rows(List<String> labels) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            ticks.add(new Tick(-i, labels.get(i)));
        }
        return new Axis("", false, -labels.size() + 0.4, 0.6, ticks, false);
    }

    /** {@return a number without needless digits} */
    static String plain(double value) {
        if (value >= 1e9 && value % 1e9 == 0) {
            return plain(value / 1e9) + " G";
        }
        if (value >= 1e6) {
            return trimmed(value / 1e6) + " M";
        }
        if (value >= 1e4) {
            return trimmed(value / 1e3) + " k";
        }
        return value >= 1e3 ? String.format(Locale.ROOT, "%,.0f", value) : trimmed(value);
    }

    /** {@return a duration with a fitting unit} */
    static String duration(double nanos) {
        if (nanos >= 1e9) {
            return trimmed(nanos / 1e9) + " s";
        }
        if (nanos >= 1e6) {
            return trimmed(nanos / 1e6) + " ms";
        }
        if (nanos >= 1e3) {
            return trimmed(nanos / 1e3) + " µs";
        }
        return trimmed(nanos) + " ns";
    }

    private static String trimmed(double value) {
        String text = value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.3g", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
