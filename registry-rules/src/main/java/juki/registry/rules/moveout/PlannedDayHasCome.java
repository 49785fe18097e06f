package juki.registry.rules.moveout;

import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.EventType;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Planned day has come (転出予定日の到来): a record is removed as planned only if a move-out was planned and its day is not
 * later than the processing date; until then its owner is a resident.
 *
 * <p>Basis: standard specification 1.1.5, 4.1.3, on Basic Resident Registration Act Art. 24, since 1967-11-10. Not
 * in the catalogue as a row of its own (beside T-08); error by logic.
 */
final class PlannedDayHasCome {

    private static final Objection NOT_PLANNED = Objection.to("転出予定", "planned move-out")
            .because("転出予定のない人が含まれています", "somebody concerned has no planned move-out")
            .remedy("転出の届出を確認してください", "look for the notification of the move-out");

    private static final Objection NOT_YET = Objection.to("転出予定年月日", "planned day of moving out")
            .because("転出予定日がまだ到来していない人が含まれています", "the planned day of somebody concerned has not come yet")
            .remedy("予定日以降に処理してください", "record it on or after the planned day");

    static final Rule RULE = Rule.asserting("MOVE-OUT-005", "転出予定日が到来している", "The planned day has come")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24)
                    .and(Statute.STANDARD_SPECIFICATION
                            .section("1.1.5")
                            .and(Statute.STANDARD_SPECIFICATION.section("4.1.3"))))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(PlannedMoveOutReached.class, EventType.PLANNED_MOVE_OUT_REACHED, PlannedDayHasCome::objectionTo);

    private PlannedDayHasCome() {}

    private static Optional<Objection> objectionTo(PlannedMoveOutReached reached, ResidentRegister register) {
        boolean early = false;
        for (AddresseeNumber one : reached.subjects()) {
            PlannedMoveOut plan =
                    register.record(one).flatMap(ResidentRecord::plannedMoveOut).orElse(null);
            if (plan == null) {
                return NOT_PLANNED.when(true);
            }
            early |= plan.on().isAfter(reached.processingDate());
        }
        return NOT_YET.when(early);
    }
}
