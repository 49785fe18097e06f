/**
 * Records as rows of the standard's data list (基本データリスト, kihon dēta risuto): CSV in the columns that a conforming system
 * hands out and takes in.
 *
 * <p>One row is one person's whole record as it stood at one history number. {@link
 * juki.registry.model.datalist.DataListReader} reads a file row by row and tells of every row that it cannot use, by line,
 * column and reason; {@link juki.registry.model.datalist.DataListWriter} writes rows that read the same; {@link
 * juki.registry.model.datalist.DataListOpening} makes a register of the newest ones and tells of those that contradict each
 * other. Nothing is dropped without a word, and no word repeats a value.
 *
 * <p>The list itself was not at hand, only systems that exchange it. Where a column's name was seen in one of them, it is used
 * as it was seen; the others have a name that follows the same pattern, {@link
 * juki.registry.model.datalist.DataListLayout#assumedColumns()} lists them, and {@link
 * juki.registry.model.datalist.DataListLayout#renamed} gives a column the name it has in a host's file.
 *
 * <p>Text comes from a {@code Reader} and goes to a {@code Writer}: the charset is the host's. The grammar of CSV is that of
 * jackson-dataformat-csv, which a host brings along if it uses this package; no other package touches it.
 */
@NullMarked
package juki.registry.model.datalist;

import org.jspecify.annotations.NullMarked;
