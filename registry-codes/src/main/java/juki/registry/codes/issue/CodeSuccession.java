package juki.registry.codes.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.ResidentRecordCode;
import org.jspecify.annotations.Nullable;

/**
 * Succession of codes (住民票コードの変更の経過, jūminhyō kōdo no henkō no keika): the resident record codes one person had, from the
 * first to the present one, and the days of change.
 *
 * <p>A resident may have the code changed and need not say why (Act Art. 30-4); it is replaced by one from the municipality's
 * stock. The former code is never given to anybody again, and remains the way to what was recorded under it, so each code
 * knows the one before and the one after it.
 *
 * <p>Values are immutable; a change makes a new value.
 */
public final class CodeSuccession {
    private final List<ResidentRecordCode> codes;

    /** The day of change to the code of the same index; the first code has none here. */
    private final List<LocalDate> changedOn;

    private CodeSuccession(List<ResidentRecordCode> codes, List<LocalDate> changedOn) {
        this.codes = codes;
        this.changedOn = changedOn;
    }

    /**
     * The succession of a person who has the first code still.
     *
     * @param first the code
     * @return a succession of one code
     */
    public static CodeSuccession startingWith(ResidentRecordCode first) {
        return new CodeSuccession(List.of(first), List.of());
    }

    /**
     * This succession with one more change.
     *
     * @param next the new code, which the person never had before
     * @param day from which the new code is written on the record; not before the last change
     * @return the longer succession
     * @throws IllegalArgumentException if the person had the code before, or the day is before the last change
     */
    public CodeSuccession changedTo(ResidentRecordCode next, LocalDate day) {
        if (indexOf(next) >= 0) {
            throw new IllegalArgumentException("next: is a code the person had before");
        }
        if (!changedOn.isEmpty() && day.isBefore(changedOn.get(changedOn.size() - 1))) {
            throw new IllegalArgumentException("day: is before the last change");
        }
        List<ResidentRecordCode> longer = new ArrayList<>(codes);
        longer.add(next);
        List<LocalDate> days = new ArrayList<>(changedOn);
        days.add(day);
        return new CodeSuccession(List.copyOf(longer), List.copyOf(days));
    }

    /**
     * The code on the record now.
     *
     * @return the last code
     */
    public ResidentRecordCode current() {
        return codes.get(codes.size() - 1);
    }

    /**
     * The code on the record on a day; on the day of a change, the new one.
     *
     * @param day any day since the first code was written
     * @return the code
     */
    public ResidentRecordCode on(LocalDate day) {
        int changes = 0;
        while (changes < changedOn.size() && !day.isBefore(changedOn.get(changes))) {
            changes++;
        }
        return codes.get(changes);
    }

    /**
     * The code that a code took the place of.
     *
     * @param code one of the person's codes
     * @return the code before it, or empty if it is the first
     * @throws IllegalArgumentException if it is none of the person's codes
     */
    public Optional<ResidentRecordCode> previousOf(ResidentRecordCode code) {
        int index = requireIndexOf(code);
        return index == 0 ? Optional.empty() : Optional.of(codes.get(index - 1));
    }

    /**
     * The code that took the place of a code.
     *
     * @param code one of the person's codes
     * @return the code after it, or empty if it is the current one
     * @throws IllegalArgumentException if it is none of the person's codes
     */
    public Optional<ResidentRecordCode> nextOf(ResidentRecordCode code) {
        int index = requireIndexOf(code);
        return index == codes.size() - 1 ? Optional.empty() : Optional.of(codes.get(index + 1));
    }

    /**
     * The day from which a code was written on the record in place of another.
     *
     * @param code one of the person's codes
     * @return the day of the change, or empty for the first code
     * @throws IllegalArgumentException if it is none of the person's codes
     */
    public Optional<LocalDate> changedOn(ResidentRecordCode code) {
        int index = requireIndexOf(code);
        return index == 0 ? Optional.empty() : Optional.of(changedOn.get(index - 1));
    }

    /**
     * All codes, the first one first.
     *
     * @return at least one code
     */
    public List<ResidentRecordCode> codes() {
        return codes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeSuccession that && codes.equals(that.codes) && changedOn.equals(that.changedOn);
    }

    @Override
    public int hashCode() {
        return 31 * codes.hashCode() + changedOn.hashCode();
    }

    /**
     * How many codes; none of them.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "CodeSuccession[" + codes.size() + " codes]";
    }

    private int requireIndexOf(ResidentRecordCode code) {
        int index = indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("code: is none of the person's codes");
        }
        return index;
    }

    private int indexOf(ResidentRecordCode code) {
        for (int i = 0; i < codes.size(); i++) {
            // Codes of one payload are one code, however the unsettled check digit is read.
            if (codes.get(i).payload() == code.payload()) {
                return i;
            }
        }
        return -1;
    }
}
