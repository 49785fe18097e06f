package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Born by the processing date (出生の年月日は処理日以前): a date of birth that a change writes is not later than the day on
 * which it is recorded. An uncertain one is objected to only if every possible day lies later.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 2, since 1967-11-10. Catalogue D-14; error by logic.
 */
final class BornByProcessingDate {

    private static final Objection UNBORN = Objection.to("出生の年月日", "date of birth")
            .because("出生の年月日が処理日より後です", "a date of birth lies after the processing date")
            .remedy("出生の年月日を確認してください", "see whether the date of birth is right");

    static final Rule RULE = Rule.asserting("COMMON-006", "出生の年月日は処理日以前", "Who is recorded has been born")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(2))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> UNBORN.when(
                            Items.writesDateOfBirth(event, birth -> birth.surelyAfter(event.processingDate()))));

    private BornByProcessingDate() {}
}
