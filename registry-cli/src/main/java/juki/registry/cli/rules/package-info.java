/**
 * The rule book to read (規則一覧, kisoku ichiran): all rules or those of a day or of a kind of change, one explained, and what a
 * municipality's own book changes.
 */
@NullMarked
package juki.registry.cli.rules;

import org.jspecify.annotations.NullMarked;
