package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Relationships are set anew (続柄の再設定): a relationship is that to the head, so after a change of head each member has
 * another one; whoever is not named keeps the old words, or the blank.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10; standard specification 4.0.4. Catalogue
 * H-29; that they are to be reset is verified, the alert is a proposal.
 */
final class RelationshipsAreSetAnew {

    private static final Objection KEPT = Objection.to("続柄", "relationships")
            .because("続柄を設定し直していない世帯員がいます", "the relationship of some member is not set anew")
            .remedy("世帯員全員の続柄を確認してください", "set the relationships of all members");

    static final Rule RULE = Rule.asserting("HH-011", "世帯員全員の続柄を設定し直す", "Relationships of all members are set anew")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdHeadChange.class,
                    EventType.HOUSEHOLD_HEAD_CHANGE,
                    (change, register) -> KEPT.when(register.household(change.household())
                            .filter(household -> !change.subjects().containsAll(household.members()))
                            .isPresent()));

    private RelationshipsAreSetAnew() {}
}
