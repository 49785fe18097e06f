package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Move-in (転入, ten'nyū): persons newly have their address here, coming from another municipality or from abroad.
 *
 * <p>Returning residents (再転入) bring their former addressee numbers. The previous address decides the reason: 01 from
 * inside Japan, 02 from abroad; 06 if entered ex officio. Source: Basic Resident Registration Act Art. 22, Art. 30-46;
 * standard specification 4.1.1.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class MoveIn extends ChangeEvent {

    MoveIn() {}

    /** {@return who moves in, the head of a new household among them} */
    public abstract List<NewResident> newResidents();

    /** {@return the household they make or join} */
    public abstract TargetHousehold household();

    /** {@return the address here} */
    public abstract Address address();

    /** {@return the address before (転入前住所)} */
    public abstract OutsideAddress previousAddress();

    @Override
    public List<AddresseeNumber> subjects() {
        return newResidents().stream().flatMap(one -> one.addressee().stream()).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        if (basis() instanceof Basis.ExOfficio) {
            return Optional.of(ChangeReason.EX_OFFICIO_ENTRY);
        }
        return Optional.of(
                previousAddress().kind() == OutsideAddress.Kind.ABROAD
                        ? ChangeReason.MOVE_IN_FROM_ABROAD
                        : ChangeReason.DOMESTIC_MOVE_IN);
    }

    @Override
    public MoveIn numbered(NumberSource numbers) {
        return builder()
                .changeDate(changeDate())
                .processingDate(processingDate())
                .basis(basis())
                .addAllNewResidents(newResidents().stream()
                        .map(one -> one.numbered(numbers))
                        .toList())
                .household(household().numbered(numbers))
                .address(address())
                .previousAddress(previousAddress())
                .build();
    }

    /** Somebody moves in. */
    @Value.Check
    void check() {
        if (newResidents().isEmpty()) {
            throw new IllegalArgumentException("newResidents: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.MOVE_IN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.moveIn(this);
    }

    /** {@return a builder; everything but the drawn numbers is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableMoveIn.Builder {
        Builder() {}
    }
}
