package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Part goes over (世帯変更は一部): in a change of household some members go over and others remain; if all go, or the only one
 * does, two households become one, which is a merger (世帯合併) with a reason of its own. One reading of the specification
 * calls the move of all members a change of household too, so it may pass.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4. Catalogue H-23; alert as
 * in a product's practice. In an address change, a move-out and a move-in who is all and who is part is told by whom the
 * change names, and needs no attention.
 */
final class PartGoesOver {

    private static final Objection ALL = Objection.to("異動者", "persons concerned")
            .because("世帯の全員が別の世帯に移る指定になっています", "all members of a household go over to another")
            .remedy("世帯合併でないか確認してください", "see whether it is a merger");

    static final Rule RULE = Rule.asserting("HH-013", "世帯変更は世帯の一部", "Part of a household goes over")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdChange.class,
                    EventType.HOUSEHOLD_CHANGE,
                    (change, register) -> ALL.when(Joining.of(change).sources(register).stream()
                            .anyMatch(household -> change.subjects().containsAll(household.members()))));

    private PartGoesOver() {}
}
