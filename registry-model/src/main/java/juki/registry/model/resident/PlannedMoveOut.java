package juki.registry.model.resident;

import java.time.LocalDate;
import juki.registry.model.address.OutsideAddress;

/**
 * A move-out that was notified and has not come about yet (転出予定). Until its day its owner is a present resident.
 *
 * @param on the planned day (転出予定年月日)
 * @param destination the planned destination (転出先住所（予定）)
 */
public record PlannedMoveOut(LocalDate on, OutsideAddress destination) {}
