package juki.registry.testkit.population;

import juki.registry.codes.MunicipalityCode;

/**
 * Which town is to be built: a municipality, the year whose 1 January it shows, and the seed of everything invented.
 *
 * <p>Two equal plans build the same town, person by person.
 *
 * @param municipality a municipality, ward or designated city (指定都市) with published figures
 * @param year a year with published figures; see {@link PublishedFigures}
 * @param seed any number
 * @param scale how large the town is to be against its figures: 1 for the real size, less for a smaller likeness, more for a
 *     larger one; greater than 0, at most {@value #LARGEST_SCALE}
 */
public record TownPlan(MunicipalityCode municipality, int year, long seed, double scale) {

    /** The largest scale. */
    public static final int LARGEST_SCALE = 1000;

    /** The largest town, in residents: about the nation. */
    public static final int LARGEST_TOWN = 150_000_000;

    /**
     * Checks the plan against the figures there are.
     *
     * @param municipality a municipality, ward or designated city with published figures
     * @param year a year with published figures
     * @param seed any number
     * @param scale how large the town is to be against its figures
     * @throws IllegalArgumentException if there are no figures for the municipality or the year, or the scale is out of range
     */
    public TownPlan {
        PublishedFigures.Figure figure = PublishedFigures.shipped().figure(municipality, year);
        if (!(scale > 0 && scale <= LARGEST_SCALE && figure.total() * scale <= LARGEST_TOWN)) {
            throw new IllegalArgumentException("scale: must be greater than 0, at most " + LARGEST_SCALE
                    + ", and give no more than " + LARGEST_TOWN + " residents");
        }
    }

    /**
     * A town of the real size.
     *
     * @param municipality a municipality, ward or designated city with published figures
     * @param year a year with published figures
     * @param seed any number
     * @return the plan
     * @throws IllegalArgumentException if there are no figures for the municipality or the year
     */
    public static TownPlan of(MunicipalityCode municipality, int year, long seed) {
        return new TownPlan(municipality, year, seed, 1);
    }

    /**
     * The same town in another size.
     *
     * @param value the scale, greater than 0
     * @return the plan
     * @throws IllegalArgumentException if the scale is out of range
     */
    public TownPlan scaledBy(double value) {
        return new TownPlan(municipality, year, seed, value);
    }
}
