package juki.registry.rules.common;

import juki.registry.rules.AddressDictionary;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.Statute;

/**
 * Postal code is found (郵便番号): an address that a change writes has a postal code, or the office's address dictionary has one for it.
 * Without a dictionary nothing can be told, and nothing is objected to.
 *
 * <p>Basis: standard specification 1.1.1, since version 1.0 of September 2020. Catalogue R-18; alert as in a product's practice.
 */
final class PostalCodeIsFound {

    private static final Objection UNKNOWN = Objection.to("郵便番号", "postal code")
            .because("住所に対応する郵便番号が見つかりません", "no postal code can be found for the address")
            .remedy("住所の表記と住所辞書を確認してください", "see how the address is written, and whether the dictionary is up to date");

    static Rule rule(AddressDictionary dictionary) {
        return Rule.asserting("ENTRY-029", "住所の郵便番号が分かる", "The postal code of an address is found")
                .alert()
                .citing(Statute.STANDARD_SPECIFICATION.section("1.1.1"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        WrittenAddresses.WRITTEN_BY,
                        (event, register) -> UNKNOWN.when(WrittenAddresses.any(
                                event,
                                address -> address.postalCode().isEmpty()
                                        && dictionary.hasPostalCodeFor(address) == Answer.NO)));
    }

    private PostalCodeIsFound() {}
}
