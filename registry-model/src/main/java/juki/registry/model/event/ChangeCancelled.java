package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Cancellation of a change (異動の取消し, idō no torikeshi): entries of the history are undone by new entries that restore the
 * state before; both stay.
 *
 * <p>The reason says what is undone: 09 a removal, 28 an entry, 59 any other change. Whoever returns to a household that
 * still has members rejoins it; an ended one is made again at the former address. Where no entry that is kept shows the state
 * before, it is typed in. Source: standard specification 4.6, 1.2.2.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class ChangeCancelled extends ChangeEvent {

    ChangeCancelled() {}

    /** {@return the entries cancelled, at most one of each person} */
    public abstract List<CancelledEntry> entries();

    /**
     * {@return the household to be made at the former address for those whose former household, one for all of them, has ended since;
     * if it is empty, each ended household is taken up again under its old number, since the standard says that one is made again
     * and does not say with which number}
     */
    public abstract Optional<TargetHousehold> household();

    /** {@return 09, 28 or 59, as what is undone demands} */
    @Override
    public abstract Optional<ChangeReason> reason();

    @Override
    public List<AddresseeNumber> subjects() {
        return entries().stream().map(CancelledEntry::subject).toList();
    }

    @Override
    public ChangeCancelled numbered(NumberSource numbers) {
        return builder()
                .like(this)
                .addAllEntries(entries())
                .household(household().map(target -> target.numbered(numbers)))
                .reason(reason())
                .build();
    }

    /** Something is cancelled, each person once, for one of the three reasons. */
    @Value.Check
    void check() {
        if (entries().isEmpty()) {
            throw new IllegalArgumentException("entries: must not be empty");
        }
        if (subjects().stream().distinct().count() != entries().size()) {
            throw new IllegalArgumentException("entries: at most one of each person");
        }
        if (household().filter(target -> !target.isNew()).isPresent()) {
            throw new IllegalArgumentException("household: must be new");
        }
        if (reason().filter(it -> it == ChangeReason.REMOVAL_CANCELLED
                        || it == ChangeReason.ENTRY_CANCELLED
                        || it == ChangeReason.CORRECTION_CANCELLED)
                .isEmpty()) {
            throw new IllegalArgumentException("reason: must be that of a cancellation");
        }
    }

    @Override
    public EventType type() {
        return EventType.CHANGE_CANCELLED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.changeCancelled(this);
    }

    /** {@return a builder; everything but the household is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableChangeCancelled.Builder implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
