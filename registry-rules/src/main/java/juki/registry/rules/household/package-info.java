/**
 * Household changes (世帯変更届に係る異動): split, merger, change of household, change of head, all without a move.
 *
 * <p>A change of address in the same step is forbidden, and so is asking for equal supplements (方書): one lot is
 * enough.
 *
 * <p>Source: Basic Resident Registration Act Art. 25; Order Art. 25; standard specification 4.0.4, 4.1.4.
 */
@NullMarked
package juki.registry.rules.household;

import org.jspecify.annotations.NullMarked;
