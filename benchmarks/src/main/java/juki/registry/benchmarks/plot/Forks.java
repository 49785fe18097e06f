package juki.registry.benchmarks.plot;

import java.util.List;
import juki.registry.benchmarks.Interval;

/** A measured figure upon a line: its interval as a bar, each fork as a dot. */
final class Forks {

    private Forks() {}

    static void draw(Drawing drawing, String name, double at, Interval figure, List<Double> forks, Ink ink) {
        if (figure.hasWidth()) {
            // On a logarithmic scale nothing is at or below zero.
            double low = Math.max(figure.low(), figure.mean() / 1_000);
            drawing.line(name + ", 99 % interval", List.of(at, at), List.of(low, figure.high()), ink.fine());
        }
        drawing.marks(name + ", forks", forks.stream().map(fork -> at).toList(), forks, Mark.dot(2.4), ink);
    }
}
