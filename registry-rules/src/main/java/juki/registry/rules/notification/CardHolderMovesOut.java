package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.HeldCard;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Card holder moves out (特例転出の対象者): a move-out without a certificate is for somebody who holds a valid card, and for
 * those who move along. The register may not know every card, so it is looked at again.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24-2 para. 1, since 2016-01-01 for this card. Not in the catalogue
 * beside T-17 and T-18; the alert is a proposal.
 */
final class CardHolderMovesOut {

    private static final Objection OBJECTION = Objection.to("個人番号カード", "Individual Number Card")
            .because("転出者に有効な個人番号カードの交付を受けている人がいません", "no valid card is known of anybody who leaves")
            .remedy("交付状況を確認し、なければ転出証明書を交付してください", "look it up, and issue a certificate if there is none");

    static final Rule RULE = Rule.asserting("NOTIFICATION-019", "個人番号カードによる転出", "A move-out with the card has a holder")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2).paragraph(1))
            .since(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.inForce().start())
            .onPaper(
                    EnumSet.of(EventType.MOVE_OUT),
                    (paper, register) -> OBJECTION.when(paper.channel() != Channel.OTHER_MUNICIPALITY
                            && isWithCard(paper)
                            && !hasHolder(paper, register)));

    private CardHolderMovesOut() {}

    private static boolean isWithCard(Notification paper) {
        return paper.formed()
                .filter(event ->
                        event instanceof MoveOut moveOut && moveOut.kind().isPresent())
                .isPresent();
    }

    private static boolean hasHolder(Notification paper, ResidentRegister register) {
        return paper.asked().residents().stream()
                .flatMap(one -> register.record(one).stream())
                .flatMap(record -> record.otherItems().cards().stream())
                .anyMatch(
                        card -> card.kind() == HeldCard.Kind.INDIVIDUAL_NUMBER_CARD && card.isValidOn(paper.filedOn()));
    }
}
