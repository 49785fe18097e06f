/**
 * Move-in (転入): what the law asks when somebody newly has an address here, coming from another municipality or from
 * abroad.
 *
 * <p>What holds of everybody for whom a record is made, newborn children included, is in {@code common}.
 *
 * <p>Source: Basic Resident Registration Act Art. 22, Art. 30-46; standard specification 4.1.1.
 */
@NullMarked
package juki.registry.rules.movein;

import org.jspecify.annotations.NullMarked;
