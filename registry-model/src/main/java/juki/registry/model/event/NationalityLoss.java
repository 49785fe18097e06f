package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Loss of nationality (国籍喪失, kokuseki sōshitsu): a Japanese resident loses Japanese nationality and stays as a foreign
 * resident.
 *
 * <p>One record is removed and another made, each with an entry of its own. Taken over are address, date of birth, sex,
 * relationship, the date of settling, the codes and numbers, and the previous address. The date of becoming a foreign
 * resident is the later of the day of the loss and that of becoming a resident; nothing of an older registration as an alien
 * comes back. Source: Nationality Act Art. 11 to 13; Basic Resident Registration Order Art. 8-2, since 2012-07-09; standard
 * specification 4.5.5, reasons 25 and 05.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class NationalityLoss extends ChangeEvent {

    NationalityLoss() {}

    /** {@return who loses Japanese nationality} */
    public abstract AddresseeNumber subject();

    /** {@return the name of the foreign record} */
    public abstract PersonName name();

    /** {@return the nationality or region} */
    public abstract Nationality nationality();

    /**
     * {@return the legal class of the new record: mostly that of a transitional resident by loss of nationality (06), who may
     * stay sixty days without a status}
     */
    public abstract LegalClass legalClass();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    /** {@return 05, the reason of the record made; that of the record removed is 25} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.ENTRY_ON_NATIONALITY_LOSS);
    }

    @Override
    public EventType type() {
        return EventType.NATIONALITY_LOSS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.nationalityLoss(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableNationalityLoss.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
