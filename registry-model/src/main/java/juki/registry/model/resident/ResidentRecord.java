package juki.registry.model.resident;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Resident record (住民票, jūminhyō): all items of one person at one moment, whether the record is living or removed (除票).
 *
 * <p>Versions of a record share the parts that did not change. Immutable and thread-safe; {@code toString} shows no personal
 * data. Source: Basic Resident Registration Act Art. 7, Art. 30-45; standard specification 1.1.1, 1.1.2, 1.1.5,
 * 1.1.6.
 */
@RegistryValue
@Value.Immutable
public abstract class ResidentRecord {

    ResidentRecord() {}

    /** {@return the addressee number (宛名番号), the person's number in this municipality} */
    public abstract AddresseeNumber addressee();

    /** {@return the resident record code (住民票コード); a living record has one} */
    public abstract Optional<ResidentRecordCode> recordCode();

    /** {@return the Individual Number (個人番号)} */
    public abstract Optional<IndividualNumber> individualNumber();

    /** {@return name, date of birth and sex} */
    public abstract Person person();

    /** {@return what only Japanese or only foreign residents have} */
    public abstract ResidentDetails details();

    /** {@return where and since when} */
    public abstract Residence residence();

    /** {@return the place in the household} */
    public abstract Membership membership();

    /** {@return the move-out that was notified and has not come about yet} */
    public abstract Optional<PlannedMoveOut> plannedMoveOut();

    /** {@return why and when the record was removed; empty while it is living} */
    public abstract Optional<Removal> removal();

    /** {@return items that few records have} */
    @Value.Default
    public OtherItems otherItems() {
        return OtherItems.none();
    }

    /** {@return the name} */
    public PersonName name() {
        return person().name();
    }

    /** {@return Japanese or foreign resident} */
    public ResidentKind kind() {
        return details().kind();
    }

    /** {@return the state (住民状態)} */
    public RecordState state() {
        return removal().map(Removal::state).orElse(RecordState.RESIDENT);
    }

    /** {@return whether the record is that of a present resident, and not one that was removed or recompiled} */
    public boolean isLiving() {
        return removal().isEmpty();
    }

    /**
     * The items that must not be blank (空欄を許容しない項目) and are missing; everything else may be blank, name and sex included. Items
     * that no record can lack here (date of birth, address, numbers) are never among them, and an unknown date is a date.
     *
     * @return the items, mostly none; the resident record code and the residence card of living records only
     */
    public Set<RecordItem> missingItems() {
        Set<RecordItem> missing = details().missingItems(isLiving());
        if (!isLiving() || recordCode().isPresent()) {
            return missing;
        }
        Set<RecordItem> more = EnumSet.of(RecordItem.RECORD_CODE);
        more.addAll(missing);
        return Collections.unmodifiableSet(more);
    }

    /**
     * This record with another code.
     *
     * @param value the code
     * @return the record
     */
    public abstract ResidentRecord withRecordCode(ResidentRecordCode value);

    /**
     * This record with another Individual Number.
     *
     * @param value the number
     * @return the record
     */
    public abstract ResidentRecord withIndividualNumber(IndividualNumber value);

    /**
     * This record of a person with other attributes.
     *
     * @param value the person
     * @return the record
     */
    public abstract ResidentRecord withPerson(Person value);

    /**
     * This record with other details.
     *
     * @param value the details
     * @return the record
     */
    public abstract ResidentRecord withDetails(ResidentDetails value);

    /**
     * This record with another residence.
     *
     * @param value the residence
     * @return the record
     */
    public abstract ResidentRecord withResidence(Residence value);

    /**
     * This record with another place in a household.
     *
     * @param value the membership
     * @return the record
     */
    public abstract ResidentRecord withMembership(Membership value);

    /**
     * This record with a planned move-out, or without one.
     *
     * @param value the plan, or empty
     * @return the record
     */
    public abstract ResidentRecord withPlannedMoveOut(Optional<? extends PlannedMoveOut> value);

    /**
     * This record removed, or living again.
     *
     * @param value the removal, or empty
     * @return the record
     */
    public abstract ResidentRecord withRemoval(Optional<? extends Removal> value);

    /**
     * This record with other items that few records have.
     *
     * @param value the items
     * @return the record
     */
    public abstract ResidentRecord withOtherItems(OtherItems value);

    /**
     * This record after the change that led from one version to another: every part in which {@code after} differs from
     * {@code before} is taken from {@code after}, every other part stays.
     *
     * @param before the version before the change
     * @param after the version after the change
     * @return the record
     */
    public ResidentRecord changedAs(ResidentRecord before, ResidentRecord after) {
        if (equals(before)) {
            return after;
        }
        return builder()
                .addressee(addressee())
                .recordCode(before.recordCode().equals(after.recordCode()) ? recordCode() : after.recordCode())
                .individualNumber(
                        before.individualNumber().equals(after.individualNumber())
                                ? individualNumber()
                                : after.individualNumber())
                .person(changed(person(), before.person(), after.person()))
                .details(before.details().equals(after.details()) ? details() : after.details())
                .residence(before.residence().equals(after.residence()) ? residence() : after.residence())
                .membership(before.membership().equals(after.membership()) ? membership() : after.membership())
                .plannedMoveOut(
                        before.plannedMoveOut().equals(after.plannedMoveOut())
                                ? plannedMoveOut()
                                : after.plannedMoveOut())
                .removal(before.removal().equals(after.removal()) ? removal() : after.removal())
                .otherItems(before.otherItems().equals(after.otherItems()) ? otherItems() : after.otherItems())
                .build();
    }

    private static Person changed(Person person, Person before, Person after) {
        if (before.equals(after)) {
            return person;
        }
        return Person.of(
                before.name().equals(after.name()) ? person.name() : after.name(),
                before.dateOfBirth().equals(after.dateOfBirth()) ? person.dateOfBirth() : after.dateOfBirth(),
                before.sex() == after.sex() ? person.sex() : after.sex());
    }

    /** {@return a builder; addressee number, person, details, residence and membership are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    public static final class Builder extends ImmutableResidentRecord.Builder {
        Builder() {}
    }
}
