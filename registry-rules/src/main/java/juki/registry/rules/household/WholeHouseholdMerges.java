package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Whole household merges (世帯合併は全員): in a merger a household ends because all its members join another; if some
 * remain it is a change of household (世帯変更), with a reason of its own.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4, 1.2.2. Not in
 * the catalogue as a row of its own (beside H-23); error because the reason would be wrong.
 */
final class WholeHouseholdMerges {

    private static final Objection PART = Objection.to("異動者", "persons concerned")
            .because("合併する世帯に残る人がいます", "somebody would remain in the household that merges")
            .remedy("世帯全員を指定するか、世帯変更として処理してください", "name all members, or record a change of household");

    static final Rule RULE = Rule.asserting("HH-007", "世帯合併は世帯全員", "A whole household merges")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdMerger.class,
                    EventType.HOUSEHOLD_MERGER,
                    (merger, register) -> PART.when(Joining.of(merger).sources(register).stream()
                            .anyMatch(household -> !merger.subjects().containsAll(household.members()))));

    private WholeHouseholdMerges() {}
}
