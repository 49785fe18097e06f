package juki.registry.rules;

import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.rules.law.Answer;

/**
 * Address dictionary (住所辞書, jūsho jisho): what an office can look up of an address. The host brings it, refreshed as the
 * standard asks (monthly, or as needed), since none comes with this library.
 *
 * <p>Its answers must not depend on when it is asked during one decision. Source: standard specification 1.1.1, 1.3
 * (version 1.0, 2020).
 */
public interface AddressDictionary {

    /**
     * Whether it has an address code (住所コード).
     *
     * @param code the code, in either form
     * @return no if it knows the municipality and has no such code there; undetermined if it cannot tell
     */
    Answer has(AddressCode code);

    /**
     * Whether it has a postal code for an address.
     *
     * @param address the address
     * @return no if none can be found; undetermined if it cannot tell
     */
    Answer hasPostalCodeFor(Address address);

    /** {@return no dictionary: nothing can be told} */
    static AddressDictionary none() {
        return new AddressDictionary() {
            @Override
            public Answer has(AddressCode code) {
                return Answer.UNDETERMINED;
            }

            @Override
            public Answer hasPostalCodeFor(Address address) {
                return Answer.UNDETERMINED;
            }
        };
    }
}
