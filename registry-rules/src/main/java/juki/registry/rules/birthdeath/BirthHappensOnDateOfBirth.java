package juki.registry.rules.birthdeath;

import juki.registry.model.event.Birth;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Birth happens on the date of birth (出生の異動日): the change date of a birth is the child's date of birth, in the same
 * words where it is uncertain.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 2, Art. 8, since 1967-11-10. Catalogue D-12; error as in a
 * product's practice and by logic.
 */
final class BirthHappensOnDateOfBirth {

    private static final Objection DIFFERS = Objection.to("異動日・出生の年月日", "change date, date of birth")
            .because("出生の異動日と出生の年月日が異なります", "the change date of the birth is not the date of birth")
            .remedy("戸籍の届書で出生の年月日を確認してください", "take the date of birth from the family-register notification");

    static final Rule RULE = Rule.asserting("BIRTH-001", "出生の異動日は出生の年月日", "A birth happens on the date of birth")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(2)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    Birth.class,
                    EventType.BIRTH,
                    (birth, register) -> DIFFERS.when(
                            !birth.changeDate().equals(birth.child().person().dateOfBirth())));

    private BirthHappensOnDateOfBirth() {}
}
