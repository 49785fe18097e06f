package juki.registry.model.event;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Move-in notice received (転入通知の受理, ten'nyū tsūchi no juri): the new municipality gave notice of the move-in.
 *
 * <p>It confirms destination and day beside the planned ones. If the plan has not come about yet, the record is removed on
 * the earlier of the planned day and the day of moving in. The change date is the day of moving in that the notice states;
 * the basis is the notice. It has no reason of its own in the standard. Source: Basic Resident Registration Act Art. 9 para.
 * 1; standard specification 4.1.3.1.1.
 */
@RegistryValue
@Value.Immutable
public abstract non-sealed class MoveInNoticeReceived extends ChangeEvent {

    MoveInNoticeReceived() {}

    /** {@return who moved in elsewhere} */
    @Override
    public abstract List<AddresseeNumber> subjects();

    /** {@return the confirmed destination (転出先住所（確定）)} */
    public abstract OutsideAddress destination();

    @Override
    public Optional<ChangeReason> reason() {
        return Optional.empty();
    }

    /** The notice names somebody. */
    @Value.Check
    void check() {
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException("subjects: must not be empty");
        }
    }

    @Override
    public EventType type() {
        return EventType.MOVE_IN_NOTICE_RECEIVED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.moveInNoticeReceived(this);
    }

    /** {@return a builder; everything is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the event. */
    public static final class Builder extends ImmutableMoveInNoticeReceived.Builder
            implements ChangeEvent.Builder<Builder> {
        Builder() {}
    }
}
