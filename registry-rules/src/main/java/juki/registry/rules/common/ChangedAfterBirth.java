package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Changed after birth (異動日は出生日以後): nothing happens to somebody not yet born. The date of birth is the one written
 * after the change, if the change corrects it. Uncertain dates are objected to only if every possible day of the
 * change lies before every possible day of birth. Birth and death have rules of their own.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 2, Art. 8, since 1967-11-10. Catalogue D-11; error by logic.
 */
final class ChangedAfterBirth {

    private static final Objection UNBORN = Objection.to("異動日", "change date")
            .because("異動日が出生の年月日より前の人がいます", "the change date lies before the birth of somebody concerned")
            .remedy("異動日と出生の年月日を確認してください", "see whether change date and date of birth are right");

    static final Rule RULE = Rule.asserting("COMMON-004", "異動日は出生日以後", "The change does not precede birth")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(2)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER, EventType.BIRTH, EventType.DEATH)),
                    (event, register) -> UNBORN.when(Items.concernsDateOfBirth(
                            event, register, birth -> event.changeDate().surelyBefore(birth))));

    private ChangedAfterBirth() {}
}
