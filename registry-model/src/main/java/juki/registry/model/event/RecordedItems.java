package juki.registry.model.event;

import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Items of a record that a correction sets (記載事項, kisai jikō): those present get the value given, all others stay.
 *
 * <p>At least one item is present. Addressee number, codes and the place in the household are never corrected this way.
 * Immutable and thread-safe; {@code toString} shows nothing of the person. Source: Basic Resident Registration Act Art. 7;
 * Order Art. 9, Art. 12.
 */
@RegistryValue
@Value.Immutable
public abstract class RecordedItems {

    RecordedItems() {}

    /** {@return the name to set} */
    public abstract Optional<PersonName> name();

    /** {@return the date of birth to set} */
    @Value.Redacted
    public abstract Optional<RegisterDate> dateOfBirth();

    /** {@return the sex to set} */
    @Value.Redacted
    public abstract Optional<Sex> sex();

    /** {@return the details to set: family register, nationality, status and others} */
    public abstract Optional<ResidentDetails> details();

    /** {@return the address to write for the whole household, nobody having moved} */
    public abstract Optional<Address> address();

    /** {@return the date of settling at the address to set} */
    public abstract Optional<RegisterDate> addressSetOn();

    /** {@return the place before moving in to set} */
    public abstract Optional<OutsideAddress> previousAddress();

    /** {@return the earlier addresses to set, all of them} */
    public abstract Optional<EarlierAddresses> earlier();

    /** {@return the items that few records have to set, all of them: cautions and remarks too} */
    public abstract Optional<OtherItems> otherItems();

    /**
     * A record with these items.
     *
     * @param record the record
     * @return the record with every present item set
     */
    public ResidentRecord appliedTo(ResidentRecord record) {
        Person person = record.person();
        person = name().map(person::withName).orElse(person);
        person = dateOfBirth().map(person::withDateOfBirth).orElse(person);
        person = sex().map(person::withSex).orElse(person);
        Residence residence = record.residence();
        residence = address().map(residence::withAddress).orElse(residence);
        residence = addressSetOn().map(residence::withAddressSetOn).orElse(residence);
        residence = previousAddress().map(residence::withPreviousAddress).orElse(residence);
        residence = earlier().map(residence::withEarlier).orElse(residence);
        return record.withPerson(person)
                .withDetails(details().orElse(record.details()))
                .withResidence(residence)
                .withOtherItems(otherItems().orElse(record.otherItems()));
    }

    /** At least one item is set. */
    @Value.Check
    void check() {
        if (name().isEmpty()
                && dateOfBirth().isEmpty()
                && sex().isEmpty()
                && details().isEmpty()
                && address().isEmpty()
                && addressSetOn().isEmpty()
                && previousAddress().isEmpty()
                && earlier().isEmpty()
                && otherItems().isEmpty()) {
            throw new IllegalArgumentException("items: at least one must be set");
        }
    }

    /** {@return a builder; at least one item is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds recorded items. */
    public static final class Builder extends ImmutableRecordedItems.Builder {
        Builder() {}
    }
}
