/**
 * Cases of residence in files (住所の認定の事例, jūsho no nintei no jirei): a table of cases is determined row by row and compared with what
 * it expects.
 *
 * <p>Rows that cannot be used are listed with line and reason, and the others go on. What is printed tells of the persons of the
 * cases, to whoever named the file.
 */
@NullMarked
package juki.registry.cli.residence;

import org.jspecify.annotations.NullMarked;
