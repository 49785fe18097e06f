package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Notice is of this stay (転入通知の対象): a notice that was late may speak of somebody who has come back since. Who has
 * settled here after the day of moving in that it names is not removed on it. The latest possible day of the notice is
 * compared with the earliest possible day of settling.
 *
 * <p>Basis: Basic Resident Registration Act Art. 9 para. 1, since 1967-11-10. Not in the catalogue (beside T-14 and
 * T-15); error by logic.
 */
final class NoticeIsOfThisStay {

    private static final Objection OBJECTION = Objection.to("転入年月日", "day of moving in")
            .because(
                    "通知の転入日より後にこの市区町村で住所を定めた人が含まれています", "somebody has settled here after the day that the notice names")
            .remedy("通知が以前の転出についてのものか、通知元に照会してください", "ask the sender whether it speaks of an earlier move");

    static final Rule RULE = Rule.asserting("NOTIFICATION-026", "転入通知がこの居住についてのもの", "A notice is of the present stay")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(9).paragraph(1))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN_NOTICE_RECEIVED, EventType.MOVE_OUT),
                    (paper, register) -> OBJECTION.when(
                            paper.channel() == Channel.OTHER_MUNICIPALITY && isOfEarlierStay(paper, register)));

    private NoticeIsOfThisStay() {}

    private static boolean isOfEarlierStay(Notification paper, ResidentRegister register) {
        LocalDate movedIn =
                paper.formed().map(event -> event.changeDate().latest()).orElse(LocalDate.MAX);
        return paper.asked().residents().stream()
                .flatMap(one -> register.record(one).stream())
                .anyMatch(record ->
                        record.isLiving() && record.residence().addressSetOn().surelyAfter(movedIn));
    }
}
