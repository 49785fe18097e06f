/**
 * A town's year (一年の異動, ichinen no idō): the whole way of a municipal office, from a register on the first day of the year
 * over every notification to books that balance.
 *
 * <p>Each change takes the same way: it is examined by the rule book, the clerk (窓口, madoguchi) acknowledges its alerts by
 * name or sends it back, numbers are drawn, the change is folded into entries, and the register takes them. At the end the
 * books are closed (締め, shime): persons counted in different ways must give the same numbers.
 *
 * <p>Registers and changes are read and written as JSON Lines. A line that cannot be used is set aside with its number and
 * the reason, and the rest goes on.
 */
@NullMarked
package juki.registry.cli.town;

import org.jspecify.annotations.NullMarked;
