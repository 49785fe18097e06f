package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Where someone is registered and since when (住所に関する記載事項).
 *
 * <p>Until the first move inside the municipality the day of settling at the address is the day of becoming a resident
 * (standard specification 4.1.1). Immutable and thread-safe. Source: Basic Resident Registration Act Art. 7 items 7 and 8.
 */
@RegistryValue
@Value.Immutable
public abstract class Residence {

    Residence() {}

    /** {@return the address (住所)} */
    public abstract Address address();

    /** {@return the date of settling at the address (住所を定めた年月日)} */
    public abstract RegisterDate addressSetOn();

    /** {@return the place before moving in (転入前住所)} */
    public abstract OutsideAddress previousAddress();

    /** {@return the day of the notification of moving in or moving inside (届出の年月日); empty for an entry ex officio} */
    public abstract Optional<LocalDate> notifiedOn();

    /** {@return addresses before the present one, besides the place before moving in} */
    @Value.Default
    public EarlierAddresses earlier() {
        return EarlierAddresses.none();
    }

    /**
     * This residence at another address; the present one becomes the address before the move (転居前住所).
     *
     * @param address the address
     * @param setOn the date of settling there
     * @param notified the day of the notification, empty if ex officio
     * @return the residence
     */
    public Residence movedTo(Address address, RegisterDate setOn, Optional<LocalDate> notified) {
        return builder()
                .address(address)
                .addressSetOn(setOn)
                .previousAddress(previousAddress())
                .notifiedOn(notified)
                .earlier(earlier().withAddressBeforeMove(address()))
                .build();
    }

    /**
     * This residence with the address written otherwise, nobody having moved.
     *
     * @param value the address
     * @return the residence
     */
    public abstract Residence withAddress(Address value);

    /**
     * This residence with another place before moving in.
     *
     * @param value the place
     * @return the residence
     */
    public abstract Residence withPreviousAddress(OutsideAddress value);

    /**
     * This residence with other addresses before the present one.
     *
     * @param value the addresses
     * @return the residence
     */
    public abstract Residence withEarlier(EarlierAddresses value);

    /**
     * This residence with another date of settling.
     *
     * @param value the date
     * @return the residence
     */
    public abstract Residence withAddressSetOn(RegisterDate value);

    /** {@return a builder; address, date of settling and previous address are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a residence. */
    public static final class Builder extends ImmutableResidence.Builder {
        Builder() {}
    }
}
