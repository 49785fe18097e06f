package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * inside Japan, 02 from abroad and under Articles 30-46 and 30-47; 06 if entered ex officio. Source: Basic Resident Registration Act Art. 22, Art. 30-46;
 * standard specification 4.1.1.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class MoveIn extends ChangeEvent {

    MoveIn() {}

    /** What is special about a move-in (転入の種類, ten'nyū no shurui). */
    public enum Kind {
        /** 特例転入, with the card and without a certificate; the data came over the network (Act Art. 24-2). */
        SPECIAL_CASE_MOVE_IN("特例転入"),
        /** 再転入, somebody had a record here before and keeps the addressee number. */
        RETURN_MOVE_IN("再転入"),
        /**
         * 未届転入, an earlier move was not notified: the previous address is the one lived at last, and the one last registered
         * is told beside it.
         */
        UNNOTIFIED_MOVE_IN("未届転入"),
        /** 法第30条の46転入, one of the four classes of foreign residents settles here on arrival in Japan. */
        ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT("法第30条の46転入"),
        /** 法第30条の47届出, somebody who lives here already has become one of them. */
        BECAME_MID_TO_LONG_TERM_RESIDENT("法第30条の47届出");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }

    /** {@return what is special about it; mostly nothing, sometimes several, as for one who returns with the card} */
    public abstract Set<Kind> kinds();

    /** {@return who moves in, the head of a new household among them} */
    @Override
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
                isLikeFromAbroad() || previousAddress().kind() == OutsideAddress.Kind.ABROAD
                        ? ChangeReason.MOVE_IN_FROM_ABROAD
                        : ChangeReason.DOMESTIC_MOVE_IN);
    }

    private boolean isLikeFromAbroad() {
        return kinds().contains(Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT)
                || kinds().contains(Kind.BECAME_MID_TO_LONG_TERM_RESIDENT);
    }

    @Override
    public MoveIn numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .addAllKinds(kinds())
                .addAllNewResidents(newResidents().stream()
                        .map(one -> one.numbered(numbers))
                        .toList())
                .household(household().numbered(numbers))
                .address(address())
                .previousAddress(previousAddress())
                .build();
    }

    /** Somebody moves in, by one procedure, and who returns brings the former number. */
    @Value.Check
    void check() {
        if (newResidents().isEmpty()) {
            throw new IllegalArgumentException("newResidents: must not be empty");
        }
        if (kinds().contains(Kind.RETURN_MOVE_IN) && subjects().isEmpty()) {
            throw new IllegalArgumentException("kinds: who returns must bring the addressee number");
        }
        boolean arrives = kinds().contains(Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT);
        boolean became = kinds().contains(Kind.BECAME_MID_TO_LONG_TERM_RESIDENT);
        if (arrives && became || isLikeFromAbroad() && kinds().contains(Kind.SPECIAL_CASE_MOVE_IN)) {
            throw new IllegalArgumentException("kinds: must be of one procedure");
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

    /** {@return a builder; everything but the drawn numbers and what is special is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableMoveIn.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
