package juki.registry.testkit.town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.population.Towns;
import juki.registry.testkit.population.WeightedChoice;
import org.jspecify.annotations.Nullable;

/** Places in the other municipalities of Japan, those with many residents more often (市外の住所). */
final class Elsewhere {

    private static final int HIGHEST_LOT = 2_500;

    private final List<MunicipalityCode> municipalities;
    private final WeightedChoice byResidents;
    private final @Nullable String[] names;
    private final int year;
    private final Map<MunicipalityCode, List<Towns.Town>> towns = new HashMap<>();

    Elsewhere(TownPlan plan) {
        PublishedFigures figures = PublishedFigures.shipped();
        year = plan.year();
        municipalities = figures.municipalities().stream()
                .filter(one -> !one.equals(plan.municipality()))
                .filter(one -> !figures.wards(plan.municipality()).contains(one))
                .toList();
        names = new @Nullable String[municipalities.size()];
        byResidents = WeightedChoice.of(municipalities.stream()
                .mapToDouble(one -> figures.figure(one, year).total())
                .toArray());
    }

    /** Somewhere in another municipality. */
    OutsideAddress municipality(Chance chance) {
        return OutsideAddress.domestic(draw(chance));
    }

    /** A place in a town of another municipality. */
    OutsideAddress place(Chance chance) {
        MunicipalityCode municipality = draw(chance);
        List<Towns.Town> there = towns.computeIfAbsent(municipality, Towns.shipped()::of);
        return OutsideAddress.domestic(
                municipality, there.get(chance.below(there.size())).written() + lot(chance));
    }

    /** A place in another municipality, the municipality named, as a family register shows it. */
    String written(Chance chance) {
        int drawn = byResidents.draw(chance);
        String name = names[drawn];
        if (name == null) {
            PublishedFigures.Figure figure = PublishedFigures.shipped().figure(municipalities.get(drawn), year);
            name = figure.prefecture() + figure.name();
            names[drawn] = name;
        }
        return name + lot(chance);
    }

    static String lot(Chance chance) {
        return (1 + chance.below(HIGHEST_LOT)) + "番地";
    }

    private MunicipalityCode draw(Chance chance) {
        return municipalities.get(byResidents.draw(chance));
    }
}
