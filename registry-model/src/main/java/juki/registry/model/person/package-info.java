/**
 * Who someone is: name (氏名) with its reading, date of birth, sex, nationality, family register (戸籍).
 *
 * <p>Names are kept exactly as written, variation selectors and compatibility ideographs included: normalising a name
 * destroys it. No {@code toString} of this package shows a name.
 *
 * <p>Source: Basic Resident Registration Act Art. 7 items 1 to 3 and 5, Art. 30-45; standard specification 1.1.1, 1.1.2, 1.1.7, 1.1.12, 1.1.18.
 */
@NullMarked
package juki.registry.model.person;

import org.jspecify.annotations.NullMarked;
