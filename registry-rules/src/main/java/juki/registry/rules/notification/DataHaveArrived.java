package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Data have arrived (転出証明書情報の到達): instead of a certificate the data of everybody who moves in come over the network,
 * ahead of the visit or on being asked for.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24-2 para. 3 to 5, since 2016-01-01 for this card; standard
 * specification 4.1.1, 7.1. Not in the catalogue; a hold, since they can be asked for.
 */
final class DataHaveArrived {

    private static final Objection MISSING = Objection.to("転出証明書情報", "data of the move-out")
            .because("転入者全員についての転出証明書情報が届いていません", "the data of somebody who moves in have not arrived")
            .remedy("従前の市区町村に送信を求めてください", "ask the former municipality to send them");

    static final Rule RULE = Rule.asserting(
                    "NOTIFICATION-017", "転出証明書情報の到達", "The data of a move-in with the card have arrived")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2))
            .since(StatutoryPeriod.CARD_MOVE_IN_AFTER_PLAN.inForce().start())
            .onPaper(
                    EnumSet.of(EventType.MOVE_IN),
                    (paper, register) -> MISSING.when(paper.moveInKinds().contains(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                            && !Provenance.of(paper, register).isToldBy(Attachment.TransmittedData.class)));

    private DataHaveArrived() {}
}
