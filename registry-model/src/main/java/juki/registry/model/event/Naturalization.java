package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Naturalisation (帰化, kika): a foreign resident acquires Japanese nationality by permission.
 *
 * <p>One record is removed and another made, each with an entry of its own. Taken over are address, date of birth, sex,
 * relationship, the date of becoming a foreign resident as that of becoming a resident, the date of settling, the codes and
 * numbers, and the previous address (standard specification 4.5.3). The change date is that of the public notice of the
 * permission. Source: Nationality Act Art. 4, Art. 10; Basic Resident Registration Order Art. 8-2, since 2012-07-09; standard
 * specification 4.5.3, reasons 24 and 04.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class Naturalization extends ChangeEvent {

    Naturalization() {}

    /** {@return who is naturalised} */
    public abstract AddresseeNumber subject();

    /** {@return the name of the family register} */
    public abstract PersonName name();

    /** {@return the family register made or entered} */
    public abstract FamilyRegisterIndication familyRegister();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    /** {@return 04, the reason of the record made; that of the record removed is 24} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.ENTRY_ON_NATURALIZATION);
    }

    @Override
    public EventType type() {
        return EventType.NATURALIZATION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.naturalization(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableNaturalization.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
