package juki.registry.model.history;

import juki.registry.model.date.DateSpan;
import juki.registry.model.resident.ResidentRecord;

/**
 * Version of a record (記載の版, kisai no han): how it stood in life, and on which days, as far as known on some day.
 *
 * @param days the days on which the record stood thus; open while nothing later is known
 * @param record the record, living or removed
 */
public record RecordVersion(DateSpan days, ResidentRecord record) {}
