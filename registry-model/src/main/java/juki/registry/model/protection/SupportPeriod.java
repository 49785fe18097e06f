package juki.registry.model.protection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Period of support (支援期間, shien kikan): one row of the data list, with class, first and last day.
 *
 * <p>{@code toString} shows nothing.
 *
 * @param supportClass the class of the row
 * @param start the first day
 * @param end the last day; empty for a provisional measure, which has none
 */
public record SupportPeriod(SupportClass supportClass, LocalDate start, Optional<LocalDate> end) {

    /**
     * A period does not end before it starts.
     *
     * @param supportClass the class of the row
     * @param start the first day
     * @param end the last day
     */
    public SupportPeriod {
        if (end.filter(start::isAfter).isPresent()) {
            throw new IllegalArgumentException("end: must not lie before start");
        }
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
