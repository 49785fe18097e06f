/**
 * Address change (転居): what the law asks when residents move inside the municipality.
 *
 * <p>Source: Basic Resident Registration Act Art. 23; standard specification 4.1.2.
 */
@NullMarked
package juki.registry.rules.addresschange;

import org.jspecify.annotations.NullMarked;
