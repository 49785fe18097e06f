package juki.registry.rules.addresschange;

import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Part of a household moves away (一部の転居は別世帯へ): members of a household share one address, so a household keeps its
 * number only if it moves whole and nobody else moves with it. Movers who leave others behind make a new household
 * or join another.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6 (records are compiled by household), since 1967-11-10; standard
 * specification 4.1.2. Catalogue H-17 for the address change; error because one household would have two addresses.
 */
final class PartOfHouseholdMovesAway {

    private static final Objection PART = Objection.to("異動先世帯", "household afterwards")
            .because(
                    "転居者の現在の世帯が異動先になっていますが、世帯全員だけの転居ではありません",
                    "the movers stay in their own household, but the household does not move whole and alone")
            .remedy(
                    "世帯全員を転居者とするか、新しい世帯または別の世帯を異動先としてください",
                    "let the household move whole, or name a new or another household");

    static final Rule RULE = Rule.asserting(
                    "ADDRESS-003", "世帯の一部の転居は別の世帯へ", "Part of a household moves to another household")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    AddressChange.class,
                    EventType.ADDRESS_CHANGE,
                    (change, register) -> PART.when(staysButNotWhole(change, register)));

    private PartOfHouseholdMovesAway() {}

    private static boolean staysButNotWhole(AddressChange change, ResidentRegister register) {
        if (change.household().isNew()) {
            return false;
        }
        Household target =
                change.household().number().flatMap(register::household).orElse(null);
        if (target == null) {
            return false;
        }
        List<AddresseeNumber> movers = change.subjects();
        return movers.stream().anyMatch(target.members()::contains)
                && (movers.size() != target.size() || !target.members().containsAll(movers));
    }
}
