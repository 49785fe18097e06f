package juki.registry.rules.notification;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Persons are named (異動者の記載): somebody moves or changes household.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 to 25, since 1967-11-10; standard specification 4.0.1. Catalogue
 * H-22; a hold by logic.
 */
final class PersonsAreNamed {

    private static final Objection MISSING = Objection.to("異動者", "persons concerned")
            .because("異動者が記載されていません", "nobody is named")
            .remedy("異動する人全員を記載してください", "name everybody who moves");

    static final Rule RULE = Rule.asserting("NOTIFICATION-002", "異動者の記載", "Those concerned are named")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(MoveForm.KINDS, (paper, register) -> MISSING.when(paper.misses(MoveForm.Item.PERSONS)));

    private PersonsAreNamed() {}
}
