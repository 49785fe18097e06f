package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Previous address is stated (従前の住所の記載): where those who move in come from; an address that could not be found out is
 * told as unknown, and whoever never had one as none.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 para. 1, since 1967-11-10. Beside catalogue R-16, which asks how
 * much of it is told; a hold by logic.
 */
final class PreviousAddressIsStated {

    private static final Objection MISSING = Objection.to("従前の住所", "previous address")
            .because("従前の住所が記載されていません", "the previous address is not stated")
            .remedy("転出証明書等で確認して記載してください", "take it from the move-out certificate");

    static final Rule RULE = Rule.asserting("NOTIFICATION-004", "従前の住所の記載", "The address before the move-in is stated")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22).paragraph(1))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN),
                    (paper, register) -> MISSING.when(paper.misses(MoveForm.Item.PREVIOUS_ADDRESS)));

    private PreviousAddressIsStated() {}
}
