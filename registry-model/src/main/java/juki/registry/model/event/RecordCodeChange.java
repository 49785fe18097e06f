package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Change of the resident record code (住民票コードの変更, jūminhyō kōdo no henkō) on the resident's request, for which no reason
 * need be given.
 *
 * <p>The new code is drawn from the municipality's stock; the old one is never used again. Source: Basic Resident
 * Registration Act Art. 30-4; Order Art. 30-3; standard specification 4.3.2, reason 48.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class RecordCodeChange extends ChangeEvent {

    RecordCodeChange() {}

    /** {@return whose code is changed} */
    public abstract AddresseeNumber subject();

    /** {@return the new code; empty until drawn} */
    public abstract Optional<ResidentRecordCode> newCode();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.RECORD_CODE_CHANGE_REQUESTED);
    }

    @Override
    public RecordCodeChange numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .subject(subject())
                .newCode(newCode().orElseGet(numbers::nextRecordCode))
                .build();
    }

    @Override
    public EventType type() {
        return EventType.RECORD_CODE_CHANGE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordCodeChange(this);
    }

    /** {@return a builder; everything but the new code is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableRecordCodeChange.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
