package juki.registry.rules.review;

import java.time.LocalDate;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Planned move-out has come about (転出予定日の経過): whoever has notified a move-out is removed when its day has come. A plan whose day
 * has passed was neither carried out nor given up.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, Order Art. 8, since 1967-11-10; standard specification 4.1.3. Not in the
 * catalogue; without it nobody would notice.
 */
final class PlannedMoveOutHasComeAbout {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-002",
            "転出予定日を過ぎた人がいない",
            "No planned move-out has been left behind",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24).and(Statute.STANDARD_SPECIFICATION.section("4.1.3")),
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince(),
            Objection.to("転出予定年月日", "planned day of moving out")
                    .because("転出予定日を過ぎていますが、消除されていません", "the planned day has passed and the record stands")
                    .remedy("転出予定日の到来として処理するか、転出を取り消してください", "record that the day has come, or cancel the move-out"));

    private PlannedMoveOutHasComeAbout() {}

    static boolean isLeftBehind(ResidentRecord record, LocalDate day) {
        return record.isLiving()
                && record.plannedMoveOut()
                        .filter(plan -> plan.on().isBefore(day))
                        .isPresent();
    }
}
