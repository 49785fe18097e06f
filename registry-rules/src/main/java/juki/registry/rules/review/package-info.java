/**
 * Review of the register (台帳の点検): what somebody should look at on a day, though no change has come to the office.
 *
 * <p>A rule asks about a change. Some things go wrong because no change comes: a move-in notice that never arrives, a planned day
 * that passes, a measure nobody extends. And some stand in a register as it was carried over. Each is a {@link
 * juki.registry.rules.review.ReviewPoint} with its passage, reason and remedy, in a file named by what should hold; {@link
 * juki.registry.rules.review.RegisterReview} asks them all. A review changes nothing and blocks nothing.
 *
 * <p>Source: Basic Resident Registration Act Art. 14 (the mayor sees to it that the register is right); standard specification
 * 3.1, 3.4, 4.0.4, 4.1.3.1.1, 5.2.
 */
@NullMarked
package juki.registry.rules.review;

import org.jspecify.annotations.NullMarked;
