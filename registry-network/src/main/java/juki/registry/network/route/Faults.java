package juki.registry.network.route;

/**
 * Faults that a simulated network has (模擬する障害): how often and how bad. Chances are in a thousand.
 *
 * @param lost the chance that a message, be it a notice or an acknowledgement, is lost; at most 900
 * @param duplicated the chance that it arrives twice
 * @param greatestDelay by how many ticks more than one a message may be late, each number alike: with more than 0 messages overtake
 *     each other
 * @param outage the chance that a hop goes dark when it looks what to send again; at most 900
 * @param outageLength for how many ticks it then neither sends nor receives, 0 or more
 * @param patience after how many ticks a hop sends again what was not acknowledged, at least 1
 */
public record Faults(int lost, int duplicated, int greatestDelay, int outage, int outageLength, int patience) {

    private static final int MOST_OFTEN = 900;

    /**
     * Faults.
     *
     * @param lost the chance that a message is lost
     * @param duplicated the chance that it arrives twice
     * @param greatestDelay by how many ticks it may be late
     * @param outage the chance that a hop goes dark
     * @param outageLength for how many ticks
     * @param patience after how many ticks a hop sends again
     * @throws IllegalArgumentException if a value is out of range
     */
    public Faults {
        if (lost < 0 || lost > MOST_OFTEN) {
            throw new IllegalArgumentException("lost: must be 0 to 900");
        }
        if (duplicated < 0 || duplicated > 1000) {
            throw new IllegalArgumentException("duplicated: must be 0 to 1000");
        }
        if (greatestDelay < 0) {
            throw new IllegalArgumentException("greatestDelay: must not be negative");
        }
        if (outage < 0 || outage > MOST_OFTEN) {
            throw new IllegalArgumentException("outage: must be 0 to 900");
        }
        if (outageLength < 0) {
            throw new IllegalArgumentException("outageLength: must not be negative");
        }
        if (patience < 1) {
            throw new IllegalArgumentException("patience: must be at least 1");
        }
    }

    /** {@return no faults at all} */
    public static Faults none() {
        return new Faults(0, 0, 0, 0, 0, 10);
    }

    /** {@return a bad day: a message in five is lost, one in ten comes twice, many overtake each other, hops go dark} */
    public static Faults many() {
        return new Faults(200, 100, 20, 100, 60, 30);
    }
}
