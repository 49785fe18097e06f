/**
 * What happens to residents and households (異動): one type for each kind of change.
 *
 * <p>An event is what was notified or found, as a value: who, what, when it happened in life (異動日), when it was recorded
 * (処理日), and on what basis. It says nothing of whether the law allows it. Numbers that the office has to draw for it may
 * be missing until it is accepted.
 *
 * <p>Source: Basic Resident Registration Act Art. 8, Art. 22 to 25; standard specification 1.2, chapter 4.
 */
@NullMarked
package juki.registry.model.event;

import org.jspecify.annotations.NullMarked;
