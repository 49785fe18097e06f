package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.function.Predicate;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Nobody else is at work (他の操作者の入力中でない): while somebody else at the office enters a change of a person, no other is entered.
 *
 * <p>Who works on whom the host alone knows. It is told at the screen; what makes sure of it is that a change folded against
 * another state of the register is not applied. Basis: standard specification 4.0, the number of the section unknown, since
 * 2020-09-11. Catalogue T-25; error as verified.
 */
final class NobodyElseIsAtWork {

    private static final Objection OTHER = Objection.to("異動者", "persons concerned")
            .because("他の操作者が入力中の人が含まれています", "somebody else is entering a change of a person concerned")
            .remedy("入力が終わってから処理してください", "wait until that is done");

    static Rule rule(Predicate<AddresseeNumber> inUse) {
        return Rule.asserting("HOST-002", "他の操作者が入力中でない", "Nobody else is entering a change of those concerned")
                .error()
                .citing(Statute.STANDARD_SPECIFICATION.section("4.0"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        EnumSet.allOf(EventType.class),
                        (event, register) ->
                                OTHER.when(event.subjects().stream().anyMatch(inUse)));
    }

    private NobodyElseIsAtWork() {}
}
