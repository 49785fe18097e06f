package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Card is handed over (個人番号カードの提出): a move-in without a certificate needs the card of one of those who move in, which
 * covers the members of the household who come along.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24-2 para. 1 and 2, Order Art. 24-2, since 2016-01-01 for this card.
 * Not in the catalogue; a hold, since the card can be brought.
 */
final class CardIsHandedOver {

    private static final Objection MISSING = Objection.to("個人番号カード", "Individual Number Card")
            .because("転入者の個人番号カードが提出されていません", "the card of nobody who moves in is handed over")
            .remedy("個人番号カードを提出させるか、転出証明書による転入としてください", "have the card brought, or the certificate instead of it");

    static final Rule RULE = Rule.asserting("NOTIFICATION-016", "個人番号カードの提出", "A move-in with the card brings the card")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24, 2)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(24, 2)))
            .since(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.inForce().start())
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN),
                    (paper, register) -> MISSING.when(
                            paper.moveInKinds().contains(MoveIn.Kind.SPECIAL_CASE_MOVE_IN) && !isHandedOver(paper)));

    private CardIsHandedOver() {}

    private static boolean isHandedOver(Notification paper) {
        return paper.attachments().stream()
                .anyMatch(one -> one instanceof Attachment.CardHandedOver card
                        && paper.asked().newcomers().stream()
                                .anyMatch(newcomer -> newcomer.person().name().writtenAs(card.holder())));
    }
}
