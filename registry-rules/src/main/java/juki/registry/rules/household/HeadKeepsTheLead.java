package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.RelationshipChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Head keeps the lead (世帯主はそのまま): a change of relationship concerns members who are not the head; who ceases to be the
 * head does so by a change of head.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10, and Art. 30-48, which has foreign residents notify such a
 * change; standard specification 4.2.3. Not in the catalogue; error by logic.
 */
final class HeadKeepsTheLead {

    private static final Objection HEAD = Objection.to("続柄", "relationship")
            .because("世帯主の続柄は変更できません", "the head would be given another relationship")
            .remedy("世帯主変更として処理してください", "record a change of head");

    static final Rule RULE = Rule.asserting(
                    "HH-012", "続柄の変更は世帯主以外", "A change of relationship leaves the head in place")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 48)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    RelationshipChange.class,
                    EventType.RELATIONSHIP_CHANGE,
                    (change, register) -> HEAD.when(change.subjects().stream()
                            .anyMatch(one -> register.record(one)
                                    .filter(record -> record.membership().isHead())
                                    .isPresent())));

    private HeadKeepsTheLead() {}
}
