package juki.registry.rules.cancellation;

import java.util.OptionalInt;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Entry still stands (取消済みでない): an entry is undone once, and a cancellation is itself not undone; what it undid is
 * entered again.
 *
 * <p>Basis: standard specification 4.6, on Basic Resident Registration Act Art. 8, since 1967-11-10. Catalogue T-20;
 * error after a secondary source and by logic.
 */
final class EntryStillStands {

    private static final Objection UNDONE = Objection.to("履歴番号", "history number")
            .because(
                    "すでに取り消された異動、または取消しそのものが指定されています", "the entry has been undone already, or is itself a cancellation")
            .remedy("履歴を確認してください", "look at the history");

    static final Rule RULE = Rule.asserting("CANCEL-002", "取り消す異動が取消済みでない", "The entry to be undone still stands")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) -> UNDONE.when(
                            Undoing.of(cancellation, register).stream().anyMatch(EntryStillStands::isUndone)));

    private EntryStillStands() {}

    private static boolean isUndone(Undoing one) {
        OptionalInt number = OptionalInt.of(one.cancelled().historyNumber());
        return one.entry().filter(entry -> entry.cancels().isPresent()).isPresent()
                || one.history()
                        .filter(history -> history.entries().stream()
                                        .anyMatch(later -> later.cancels().equals(number))
                                || one.isOlderThanKept()
                                        && history.lastStanding().isEmpty()
                                        && !history.standsLast(number.getAsInt()))
                        .isPresent();
    }
}
