package juki.registry.rules.cancellation;

import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.history.ChangeHistory;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Latest entry is undone first (最新の異動から取消し): what is undone is the last entry of the person that still stands; a
 * later one that stands would lose what it was made from, so it is undone before.
 *
 * <p>Basis: standard specification 4.6, on Basic Resident Registration Act Art. 8, since 1967-11-10. Catalogue T-21;
 * the error is a proposal, the specification says nothing of the order.
 */
final class LatestEntryIsUndoneFirst {

    private static final Objection COVERED = Objection.to("履歴番号", "history number")
            .because("取り消す異動の後に有効な異動があります", "a later entry that stands follows the one to be undone")
            .remedy("新しい異動から順に取り消してください", "undo the later entries first");

    static final Rule RULE = Rule.asserting("CANCEL-003", "最新の異動から取り消す", "The latest entry is undone first")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) -> COVERED.when(
                            Undoing.of(cancellation, register).stream().anyMatch(LatestEntryIsUndoneFirst::isCovered)));

    private LatestEntryIsUndoneFirst() {}

    private static boolean isCovered(Undoing one) {
        return one.history()
                .flatMap(ChangeHistory::lastStanding)
                .filter(last -> last.historyNumber() > one.cancelled().historyNumber())
                .isPresent();
    }
}
