package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.value.RegistryValue;
import org.immutables.value.Value;

/**
 * Why and when a record was removed (消除に関する記載事項), the items that a removed record (除票) has besides those of the
 * record.
 *
 * <p>Planned values are never overwritten by confirmed ones: both stay (standard specification 1.1.5, 4.1.3.1.1). Immutable
 * and thread-safe. Source: Basic Resident Registration Act Art. 8, Art. 15-2; Order Art. 13; standard specification 1.1.5.
 */
@RegistryValue
@Value.Immutable
public abstract class Removal {

    Removal() {}

    /** {@return the reason, one of the table of deletions (消除事由)} */
    public abstract ChangeReason reason();

    /** {@return the date of the cause (事由の生じた年月日); of a move-out the planned day or, if earlier, that of moving in} */
    public abstract RegisterDate occurredOn();

    /**
     * {@return the day of the notification (届出の年月日), of a move-out that on which it was planned; empty for a removal ex
     * officio}
     */
    public abstract Optional<LocalDate> notifiedOn();

    /** {@return the plan that was notified, for a move-out; its destination is none if left blank after special adoption} */
    public abstract Optional<PlannedMoveOut> planned();

    /** {@return the confirmed destination (転出先住所（確定）), once the new municipality gave notice} */
    public abstract Optional<OutsideAddress> confirmedDestination();

    /** {@return the confirmed day of the move-out (転出年月日（確定）), once the new municipality gave notice} */
    public abstract Optional<LocalDate> confirmedOn();

    /** {@return the day of the move-in notice (転入通知年月日)} */
    public abstract Optional<LocalDate> moveInNoticedOn();

    /**
     * This removal with what the new municipality's notice confirms.
     *
     * @param destination the confirmed destination
     * @param movedOn the confirmed day
     * @param noticedOn the day of the notice
     * @return the removal, its planned values unchanged
     */
    public Removal confirmed(OutsideAddress destination, LocalDate movedOn, LocalDate noticedOn) {
        return builder()
                .reason(reason())
                .occurredOn(occurredOn())
                .notifiedOn(notifiedOn())
                .planned(planned())
                .confirmedDestination(destination)
                .confirmedOn(movedOn)
                .moveInNoticedOn(noticedOn)
                .build();
    }

    /**
     * This removal with another date of the cause.
     *
     * @param value the date
     * @return the removal
     */
    public abstract Removal withOccurredOn(RegisterDate value);

    /**
     * {@return the state (住民状態) that the record of somebody removed for this reason shows; of a record that was only made
     * anew (改製) its owner is a resident as before}
     */
    public RecordState state() {
        return switch (reason()) {
            case DOMESTIC_MOVE_OUT, MOVE_OUT_ABROAD -> RecordState.MOVED_OUT;
            case DEATH -> RecordState.DEAD;
            case DELETION_ON_RECOMPILATION -> RecordState.RESIDENT;
            default -> RecordState.OTHERWISE_REMOVED;
        };
    }

    /** The reason is one of the table of deletions. */
    @Value.Check
    void check() {
        if (reason().table() != ChangeReason.Table.DELETION) {
            throw new IllegalArgumentException("reason: must be one of the table of deletions");
        }
    }

    /** {@return a builder; reason and date of the cause are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a removal. */
    public static final class Builder extends ImmutableRemoval.Builder {
        Builder() {}
    }
}
