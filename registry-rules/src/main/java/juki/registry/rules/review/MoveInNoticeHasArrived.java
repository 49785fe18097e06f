package juki.registry.rules.review;

import java.time.LocalDate;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Move-in notice has arrived (転入通知の未着): whoever has moved out inside Japan moves in elsewhere, and the municipality there
 * gives notice. Where none has come a set time after the departure, the office inquires at the destination (転入通知未着照会書); the
 * person may live nowhere, or here still. Of an uncertain day the latest possible day counts.
 *
 * <p>Basis: Basic Resident Registration Act Art. 9 para. 1, since 1967-11-10; standard specification 4.1.3.1.1. Catalogue T-16;
 * the list is verified, its time is the office's.
 */
final class MoveInNoticeHasArrived {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-001",
            "転入通知が届いている",
            "The move-in notice has arrived",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(9)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3.1.1")),
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince(),
            Objection.to("転入通知", "move-in notice")
                    .because("転出から一定の期間を過ぎても転入通知が届いていません", "no move-in notice has come a set time after the move-out")
                    .remedy("転出先の市区町村に照会してください", "inquire with the municipality of the destination"));

    private MoveInNoticeHasArrived() {}

    static boolean isMissing(ResidentRecord record, LocalDate day, int daysToWait) {
        Removal removal = record.removal().orElse(null);
        return removal != null
                && removal.state() == RecordState.MOVED_OUT
                && removal.moveInNoticedOn().isEmpty()
                && removal.planned()
                        .filter(plan -> plan.destination().kind() == OutsideAddress.Kind.DOMESTIC)
                        .isPresent()
                && day.toEpochDay() - removal.occurredOn().latest().toEpochDay() > daysToWait;
    }
}
