/**
 * Move-out (転出): what the law asks when residents leave, when the planned day comes, and when the new municipality
 * gives notice.
 *
 * <p>A move-out is notified beforehand and only planned at first; the record is removed on the planned day, or
 * earlier if the move-in notice (転入通知) names an earlier one.
 *
 * <p>Source: Basic Resident Registration Act Art. 9 para. 1, Art. 24; Order Art. 13; standard specification 4.1.3.
 */
@NullMarked
package juki.registry.rules.moveout;

import org.jspecify.annotations.NullMarked;
