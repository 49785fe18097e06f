package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Birth (出生, shusshō): a child is born to a household here.
 *
 * <p>The change date is the date of birth and may be uncertain. Address and household are those of the household named.
 * Source: Basic Resident Registration Act Art. 8; Order Art. 12 para. 2 (on the family-register notification); standard
 * specification 4.2.1.2, reason 03.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class Birth extends ChangeEvent {

    Birth() {}

    /** {@return the child} */
    public abstract NewResident child();

    /** {@return the household the child is born into} */
    public abstract HouseholdNumber household();

    @Override
    public List<AddresseeNumber> subjects() {
        return child().addressee().stream().toList();
    }

    @Override
    public List<NewResident> newResidents() {
        return List.of(child());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.BIRTH);
    }

    @Override
    public Birth numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .child(child().numbered(numbers))
                .household(household())
                .build();
    }

    @Override
    public EventType type() {
        return EventType.BIRTH;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.birth(this);
    }

    /** {@return a builder; everything but the drawn numbers is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableBirth.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
