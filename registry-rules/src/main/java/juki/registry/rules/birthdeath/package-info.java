/**
 * Birth and death (出生・死亡): what the law asks when the family register tells of either.
 *
 * <p>The dates are those of the family register and may be uncertain (standard specification 1.1.8).
 *
 * <p>Source: Basic Resident Registration Act Art. 8; Order Art. 8, Art. 12; standard specification 4.1.2, 4.1.4.
 */
@NullMarked
package juki.registry.rules.birthdeath;

import org.jspecify.annotations.NullMarked;
