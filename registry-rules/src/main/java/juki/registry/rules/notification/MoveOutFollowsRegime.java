package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.rules.MoveRegime;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Move-out follows the regime (転出届の制度): today whoever leaves notifies it here. Where the move-in is deemed the move-
 * out, a move inside Japan is notified at the destination alone and arrives here as its notice; leaving the country is
 * notified here all the same.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22, Art. 24, since 1967-11-10; the ministry's report of December 2021,
 * 3 (4), for the regime that is no law. Not in the catalogue; error by logic.
 */
final class MoveOutFollowsRegime {

    private static final Objection OBJECTION = Objection.to("転出届", "notification of the move-out")
            .because("この制度では、転出はこのように届け出られません", "under this regime a move-out is not notified this way")
            .remedy("転出届による制度か、転入届を転出届とみなす制度かを確認してください", "see which of the two regimes holds");

    static Rule rule(MoveRegime regime) {
        return Rule.asserting("NOTIFICATION-025", "転出届が制度に合う", "A move-out is notified as the regime has it")
                .error()
                .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                        .article(22)
                        .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(24)))
                .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
                .onPaper(EnumSet.of(EventType.MOVE_OUT), (paper, register) -> OBJECTION.when(!follows(paper, regime)));
    }

    private MoveOutFollowsRegime() {}

    private static boolean follows(Notification paper, MoveRegime regime) {
        boolean passedOn = paper.channel() == Channel.OTHER_MUNICIPALITY;
        return switch (regime) {
            case MOVE_OUT_THEN_MOVE_IN -> !passedOn;
            case DESTINATION_ONLY ->
                passedOn
                        || !(paper.basis() instanceof Basis.Notification)
                        || paper.destination()
                                .filter(to -> to.kind() == OutsideAddress.Kind.DOMESTIC)
                                .isEmpty();
        };
    }
}
