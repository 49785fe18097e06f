/**
 * A town and its year at the counter (町とその一年): the register of a real municipality on 1 January, with invented residents, and
 * the notifications that they bring to the office day after day, some late, some wrong, some contradicting what is on record.
 *
 * <p>{@link juki.registry.testkit.town.Town} turns a blueprint into records, households and codes. {@link
 * juki.registry.testkit.town.YearOfNotifications} proposes changes; how many there are of each kind, and in which months,
 * follows the published figures, and what no figure tells is a named parameter in {@code year.properties}. Whether the office
 * accepts is for others to decide, and the writer is told.
 */
@NullMarked
package juki.registry.testkit.town;

import org.jspecify.annotations.NullMarked;
