/**
 * Dates as a register holds them (年月日): days of the calendar, days that the calendar lacks but a family register shows,
 * and dates of which only a part is known (不詳日).
 *
 * <p>A register date is not a {@link java.time.LocalDate}: someone may be born on 29 February of a common year or on
 * "a day unknown in March 1944", and what was written must be printed again as it was written. Every register date
 * therefore knows its earliest and its latest possible day, and a comparison of two of them has three answers.
 *
 * <p>Source: standard specification for resident-record systems 1.1.8, 1.1.9 (version 1.0, 2020).
 */
@NullMarked
package juki.registry.model.date;

import org.jspecify.annotations.NullMarked;
