/**
 * Change history (異動履歴): one entry for each person and each change, each with the whole record as it stood afterwards.
 *
 * <p>Entries are numbered 1, 2, 3 … for each person and never altered: a correction and a cancellation are new entries. Two
 * questions stay apart: what was valid on a day, and what was known on a day.
 *
 * <p>Source: standard specification 1.2.1, 1.2.2, 4.6.
 */
@NullMarked
package juki.registry.model.history;

import org.jspecify.annotations.NullMarked;
