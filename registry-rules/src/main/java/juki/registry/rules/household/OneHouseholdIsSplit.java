package juki.registry.rules.household;

import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * One household is split (一つの世帯の分離): those who make a household of their own come from one household; members of
 * several who join are a change of household or a merger.
 *
 * <p>Basis: Basic Resident Registration Act Art. 25, since 1967-11-10; standard specification 4.1.4. Not in the
 * catalogue as a row of its own (beside H-15 and H-20); error because the new household takes the address of the one
 * split.
 */
final class OneHouseholdIsSplit {

    private static final Objection SEVERAL = Objection.to("異動者", "persons concerned")
            .because("複数の世帯の人が含まれています", "members of several households are named")
            .remedy("世帯ごとに処理してください", "record a split of each household");

    static final Rule RULE = Rule.asserting("HH-006", "分離するのは一つの世帯", "One household is split")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(25)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    HouseholdSplit.class,
                    EventType.HOUSEHOLD_SPLIT,
                    (split, register) ->
                            SEVERAL.when(Sources.of(split.subjects(), register).size() > 1));

    private OneHouseholdIsSplit() {}
}
