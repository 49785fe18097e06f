package juki.registry.cli.report;

import java.util.List;

/**
 * One equation of the closed books: two sums that must agree.
 *
 * @param label what is compared
 * @param left  the terms of the left side
 * @param right the terms of the right side
 */
public record Balance(Phrase label, List<Term> left, List<Term> right) {
    /**
     * Copies both sides.
     *
     * @param label what is compared
     * @param left  the terms of the left side
     * @param right the terms of the right side
     * @throws IllegalArgumentException if a side has no term
     */
    public Balance {
        left = List.copyOf(left);
        right = List.copyOf(right);
        if (left.isEmpty()) {
            throw new IllegalArgumentException("left: must have a term");
        }
        if (right.isEmpty()) {
            throw new IllegalArgumentException("right: must have a term");
        }
    }

    /**
     * One number of an equation.
     *
     * @param name  what the number counts
     * @param value the number, with its sign in the sum
     */
    public record Term(Phrase name, long value) {}

    /** {@return the sum of the left side} */
    public long leftSum() {
        return sum(left);
    }

    /** {@return the sum of the right side} */
    public long rightSum() {
        return sum(right);
    }

    /** {@return whether both sides agree} */
    public boolean holds() {
        return leftSum() == rightSum();
    }

    private static long sum(List<Term> terms) {
        return terms.stream().mapToLong(Term::value).sum();
    }
}
