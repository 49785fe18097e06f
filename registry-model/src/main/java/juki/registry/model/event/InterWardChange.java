package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Change between wards (区間異動, kukan idō): residents of a designated city move from one of its wards to another.
 *
 * <p>The wards keep records of their own, so one record is removed and another made, each with an entry of its own; addressee
 * number and codes stay, the household is another. In a register of the whole city this is one change; between registers of
 * single wards it is a move-out and a move-in. The day of becoming a resident stays that of the city unless said otherwise.
 * Removal and entry count as moves inside Japan (21, 01), which is our reading: the standard's table names no other. Source:
 * Basic Resident Registration Act Art. 38; Order Art. 31; standard specification 1.1.13, 4.0.2.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class InterWardChange extends ChangeEvent {

    InterWardChange() {}

    /** {@return who moves, with their relationships in the household afterwards} */
    public abstract List<Placement> placements();

    /** {@return the household they make or join in the other ward} */
    public abstract TargetHousehold household();

    /** {@return the address in the other ward} */
    public abstract Address address();

    /** {@return the address in the ward they leave, as the new records show it} */
    public abstract OutsideAddress previousAddress();

    /** {@return another date of becoming a resident, for offices that count it by ward} */
    public abstract Optional<RegisterDate> becameResidentOn();

    @Override
    public List<AddresseeNumber> subjects() {
        return placements().stream().map(Placement::subject).toList();
    }

    /** {@return 01, the reason of the records made; that of the records removed is 21} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.DOMESTIC_MOVE_IN);
    }

    @Override
    public InterWardChange numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .addAllPlacements(placements())
                .household(household().numbered(numbers))
                .address(address())
                .previousAddress(previousAddress())
                .becameResidentOn(becameResidentOn())
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
        return EventType.INTER_WARD_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.interWardChange(this);
    }

    /** {@return a builder; everything but a drawn household number and the date of becoming a resident is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableInterWardChange.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
