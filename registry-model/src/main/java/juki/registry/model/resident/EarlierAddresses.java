package juki.registry.model.resident;

import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.person.PersonName;
import juki.registry.model.value.SparseValue;
import org.immutables.value.Value;

/**
 * Addresses before the present one, besides the place before moving in (以前の住所). Who neither moved inside the municipality nor
 * missed a notification has none, and shares one empty value with all others.
 *
 * <p>Immutable and thread-safe. Source: standard specification 4.1.1.4; data list, 転居前住所, 最終登録住所, 転入前住所_世帯主氏名.
 */
@SparseValue
@Value.Immutable
public abstract class EarlierAddresses {

    EarlierAddresses() {}

    /** {@return the address before the last move inside the municipality (転居前住所)} */
    public abstract Optional<Address> addressBeforeMove();

    /**
     * {@return where the person was last registered (最終登録住所地), if a move before this one was never notified; the place
     * before moving in is then the one not registered, and this one is not printed}
     */
    public abstract Optional<OutsideAddress> lastRegisteredAddress();

    /** {@return the name of the head of the household at the place before moving in} */
    public abstract Optional<PersonName> previousHeadName();

    /**
     * These with another address before the last move inside.
     *
     * @param value the address
     * @return the addresses
     */
    public abstract EarlierAddresses withAddressBeforeMove(Address value);

    /** {@return none of them} */
    public static EarlierAddresses none() {
        return ImmutableEarlierAddresses.of();
    }

    /** {@return whether there is none of them} */
    public boolean isEmpty() {
        return equals(none());
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds earlier addresses. */
    public static final class Builder extends ImmutableEarlierAddresses.Builder {
        Builder() {}
    }
}
