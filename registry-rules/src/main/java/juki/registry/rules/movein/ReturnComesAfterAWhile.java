package juki.registry.rules.movein;

import java.time.temporal.ChronoUnit;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.resident.RecordState;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Return comes after a while (短期間での再転入): whoever moves in again soon after leaving may never have left, so that the move-out
 * should have been cancelled instead. How soon is the office's practice, within 30 days where it says nothing, a number of this
 * library. Counted from the latest possible day of the cause of the removal to the earliest possible day of moving in.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22, since 1967-11-10. Catalogue N-14; alert as in a product's practice.
 */
final class ReturnComesAfterAWhile {

    private static final Objection SOON = Objection.to("異動日・除票の事由の生じた年月日", "change date, date of removal")
            .because("転出から短期間での再転入です", "somebody returns soon after leaving")
            .remedy("転出の取消しとすべきでないか確認してください", "see whether the move-out is to be cancelled instead");

    static Rule rule(int days) {
        return Rule.asserting("MOVE-IN-005", "再転入は短期間でない", "Nobody returns soon after leaving")
                .alert()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .on(
                        MoveIn.class,
                        EventType.MOVE_IN,
                        (moveIn, register) -> SOON.when(moveIn.subjects().stream()
                                .flatMap(one -> register.record(one).stream())
                                .filter(record -> record.state() == RecordState.MOVED_OUT)
                                .flatMap(record -> record.removal().stream())
                                .anyMatch(removal -> ChronoUnit.DAYS.between(
                                                removal.occurredOn().latest(),
                                                moveIn.changeDate().earliest())
                                        <= days)));
    }

    private ReturnComesAfterAWhile() {}
}
