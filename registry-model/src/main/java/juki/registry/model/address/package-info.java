/**
 * Places: the address a resident is registered at (住所), and the places before and after it (転入前住所, 転出先住所).
 *
 * <p>Address text is personal data: no {@code toString} of this package shows any.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 items 7 and 8; standard specification 1.1.1, 1.3.2 to 1.3.4.
 */
@NullMarked
package juki.registry.model.address;

import org.jspecify.annotations.NullMarked;
