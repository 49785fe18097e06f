package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.model.address.OutsideAddress;

/**
 * A move-out that was notified and has not come about yet (転出予定). Until its day its owner is a present resident.
 *
 * <p>It remembers the day on which it was notified, since the removed record shows that day and the plan comes about with an
 * entry that nobody notifies. Source: standard specification 1.1.5, 4.1.3.
 *
 * @param on the planned day (転出予定年月日)
 * @param destination the planned destination (転出先住所（予定）)
 * @param notifiedOn the day of the notification (届出の年月日); empty if it was recorded ex officio
 */
public record PlannedMoveOut(LocalDate on, OutsideAddress destination, Optional<LocalDate> notifiedOn) {

    /**
     * A plan recorded ex officio, or of whose notification no day is known.
     *
     * @param on the planned day
     * @param destination the planned destination
     */
    public PlannedMoveOut(LocalDate on, OutsideAddress destination) {
        this(on, destination, Optional.empty());
    }
}
