package juki.registry.testkit.population;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Marriages and divorces (婚姻・離婚, kon'in, rikon) of the nation, 2000 to 2024.
 *
 * @param year the year
 * @param marriages how many
 * @param divorces how many
 * @param marriagesPer1000 marriages per 1,000 residents
 * @param divorcesPer1000 divorces per 1,000 residents
 * @param meanAgeOfHusband mean age at first marriage
 * @param meanAgeOfWife mean age at first marriage
 * @param remarriedHusbands share of husbands who were married before
 * @param remarriedWives share of wives who were married before
 */
public record Marriages(
        int year,
        int marriages,
        int divorces,
        double marriagesPer1000,
        double divorcesPer1000,
        double meanAgeOfHusband,
        double meanAgeOfWife,
        double remarriedHusbands,
        double remarriedWives) {

    private static final class Shipped {
        static final NavigableMap<Integer, Marriages> BY_YEAR = new TreeMap<>();

        static {
            for (String[] row : DataFile.rows(
                    "marriages.csv",
                    "year",
                    "marriages",
                    "divorces",
                    "marriages_per_1000",
                    "divorces_per_1000",
                    "mean_age_first_marriage_husband",
                    "mean_age_first_marriage_wife",
                    "remarried_share_husband",
                    "remarried_share_wife")) {
                int year = Integer.parseInt(row[0]);
                BY_YEAR.put(
                        year,
                        new Marriages(
                                year,
                                Integer.parseInt(row[1]),
                                Integer.parseInt(row[2]),
                                Double.parseDouble(row[3]),
                                Double.parseDouble(row[4]),
                                Double.parseDouble(row[5]),
                                Double.parseDouble(row[6]),
                                Double.parseDouble(row[7]),
                                Double.parseDouble(row[8])));
            }
        }
    }

    /**
     * The figures of a year, of the latest year before it if there are none, or of the first there is.
     *
     * @param year any year
     * @return the figures
     */
    public static Marriages of(int year) {
        return Statistics.latest(Shipped.BY_YEAR, year);
    }
}
