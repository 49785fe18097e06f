package juki.registry.testkit.population;

import juki.registry.model.person.Sex;

/**
 * Abridged life table (簡易生命表, kan'i seimeihyō) of 2023: the probability of dying within a year, by sex and single age.
 *
 * <p>It is of Japanese nationals in Japan; at {@value AgeCounts#OLDEST}, the last row, the probability is 1. Immutable and
 * thread-safe. Source: 厚生労働省「令和5年簡易生命表」.
 */
public final class LifeTable {

    private static final class Shipped {
        static final LifeTable TABLE = new LifeTable();
    }

    private final double[][] dying = new double[2][AgeCounts.OLDEST + 1];
    private final double[][] survivors = new double[2][AgeCounts.OLDEST + 2];

    private LifeTable() {
        for (String[] row : DataFile.rows("life-table.csv", "year", "sex", "age_from", "age_to", "qx")) {
            dying[index(Statistics.sex(row[1]))][Integer.parseInt(row[2])] = Double.parseDouble(row[4]);
        }
        for (int sex = 0; sex < 2; sex++) {
            survivors[sex][0] = 1;
            for (int age = 0; age <= AgeCounts.OLDEST; age++) {
                survivors[sex][age + 1] = survivors[sex][age] * (1 - dying[sex][age]);
            }
        }
    }

    private static int index(Sex sex) {
        return sex == Sex.FEMALE ? 1 : 0;
    }

    /** {@return the table that comes with this package} */
    public static LifeTable shipped() {
        return Shipped.TABLE;
    }

    /**
     * The probability of dying before the next birthday (死亡率 qx).
     *
     * @param sex male or female
     * @param age completed years, not negative; from {@value AgeCounts#OLDEST} on the probability is 1
     * @return 0 to 1
     */
    public double probabilityOfDeath(Sex sex, int age) {
        return dying[index(sex)][Math.min(age, AgeCounts.OLDEST)];
    }

    /**
     * The share of the newborn who reach an age (生存数 lx, as a share).
     *
     * @param sex male or female
     * @param age completed years, 0 to {@value AgeCounts#OLDEST}
     * @return 0 to 1
     */
    public double survivors(Sex sex, int age) {
        return survivors[index(sex)][age];
    }

    /**
     * The years a newborn may expect to live (平均寿命).
     *
     * @param sex male or female
     * @return years
     */
    public double expectationAtBirth(Sex sex) {
        double years = 0;
        double[] own = survivors[index(sex)];
        for (int age = 0; age <= AgeCounts.OLDEST; age++) {
            years += (own[age] + own[age + 1]) / 2;
        }
        return years;
    }
}
