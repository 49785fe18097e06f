package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Recompilation of a record (改製, kaisei): the record is made anew with what stands, and the old one becomes a removed record.
 *
 * <p>Its owner lives here as before: each person gets two entries, one that removes the old record and one that makes the new.
 * It is done by hand at any time and never because a record is full. Source: Basic Resident Registration Act Art. 10-2, since
 * 2019-06-20; standard specification 1.1.4, reasons 27 and 07.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class RecordRecompiled extends ChangeEvent {

    RecordRecompiled() {}

    /** {@return whose records are made anew} */
    @Override
    public abstract List<AddresseeNumber> subjects();

    /** {@return 07, the reason of the record made; that of the record removed is 27} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.ENTRY_ON_RECOMPILATION);
    }

    /** Somebody's record is made anew. */
    @Value.Check
    void check() {
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("subjects: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.RECORD_RECOMPILED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordRecompiled(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableRecordRecompiled.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
