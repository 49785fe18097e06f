package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Household change (世帯変更, setai henkō): some members of a household go over to another at the same address.
 *
 * <p>Source: Basic Resident Registration Act Art. 25; standard specification 4.1.4, reason 52.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class HouseholdChange extends ChangeEvent {

    HouseholdChange() {}

    /** {@return who goes over, with their relationships in the other household} */
    public abstract List<Placement> placements();

    /** {@return the household they join} */
    public abstract HouseholdNumber household();

    @Override
    public List<AddresseeNumber> subjects() {
        return placements().stream().map(Placement::subject).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.HOUSEHOLD_CHANGE);
    }

    /** Somebody goes over. */
    @Value.Check
    void check() {
        if (placements().isEmpty()) {
            throw new IllegalArgumentException("placements: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.HOUSEHOLD_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.householdChange(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableHouseholdChange.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
