package juki.registry.rules.cancellation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Households are made again one at a time (作り直す世帯): a cancellation makes one new household at most, for those whose former one has
 * ended, and people of two ended households did not live in one. They go back each to their own: in cancellations of their own, or
 * without a new household, when every ended one is taken up again under its old number.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.6. Not in the catalogue; error by logic:
 * what is undone leads back to how it was.
 */
final class HouseholdsAreMadeAgainOneAtATime {

    private static final Objection SEVERAL = Objection.to("世帯番号", "household number")
            .because(
                    "すでに消滅した複数の世帯の人が、一つの新しい世帯に戻ることになります",
                    "people of several households that have ended would go back to one new household")
            .remedy("元の世帯ごとに取り消すか、新しい世帯を指定せずに取り消してください", "undo household by household, or without a new household");

    static final Rule RULE = Rule.asserting("CANCEL-010", "作り直す世帯は一つ", "One household is made again at a time")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) ->
                            SEVERAL.when(cancellation.household().isPresent() && ended(cancellation, register) > 1));

    private HouseholdsAreMadeAgainOneAtATime() {}

    /** How many households that people go back to have no member any more once all is undone, those coming back left aside. */
    private static int ended(ChangeCancelled cancellation, ResidentRegister register) {
        List<Undoing> undone = Undoing.of(cancellation, register);
        Set<HouseholdNumber> ended = new HashSet<>();
        for (Undoing one : undone) {
            one.formerHousehold()
                    .filter(number -> isEmptied(number, undone, register))
                    .ifPresent(ended::add);
        }
        return ended.size();
    }

    /** Whether all members a household has now leave it by what is undone, or there are none. */
    private static boolean isEmptied(HouseholdNumber number, List<Undoing> undone, ResidentRegister register) {
        Set<AddresseeNumber> staying =
                new HashSet<>(register.household(number).map(Household::members).orElse(List.of()));
        undone.stream()
                .filter(one -> !one.formerHousehold().equals(Optional.of(number)))
                .forEach(one -> staying.remove(one.cancelled().subject()));
        return staying.isEmpty();
    }
}
