package juki.registry.testkit.arbitrary;

import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.SmallTowns;
import juki.registry.testkit.town.Town;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Whole towns (自治体): small real municipalities with invented residents, shrinking toward the smallest. */
public final class TownDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public TownDomain() {}

    /** {@return plans of small towns} */
    @Provide
    public static Arbitrary<TownPlan> plans() {
        return Drawn.by(SmallTowns::plan);
    }

    /** {@return small towns, each with its register} */
    @Provide
    public static Arbitrary<Town> towns() {
        return plans().map(Town::build);
    }
}
