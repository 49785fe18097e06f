/**
 * Households (世帯): who lives and keeps house together, who is the head (世帯主), and how each member stands to the head
 * (続柄).
 *
 * <p>A household may be without a head for a while (世帯主未設定), and one that everybody has left stays readable.
 *
 * <p>Source: Basic Resident Registration Act Art. 6, Art. 7 item 4, Art. 25; standard specification 1.1.10, 1.1.11, 4.0.4.
 */
@NullMarked
package juki.registry.model.household;

import org.jspecify.annotations.NullMarked;
