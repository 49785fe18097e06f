package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Former record is closed (従前の住民票が消除されている): a record is made only once that of the municipality left is removed. Today
 * that is the planned day, or an earlier day that it has told; where the move-in is deemed the move-out, it is the
 * answer to the notice. Until then the paper stays provisional (仮登録) and the former municipality is given notice.
 *
 * <p>Basis: Basic Resident Registration Act Art. 8, Art. 9 para. 1, Order Art. 13, since 1967-11-10; standard
 * specification 1.1.5, 3.5. The law names the day of removal and no waiting: that the paper waits is our reading of one
 * residence, one record. An office that makes this rule an alert has two living records from a move-in before the
 * planned day until its notice arrives.
 */
final class FormerRecordIsClosed {

    private static final Objection MISSING = Objection.to("従前の住民票", "former record")
            .because("従前の市区町村の住民票がまだ消除されていません", "the record of the former municipality is still living")
            .remedy("転入通知を送り、消除の回答または転出予定日を待ってください", "give it notice, and wait for its answer or for the planned day");

    static Rule rule(MoveRegime regime) {
        return Rule.asserting("NOTIFICATION-015", "従前の住民票の消除", "The former record is closed")
                .hold()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(8)
                        .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(9).paragraph(1))
                        .and(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(13)))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onPaper(
                        EnumSet.of(EventType.MOVE_IN),
                        (paper, register) -> MISSING.when(isOpen(Provenance.of(paper, register), paper, regime)));
    }

    private FormerRecordIsClosed() {}

    private static boolean isOpen(Provenance provenance, Notification paper, MoveRegime regime) {
        return switch (regime) {
            // Where nothing tells of a move-out at all, that is what is missing.
            case MOVE_OUT_THEN_MOVE_IN ->
                provenance.isToldBy(Attachment.class)
                        && !provenance.isTold(data -> isClosed(data, paper.processingDate(), regime));
            case DESTINATION_ONLY -> !provenance.isTold(data -> isClosed(data, paper.processingDate(), regime));
        };
    }

    private static boolean isClosed(MoveOutData data, LocalDate today, MoveRegime regime) {
        boolean dayHasCome =
                regime == MoveRegime.MOVE_OUT_THEN_MOVE_IN && !data.plannedOn().isAfter(today);
        return dayHasCome || data.removedOn().filter(day -> !day.isAfter(today)).isPresent();
    }
}
