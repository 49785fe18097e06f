package juki.registry.testkit.population;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Births by age of the mother (母の年齢別出生), 2020 and 2024, and how a prefecture differs from the nation.
 *
 * <p>Published by five years of age, 15 to 49; inside five years every age counts alike. Immutable and thread-safe. Source:
 * 厚生労働省「人口動態調査」.
 */
public final class Fertility {

    /** The youngest age of a mother in the table. */
    public static final int YOUNGEST = 15;

    /** The oldest age of a mother in the table. */
    public static final int OLDEST = 49;

    private static final class Shipped {
        static final NavigableMap<Integer, Fertility> BY_YEAR = new TreeMap<>();
        static final double[] PREFECTURES = new double[48];

        static {
            for (String[] row :
                    DataFile.rows("fertility.csv", "year", "age_from", "age_to", "births", "births_per_1000_women")) {
                Fertility table = BY_YEAR.computeIfAbsent(Integer.valueOf(row[0]), year -> new Fertility());
                int from = Integer.parseInt(row[1]);
                int to = Integer.parseInt(row[2]);
                for (int age = from; age <= to; age++) {
                    table.rates[age - YOUNGEST] = Double.parseDouble(row[4]) / 1000;
                    table.births[age - YOUNGEST] = Double.parseDouble(row[3]) / (to - from + 1);
                }
            }
            for (String[] row : DataFile.rows(
                    "fertility-by-prefecture.csv", "year", "pref_code", "pref_name", "births_per_1000", "tfr")) {
                PREFECTURES[Integer.parseInt(row[1])] = Double.parseDouble(row[4]);
            }
        }
    }

    private final double[] rates = new double[OLDEST - YOUNGEST + 1];
    private final double[] births = new double[OLDEST - YOUNGEST + 1];

    private Fertility() {}

    /**
     * The latest table not after a year, or the first there is.
     *
     * @param year any year
     * @return the table
     */
    public static Fertility of(int year) {
        return Statistics.latest(Shipped.BY_YEAR, year);
    }

    /**
     * The births a woman has within a year, on average.
     *
     * @param age her age in completed years
     * @return the rate, 0 outside {@value #YOUNGEST} to {@value #OLDEST}
     */
    public double rate(int age) {
        return age < YOUNGEST || age > OLDEST ? 0 : rates[age - YOUNGEST];
    }

    /**
     * The births of a year by age of the mother.
     *
     * @param age the mother's age in completed years
     * @return births in the nation, 0 outside {@value #YOUNGEST} to {@value #OLDEST}
     */
    public double births(int age) {
        return age < YOUNGEST || age > OLDEST ? 0 : births[age - YOUNGEST];
    }

    /**
     * How much more (above 1) or fewer (below 1) children women of a prefecture have than those of the nation: the ratio of
     * the total fertility rates (合計特殊出生率) of 2024.
     *
     * @param prefecture 1 to 47
     * @return the ratio
     */
    public static double prefectureRatio(int prefecture) {
        return Shipped.PREFECTURES[prefecture] / Shipped.PREFECTURES[0];
    }
}
