package juki.registry.model.event;

import java.util.Objects;
import java.util.Optional;
import juki.registry.codes.HouseholdNumber;
import org.jspecify.annotations.Nullable;

/**
 * The household that the persons of a change belong to afterwards (異動先世帯, idō-saki setai): a new one or one that exists.
 *
 * <p>The number of a new household may be missing until the change is accepted and the office draws one. Immutable and
 * thread-safe. Source: standard specification 4.0.2.
 */
public final class TargetHousehold {

    private static final TargetHousehold NEW = new TargetHousehold(true, null);

    private final boolean isNew;
    private final @Nullable HouseholdNumber number;

    private TargetHousehold(boolean isNew, @Nullable HouseholdNumber number) {
        this.isNew = isNew;
        this.number = number;
    }

    /** {@return a new household whose number is still to be drawn} */
    public static TargetHousehold newHousehold() {
        return NEW;
    }

    /**
     * A new household with a number already drawn.
     *
     * @param number the number
     * @return the target
     */
    public static TargetHousehold newHousehold(HouseholdNumber number) {
        return new TargetHousehold(true, number);
    }

    /**
     * A household that exists.
     *
     * @param number its number
     * @return the target
     */
    public static TargetHousehold existing(HouseholdNumber number) {
        return new TargetHousehold(false, number);
    }

    /** {@return whether the household is to be made} */
    public boolean isNew() {
        return isNew;
    }

    /** {@return the number; empty if it is still to be drawn} */
    public Optional<HouseholdNumber> number() {
        return Optional.ofNullable(number);
    }

    /**
     * This target with a number.
     *
     * @param numbers where a missing number is drawn
     * @return this target, or the new household with its number
     */
    public TargetHousehold numbered(NumberSource numbers) {
        return number == null ? newHousehold(numbers.nextHouseholdNumber()) : this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TargetHousehold that && isNew == that.isNew && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isNew, number);
    }

    @Override
    public String toString() {
        return "TargetHousehold[" + (isNew ? "new " : "existing ") + number + "]";
    }
}
