package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Those placed are members (対象は世帯員): the new head, and everybody whose relationship a change of head sets, is a
 * living member of that household.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.0.4. Catalogue H-25;
 * error after a secondary source and by logic.
 */
final class ThosePlacedAreMembers {

    private static final Objection STRANGER = Objection.to("世帯主・続柄", "head, relationships")
            .because("世帯員でない人が含まれています", "somebody named is not a member of the household")
            .remedy(
                    "世帯員を確認してください。別の世帯からの異動は世帯変更です",
                    "see who the members are; joining from elsewhere is a change of household");

    static final Rule RULE = Rule.asserting("HH-009", "世帯主変更の対象は世帯員", "Those given a relationship are members")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdHeadChange.class,
                    EventType.HOUSEHOLD_HEAD_CHANGE,
                    (change, register) -> STRANGER.when(register.household(change.household())
                            .filter(household -> !household.members().containsAll(change.subjects()))
                            .isPresent()));

    private ThosePlacedAreMembers() {}
}
