package juki.registry.testkit.town;

import java.time.LocalDate;

/** The one comparison of days that everybody here needs. */
final class Days {

    private Days() {}

    /** The later of two days. */
    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
