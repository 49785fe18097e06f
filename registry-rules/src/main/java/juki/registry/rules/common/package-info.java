/**
 * What holds of every change, and of everybody for whom a record is made (共通の規則): dates, subjects, the basis of a
 * change, the household that the persons concerned belong to afterwards, and what a record must show.
 *
 * <p>Nothing here belongs to one procedure alone, and nothing here knows a procedure.
 *
 * <p>Source: Basic Resident Registration Act Art. 5 to 8, Art. 30-3, Art. 30-45; standard specification 1.1, 1.2,
 * 4.0.
 */
@NullMarked
package juki.registry.rules.common;

import org.jspecify.annotations.NullMarked;
