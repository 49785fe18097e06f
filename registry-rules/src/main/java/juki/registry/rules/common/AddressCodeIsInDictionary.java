package juki.registry.rules.common;

import juki.registry.rules.AddressDictionary;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.Statute;

/**
 * Address code is in the dictionary (住所コード): a code that a change writes with an address is one of the office's address dictionary; an
 * address written freely has none. The form of a code is held by its type. Without a dictionary nothing can be told, and nothing
 * is objected to.
 *
 * <p>Basis: standard specification 1.1.1, since version 1.0 of September 2020. Catalogue R-27; error as verified in part.
 */
final class AddressCodeIsInDictionary {

    private static final Objection UNKNOWN = Objection.to("住所コード", "address code")
            .because("住所コードが住所辞書にありません", "the address code is not in the dictionary")
            .remedy(
                    "住所辞書から選び直すか、コードなしで住所を入力してください",
                    "choose the address from the dictionary, or write it without a code");

    static Rule rule(AddressDictionary dictionary) {
        return Rule.asserting("ENTRY-034", "住所コードが住所辞書にある", "An address code is in the dictionary")
                .error()
                .citing(Statute.STANDARD_SPECIFICATION.section("1.1.1"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        WrittenAddresses.WRITTEN_BY,
                        (event, register) -> UNKNOWN.when(WrittenAddresses.any(
                                event,
                                address -> address.parts()
                                        .code()
                                        .filter(code -> dictionary.has(code) == Answer.NO)
                                        .isPresent())));
    }

    private AddressCodeIsInDictionary() {}
}
