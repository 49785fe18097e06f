package juki.registry.model.event;

import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;

/**
 * Where the office draws new numbers (番号の払出し): resident record codes from the municipality's stock (住民票コードの在庫),
 * addressee and household numbers in sequence.
 *
 * <p>Each call draws a number that was never drawn before; a source that has none left throws, and nothing is changed.
 * Source: Basic Resident Registration Act Art. 30-2, 30-3; standard specification 1.1.13, 4.3.1.
 */
public interface NumberSource {

    /** {@return a resident record code from the municipality's stock} */
    ResidentRecordCode nextRecordCode();

    /** {@return a new addressee number} */
    AddresseeNumber nextAddresseeNumber();

    /** {@return a new household number} */
    HouseholdNumber nextHouseholdNumber();
}
