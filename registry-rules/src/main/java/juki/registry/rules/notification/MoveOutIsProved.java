package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Move-out is proved (転出証明書の添付): whoever comes from another municipality brings its certificate, the equivalent of one,
 * or a copy of the removed record; it tells of everybody who moves in, but for children born since. A paper older than
 * the last departure from here belongs to an earlier move. With the card the data take its place, which another rule
 * asks for.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22 para. 2, since 1967-11-10; standard specification 4.1.3.0.1 for the
 * equivalents. Not in the catalogue; a hold, since it can be brought.
 */
final class MoveOutIsProved {

    private static final Objection MISSING = Objection.to("転出証明書", "move-out certificate")
            .because("転入者全員についての転出証明書等がありません", "nothing proves that everybody who moves in has moved out")
            .remedy(
                    "転出証明書、これに準ずる証明書または除票の写しを提出させてください",
                    "have the certificate, its equivalent or a copy of the removed record brought");

    static Rule rule(MoveRegime regime) {
        return Rule.asserting("NOTIFICATION-014", "転出証明書の添付", "The move-out is proved")
                .hold()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22).paragraph(2))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onPaper(
                        EnumSet.of(EventType.MOVE_IN),
                        (paper, register) -> MISSING.when(regime == MoveRegime.MOVE_OUT_THEN_MOVE_IN
                                && !paper.moveInKinds().contains(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                                && !Provenance.of(paper, register).isToldBy(Attachment.MoveOutPaper.class)));
    }

    private MoveOutIsProved() {}
}
