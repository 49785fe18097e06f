/**
 * Cancellation (異動の取消し): what must hold before a recorded change is undone.
 *
 * <p>Undoing is recorded too: the entry undone stays, and a new one restores the state before. The latest entry that
 * stands is undone first. Whoever comes back returns to the former household.
 *
 * <p>Source: standard specification 4.6, 1.2.2, on Basic Resident Registration Act Art. 8.
 */
@NullMarked
package juki.registry.rules.cancellation;

import org.jspecify.annotations.NullMarked;
