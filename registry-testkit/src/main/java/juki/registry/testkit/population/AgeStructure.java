package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import juki.registry.model.person.Sex;

/**
 * The nation by sex and age (男女・年齢別人口): the census (国勢調査, kokusei chōsa) of 2015 and of 2020, in groups of five years, the last
 * 100 and over.
 *
 * <p>Persons of unknown age are left out. Inside a group of five years the single ages share as the survivors of the {@link
 * LifeTable} do. Immutable and thread-safe. Source: 総務省「国勢調査」.
 */
public final class AgeStructure {

    /**
     * A group of the census.
     *
     * @param sex male or female
     * @param from the least age
     * @param to the greatest age
     * @param persons how many there are in the nation
     */
    public record Group(Sex sex, int from, int to, int persons) {}

    private static final class Shipped {
        static final NavigableMap<Integer, AgeStructure> CENSUSES = read();
    }

    private final List<Group> groups;

    private AgeStructure(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    private static NavigableMap<Integer, AgeStructure> read() {
        NavigableMap<Integer, List<Group>> groups = new TreeMap<>();
        for (String[] row : DataFile.rows("age-structure.csv", "year", "sex", "age_from", "age_to", "persons")) {
            groups.computeIfAbsent(Integer.valueOf(row[0]), year -> new ArrayList<>())
                    .add(new Group(
                            Statistics.sex(row[1]),
                            Integer.parseInt(row[2]),
                            Statistics.lastAge(row[3]),
                            Integer.parseInt(row[4])));
        }
        NavigableMap<Integer, AgeStructure> censuses = new TreeMap<>();
        groups.forEach((year, own) -> censuses.put(year, new AgeStructure(own)));
        return censuses;
    }

    /**
     * The latest census not after a year, or the first there is.
     *
     * @param year any year
     * @return its age structure
     */
    public static AgeStructure of(int year) {
        return Statistics.latest(Shipped.CENSUSES, year);
    }

    /** {@return the groups, men before women, by age} */
    public List<Group> groups() {
        return groups;
    }

    /**
     * The persons of a stretch of ages in the nation.
     *
     * @param sex male or female
     * @param from the least age, where a group begins
     * @param to the greatest age, where a group ends
     * @return how many there are
     */
    public long persons(Sex sex, int from, int to) {
        long sum = 0;
        for (Group group : groups) {
            if (group.sex() == sex && group.from() >= from && group.to() <= to) {
                sum += group.persons();
            }
        }
        return sum;
    }

    /**
     * A population of the given size in the proportions of the nation: exactly, up to rounding by largest remainder, first
     * among the groups of five years, then among the single ages of each.
     *
     * @param residents how many, not negative
     * @return the counts
     */
    public AgeCounts apportion(int residents) {
        int[][] counts = new int[2][AgeCounts.OLDEST + 1];
        double[] weights = groups.stream().mapToDouble(Group::persons).toArray();
        int[] parts = Apportionment.byLargestRemainder(residents, weights);
        for (int g = 0; g < parts.length; g++) {
            Group group = groups.get(g);
            LifeTable table = LifeTable.shipped();
            double[] survivors = new double[group.to() - group.from() + 1];
            for (int i = 0; i < survivors.length; i++) {
                survivors[i] = table.survivors(group.sex(), group.from() + i);
            }
            int[] ages = Apportionment.byLargestRemainder(parts[g], survivors);
            System.arraycopy(ages, 0, counts[group.sex() == Sex.FEMALE ? 1 : 0], group.from(), ages.length);
        }
        return new AgeCounts(counts[0], counts[1]);
    }
}
