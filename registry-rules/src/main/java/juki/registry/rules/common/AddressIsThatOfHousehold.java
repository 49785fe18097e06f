package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.address.Address;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Address is that of the household (住所の一致): members of a household live together, so whoever moves in or moves
 * inside the municipality and joins a household states that household's address, supplement (方書) included; postal
 * codes are left out of account. A household that moves whole has no other address to agree with.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.0.1. Catalogue H-15;
 * error by logic. Household changes without a move are not asked about supplements, which the specification forbids.
 */
final class AddressIsThatOfHousehold {

    private static final Objection DIFFERS = Objection.to("住所", "address")
            .because("異動先世帯の住所と異なります", "the address differs from that of the household joined")
            .remedy("住所または異動先世帯を確認してください", "see whether address and household are right");

    static final Rule RULE = Rule.asserting(
                    "COMMON-019", "住所が異動先世帯の住所と一致", "The address is that of the household joined")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE),
                    (event, register) -> DIFFERS.when(differs(Movement.of(event), register)));

    private AddressIsThatOfHousehold() {}

    private static boolean differs(Movement movement, ResidentRegister register) {
        Household household = movement.existingTarget(register).orElse(null);
        return household != null
                && !movement.isOfWhole(household)
                && movement.address()
                        .filter(address -> !isSame(address, household.address()))
                        .isPresent();
    }

    private static boolean isSame(Address one, Address other) {
        return one.sameLot(other) && one.supplement().equals(other.supplement());
    }
}
