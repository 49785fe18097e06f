package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Entry of the resident record code (住民票コードの職権記載, jūminhyō kōdo no shokken kisai): the office enters a code on a record
 * that has none or a wrong one.
 *
 * <p>The code is drawn from the municipality's stock unless the resident has one elsewhere. Source: Basic Resident Registration
 * Act Art. 30-3; Order Art. 30-2; standard specification 4.3.1, reason 49.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class RecordCodeEntry extends ChangeEvent {

    RecordCodeEntry() {}

    /** {@return on whose record the code is entered} */
    public abstract AddresseeNumber subject();

    /** {@return the code; empty until drawn} */
    public abstract Optional<ResidentRecordCode> newCode();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.RECORD_CODE_ENTRY);
    }

    @Override
    public RecordCodeEntry numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .subject(subject())
                .newCode(newCode().orElseGet(numbers::nextRecordCode))
                .build();
    }

    @Override
    public EventType type() {
        return EventType.RECORD_CODE_ENTRY;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordCodeEntry(this);
    }

    /** {@return a builder; everything but the code is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableRecordCodeEntry.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
