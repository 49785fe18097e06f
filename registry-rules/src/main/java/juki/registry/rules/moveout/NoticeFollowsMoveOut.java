package juki.registry.rules.moveout;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Notice follows a move-out (転入通知は転出者について): a move-in notice is received for somebody who has a planned move-out,
 * has moved out, or was removed ex officio, and for nobody else: a resident who has notified nothing, somebody dead,
 * or an unknown person.
 *
 * <p>Basis: Basic Resident Registration Act Art. 9 para. 1, since 1967-11-10; standard specification 4.1.3.1.1.
 * Catalogue T-14; error by the specification's text and by logic.
 */
final class NoticeFollowsMoveOut {

    private static final Objection UNRELATED = Objection.to("転入通知の対象者", "persons named in the notice")
            .because(
                    "転出の予定・転出・職権消除のいずれにも当たらない人が含まれています",
                    "somebody named has neither planned a move-out nor moved out nor been removed ex officio")
            .remedy("通知の内容を通知元に照会してください", "inquire with the municipality that sent the notice");

    static final Rule RULE = Rule.asserting("MOVE-OUT-006", "転入通知は転出者のもの", "A move-in notice follows a move-out")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(9)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3.1.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveInNoticeReceived.class,
                    EventType.MOVE_IN_NOTICE_RECEIVED,
                    (notice, register) -> UNRELATED.when(!notice.subjects().stream()
                            .allMatch(one -> register.record(one)
                                    .filter(NoticeFollowsMoveOut::isAwaited)
                                    .isPresent())));

    private NoticeFollowsMoveOut() {}

    private static boolean isAwaited(ResidentRecord record) {
        Removal removal = record.removal().orElse(null);
        if (removal == null) {
            return record.plannedMoveOut().isPresent();
        }
        return removal.state() == RecordState.MOVED_OUT || removal.reason() == ChangeReason.EX_OFFICIO_DELETION;
    }
}
