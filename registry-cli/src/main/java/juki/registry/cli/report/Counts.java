package juki.registry.cli.report;

import java.util.List;

/** What a count must be: a number of persons, households or cases, never negative. */
final class Counts {
    private Counts() {}

    static long nonNegative(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + ": must not be negative");
        }
        return count;
    }

    static List<Long> nonNegative(String name, List<Long> counts, int size) {
        if (counts.size() != size) {
            throw new IllegalArgumentException(name + ": must have " + size + " numbers");
        }
        counts.forEach(count -> nonNegative(name, count));
        return List.copyOf(counts);
    }

    static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    static long max(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
