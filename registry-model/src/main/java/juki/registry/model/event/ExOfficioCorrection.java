package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Ex officio correction (職権修正, shokken shūsei): an item has truly changed and the office learned of it, as the name after a
 * marriage from the family register.
 *
 * <p>Where the head's name changes, the records of all members show the new name. Source: Basic Resident Registration Act
 * Art. 8; Order Art. 9, Art. 12; standard specification 4.2.3.1, reason 43.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class ExOfficioCorrection extends ChangeEvent {

    ExOfficioCorrection() {}

    /** {@return whose record is corrected} */
    public abstract AddresseeNumber subject();

    /** {@return the items to set} */
    public abstract RecordedItems items();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.EX_OFFICIO_CORRECTION);
    }

    @Override
    public EventType type() {
        return EventType.EX_OFFICIO_CORRECTION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.exOfficioCorrection(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableExOfficioCorrection.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
