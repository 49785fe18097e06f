package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * New head is named (新世帯主の指定): a change of head says who the new head is; relationships are not set under this
 * reason without one.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.0.4. Catalogue H-26;
 * error as in a product's practice.
 */
final class NewHeadIsNamed {

    private static final Objection NOBODY = Objection.to("世帯主", "head of household")
            .because("新しい世帯主が指定されていません", "nobody is named as the new head")
            .remedy("新しい世帯主を指定してください", "name the new head");

    static final Rule RULE = Rule.asserting("HH-010", "新しい世帯主を指定する", "The new head is named")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdHeadChange.class,
                    EventType.HOUSEHOLD_HEAD_CHANGE,
                    (change, register) -> NOBODY.when(change.placements().stream()
                            .noneMatch(one -> one.relationship().isHead())));

    private NewHeadIsNamed() {}
}
