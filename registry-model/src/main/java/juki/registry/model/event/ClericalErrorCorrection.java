package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Clerical-error correction (誤記修正, goki shūsei): an item was written down wrongly and is set right; the wrong entry stays
 * in the history.
 *
 * <p>The change date is the day from which the right value holds, normally that of the wrong entry. Source: Order Art. 12
 * para. 3; standard specification 4.2.3.3, reason 44.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class ClericalErrorCorrection extends ChangeEvent {

    ClericalErrorCorrection() {}

    /** {@return whose record is corrected} */
    public abstract AddresseeNumber subject();

    /** {@return the items to set} */
    public abstract RecordedItems items();

    @Override
    public List<AddresseeNumber> subjects() {
        return List.of(subject());
    }

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.of(ChangeReason.CLERICAL_ERROR_CORRECTION);
    }

    @Override
    public EventType type() {
        return EventType.CLERICAL_ERROR_CORRECTION;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.clericalErrorCorrection(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableClericalErrorCorrection.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
