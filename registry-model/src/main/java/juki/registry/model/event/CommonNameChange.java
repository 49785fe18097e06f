package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Entry or deletion of a common name (通称の記載・削除, tsūshō no kisai, sakujo) on a foreign resident's application.
 *
 * <p>A common name is never changed: a change is a deletion and an entry. Day and municipality of both stay on the record.
 * Source: Basic Resident Registration Order Art. 30-16, since 2012-07-09; standard specification 1.1.7, reasons 57 and 58.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class CommonNameChange extends ChangeEvent {

    CommonNameChange() {}

    /** {@return who applies for it} */
    public abstract AddresseeNumber subject();

    /** {@return the common name to enter; empty if the one on the record is deleted} */
    public abstract Optional<PersonName> commonName();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    /** {@return 57 if a name is entered, 58 if it is deleted} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(
                commonName().isPresent() ? ChangeReason.COMMON_NAME_ENTRY : ChangeReason.COMMON_NAME_DELETION);
    }

    /** A name that is blank is none. */
    @Value.Check
    void check() {
        if (commonName().filter(PersonName::isBlank).isPresent()) {
            throw new IllegalArgumentException("commonName: must not be blank");
        }
    }

    @Override
    public EventType type() {
        return EventType.COMMON_NAME_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.commonNameChange(this);
    }

    /** {@return a builder; the common name is not given where it is deleted} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableCommonNameChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
