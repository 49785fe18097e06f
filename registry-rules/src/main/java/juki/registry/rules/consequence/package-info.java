/**
 * What follows from a change (異動に伴う事務): certificates and cards that lapse or are to be brought, notices to the family register
 * and to the municipality moved from, the request for an Individual Number.
 *
 * <p>Each consequence is a value with its passage. None is performed here: the host sends, revokes and asks. Whether somebody
 * has a card or a certificate is not in the register, so what is said of them is said for whoever has one.
 */
@NullMarked
package juki.registry.rules.consequence;

import org.jspecify.annotations.NullMarked;
