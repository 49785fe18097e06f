package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Split leaves somebody (世帯分離の残余): a split makes two households of one, so not all members leave. A household of one
 * member has a rule of its own.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4. Catalogue H-20;
 * error as in a product's practice.
 */
final class SplitLeavesSomebody {

    private static final Objection ALL = Objection.to("異動者", "persons concerned")
            .because("世帯の全員が分離する指定になっています", "all members of the household are to leave it")
            .remedy("世帯に残る人を確認してください", "see who remains");

    static final Rule RULE = Rule.asserting("HH-004", "世帯分離で世帯員が残る", "A split leaves somebody behind")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdSplit.class,
                    EventType.HOUSEHOLD_SPLIT,
                    (split, register) -> ALL.when(Sources.of(split.subjects(), register).stream()
                            .anyMatch(household ->
                                    household.size() > 1 && split.subjects().containsAll(household.members()))));

    private SplitLeavesSomebody() {}
}
