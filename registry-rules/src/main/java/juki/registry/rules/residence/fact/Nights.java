package juki.registry.rules.residence.fact;

/**
 * Average nights a week (1週間の平均宿泊数, isshūkan no heikin shukuhakusū), from 0 to 7, in tenths.
 *
 * @param tenths ten times the number, from 0 to 70
 */
public record Nights(int tenths) implements Comparable<Nights> {
    private static final int WEEK = 70;

    /** No night at all. */
    public static final Nights ZERO = new Nights(0);

    /**
     * Checks the range.
     *
     * @param tenths ten times the number
     * @throws IllegalArgumentException if there are fewer than 0 or more than 7 nights
     */
    public Nights {
        if (tenths < 0 || tenths > WEEK) {
            throw new IllegalArgumentException("tenths: must be from 0 to 70");
        }
    }

    /** {@return the nights that are left of the week} */
    public Nights rest() {
        return new Nights(WEEK - tenths);
    }

    @Override
    public int compareTo(Nights other) {
        return Integer.compare(tenths, other.tenths);
    }

    /** {@return the number, with one decimal where it has one} */
    @Override
    public String toString() {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
