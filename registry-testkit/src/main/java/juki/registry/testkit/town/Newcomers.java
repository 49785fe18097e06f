package juki.registry.testkit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.NewResident;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.HouseholdSketch;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownBlueprint;
import juki.registry.testkit.population.TownPlan;

/**
 * Households that may move in, each once: those of a second, smaller town of the same municipality with another seed, in that
 * town's dwellings, young heads first in line. A supply that is used up begins anew with a further seed.
 */
final class Newcomers {

    private static final double SIZE = 0.3;
    private static final double LEAST_RESIDENTS = 3_000;
    private static final int TRIES = 40;

    /**
     * A household that arrives.
     *
     * @param members who, the head first, without numbers and codes
     * @param address a dwelling in the town
     * @param country the country a foreign member comes from
     */
    record Arrival(List<NewResident> members, Address address, Optional<String> country) {}

    private final TownPlan plan;
    private int supplies;
    private TownBlueprint blueprint;
    private Settler settler;
    private final List<Integer> japanese = new ArrayList<>();
    private final List<Integer> foreign = new ArrayList<>();

    Newcomers(TownPlan plan) {
        this.plan = plan;
        blueprint = supply(0);
        settler = new Settler(blueprint.plan(), "newcomers");
        line();
    }

    private TownBlueprint supply(int number) {
        double residents = PublishedFigures.shipped()
                        .figure(plan.municipality(), plan.year())
                        .total()
                * plan.scale();
        double scale = plan.scale() * Math.min(1, Math.max(SIZE, LEAST_RESIDENTS / residents));
        return TownBlueprint.build(
                new TownPlan(plan.municipality(), plan.year(), plan.seed() * 31 + 1 + number, scale));
    }

    private void line() {
        japanese.clear();
        foreign.clear();
        int index = 0;
        for (HouseholdSketch household : (Iterable<HouseholdSketch>) blueprint.households()::iterator) {
            if (!household.institution()) {
                (household.head().isJapanese() ? japanese : foreign).add(index);
            }
            index++;
        }
    }

    Arrival draw(Chance chance, boolean ofForeigners, CalendarDate on) {
        HouseholdSketch sketch = next(chance, ofForeigners, on.year());
        Address address = settler.address(sketch.address());
        return new Arrival(settler.arriving(sketch, address, on), address, Settler.countryOf(sketch));
    }

    private HouseholdSketch next(Chance chance, boolean ofForeigners, int year) {
        List<Integer> line = ofForeigners && !(foreign.isEmpty() && supplies > 0) ? foreign : japanese;
        if (line.isEmpty()) {
            blueprint = supply(++supplies);
            settler = new Settler(blueprint.plan(), "newcomers");
            line();
            return next(chance, ofForeigners, year);
        }
        for (int tries = 0; ; tries++) {
            int at = chance.below(line.size());
            HouseholdSketch sketch = blueprint.household(line.get(at));
            LocalDate born = sketch.head().dateOfBirth();
            if (tries == TRIES || chance.happens(YearParameters.SHIPPED.mobility(year - born.getYear()))) {
                line.set(at, line.get(line.size() - 1));
                line.remove(line.size() - 1);
                return sketch;
            }
        }
    }

    /** Any dwelling of the town. */
    Address address(Chance chance) {
        return settler.address(
                blueprint.household(chance.below(blueprint.householdCount())).address());
    }
}
