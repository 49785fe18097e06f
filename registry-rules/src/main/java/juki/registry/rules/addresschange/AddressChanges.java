package juki.registry.rules.addresschange;

import juki.registry.model.address.Address;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Address changes (住所が変わる): the new address differs from that of somebody who moves. A move to another dwelling on
 * the same lot is a move, so an address that is equal in every part may be right where no supplement (方書) is
 * recorded; somebody should look. Postal codes are left out of account.
 *
 * <p>Basis: Basic Resident Registration Act Art. 23, since 1967-11-10; standard specification 4.1.2, which demands
 * that such moves be possible. Catalogue T-01: one product makes it an error, the standard's text makes that
 * impossible, hence the alert.
 */
final class AddressChanges {

    private static final Objection SAME = Objection.to("住所", "address")
            .because("転居前と転居後の住所が同じです", "the address before and after the move is the same")
            .remedy("同一地番内の別の建物・部屋への転居か確認してください", "ask whether the move is to another dwelling on the same lot");

    static final Rule RULE = Rule.asserting("ADDRESS-002", "転居前後で住所が異なる", "The address changes")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(23)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    AddressChange.class,
                    EventType.ADDRESS_CHANGE,
                    (change, register) -> SAME.when(change.subjects().stream()
                            .flatMap(one -> register.record(one).stream())
                            .anyMatch(record -> isSame(record.residence().address(), change.address()))));

    private AddressChanges() {}

    private static boolean isSame(Address before, Address after) {
        return before.sameLot(after) && before.supplement().equals(after.supplement());
    }
}
