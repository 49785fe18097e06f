package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Destination is stated (転出先の記載): where those who leave go; the municipality alone is enough, and after a special
 * adoption none is told as none.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10; standard specification 4.1.3. Catalogue T-03; a
 * hold by logic.
 */
final class DestinationIsStated {

    private static final Objection MISSING = Objection.to("転出先", "destination")
            .because("転出先が記載されていません", "the destination is not stated")
            .remedy("少なくとも市区町村を確認して記載してください", "ask for the municipality at least");

    static final Rule RULE = Rule.asserting("NOTIFICATION-005", "転出先の記載", "The destination is stated")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(EventType.MOVE_OUT),
                    (paper, register) -> MISSING.when(paper.misses(MoveForm.Item.DESTINATION)));

    private DestinationIsStated() {}
}
