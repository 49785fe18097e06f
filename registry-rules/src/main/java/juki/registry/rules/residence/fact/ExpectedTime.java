package juki.registry.rules.residence.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a stay or an absence is expected to last in all (見込み期間, mikomi kikan).
 *
 * @param kind whether it has an end, has none, or is not known
 * @param period its length; present exactly if it has an end, and then positive
 */
public record ExpectedTime(Kind kind, Optional<Period> period) {

    /** Whether an expected time has an end. */
    public enum Kind {
        /** 期間の定めあり. */
        LIMITED,
        /** 期間の定めなし. */
        INDEFINITE,
        /** 不明. */
        UNKNOWN
    }

    /** No end is foreseen (期間の定めなし). */
    public static final ExpectedTime INDEFINITE = new ExpectedTime(Kind.INDEFINITE, Optional.empty());

    /** It is not known how long (不明). */
    public static final ExpectedTime UNKNOWN = new ExpectedTime(Kind.UNKNOWN, Optional.empty());

    /**
     * Checks that a length belongs to it exactly if it has an end.
     *
     * @param kind whether it has an end
     * @param period its length
     * @throws IllegalArgumentException if not, or if the length is not positive
     */
    public ExpectedTime {
        if (period.isPresent() != (kind == Kind.LIMITED)) {
            throw new IllegalArgumentException("period: belongs to a limited time alone");
        }
        if (period.isPresent() && (period.get().isNegative() || period.get().isZero())) {
            throw new IllegalArgumentException("period: must be positive");
        }
    }

    /**
     * So long.
     *
     * @param period the length in all, positive
     * @return the value
     * @throws IllegalArgumentException if the length is not positive
     */
    public static ExpectedTime of(Period period) {
        return new ExpectedTime(Kind.LIMITED, Optional.of(period));
    }

    /**
     * Whether it reaches a yardstick when begun on a day.
     *
     * @param yardstick the length asked for
     * @param start the first day
     * @return true if it is as long or has no end, false if it is shorter or not known
     */
    public boolean reaches(Period yardstick, LocalDate start) {
        return kind == Kind.INDEFINITE
                || period.isPresent() && !start.plus(period.get()).isBefore(start.plus(yardstick));
    }

    /** {@return the text: an ISO period, {@code indefinite} or {@code unknown}} */
    @Override
    public String toString() {
        return switch (kind) {
            case LIMITED -> period.map(Period::toString).orElseThrow();
            case INDEFINITE -> "indefinite";
            case UNKNOWN -> "unknown";
        };
    }
}
