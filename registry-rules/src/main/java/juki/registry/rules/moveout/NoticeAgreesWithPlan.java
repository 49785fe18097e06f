package juki.registry.rules.moveout;

import java.util.Optional;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Notice agrees with the plan (転入日と転出予定日の一致): where the day of moving in that the notice states differs from the
 * planned day, both are kept and the earlier one becomes the day of removal; somebody should know. The latest
 * possible day of the notice's date is compared.
 *
 * <p>Basis: Basic Resident Registration Act Art. 9 para. 1, since 1967-11-10; standard specification 1.1.5,
 * 4.1.3.1.1. Catalogue D-31; the alert is a proposal.
 */
final class NoticeAgreesWithPlan {

    private static final Objection DIFFERS = Objection.to("転入年月日", "day of moving in")
            .because(
                    "転入通知の転入日が転出予定日と異なる人が含まれています",
                    "the day of moving in differs from the planned day of somebody named")
            .remedy("早い方の日が消除の日となることを確認してください", "note that the earlier of the two days is the day of removal");

    static final Rule RULE = Rule.asserting("MOVE-OUT-008", "転入日は転出予定日と一致", "The day of moving in is the planned day")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(9)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.5")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveInNoticeReceived.class,
                    EventType.MOVE_IN_NOTICE_RECEIVED,
                    (notice, register) -> DIFFERS.when(notice.subjects().stream()
                            .flatMap(one -> register.record(one).stream())
                            .flatMap(record -> planOf(record).stream())
                            .anyMatch(plan ->
                                    !plan.on().equals(notice.changeDate().latest()))));

    private NoticeAgreesWithPlan() {}

    private static Optional<PlannedMoveOut> planOf(ResidentRecord record) {
        return record.plannedMoveOut().or(() -> record.removal().flatMap(Removal::planned));
    }
}
