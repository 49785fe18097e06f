package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Split is of several (一人世帯の分離なし): a household of one member cannot be split.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4. Catalogue H-21;
 * error as in a product's practice.
 */
final class SplitIsOfSeveral {

    private static final Objection ALONE = Objection.to("異動者", "persons concerned")
            .because("一人世帯の人を分離する指定になっています", "the only member of a household is to leave it")
            .remedy("世帯番号を確認してください", "look up the household");

    static final Rule RULE = Rule.asserting("HH-005", "一人世帯は分離できない", "A household of one cannot be split")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdSplit.class,
                    EventType.HOUSEHOLD_SPLIT,
                    (split, register) -> ALONE.when(Sources.of(split.subjects(), register).stream()
                            .anyMatch(household -> household.size() == 1)));

    private SplitIsOfSeveral() {}
}
