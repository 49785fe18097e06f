package juki.registry.model.protection;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Opposing party (相手方, aitekata): whose requests are refused. Often little is known: any part may be blank, missing or not stated.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing. Source: standard specification 3.4.
 */
@RegistryValue
@Value.Immutable
public abstract class OpposingParty {

    OpposingParty() {}

    /** {@return the name; blank if it is not known} */
    public abstract PersonName name();

    /** {@return the addressee number, if this municipality has one for the person} */
    public abstract Optional<AddresseeNumber> addressee();

    /** {@return the date of birth} */
    public abstract Optional<RegisterDate> dateOfBirth();

    /** {@return the sex; not stated if it is not known} */
    public abstract Sex sex();

    /** {@return the address, which may be one in this municipality} */
    public abstract Optional<OutsideAddress> address();

    /** {@return what else is to be known (その他)} */
    public abstract Optional<String> note();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder. */
    public static final class Builder extends ImmutableOpposingParty.Builder {
        Builder() {}
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
