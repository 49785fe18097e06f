package juki.registry.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.SmallTowns;
import juki.registry.testkit.town.Town;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;

/** Whole towns as arbitraries. */
@Domain(TownDomain.class)
class TownDomainTest {

    @Property(tries = 20)
    void townsHaveTheResidentsOfTheirPlan(@ForAll Town town) {
        assertThat(town.register().residents())
                .isEqualTo(town.blueprint().residents())
                .isBetween(1, 1_000);
        assertThat(town.register().municipality()).isEqualTo(town.municipality());
    }

    @Property(tries = 200)
    void plansAreOfSmallTowns(@ForAll TownPlan plan) {
        assertThat(plan.scale()).isBetween(0.1, 2.0);
        assertThat(plan.year()).isGreaterThan(2020);
    }

    @Example
    void plansShrinkToTheSmallestTown() {
        Shrinkable<TownPlan> found = TownDomain.plans().generator(1_000).next(new Random(1));
        TownPlan smallest =
                TownDomain.plans().generator(1_000).next(new Random(1)).value();
        while (true) {
            Shrinkable<TownPlan> next = found.shrink().findFirst().orElse(null);
            if (next == null) {
                break;
            }
            found = next;
            smallest = found.value();
        }
        assertThat(smallest.scale()).isEqualTo(0.1);
        assertThat(smallest.seed()).isZero();
    }

    @Example
    void edgeCasesGrow() {
        assertThat(SmallTowns.edgeCases().stream()
                        .map(Town::build)
                        .map(town -> town.register().residents()))
                .isSorted()
                .allMatch(residents -> residents > 0);
    }
}
