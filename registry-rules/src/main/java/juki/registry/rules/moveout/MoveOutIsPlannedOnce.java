package juki.registry.rules.moveout;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Move-out is planned once (転出予定は一つ): whoever has notified a move-out that has not come about yet cannot notify
 * another; the first is cancelled before, so that the history tells why the plan changed.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10; standard specification 4.1.3. Catalogue T-04;
 * error after a secondary source and by logic.
 */
final class MoveOutIsPlannedOnce {

    private static final Objection PLANNED = Objection.to("転出予定", "planned move-out")
            .because("すでに転出予定がある人が含まれています", "somebody concerned has a planned move-out already")
            .remedy("先の転出を取り消してから処理してください", "cancel the earlier move-out first");

    static final Rule RULE = Rule.asserting("MOVE-OUT-004", "転出予定は一つ", "One move-out is planned at a time")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveOut.class,
                    EventType.MOVE_OUT,
                    (moveOut, register) -> PLANNED.when(moveOut.subjects().stream()
                            .flatMap(one -> register.record(one).stream())
                            .anyMatch(record ->
                                    record.isLiving() && record.plannedMoveOut().isPresent())));

    private MoveOutIsPlannedOnce() {}
}
