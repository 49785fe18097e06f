/**
 * Check digits (検査数字, kensa sūji) of the registry's codes.
 *
 * <p>All of them belong to one family. Each payload digit is multiplied by a weight, the weights being 2, 3, 4, 5, 6, 7
 * and again from 2, counted from the lowest digit; the products are added, and the sum's remainder by eleven is taken
 * from eleven. That gives 1 to 11 and must become one digit, and here the codes differ: what happens when the remainder
 * is 0 or 1 is a {@link juki.registry.codes.check.RemainderRule}.
 *
 * <p>A check digit finds typing errors. It does not show that a code was ever issued.
 */
@NullMarked
package juki.registry.codes.check;

import org.jspecify.annotations.NullMarked;
