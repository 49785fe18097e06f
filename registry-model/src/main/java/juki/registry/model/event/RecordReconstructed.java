package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Reconstruction of a record (再製, saisei): a record that was lost or damaged is made again as it stood.
 *
 * <p>There is nothing left to remove, so each person gets one entry. Source: Basic Resident Registration Order Art. 17;
 * standard specification 1.2.2, reason 08.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class RecordReconstructed extends ChangeEvent {

    RecordReconstructed() {}

    /** {@return whose records are made again} */
    @Override
    public abstract List<AddresseeNumber> subjects();

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.ENTRY_ON_RECONSTRUCTION);
    }

    /** Somebody's record is made again. */
    @Value.Check
    void check() {
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("subjects: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.RECORD_RECONSTRUCTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.recordReconstructed(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableRecordReconstructed.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
