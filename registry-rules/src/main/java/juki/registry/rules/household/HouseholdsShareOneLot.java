package juki.registry.rules.household;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Households share one lot (同一住所の世帯間の異動): a merger or a change of household is a change without a move, so the
 * households are at the same address; where they are not, it is an address change (転居). Supplements (方書) may differ:
 * the specification forbids asking for equal ones.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4. Catalogue H-18,
 * and H-19 that must not be; error as verified (no change of address in the step).
 */
final class HouseholdsShareOneLot {

    private static final Objection APART = Objection.to("住所", "address")
            .because("異動元と異動先の世帯の住所が異なります", "the households are not at the same address")
            .remedy("住所の変更を伴う場合は転居として処理してください", "record it as an address change if somebody moves");

    static final Rule RULE = Rule.asserting("HH-003", "異動元と異動先の住所が同じ", "Both households live at one address")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(EventType.HOUSEHOLD_MERGER, EventType.HOUSEHOLD_CHANGE),
                    (event, register) -> APART.when(Joining.in(event)
                            .filter(it -> areApart(it, register))
                            .isPresent()));

    private HouseholdsShareOneLot() {}

    private static boolean areApart(Joining joining, ResidentRegister register) {
        Household target = register.household(joining.target()).orElse(null);
        return target != null
                && joining.sources(register).stream()
                        .anyMatch(household -> !household.address().sameLot(target.address()));
    }
}
