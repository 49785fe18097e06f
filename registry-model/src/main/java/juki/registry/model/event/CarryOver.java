package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Carry-over (移行, ikō): the records of a register taken over from what held them before, all at once.
 *
 * <p>It opens the history of every record carried over and says of each only that it stood thus on that day. It is no change
 * in law and has no reason. Subjects are not listed: they are all persons of the register on that day.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class CarryOver extends ChangeEvent {

    CarryOver() {}

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.empty();
    }

    @Override
    public EventType type() {
        return EventType.CARRY_OVER;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.carryOver(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableCarryOver.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
