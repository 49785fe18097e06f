package juki.registry.rules.movein;

import java.util.EnumSet;
import java.util.List;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.resident.RecordItem;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Unnotified move is told (未届の記載): of somebody who did not notify a move before this one, the previous address is the place lived at
 * last, with （未届） at its end, and a caution bound to it tells the fact. Whoever has a place where last registered beside the
 * previous address is such a person.
 *
 * <p>Basis: standard specification 4.1.1.4, since version 1.0 of September 2020, on Basic Resident Registration Act Art. 7 item 8.
 * Catalogue R-29; error as verified.
 */
final class UnnotifiedMoveIsTold {

    private static final String MARK = "（未届）";

    private static final Objection UNTOLD = Objection.to("転入前住所・留意事項", "previous address, caution")
            .because(
                    "未届の転入前住所の末尾に（未届）がないか、留意事項の記載がありません",
                    "the previous address was not notified, and lacks （未届） at its end or the caution")
            .remedy(
                    "転入前住所の末尾に（未届）を付し、留意事項に未届の事実と住所を記載してください",
                    "put （未届） at the end of the previous address, and a caution with fact and address");

    static final Rule RULE = Rule.asserting("MOVE-IN-006", "未届の旨の記載", "A move not notified is told")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.4")))
            .since(Statute.STANDARD_SPECIFICATION.inForceSince())
            .onEach(
                    EnumSet.of(EventType.MOVE_IN, EventType.EX_OFFICIO_ENTRY),
                    (event, register) -> UNTOLD.when(
                            event instanceof MoveIn moveIn
                                    ? isUntold(
                                            moveIn.kinds().contains(MoveIn.Kind.UNNOTIFIED_MOVE_IN),
                                            moveIn.newResidents(),
                                            moveIn.previousAddress())
                                    : event instanceof ExOfficioEntry entry
                                            && isUntold(false, entry.newResidents(), entry.previousAddress())));

    private UnnotifiedMoveIsTold() {}

    private static boolean isUntold(boolean said, List<NewResident> newcomers, OutsideAddress previous) {
        boolean marked = previous.text().filter(text -> text.endsWith(MARK)).isPresent();
        return newcomers.stream()
                .filter(one -> said || one.earlier().lastRegisteredAddress().isPresent())
                .anyMatch(one -> !marked
                        || one.otherItems().cautionNotes().stream()
                                .noneMatch(note -> note.item() == RecordItem.PREVIOUS_ADDRESS));
    }
}
