package juki.registry.rules.cancellation;

import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Carry-over stays (移行は取り消せない): the entry with which a record was carried over tells of no change, so there is
 * nothing to undo; somebody recorded wrongly is removed ex officio. What another system recorded last before it is undone with
 * the state before that typed in.
 *
 * <p>Basis: standard specification 4.6; Basic Resident Registration Act Art. 8, since 1967-11-10. Not in the
 * catalogue; error by logic.
 */
final class CarryOverStays {

    private static final Objection CARRIED = Objection.to("履歴番号", "history number")
            .because("移行による記載が指定されています", "the entry is that of a carry-over")
            .remedy("誤った記載は職権で消除または修正してください", "remove or correct a wrong record ex officio");

    static final Rule RULE = Rule.asserting("CANCEL-004", "移行は取り消せない", "A carry-over is not undone")
            .error()
            .citing(Statute.STANDARD_SPECIFICATION
                    .section("4.6")
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) -> CARRIED.when(Undoing.of(cancellation, register).stream()
                            .anyMatch(it -> it.cancelled().stateBefore().isEmpty()
                                    && it.entry()
                                            .filter(entry -> entry.event() instanceof CarryOver)
                                            .isPresent())));

    private CarryOverStays() {}
}
