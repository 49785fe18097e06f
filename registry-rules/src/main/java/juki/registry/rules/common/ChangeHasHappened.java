package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Change has happened (異動日は処理日以前): a register tells of what happened, so the change date is not later than the
 * processing date. A move-out alone may be planned. An uncertain date is objected to only if every possible day lies
 * later.
 *
 * <p>Basis: standard specification 4.0.3, on Basic Resident Registration Act Art. 8, since 1967-11-10. Catalogue
 * D-02; error as verified in the specification.
 */
final class ChangeHasHappened {

    private static final Objection FUTURE = Objection.to("異動日", "change date")
            .because("異動日が処理日より後です", "the change date lies after the processing date")
            .remedy(
                    "異動日を確認し、異動があった後に処理してください",
                    "see whether the change date is right; record the change once it has happened");

    static final Rule RULE = Rule.asserting("COMMON-001", "異動日は処理日以前", "The change has happened when it is recorded")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.MOVE_OUT)),
                    (event, register) -> FUTURE.when(event.changeDate().surelyAfter(event.processingDate())));

    private ChangeHasHappened() {}
}
