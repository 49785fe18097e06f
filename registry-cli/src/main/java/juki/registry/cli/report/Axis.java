package juki.registry.cli.report;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A scale that starts at zero and has round ticks.
 *
 * @param step   from tick to tick, at least 1
 * @param top    the last tick
 * @param length how long the axis is drawn
 */
record Axis(long step, long top, double length) {
    /**
     * The axis that reaches at least to a number.
     *
     * @param max    the largest number to be shown; 0 gives an axis to 1
     * @param length how long the axis is drawn
     * @param ticks  about how many ticks are wanted
     */
    static Axis upTo(long max, double length, int ticks) {
        long step = stepFor(max, ticks);
        long top = Math.max(1, -Math.floorDiv(-max, step)) * step;
        return new Axis(step, top, length);
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … that needs no more than this many steps. */
    static long stepFor(long max, int ticks) {
        long decade = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if ((double) digit * decade * ticks >= max) {
                    return digit * decade;
                }
            }
            decade *= 10;
        }
    }

    /** How long the bar of a number is. */
    double length(long number) {
        return length * number / top;
    }

    /** The numbers that get a tick: zero, the steps, the top. */
    List<Long> ticks() {
        return LongStream.rangeClosed(0, top / step).map(i -> i * step).boxed().toList();
    }
}
