package juki.registry.testkit.population;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import juki.registry.codes.MunicipalityCode;

/**
 * Mean household size (一世帯当たり人員) of every municipality by the census of 2015: residents over households.
 *
 * <p>Where the census found nobody or far from the registered number (towns evacuated in 2011 and full of workers in 2015),
 * the prefecture's mean takes the place. Immutable and thread-safe. Source: 総務省「国勢調査」.
 */
public final class HouseholdSizes {

    private static final int CENSUS_YEAR = 2015;

    /** A census count below this share of the registered residents, or above its inverse, says nothing about families. */
    private static final double PLAUSIBLE = 0.5;

    /**
     * A mean.
     *
     * @param persons persons per household
     * @param ownFigure whether it is the municipality's own; else it is the prefecture's
     */
    public record Mean(double persons, boolean ownFigure) {}

    private record Count(int residents, int households) {
        double mean() {
            return (double) residents / households;
        }
    }

    private static final class Shipped {
        static final HouseholdSizes SIZES = new HouseholdSizes();
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<Integer, Count> prefectures = new TreeMap<>();

    private final Count nation;

    private HouseholdSizes() {
        for (String[] row : DataFile.rows("household-sizes-2015.csv", "code", "residents", "households")) {
            Count count = new Count(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
            MunicipalityCode code = MunicipalityCode.of(row[0]);
            if (code.isPrefecture()) {
                prefectures.put(code.prefecture(), count);
            } else {
                counts.put(row[0], count);
            }
        }
        nation = new Count(
                prefectures.values().stream().mapToInt(Count::residents).sum(),
                prefectures.values().stream().mapToInt(Count::households).sum());
    }

    /** {@return the means that come with this package} */
    public static HouseholdSizes shipped() {
        return Shipped.SIZES;
    }

    /**
     * The mean household size of a municipality or ward.
     *
     * @param municipality a code with published figures, not that of a designated city
     * @return the mean
     * @throws IllegalArgumentException if the census of 2015 does not know the municipality
     */
    public Mean of(MunicipalityCode municipality) {
        Count count = counts.get(municipality.digits());
        if (count == null) {
            throw new IllegalArgumentException("municipality: is none of the census of " + CENSUS_YEAR);
        }
        double registered =
                PublishedFigures.shipped().figure(municipality, CENSUS_YEAR).total();
        double found = count.residents() / registered;
        if (found < PLAUSIBLE || found > 1 / PLAUSIBLE) {
            return new Mean(
                    Objects.requireNonNull(prefectures.get(municipality.prefecture()))
                            .mean(),
                    false);
        }
        return new Mean(count.mean(), true);
    }

    /**
     * The mean size of a private household (一般世帯) of a municipality or ward in a year: that of all households of the census; the
     * persons beside the head have become fewer as they have in the nation, from all its households then to its private ones.
     *
     * @param municipality a code with published figures, not that of a designated city
     * @param year any year; one without a census of the nation counts as the latest before it, or the first there is
     * @return the mean
     * @throws IllegalArgumentException if the census of 2015 does not know the municipality
     */
    public Mean ofPrivateHouseholds(MunicipalityCode municipality, int year) {
        Mean all = of(municipality);
        double change = (HouseholdTypes.shipped().meanSize(year) - 1) / (nation.mean() - 1);
        return new Mean(1 + (all.persons() - 1) * change, all.ownFigure());
    }
}
