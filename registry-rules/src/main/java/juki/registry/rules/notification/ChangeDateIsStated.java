package juki.registry.rules.notification;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Date of the change is stated (異動年月日の記載): the day of moving in, of moving, of the planned departure or of the change
 * of household stands on the form.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 to 25, each of which lists what is told, since 1967-11-10; standard
 * specification 4.0.3. Catalogue D-01; a hold, since it is asked for and not made up.
 */
final class ChangeDateIsStated {

    private static final Objection MISSING = Objection.to("異動年月日", "date of the change")
            .because("異動年月日が記載されていません", "the date of the change is not stated")
            .remedy("届出人に確認して記載してください", "ask whoever files and write it down");

    static final Rule RULE = Rule.asserting("NOTIFICATION-001", "異動年月日の記載", "The date of the change is stated")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(MoveForm.KINDS, (paper, register) -> MISSING.when(paper.misses(MoveForm.Item.CHANGE_DATE)));

    private ChangeDateIsStated() {}
}
