package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Filed after the change (届出は異動の後): only a move-out is notified beforehand; every other notification tells of what
 * has happened, so the day of filing is not earlier than the change date. An uncertain date is objected to only if
 * every possible day lies later than the filing.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 para. 1, Art. 23, Art. 25, since 1967-11-10. Catalogue D-16;
 * error as in a product's practice and by the wording of the Act.
 */
final class FiledAfterChange {

    private static final Objection BEFOREHAND = Objection.to("届出日", "filing day")
            .because("届出日が異動日より前です", "it was notified before it happened")
            .remedy("異動日と届出日を確認してください", "see whether change date and filing day are right");

    static final Rule RULE = Rule.asserting("COMMON-008", "届出は異動の後", "It is notified after it has happened")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER, EventType.MOVE_OUT)),
                    (event, register) -> BEFOREHAND.when(event.basis() instanceof Basis.Notification notification
                            && event.changeDate().surelyAfter(notification.filedOn())));

    private FiledAfterChange() {}
}
