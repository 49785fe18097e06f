package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.Placement;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Head changes (世帯主が変わる): in a change of head somebody else becomes head. Relationships that alone were wrong are
 * corrected instead.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.0.4. Catalogue H-24;
 * error as in a product's practice.
 */
final class HeadChanges {

    private static final Objection SAME = Objection.to("世帯主", "head of household")
            .because("世帯主が変わっていません", "the head stays the same")
            .remedy(
                    "新しい世帯主を指定してください。続柄のみの修正は職権修正です",
                    "name the new head; relationships alone are corrected ex officio");

    static final Rule RULE = Rule.asserting("HH-008", "世帯主が変わる", "The head changes")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdHeadChange.class,
                    EventType.HOUSEHOLD_HEAD_CHANGE,
                    (change, register) -> SAME.when(register.household(change.household())
                            .flatMap(Household::head)
                            .filter(head -> change.placements().contains(Placement.of(head, Relationship.HEAD)))
                            .isPresent()));

    private HeadChanges() {}
}
