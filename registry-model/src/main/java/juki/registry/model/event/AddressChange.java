package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Address change (転居, tenkyo): residents move inside the municipality.
 *
 * <p>A household that moves whole may keep its number: it is then its own target. Otherwise the movers make a new household
 * or join another at the new address. Source: Basic Resident Registration Act Art. 23; standard specification 4.1.2, reason
 * 41.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class AddressChange extends ChangeEvent {

    AddressChange() {}

    /** {@return who moves, with their relationships in the household afterwards} */
    public abstract List<Placement> placements();

    /** {@return the household they belong to afterwards} */
    public abstract TargetHousehold household();

    /** {@return the new address} */
    public abstract Address address();

    @Override
    public List<AddresseeNumber> subjects() {
        return placements().stream().map(Placement::subject).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.ADDRESS_CHANGE);
    }

    @Override
    public AddressChange numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .addAllPlacements(placements())
                .household(household().numbered(numbers))
                .address(address())
                .build();
    }

    /** Somebody moves. */
    @Value.Check
    void check() {
        if (placements().isEmpty()) {
            throw new IllegalArgumentException("placements: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.ADDRESS_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.addressChange(this);
    }

    /** {@return a builder; everything but a drawn household number is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableAddressChange.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
