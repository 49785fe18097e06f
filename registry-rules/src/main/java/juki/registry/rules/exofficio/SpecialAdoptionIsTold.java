package juki.registry.rules.exofficio;

import java.util.EnumSet;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.EventType;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Special adoption is told (特別養子縁組の記載): where a child leaves for special adoption the destination may be left blank, and a caution bound
 * to it says so in fixed words; a correction that writes cautions leaves one that has them on the record.
 *
 * <p>Basis: standard specification 1.1.5, 1.1.14, since version 1.0 of September 2020. Catalogue R-30; error as verified. That a
 * move-out without a destination finds the caution is asked with the move-out.
 */
final class SpecialAdoptionIsTold {

    private static final Objection UNTOLD = Objection.to("留意事項", "caution")
            .because(
                    "転出先が空欄ですが特別養子縁組の留意事項がありません",
                    "the destination is blank, and no caution tells of the special adoption")
            .remedy("転出先の欄の留意事項に「特別養子縁組」と記載してください", "let a caution bound to the destination say 特別養子縁組");

    static final Rule RULE = Rule.asserting("CORRECTION-007", "特別養子縁組の旨の記載", "A special adoption is told in its words")
            .error()
            .citing(Statute.STANDARD_SPECIFICATION
                    .section("1.1.5")
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.14")))
            .since(Statute.STANDARD_SPECIFICATION.inForceSince())
            .onEach(
                    EnumSet.of(EventType.CLERICAL_ERROR_CORRECTION, EventType.EX_OFFICIO_CORRECTION),
                    (event, register) -> UNTOLD.when(Correction.in(event)
                            .filter(it -> it.items().otherItems().isPresent())
                            .filter(it -> register.record(it.subject())
                                    .filter(SpecialAdoptionIsTold::isDestinationBlank)
                                    .isPresent())
                            .filter(it -> !tells(it.items().otherItems().get()))
                            .isPresent()));

    private SpecialAdoptionIsTold() {}

    private static boolean isDestinationBlank(ResidentRecord record) {
        return record.plannedMoveOut()
                .filter(plan -> plan.destination().kind() == OutsideAddress.Kind.NONE)
                .isPresent();
    }

    private static boolean tells(OtherItems items) {
        return items.cautionNotes().stream()
                .anyMatch(note -> note.item() == RecordItem.PLANNED_DESTINATION
                        && note.text().contains(CautionNote.SPECIAL_ADOPTION));
    }
}
