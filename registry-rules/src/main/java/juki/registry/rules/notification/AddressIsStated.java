package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Address is stated (住所の記載): where those who move live from now on.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 para. 1, Art. 23, since 1967-11-10. Catalogue R-05; a hold by
 * logic.
 */
final class AddressIsStated {

    private static final Objection MISSING = Objection.to("住所", "address")
            .because("新しい住所が記載されていません", "the new address is not stated")
            .remedy("方書まで確認して記載してください", "ask for it, down to building and room");

    static final Rule RULE = Rule.asserting("NOTIFICATION-003", "住所の記載", "The new address is stated")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN, EventType.ADDRESS_CHANGE),
                    (paper, register) -> MISSING.when(paper.misses(MoveForm.Item.ADDRESS)));

    private AddressIsStated() {}
}
