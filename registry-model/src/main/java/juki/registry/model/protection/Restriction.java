package juki.registry.model.protection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Restriction (抑止, yokushi): what the office may not do, or only after a warning, for a person or for everybody in a household.
 *
 * <p>It begins with its first day and is over when somebody releases it. The last day does not switch it off: from the day
 * after, {@link #isOverdueOn} tells that someone has to look at it. Several restrictions stand beside each other, each with
 * its own operations and levels; {@link Protections} takes them together.
 *
 * <p>Setting, releasing and lifting each need their own right, and each act stays on record. A restriction that has been
 * released changes no more.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing. Source: standard specification 3.1 (version 1.0, 2020).
 */
@RegistryValue
@Value.Immutable
public abstract class Restriction {

    Restriction() {}

    /** {@return whom it concerns; empty if it concerns a household} */
    public abstract Optional<AddresseeNumber> person();

    /** {@return whose members it concerns; empty if it concerns a person} */
    public abstract Optional<HouseholdNumber> household();

    /** {@return how strongly each operation is restricted; one that is missing is not restricted} */
    public abstract Map<Operation, RestrictionLevel> levels();

    /** {@return the true reason (抑止理由), for those who may see it} */
    public abstract String reason();

    /** {@return the first day} */
    public abstract LocalDate start();

    /** {@return the last day intended; reaching it changes nothing} */
    public abstract Optional<LocalDate> end();

    /** {@return who set it and when} */
    public abstract ProtectionAct setting();

    /** {@return every temporary lift there was, the first first} */
    public abstract List<TemporaryLift> lifts();

    /** {@return who released it and when; empty while it stands} */
    public abstract Optional<ProtectionAct> release();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder; reading what was stored is done with it, too. */
    public static final class Builder extends ImmutableRestriction.Builder {
        Builder() {}
    }

    /**
     * Whether it concerns somebody.
     *
     * @param someone the person
     * @param in the household to which the person belongs, if any
     * @return true if it was set for the person or the household
     */
    public boolean concerns(AddresseeNumber someone, Optional<HouseholdNumber> in) {
        return person().filter(someone::equals).isPresent()
                || household().isPresent() && household().equals(in);
    }

    /**
     * Whether it stands, temporarily lifted or not.
     *
     * @param at the time
     * @return true from its first day, once it was set, until it is released
     */
    public boolean standsAt(LocalDateTime at) {
        return !at.isBefore(setting().at())
                && !at.toLocalDate().isBefore(start())
                && release().filter(act -> !at.isBefore(act.at())).isEmpty();
    }

    /**
     * How strongly an operation is restricted.
     *
     * @param operation the operation
     * @param at the time
     * @return the level; none while it does not stand or is lifted for this operation
     */
    public RestrictionLevel levelOf(Operation operation, LocalDateTime at) {
        return standsAt(at) && lifts().stream().noneMatch(lift -> lift.covers(operation, at))
                ? levels().getOrDefault(operation, RestrictionLevel.NONE)
                : RestrictionLevel.NONE;
    }

    /**
     * Whether its last day has passed without a release, so that somebody has to decide.
     *
     * @param day the day
     * @return true from the day after its end as long as it stands at the end of the day
     */
    public boolean isOverdueOn(LocalDate day) {
        return end().filter(day::isAfter).isPresent()
                && release().filter(act -> !act.at().toLocalDate().isAfter(day)).isEmpty();
    }

    /**
     * This restriction lifted for a while.
     *
     * @param lift by the right {@link ProtectionRight#LIFT_RESTRICTION}, of operations that are restricted
     * @return the restriction with one lift more
     * @throws IllegalArgumentException if the right is another, an operation is not restricted, an act lies after the lift, or
     *     the restriction was released
     */
    public Restriction lifted(TemporaryLift lift) {
        if (release().isPresent()) {
            throw new IllegalArgumentException("lift: comes after the release");
        }
        return copy().addAllLifts(lifts()).addLifts(lift).build();
    }

    /**
     * This restriction released for good.
     *
     * @param act by the right {@link ProtectionRight#RELEASE_RESTRICTION}
     * @return the restriction, which stands no longer
     * @throws IllegalArgumentException if the right is another, an act lies after this one, or it was released before
     */
    public Restriction released(ProtectionAct act) {
        if (release().isPresent()) {
            throw new IllegalArgumentException("act: comes after the release");
        }
        return copy().addAllLifts(lifts()).release(act).build();
    }

    /** {@return this restriction as other systems are told of it: temporary lifts stay inside} */
    public Restriction withoutLifts() {
        return lifts().isEmpty() ? this : copy().release(release()).build();
    }

    private Builder copy() {
        Builder copy = builder();
        copy.person(person())
                .household(household())
                .putAllLevels(levels())
                .reason(reason())
                .start(start())
                .end(end())
                .setting(setting());
        return copy;
    }

    /** Concerns one, restricts something, and every act has its right and its place in time. */
    @Value.Check
    void check() {
        if (person().isPresent() == household().isPresent()) {
            throw new IllegalArgumentException("person: either a person or a household is concerned");
        }
        if (levels().values().stream().allMatch(level -> level == RestrictionLevel.NONE)) {
            throw new IllegalArgumentException("levels: must restrict some operation");
        }
        if (reason().isBlank()) {
            throw new IllegalArgumentException("reason: must not be blank");
        }
        if (end().filter(start()::isAfter).isPresent()) {
            throw new IllegalArgumentException("end: must not lie before start");
        }
        setting().require(ProtectionRight.SET_RESTRICTION);
        LocalDateTime last = setting().at();
        for (TemporaryLift lift : lifts()) {
            lift.act().require(ProtectionRight.LIFT_RESTRICTION);
            if (lift.operations().stream()
                    .anyMatch(one -> levels().getOrDefault(one, RestrictionLevel.NONE) == RestrictionLevel.NONE)) {
                throw new IllegalArgumentException("lifts: must name operations that are restricted");
            }
            if (lift.act().at().isBefore(last)) {
                throw new IllegalArgumentException("lifts: must follow the acts before them");
            }
            last = lift.act().at();
        }
        if (release().isPresent()) {
            release().get().require(ProtectionRight.RELEASE_RESTRICTION);
            if (release().get().at().isBefore(last)) {
                throw new IllegalArgumentException("release: must follow the acts before it");
            }
        }
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
