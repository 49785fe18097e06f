package juki.registry.rules.residence.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * First day of really living at a place (居住開始日, kyojū kaishi bi), or that nobody has lived there yet.
 *
 * @param day the day; empty if never
 */
public record LivingSince(Optional<LocalDate> day) {

    /** Nobody has lived there yet (未居住). */
    public static final LivingSince NEVER = new LivingSince(Optional.empty());

    /**
     * From a day on.
     *
     * @param day the first day
     * @return the value
     */
    public static LivingSince on(LocalDate day) {
        return new LivingSince(Optional.of(day));
    }

    /** {@return the text, as {@code 2024-05-15} or {@code none}} */
    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElse("none");
    }
}
