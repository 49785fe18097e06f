package juki.registry.rules.household;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Another household is joined (別世帯への異動): whoever goes over to a household in a merger or a change comes from another
 * one.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4. Catalogue H-17;
 * error as in a product's practice and by logic.
 */
final class AnotherHouseholdIsJoined {

    private static final Objection SAME = Objection.to("異動先世帯", "household joined")
            .because("現在と同じ世帯が異動先になっています", "somebody is to join the household of now")
            .remedy("異動先の世帯番号を確認してください", "look up the number of the household to join");

    static final Rule RULE = Rule.asserting("HH-002", "異動元と異動先の世帯が異なる", "Another household is joined")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(EventType.HOUSEHOLD_MERGER, EventType.HOUSEHOLD_CHANGE),
                    (event, register) -> SAME.when(Joining.in(event)
                            .filter(it -> it.sources(register).stream()
                                    .anyMatch(household -> household.number().equals(it.target())))
                            .isPresent()));

    private AnotherHouseholdIsJoined() {}
}
