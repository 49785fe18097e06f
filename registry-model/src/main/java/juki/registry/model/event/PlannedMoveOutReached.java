package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Planned move-out reached (転出予定日の到来, tenshutsu yoteibi no tōrai): the planned day has come and the records are removed
 * as notified.
 *
 * <p>The office records it by itself. Each record is removed for the reason of its own plan. Source: standard specification
 * 1.1.5, 4.1.3: the record is removed on the planned day, or earlier if the move-in notice names an earlier day.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class PlannedMoveOutReached extends ChangeEvent {

    PlannedMoveOutReached() {}

    /** {@return who leaves as planned} */
    @Override
    public abstract List<AddresseeNumber> subjects();

    /** {@return empty: the reason, 21 or 22, is that of each plan} */
    @Override
    public Optional<ChangeReason> reason() {
        return Optional.empty();
    }

    /** Somebody leaves. */
    @Value.Check
    void check() {
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("subjects: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.PLANNED_MOVE_OUT_REACHED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.plannedMoveOutReached(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutablePlannedMoveOutReached.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
