package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Change of household head (世帯主変更, setainushi henkō): a household gets another head, or one where it was unset, and the
 * relationships of all members are set anew.
 *
 * <p>Source: Basic Resident Registration Act Art. 25; standard specification 4.0.4, 4.1.4, reason 53.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class HouseholdHeadChange extends ChangeEvent {

    HouseholdHeadChange() {}

    /** {@return the household} */
    public abstract HouseholdNumber household();

    /** {@return the members with their relationships to the new head, who is among them as 世帯主} */
    public abstract List<Placement> placements();

    @Override
    public List<AddresseeNumber> subjects() {
        return placements().stream().map(Placement::subject).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.HOUSEHOLD_HEAD_CHANGE);
    }

    /** Somebody is placed. */
    @Value.Check
    void check() {
        if (placements().isEmpty()) {
            throw new IllegalArgumentException("placements: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.HOUSEHOLD_HEAD_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.householdHeadChange(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableHouseholdHeadChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
