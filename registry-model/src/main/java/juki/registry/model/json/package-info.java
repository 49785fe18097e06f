/**
 * The written form of the register's values: JSON, one line for each event, record, household or history entry.
 *
 * <p>One stable form with a version at the head of every line. A field that a value does not have is left out, never null;
 * lists are always written; codes are strings of digits; members of closed sets are written as their constants are named in
 * Java ({@code FEMALE}, {@code DOMESTIC_MOVE_OUT}); a relationship (続柄) is its Japanese text, a day is {@code 2025-04-01},
 * and a date that is no day of the calendar is an object ({@link juki.registry.model.json.RegistryJson} shows all forms).
 * Reading is strict: an unknown, missing or repeated field is refused by name, and no message repeats a value, since values
 * are personal data.
 *
 * <p>This package alone uses Jackson, which a host brings along if it uses this package. It is built on the streaming
 * layer, so that the hundreds of thousands of lines of a town's year cost no reflection.
 */
@NullMarked
package juki.registry.model.json;

import org.jspecify.annotations.NullMarked;
