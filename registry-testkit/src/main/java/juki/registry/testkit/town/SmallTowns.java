package juki.registry.testkit.town;

import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.codes.MunicipalityCode;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;

/**
 * Plans of small towns by chance (小規模な自治体): real municipalities of a few hundred residents, in several years and sizes.
 */
public final class SmallTowns {

    /** From small to large: 青ヶ島村, 御蔵島村, 利島村, 渡名喜村, 粟島浦村, 大川村. */
    private static final List<MunicipalityCode> MUNICIPALITIES = List.of(
            MunicipalityCode.of("134023"),
            MunicipalityCode.of("133825"),
            MunicipalityCode.of("133621"),
            MunicipalityCode.of("473561"),
            MunicipalityCode.of("155861"),
            MunicipalityCode.of("393649"));

    private static final List<Double> SCALES = List.of(0.1, 0.25, 0.5, 1.0, 2.0);

    private SmallTowns() {}

    /**
     * A plan.
     *
     * @param random where draws come from
     * @return the plan of a town of some tens to some hundreds of residents
     */
    public static TownPlan plan(RandomGenerator random) {
        Chance chance = Chance.over(random);
        MunicipalityCode municipality = MUNICIPALITIES.get(chance.below(MUNICIPALITIES.size()));
        int lastYear = PublishedFigures.shipped().lastYear();
        double scale = SCALES.get(chance.below(SCALES.size()));
        return new TownPlan(municipality, lastYear - chance.below(3), chance.below(1L << 40), scale);
    }

    /**
     * Plans of the smallest town, from next to nobody to its real size.
     *
     * @return the plans, the smallest first
     */
    public static List<TownPlan> edgeCases() {
        int year = PublishedFigures.shipped().lastYear();
        return List.of(
                new TownPlan(MUNICIPALITIES.get(0), year, 1, 0.02),
                new TownPlan(MUNICIPALITIES.get(0), year, 1, 0.1),
                TownPlan.of(MUNICIPALITIES.get(0), year, 1));
    }
}
