/**
 * The law as values (法令): statutes and citations, periods and the days on which an office is closed, ages.
 *
 * <p>Periods are counted by the Civil Code (Art. 138, 140 to 143), since the Basic Resident Registration Act has no rule of
 * its own: the first day is not counted, and the period ends with its last day. A last day on which the municipal office is
 * closed gives way to the next open day (Local Autonomy Act Art. 4-2 para. 4). Ages are counted by the Act on Counting Age
 * (年齢計算ニ関スル法律): the day of birth is counted, so an age is reached at the end of the day before the birthday.
 *
 * <p>Which periods and ages there are stands in two lists, {@link juki.registry.rules.law.StatutoryPeriod} and {@link
 * juki.registry.rules.law.LegalAge}, each with passage, span and how it is known. Whatever is reckoned from an uncertain date
 * (不詳日) gives the days between which the result lies, and an {@link juki.registry.rules.law.Answer} that may be
 * undetermined.
 */
@NullMarked
package juki.registry.rules.law;

import org.jspecify.annotations.NullMarked;
