package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Household split (世帯分離, setai bunri): some members make a household of their own at the same address.
 *
 * <p>Source: Basic Resident Registration Act Art. 25; standard specification 4.1.4, reason 50.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class HouseholdSplit extends ChangeEvent {

    HouseholdSplit() {}

    /** {@return who leaves the household, with their relationships in the new one, its head among them} */
    public abstract List<Placement> placements();

    /** {@return the new household} */
    public abstract TargetHousehold household();

    @Override
    public List<AddresseeNumber> subjects() {
        return placements().stream().map(Placement::subject).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.HOUSEHOLD_SPLIT);
    }

    @Override
    public HouseholdSplit numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .addAllPlacements(placements())
                .household(household().numbered(numbers))
                .build();
    }

    /** Somebody leaves, and the household is new. */
    @Value.Check
    void check() {
        if (placements().isEmpty()) {
            throw new IllegalArgumentException("placements: must not be empty");
        }
        if (!household().isNew()) {
            throw new IllegalArgumentException("household: must be new");
        }
    }

    @Override
    public EventType type() {
        return EventType.HOUSEHOLD_SPLIT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.householdSplit(this);
    }

    /** {@return a builder; everything but a drawn household number is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableHouseholdSplit.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
