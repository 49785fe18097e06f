package juki.registry.rules.notification;

import java.util.EnumSet;
import java.util.stream.Stream;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Added facts are of those named (付記の対象者): insurance, pension and allowance are added for those whom the paper
 * concerns. Names are compared as written.
 *
 * <p>Basis: Basic Resident Registration Act Art. 28 to 30, since 1967-11-10, the affairs having been added since. Not
 * in the catalogue; alert, since the fact goes to another office, which judges it.
 */
final class AddedFactsAreOfThoseNamed {

    private static final Objection OBJECTION = Objection.to("付記", "added facts")
            .because("異動者でない人についての付記があります", "a fact is added for somebody whom the paper does not name")
            .remedy("付記の対象者を確認してください", "see for whom it is meant");

    static final Rule RULE = Rule.asserting("NOTIFICATION-027", "付記が異動者のもの", "Added facts are of those named")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(28)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(EnumSet.allOf(EventType.class), (paper, register) -> OBJECTION.when(isOfOthers(paper, register)));

    private AddedFactsAreOfThoseNamed() {}

    private static boolean isOfOthers(Notification paper, ResidentRegister register) {
        return paper.addedFacts().stream()
                .anyMatch(fact -> Stream.concat(
                                paper.asked().newcomers().stream()
                                        .map(one -> one.person().name()),
                                paper.asked().residents().stream()
                                        .flatMap(one -> register.record(one).stream())
                                        .map(record -> record.name()))
                        .noneMatch(fact.person()::writtenAs));
    }
}
