/**
 * Corrections (職権修正・誤記修正・一括変更): what the law asks when the office sets right what a record says.
 *
 * <p>A correction is a new entry; the wrong one stays. What a corrected record must show is asked in {@code common},
 * as of everybody for whom a record is made.
 *
 * <p>Source: Basic Resident Registration Act Art. 8; Order Art. 9, Art. 12; standard specification 4.2.3.
 */
@NullMarked
package juki.registry.rules.exofficio;

import org.jspecify.annotations.NullMarked;
