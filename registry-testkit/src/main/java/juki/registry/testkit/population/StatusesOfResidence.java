package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Statuses of residence (在留資格, zairyū shikaku): the names of the Act, and how the foreign residents of a prefecture divide among
 * the groups of the statistics, June 2024 and June 2025.
 *
 * <p>Immutable and thread-safe. Sources: 出入国管理及び難民認定法 別表第一・別表第二; 出入国在留管理庁「在留外国人統計」.
 */
public final class StatusesOfResidence {

    /**
     * A status of the Act.
     *
     * @param table the appended table it stands in, 別表第一の一 to 別表第二
     * @param name its name
     */
    public record NamedStatus(String table, String name) {}

    private static final class Shipped {
        static final StatusesOfResidence STATUSES = new StatusesOfResidence();
    }

    private final List<NamedStatus> ofTheAct = new ArrayList<>();
    private final List<String> groups;
    /** By year times twelve and month, then by prefecture, the persons of each group. */
    private final NavigableMap<Integer, int[][]> persons = new TreeMap<>();

    private StatusesOfResidence() {
        for (String[] row : DataFile.rows("statuses-of-residence.csv", "in_force_on", "table", "status")) {
            ofTheAct.add(new NamedStatus(row[1], row[2]));
        }
        List<String[]> rows = DataFile.rowsWithHeader("statuses-by-prefecture.csv");
        List<String> header = List.of(rows.remove(0));
        groups = List.copyOf(header.subList(2, header.size()));
        for (String[] row : rows) {
            int month = monthNumber(Integer.parseInt(row[0].substring(0, 4)), Integer.parseInt(row[0].substring(5)));
            int[] own = new int[groups.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = Integer.parseInt(row[2 + i]);
            }
            persons.computeIfAbsent(month, key -> new int[48][])[Integer.parseInt(row[1])] = own;
        }
    }

    private static int monthNumber(int year, int month) {
        return year * 12 + month;
    }

    /** {@return the statuses that come with this package} */
    public static StatusesOfResidence shipped() {
        return Shipped.STATUSES;
    }

    /** {@return the statuses in the order of the Act, as in force on 2025-06-01} */
    public List<NamedStatus> ofTheAct() {
        return List.copyOf(ofTheAct);
    }

    /** {@return the groups of the statistics, special permanent residents (特別永住者) and the rest (その他) among them} */
    public List<String> groups() {
        return groups;
    }

    /**
     * The foreign residents of a prefecture by group, as last counted before 1 January of a year, or first if never before.
     *
     * @param prefecture 1 to 47
     * @param year any year
     * @return persons in the order of {@link #groups()}
     * @throws IllegalArgumentException if there is no such prefecture
     */
    public int[] persons(int prefecture, int year) {
        if (prefecture < 1 || prefecture > 47) {
            throw new IllegalArgumentException("prefecture: must be 1 to 47");
        }
        return Statistics.latest(persons, monthNumber(year, 1))[prefecture].clone();
    }
}
