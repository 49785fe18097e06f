package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Online move-out stays in Japan (オンラインの転出届は国内の転出): who leaves the country notifies it at the counter or by post.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, Art. 24-2, since 2023-02-06; official guidance of municipalities.
 * Not in the catalogue; error as in that guidance.
 */
final class OnlineMoveOutStaysInJapan {

    private static final Objection OBJECTION = Objection.to("転出先", "destination")
            .because("国外への転出はオンラインで届け出られません", "a move-out abroad cannot be notified online")
            .remedy("窓口または郵送で届け出るよう案内してください", "ask them to file at the counter or by post");

    static final Rule RULE = Rule.asserting("NOTIFICATION-012", "オンラインの転出は国内", "A move-out online stays in Japan")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24, 2)))
            .since(LocalDate.of(2023, 2, 6))
            .onPaper(
                    EnumSet.of(EventType.MOVE_OUT),
                    (paper, register) -> OBJECTION.when(paper.channel() == Channel.ONLINE
                            && paper.destination()
                                    .filter(to -> to.kind() == OutsideAddress.Kind.ABROAD)
                                    .isPresent()));

    private OnlineMoveOutStaysInJapan() {}
}
