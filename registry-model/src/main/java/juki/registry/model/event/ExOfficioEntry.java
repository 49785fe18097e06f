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
 * Ex officio entry (職権記載, shokken kisai): the office makes records of persons who live here without one, nobody having
 * notified it.
 *
 * <p>The commonest cause is that they are found living here (住所設定). Whoever had a record here brings the former addressee
 * number. The previous address is unknown or none; of somebody who notified no move it is the place last lived at, and
 * the one last registered is told beside it. Source: Basic Resident Registration Act Art. 8, Order Art. 12; standard
 * specification 4.2.0.2, 4.2.1.1, reason 06.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class ExOfficioEntry extends ChangeEvent {

    ExOfficioEntry() {}

    /** {@return why the records are made} */
    public abstract Cause cause();

    /** {@return who is entered, the head of a new household among them} */
    @Override
    public abstract List<NewResident> newResidents();

    /** {@return the household they make or join} */
    public abstract TargetHousehold household();

    /** {@return the address here} */
    public abstract Address address();

    /** {@return the address before (転入前住所), unknown or none unless it was found out} */
    public abstract OutsideAddress previousAddress();

    @Override
    public List<AddresseeNumber> subjects() {
        return newResidents().stream().flatMap(one -> one.addressee().stream()).toList();
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.EX_OFFICIO_ENTRY);
    }

    @Override
    public ExOfficioEntry numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .cause(cause())
                .addAllNewResidents(newResidents().stream()
                        .map(one -> one.numbered(numbers))
                        .toList())
                .household(household().numbered(numbers))
                .address(address())
                .previousAddress(previousAddress())
                .build();
    }

    /** Somebody is entered. */
    @Value.Check
    void check() {
        if (newResidents().isEmpty()) {
            throw new IllegalArgumentException("newResidents: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.EX_OFFICIO_ENTRY;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.exOfficioEntry(this);
    }

    /** {@return a builder; everything but the drawn numbers is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableExOfficioEntry.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }

    /** Why records are made ex officio (職権記載の原因, shokken kisai no gen'in). */
    public enum Cause {
        /** 住所設定, found living here without a record anywhere. */
        ADDRESS_ESTABLISHMENT("住所設定"),
        /** 未届転入, moved in and did not notify it. */
        MOVE_IN_NOT_NOTIFIED("未届転入"),
        /** 出生の届出なし, born here, and no notification of the birth will come. */
        BIRTH_NOT_NOTIFIED("出生の届出なし"),
        /** 職権回復, removed wrongly in a way that no cancellation undoes, as after the removed record was given up. */
        RESTORATION("職権回復");

        private final String wording;

        Cause(String wording) {
            this.wording = wording;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }
    }
}
