package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Death (死亡, shibō) of a resident.
 *
 * <p>The change date is the date of death as the family register has it and may be uncertain. Source: Basic Resident
 * Registration Act Art. 8; Order Art. 8, Art. 12; standard specification 4.2.2.1, reason 23.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class Death extends ChangeEvent {

    Death() {}

    /** {@return who died} */
    public abstract AddresseeNumber subject();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.DEATH);
    }

    @Override
    public EventType type() {
        return EventType.DEATH;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.death(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableDeath.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
