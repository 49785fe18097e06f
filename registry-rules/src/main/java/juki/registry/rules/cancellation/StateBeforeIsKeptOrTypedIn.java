package juki.registry.rules.cancellation;

import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * State before is kept or typed in (取消し後の状態): the state to which undoing leads back is that of the history wherever it is
 * kept, and typed in only where it is not, as of entries older than the years for which removed records are kept live.
 *
 * <p>Basis: standard specification 1.1.5, 4.6, on Basic Resident Registration Act Art. 8, since 1967-11-10. That it may be typed
 * in is verified; that it may not be where it is kept is our reading. Not in the catalogue; error by logic.
 */
final class StateBeforeIsKeptOrTypedIn {

    private static final Objection KEPT = Objection.to("異動前の状態", "state before the change")
            .because("履歴に残っている状態が入力されています", "a state is typed in that the history keeps")
            .remedy("入力せずに、履歴の状態に戻してください", "leave it out: the history is gone back to");

    private static final Objection LACKING = Objection.to("異動前の状態", "state before the change")
            .because("異動前の状態が履歴に残っていません", "the history does not keep the state before the change")
            .remedy("除票等を確認して異動前の状態を入力してください", "type in the state before, from the removed record");

    static final Rule RULE = Rule.asserting("CANCEL-009", "取消し後の状態は履歴または入力による", "The state before is kept, or typed in")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION
                            .section("1.1.5")
                            .and(Statute.STANDARD_SPECIFICATION.section("4.6"))))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) -> KEPT.when(Undoing.of(cancellation, register).stream()
                                    .anyMatch(StateBeforeIsKeptOrTypedIn::isTypedInThoughKept))
                            .or(() -> LACKING.when(Undoing.of(cancellation, register).stream()
                                    .anyMatch(StateBeforeIsKeptOrTypedIn::isLacking))));

    private StateBeforeIsKeptOrTypedIn() {}

    private static boolean isTypedInThoughKept(Undoing one) {
        return one.cancelled().stateBefore().isPresent() && !one.lacksStateBefore();
    }

    /** Of a carry-over and of an entry that is not kept itself other rules tell. */
    private static boolean isLacking(Undoing one) {
        return one.cancelled().stateBefore().isEmpty()
                && one.lacksStateBefore()
                && one.entry()
                        .filter(entry -> !(entry.event() instanceof CarryOver))
                        .isPresent();
    }
}
