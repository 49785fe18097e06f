package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;

/**
 * A town on 1 January, as plain values: its households and their invented members.
 *
 * <p>What is exact, at scale 1: the numbers of Japanese and of foreign residents, as published; the Japanese residents by sex
 * and five years of age, in the proportions of the nation, up to rounding by largest remainder; the number of private
 * households, which gives the municipality's mean household size of 2015, carried on as the nation's has changed, wherever the
 * ages allow it ({@link #fit()} tells what was reached). What follows the tables by lot: types of household, who is married to whom, the mothers' ages at birth, names,
 * statuses of residence. At another scale the totals are rounded to whole persons. A designated city is built ward by ward.
 *
 * <p>Immutable and thread-safe. A resident costs less than 30 bytes; the values are made when they are asked for, always the
 * same, so a large town is best walked through household by household.
 */
public final class TownBlueprint {

    private final TownPlan plan;
    private final PublishedFigures.Figure figure;
    private final List<District> districts;
    private final HouseholdFit fit;

    private TownBlueprint(TownPlan plan, PublishedFigures.Figure figure, List<District> districts, HouseholdFit fit) {
        this.plan = plan;
        this.figure = figure;
        this.districts = districts;
        this.fit = fit;
    }

    /**
     * Builds a town.
     *
     * @param plan which town
     * @return the town
     */
    public static TownBlueprint build(TownPlan plan) {
        PublishedFigures figures = PublishedFigures.shipped();
        PublishedFigures.Figure figure = figures.figure(plan.municipality(), plan.year());
        List<MunicipalityCode> wards = figures.wards(plan.municipality());
        List<MunicipalityCode> codes = wards.isEmpty() ? List.of(plan.municipality()) : wards;
        int[] japanese = parts(plan, codes, figure.japanese(), PublishedFigures.Figure::japanese);
        int[] foreign = parts(plan, codes, figure.foreign(), PublishedFigures.Figure::foreign);
        List<District> districts = new ArrayList<>();
        Map<FamilyType, Integer> types = new EnumMap<>(FamilyType.class);
        double wantedHouseholds = 0;
        boolean ownFigure = true;
        int withoutPlan = 0;
        for (int i = 0; i < codes.size(); i++) {
            MunicipalityCode code = codes.get(i);
            HouseholdSizes.Mean mean = HouseholdSizes.shipped().ofPrivateHouseholds(code, plan.year());
            Chance chance = Chance.seeded(plan.seed(), "households", Long.parseLong(code.digits()));
            ForeignPeople foreigners = new ForeignPeople(foreign[i], code.prefecture(), plan.year(), chance);
            Assembler assembler = new Assembler(
                    AgeStructure.of(plan.year()).apportion(japanese[i]), foreigners, Fertility.of(plan.year()), chance);
            Draft draft = assembler.assemble(mean.persons());
            District district = new District(plan, code, draft, foreigners);
            districts.add(district);
            wantedHouseholds += district.privateResidents() / mean.persons();
            ownFigure &= mean.ownFigure();
            withoutPlan += assembler.lastResorts();
            district.countTypes(types);
        }
        int residents = districts.stream().mapToInt(District::privateResidents).sum();
        int households = types.values().stream().mapToInt(Integer::intValue).sum();
        HouseholdFit fit = new HouseholdFit(
                residents / wantedHouseholds, (double) residents / households, ownFigure, types, withoutPlan);
        return new TownBlueprint(plan, figure, List.copyOf(districts), fit);
    }

    /** The scaled figure, divided among the districts as published. */
    private static int[] parts(
            TownPlan plan,
            List<MunicipalityCode> codes,
            int published,
            ToDoubleFunction<PublishedFigures.Figure> count) {
        int scaled = (int) Math.round(published * plan.scale());
        if (scaled == 0) {
            return new int[codes.size()];
        }
        double[] weights = codes.stream()
                .map(code -> PublishedFigures.shipped().figure(code, plan.year()))
                .mapToDouble(count)
                .toArray();
        return Apportionment.byLargestRemainder(scaled, weights);
    }

    /** {@return the plan it was built from} */
    public TownPlan plan() {
        return plan;
    }

    /** {@return the published figure it was built to, whatever the scale} */
    public PublishedFigures.Figure figure() {
        return figure;
    }

    /** {@return how near it came to the figures of households} */
    public HouseholdFit fit() {
        return fit;
    }

    /** {@return the number of residents} */
    public int residents() {
        return districts.stream().mapToInt(District::residents).sum();
    }

    /** {@return the number of foreign residents} */
    public int foreignResidents() {
        return districts.stream().mapToInt(District::foreignResidents).sum();
    }

    /** {@return the number of Japanese residents} */
    public int japaneseResidents() {
        return residents() - foreignResidents();
    }

    /** {@return the number of households} */
    public int householdCount() {
        return districts.stream().mapToInt(District::households).sum();
    }

    /**
     * The households, in an order that says nothing about them; in a designated city ward by ward.
     *
     * @return a stream that makes each household when it is reached
     */
    public Stream<HouseholdSketch> households() {
        return districts.stream()
                .flatMap(district -> IntStream.range(0, district.households()).mapToObj(district::household));
    }

    /**
     * One of the households.
     *
     * @param index from 0 to below {@link #householdCount()}, in the order of {@link #households()}
     * @return the household, the same at each call
     * @throws IndexOutOfBoundsException if there is no such household
     */
    public HouseholdSketch household(int index) {
        int inDistrict = Objects.checkIndex(index, householdCount());
        int district = 0;
        while (inDistrict >= districts.get(district).households()) {
            inDistrict -= districts.get(district++).households();
        }
        return districts.get(district).household(inDistrict);
    }

    /** Shows the plan and the number of residents. */
    @Override
    public String toString() {
        return "TownBlueprint[" + plan + ", residents=" + residents() + "]";
    }
}
