package juki.registry.rules.cancellation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * One head afterwards (取消し後の世帯主): whoever comes back as head finds no other head in the household. Where the change
 * to be undone made somebody else head, as a death does, that person's entry is undone with it.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10; standard specification 4.6. Catalogue
 * H-01 for cancellations; error by logic.
 */
final class OneHeadAfterwards {

    private static final Objection SECOND = Objection.to("世帯主", "head of household")
            .because("取り消すと世帯主が二人になります", "the household would have two heads afterwards")
            .remedy(
                    "同じ異動で世帯主になった人の異動も併せて取り消してください",
                    "undo together the entry of whoever became head by the same change");

    static final Rule RULE = Rule.asserting("CANCEL-006", "取消し後も世帯主は一人", "A household has one head afterwards")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(ChangeCancelled.class, EventType.CHANGE_CANCELLED, OneHeadAfterwards::objectionTo);

    private OneHeadAfterwards() {}

    private static Optional<Objection> objectionTo(ChangeCancelled cancellation, ResidentRegister register) {
        Set<HouseholdNumber> headed = new HashSet<>();
        boolean second = false;
        for (Undoing one : Undoing.of(cancellation, register)) {
            ResidentRecord returning = one.returning().orElse(null);
            if (returning != null && returning.membership().isHead()) {
                second |= !headed.add(returning.membership().household())
                        || anotherHeadRemains(returning, cancellation, register);
            }
        }
        return SECOND.when(second);
    }

    /** A head who is not among those undone remains where they are. */
    private static boolean anotherHeadRemains(
            ResidentRecord returning, ChangeCancelled cancellation, ResidentRegister register) {
        return register.household(returning.membership().household())
                .flatMap(Household::head)
                .filter(head -> !cancellation.subjects().contains(head))
                .isPresent();
    }
}
