package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Entry, change or deletion of a former surname (旧氏の記載・変更・削除, kyūshi no kisai, henkō, sakujo) on a Japanese resident's
 * request.
 *
 * <p>Source: Basic Resident Registration Order Art. 30-13, Art. 30-14, since 2019-11-05; standard specification 1.1.7, reasons
 * 54, 55 and 56.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class FormerSurnameChange extends ChangeEvent {

    FormerSurnameChange() {}

    /** {@return who requests it} */
    public abstract AddresseeNumber subject();

    /** {@return whether it is entered, changed or deleted} */
    public abstract Kind kind();

    /** {@return the former surname to show; empty if it is deleted} */
    public abstract Optional<FormerSurname> formerSurname();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(kind().reason);
    }

    /** A former surname is given unless it is deleted. */
    @Value.Check
    void check() {
        if (formerSurname().isPresent() == (kind() == Kind.DELETION)) {
            throw new IllegalArgumentException("formerSurname: must be given unless it is deleted");
        }
    }

    @Override
    public EventType type() {
        return EventType.FORMER_SURNAME_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.formerSurnameChange(this);
    }

    /** {@return a builder; the former surname is not given where it is deleted} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableFormerSurnameChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }

    /** What is done with a former surname (旧氏の異動の別, kyūshi no idō no betsu). */
    public enum Kind {
        /** 旧氏の記載, the first one, or one after a deletion. */
        ENTRY(ChangeReason.FORMER_SURNAME_ENTRY),
        /** 旧氏の変更, to the one used before the name changed again. */
        CHANGE(ChangeReason.FORMER_SURNAME_CHANGE),
        /** 旧氏の削除. */
        DELETION(ChangeReason.FORMER_SURNAME_DELETION);

        private final ChangeReason reason;

        Kind(ChangeReason reason) {
            this.reason = reason;
        }
    }
}
