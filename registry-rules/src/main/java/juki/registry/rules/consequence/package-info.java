/**
 * What follows from a change (異動に伴う事務): certificates and cards that lapse or are to be brought, notices to the family register
 * and to the municipalities moved from and to, papers to hand out, households that have lost their head, the request for an
 * Individual Number; and before anything has happened, how many numbers are going to be drawn.
 *
 * <p>Each consequence is a value with its passage. None is performed here: the host sends, revokes and asks. Whether somebody
 * has a card or a certificate is not in the register, so what is said of them is said for whoever has one.
 */
@NullMarked
package juki.registry.rules.consequence;

import org.jspecify.annotations.NullMarked;
