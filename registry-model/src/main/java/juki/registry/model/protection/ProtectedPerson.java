package juki.registry.model.protection;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Protected person (支援対象者, shien taishōsha): the applicant of a measure, or a person supported together with the applicant
 * (併せて支援を求める者).
 *
 * <p>Of an applicant who has moved away the address is the last one here and the sex is not stated. Former addresses are those
 * in other municipalities, which have to protect as well; one in this municipality is protected with the present one.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing. Source: standard specification 3.4; the class of the person
 * and the kind of relation are codes whose values are not published (data list, 対象者区分 and 対象者との関係), so they are the
 * host's own.
 */
@RegistryValue
@Value.Immutable
public abstract class ProtectedPerson {

    ProtectedPerson() {}

    /** {@return the addressee number; empty if this municipality has none for the person} */
    public abstract Optional<AddresseeNumber> addressee();

    /** {@return name with reading, date of birth and sex} */
    public abstract Person person();

    /** {@return the common name (通称) with its reading} */
    public abstract Optional<PersonName> commonName();

    /** {@return the address here, or the last one here} */
    public abstract Optional<Address> address();

    /** {@return former addresses in other municipalities, the latest first} */
    public abstract List<OutsideAddress> formerAddresses();

    /** {@return where someone who moved away meant to go (転出先住所（予定）)} */
    public abstract Optional<OutsideAddress> plannedDestination();

    /** {@return where someone who moved away went (転出先住所（確定）)} */
    public abstract Optional<OutsideAddress> confirmedDestination();

    /** {@return the present family register} */
    public abstract Optional<FamilyRegisterIndication> familyRegister();

    /** {@return former family registers, the latest first} */
    public abstract List<FamilyRegisterIndication> formerRegisters();

    /** {@return how to reach the person (連絡先), in the order of preference} */
    public abstract List<String> contacts();

    /** {@return the host's code for the class of the person (対象者区分)} */
    public abstract Optional<String> personClassCode();

    /** {@return the host's code for the relation to the applicant (対象者との関係)} */
    public abstract Optional<String> relationCode();

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder. */
    public static final class Builder extends ImmutableProtectedPerson.Builder {
        Builder() {}
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
