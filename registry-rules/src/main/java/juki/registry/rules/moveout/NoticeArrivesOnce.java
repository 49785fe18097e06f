package juki.registry.rules.moveout;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Notice arrives once (転入通知は一度): a second move-in notice for the same departure either corrects the first or repeats
 * it; somebody decides whether the confirmed destination and day are to be replaced.
 *
 * <p>Basis: Basic Resident Registration Act Art. 9 para. 1, since 1967-11-10; standard specification 4.1.3.1.1 (a
 * resent notice corrects). Catalogue T-15; alert as verified.
 */
final class NoticeArrivesOnce {

    private static final Objection AGAIN = Objection.to("転入通知", "move-in notice")
            .because("すでに転入通知を受理している人が含まれています", "a notice was received for somebody named already")
            .remedy("先の通知を訂正するものか確認してください", "see whether it corrects the earlier notice");

    static final Rule RULE = Rule.asserting("MOVE-OUT-007", "転入通知は一度", "A move-in notice arrives once")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(9)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3.1.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveInNoticeReceived.class,
                    EventType.MOVE_IN_NOTICE_RECEIVED,
                    (notice, register) -> AGAIN.when(notice.subjects().stream()
                            .flatMap(one -> register.record(one).stream())
                            .flatMap(record -> record.removal().stream())
                            .anyMatch(removal -> removal.moveInNoticedOn().isPresent())));

    private NoticeArrivesOnce() {}
}
