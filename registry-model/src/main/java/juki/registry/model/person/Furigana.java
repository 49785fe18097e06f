package juki.registry.model.person;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a name (フリガナ, furigana) in katakana, where it comes from, and when it was confirmed.
 *
 * <p>1 to 100 characters: full-width katakana, the long mark ー, the middle dot ・, and spaces. The reading of a Japanese
 * resident's name is an item of the record since 2025-05-26 and comes from the family register (Basic Resident Registration
 * Act Art. 7 item 1-2, Act 48 of 2023); of a former surname or a common name it is what its owner says. The data list has
 * codes for how far a reading is confirmed (フリガナ確認状況, 公証確認状況); their values were not seen, so a host maps origin and day to
 * them.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: standard specification 1.1.18.
 */
public final class Furigana {

    /** Where a reading comes from (フリガナの由来). */
    public enum Origin {
        /** Nobody has confirmed it: as entered by an office, or carried over from an older system. */
        PROVISIONAL,
        /** The person, or whoever notified, confirmed it (フリガナ確認フラグ). */
        PERSON,
        /** The family register shows it (公証されたもの). */
        FAMILY_REGISTER
    }

    private final String text;
    private final Origin origin;
    private final @Nullable LocalDate confirmedOn;

    private Furigana(String text, Origin origin, @Nullable LocalDate confirmedOn) {
        this.text = text;
        this.origin = origin;
        this.confirmedOn = confirmedOn;
    }

    /**
     * A reading nobody has confirmed yet.
     *
     * @param text 1 to 100 characters of katakana
     * @return the reading
     * @throws IllegalArgumentException if the text is blank, too long, or has another character
     */
    public static Furigana of(String text) {
        if (text.isBlank() || text.length() > 100) {
            throw new IllegalArgumentException("text: must have 1 to 100 characters of katakana");
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                throw new IllegalArgumentException("text: has a character that is not full-width katakana");
            }
        }
        return new Furigana(text, Origin.PROVISIONAL, null);
    }

    private static boolean isAllowed(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == '・' || c == 'ヽ' || c == 'ヾ' || c == ' ' || c == '　';
    }

    /**
     * This reading, confirmed on a day that is not known.
     *
     * @param by who confirmed it
     * @return the reading
     * @throws IllegalArgumentException if {@code by} is {@link Origin#PROVISIONAL}
     */
    public Furigana confirmedBy(Origin by) {
        return new Furigana(text, confirming(by), null);
    }

    /**
     * This reading, confirmed.
     *
     * @param by who confirmed it
     * @param on the day
     * @return the reading
     * @throws IllegalArgumentException if {@code by} is {@link Origin#PROVISIONAL}
     */
    public Furigana confirmedBy(Origin by, LocalDate on) {
        return new Furigana(text, confirming(by), on);
    }

    private static Origin confirming(Origin by) {
        if (by == Origin.PROVISIONAL) {
            throw new IllegalArgumentException("by: a provisional reading is confirmed by nobody");
        }
        return by;
    }

    /** {@return the katakana as written} */
    public String text() {
        return text;
    }

    /** {@return where it comes from} */
    public Origin origin() {
        return origin;
    }

    /** {@return the day on which it was confirmed; empty if it was not, or the day is not known} */
    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }

    /** {@return whether the person or the family register confirmed it} */
    public boolean isConfirmed() {
        return origin != Origin.PROVISIONAL;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Furigana that
                        && text.equals(that.text)
                        && origin == that.origin
                        && Objects.equals(confirmedOn, that.confirmedOn);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Furigana[***]";
    }
}
