package juki.registry.model.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days (期間, kikan): from its first day up to, not including, its end; without an end it goes on.
 *
 * <p>Immutable and thread-safe.
 */
public final class DateSpan {

    private final LocalDate start;
    private final @Nullable LocalDate end;

    private DateSpan(LocalDate start, @Nullable LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * The days from a day on.
     *
     * @param start the first day
     * @return the span without an end
     */
    public static DateSpan since(LocalDate start) {
        return new DateSpan(start, null);
    }

    /**
     * The days from one day up to, not including, another.
     *
     * @param start the first day
     * @param end the first day no longer in the span, after {@code start}
     * @return the span
     * @throws IllegalArgumentException if {@code end} does not lie after {@code start}
     */
    public static DateSpan of(LocalDate start, LocalDate end) {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("end: must lie after start");
        }
        return new DateSpan(start, end);
    }

    /** {@return the first day} */
    public LocalDate start() {
        return start;
    }

    /** {@return the first day no longer in the span; empty if it goes on} */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Whether a day lies in the span.
     *
     * @param day the day
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan that && start.equals(that.start) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Objects.hashCode(end);
    }

    /** {@return {@code 2025-05-26..} or {@code 2025-05-26..2026-05-26}, the end not included} */
    @Override
    public String toString() {
        return start + ".." + (end == null ? "" : end);
    }
}
