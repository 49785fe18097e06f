package juki.registry.testkit.population;

import java.time.Month;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Moves between municipalities inside Japan (住民基本台帳人口移動報告): how many a year, and in which months.
 *
 * <p>The moves of a prefecture are those of 2018, the year in which all three kinds are known for all residents, scaled by
 * the moves of the nation in the year wanted (2015 to 2025, Japanese only). The months are the mean of 2014 to 2018. Moves
 * inside a municipality, and from and to abroad, are not in the report.
 *
 * <p>Immutable and thread-safe. Source: 総務省「住民基本台帳人口移動報告」.
 */
public final class Migration {

    private static final int YEAR_OF_PREFECTURES = 2018;

    /**
     * Moves of a year per resident of a prefecture.
     *
     * @param in from another prefecture
     * @param out to another prefecture
     * @param within between two municipalities of the prefecture
     */
    public record Rates(double in, double out, double within) {

        /** {@return moves into a municipality, from wherever in Japan, per resident and year} */
        public double intoMunicipality() {
            return in + within;
        }

        /** {@return moves out of a municipality, to wherever in Japan, per resident and year} */
        public double outOfMunicipality() {
            return out + within;
        }
    }

    /** What kind of move, as the report tells them apart. */
    public enum Direction {
        /** From another prefecture (転入). */
        IN(0),
        /** To another prefecture (転出). */
        OUT(1),
        /** Between municipalities of one prefecture (都道府県内移動). */
        WITHIN(2);

        private final int column;

        Direction(int column) {
            this.column = column;
        }
    }

    private static final class Shipped {
        static final Migration MIGRATION = new Migration();
    }

    private final NavigableMap<Integer, Integer> movers = new TreeMap<>();
    private final int[][] moves = new int[48][3];
    private final double[][][] months = new double[48][3][12];

    private Migration() {
        for (String[] row : DataFile.rows(
                "migration-national.csv",
                "year",
                "nationality",
                "movers",
                "within_prefecture",
                "between_prefectures")) {
            movers.put(Integer.valueOf(row[0]), Integer.valueOf(row[2]));
        }
        for (String[] row : DataFile.rows(
                "migration-by-prefecture.csv",
                "year",
                "pref_code",
                "pref_name",
                "nationality",
                "moved_within",
                "moved_in",
                "moved_out")) {
            if (Integer.parseInt(row[0]) == YEAR_OF_PREFECTURES) {
                int[] own = moves[Integer.parseInt(row[1])];
                own[Direction.IN.column] = Integer.parseInt(row[5]);
                own[Direction.OUT.column] = Integer.parseInt(row[6]);
                own[Direction.WITHIN.column] = Integer.parseInt(row[4]);
            }
        }
        for (String[] row : DataFile.rows(
                "migration-by-month-2014-2018.csv", "prefecture", "month", "moved_in", "moved_out", "moved_within")) {
            double[][] own = months[Integer.parseInt(row[0])];
            int month = Integer.parseInt(row[1]) - 1;
            own[Direction.IN.column][month] = Double.parseDouble(row[2]);
            own[Direction.OUT.column][month] = Double.parseDouble(row[3]);
            own[Direction.WITHIN.column][month] = Double.parseDouble(row[4]);
        }
    }

    /** {@return the figures that come with this package} */
    public static Migration shipped() {
        return Shipped.MIGRATION;
    }

    /**
     * The moves of a year in a prefecture.
     *
     * @param prefecture 1 to 47
     * @param year any year; one without a national figure counts as the latest before it, or the first there is
     * @return moves per resident
     * @throws IllegalArgumentException if there is no such prefecture
     */
    public Rates rates(int prefecture, int year) {
        int[] own = moves[checked(prefecture)];
        double trend = (double) Statistics.latest(movers, year) / Statistics.latest(movers, YEAR_OF_PREFECTURES);
        double perResident = trend / PublishedFigures.shipped().residentsOfPrefecture(prefecture, YEAR_OF_PREFECTURES);
        return new Rates(own[0] * perResident, own[1] * perResident, own[2] * perResident);
    }

    /**
     * The share of a year's moves that falls in a month.
     *
     * @param prefecture 1 to 47
     * @param direction the kind of move
     * @param month the month
     * @return 0 to 1; the twelve months add up to 1
     * @throws IllegalArgumentException if there is no such prefecture
     */
    public double share(int prefecture, Direction direction, Month month) {
        double[] own = months[checked(prefecture)][direction.column];
        double sum = 0;
        for (double moved : own) {
            sum += moved;
        }
        return own[month.getValue() - 1] / sum;
    }

    private static int checked(int prefecture) {
        if (prefecture < 1 || prefecture > 47) {
            throw new IllegalArgumentException("prefecture: must be 1 to 47");
        }
        return prefecture;
    }
}
