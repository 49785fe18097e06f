/**
 * Notifications (届出): what arrives at the office before there is any change.
 *
 * <p>A {@link juki.registry.rules.notification.Notification} is a paper, whatever it is written on: on what basis and on which
 * day it was filed, how it came, by whom, with which evidence of identity, what was attached, what it asks for, and the facts
 * for other affairs added to it (付記). What it asks for is a change already drafted, or the items of the everyday form (住民異動届),
 * each of which may be missing. Where they suffice a change is formed from them; where something is missing, a rule says what,
 * why, and how it is supplied, and the paper is held (保留), which is the provisional state of the standard (仮登録): nothing is on
 * the record yet.
 *
 * <p>A move between municipalities passes as {@link juki.registry.rules.notification.MoveOutData} from one register to the
 * next, on paper or over the network, and as a {@link juki.registry.rules.notification.MoveInNotice} back. A reservation of a
 * visit and data sent ahead are values that make no resident, under whatever rules. {@link juki.registry.rules.MoveRegime} says
 * which of the two ways of moving holds; in both, a record is made only once the former one is closed.
 *
 * <p>Source: Basic Resident Registration Act Art. 9, Art. 22 to 30, Art. 30-46 to 30-49; Order Art. 11 to 13, Art. 23, Art. 24,
 * Art. 24-2, Art. 26; Ordinance Art. 8; standard specification 1.2.1, 4.0, 4.1; the ministry's report of December 2021, 3.
 */
@NullMarked
package juki.registry.rules.notification;

import org.jspecify.annotations.NullMarked;
