package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Residence card is shown (在留カード等の提示): who settles here on arrival, or has become one of the four classes while living
 * here, shows the residence card, the special permanent resident certificate or the permit.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-46, 30-47, since 2012-07-09. Not in the catalogue beside R-08 to
 * R-11, which ask for the items; a hold, since it can be shown.
 */
final class ResidenceCardIsShown {

    private static final Objection MISSING = Objection.to("在留カード等", "residence card")
            .because("在留カード等が提示されていません", "no residence card, certificate or permit is shown")
            .remedy("在留カード、特別永住者証明書または許可書を提示させてください", "have the card, the certificate or the permit shown");

    static final Rule RULE = Rule.asserting(
                    "NOTIFICATION-021", "在留カード等の提示", "A foreign resident from abroad shows the card")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 46)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 47)))
            .since(LocalDate.of(2012, 7, 9))
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN),
                    (paper, register) -> MISSING.when(isAsked(paper) && !isShown(paper)));

    private ResidenceCardIsShown() {}

    private static final Set<IdentityEvidence.Kind> SHOWN = EnumSet.of(
            IdentityEvidence.Kind.RESIDENCE_CARD,
            IdentityEvidence.Kind.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE,
            IdentityEvidence.Kind.PERMIT_OF_STAY);

    private static boolean isAsked(Notification paper) {
        return paper.moveInKinds().contains(MoveIn.Kind.ARRIVAL_OF_MID_TO_LONG_TERM_RESIDENT)
                || paper.moveInKinds().contains(MoveIn.Kind.BECAME_MID_TO_LONG_TERM_RESIDENT);
    }

    private static boolean isShown(Notification paper) {
        return paper.evidence().stream().anyMatch(one -> SHOWN.contains(one.kind()) && one.isValidOn(paper.filedOn()));
    }
}
