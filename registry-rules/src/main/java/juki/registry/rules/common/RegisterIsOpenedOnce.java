package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Register is opened once (移行は異動でない): records are carried over when a register is opened, all at once. A carry-over
 * is no change in law, and no register that is open can undergo it.
 *
 * <p>Basis: Basic Resident Registration Act Art. 5, Art. 8, since 1967-11-10. Not in the catalogue; error by logic.
 */
final class RegisterIsOpenedOnce {

    private static final Objection OPEN = Objection.to("異動の種類", "kind of change")
            .because("移行は台帳を開くときにのみ行います", "a carry-over opens a register and cannot change one")
            .remedy("転入、職権記載などの異動として入力してください", "enter it as a move-in or another change");

    static final Rule RULE = Rule.asserting("COMMON-015", "移行は異動ではない", "A carry-over is no change")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(5))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(EnumSet.of(EventType.CARRY_OVER), (event, register) -> OPEN.when(true));

    private RegisterIsOpenedOnce() {}
}
