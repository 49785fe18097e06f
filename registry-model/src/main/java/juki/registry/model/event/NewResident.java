package juki.registry.model.event;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Someone for whom a record is made (記載される者, kisai sareru mono): a mover-in or a newborn child.
 *
 * <p>A returning resident (再転入者) brings the addressee number of the removed record, and everybody who was ever on a
 * register brings a resident record code; whatever is missing is drawn when the change is accepted. Immutable and
 * thread-safe. Source: Basic Resident Registration Act Art. 22, Art. 30-3; standard specification 4.1.1.2.
 */
@RegistryValue
@Value.Immutable
public abstract class NewResident {

    NewResident() {}

    /** {@return name, date of birth and sex} */
    public abstract Person person();

    /** {@return what only Japanese or only foreign residents have} */
    public abstract ResidentDetails details();

    /** {@return the relationship to the head of the household entered} */
    public abstract Relationship relationship();

    /** {@return the addressee number, of a returning resident the former one; empty until drawn} */
    public abstract Optional<AddresseeNumber> addressee();

    /** {@return the resident record code brought along; empty until drawn} */
    public abstract Optional<ResidentRecordCode> recordCode();

    /** {@return the Individual Number brought along} */
    public abstract Optional<IndividualNumber> individualNumber();

    /** {@return items that few records have} */
    @Value.Default
    public OtherItems otherItems() {
        return OtherItems.none();
    }

    /** {@return addresses before the one moved from, such as the last registered one of an unnotified move (未届転入)} */
    @Value.Default
    public EarlierAddresses earlier() {
        return EarlierAddresses.none();
    }

    /**
     * This resident with every number.
     *
     * @param numbers where missing numbers are drawn
     * @return this resident, or one with the missing numbers
     */
    public NewResident numbered(NumberSource numbers) {
        if (addressee().isPresent() && recordCode().isPresent()) {
            return this;
        }
        return builder()
                .person(person())
                .details(details())
                .relationship(relationship())
                .addressee(addressee().orElseGet(numbers::nextAddresseeNumber))
                .recordCode(recordCode().orElseGet(numbers::nextRecordCode))
                .individualNumber(individualNumber())
                .otherItems(otherItems())
                .earlier(earlier())
                .build();
    }

    /** {@return a builder; person, details and relationship are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a new resident. */
    public static final class Builder extends ImmutableNewResident.Builder {
        Builder() {}
    }
}
