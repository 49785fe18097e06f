package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import juki.registry.model.person.Sex;

/**
 * Private households (一般世帯, ippan setai) of the nation by family type (世帯の家族類型) and by sex and age of the head, 2020.
 *
 * <p>The census lacks the head's age mostly for persons living alone; each type is therefore scaled up to its published
 * total. Households in institutions (施設等の世帯) are not among them. Immutable and thread-safe. Source: 総務省「国勢調査」.
 */
public final class HouseholdTypes {

    /**
     * Households whose head is of one sex and of five years of age.
     *
     * @param sex the head's sex
     * @param from the head's least age
     * @param to the head's greatest age
     * @param households how many there are of each type, in the nation
     */
    public record Heads(Sex sex, int from, int to, Map<FamilyType, Double> households) {

        double households(FamilyType type) {
            return households.getOrDefault(type, 0.0);
        }
    }

    /** The year of the census. */
    public static final int YEAR = 2020;

    private static final class Shipped {
        static final HouseholdTypes TYPES = new HouseholdTypes();
    }

    private final List<Heads> heads = new ArrayList<>();
    private final Map<FamilyType, Double> totals = new EnumMap<>(FamilyType.class);
    private final NavigableMap<Integer, Double> meanSizes = new TreeMap<>();

    private HouseholdTypes() {
        for (String[] row : DataFile.rows("household-totals.csv", "year", "type", "households", "mean_persons")) {
            if (row[1].equals("total")) {
                meanSizes.put(Integer.valueOf(row[0]), Double.valueOf(row[3]));
            } else if (Integer.parseInt(row[0]) == YEAR) {
                totals.put(FamilyType.of(row[1]), Double.valueOf(row[2]));
            }
        }
        List<String[]> rows = DataFile.rows(
                "household-types.csv", "year", "head_sex", "head_age_from", "head_age_to", "type", "households");
        Map<FamilyType, Double> known = new EnumMap<>(FamilyType.class);
        for (String[] row : rows) {
            known.merge(FamilyType.of(row[4]), Double.valueOf(row[5]), Double::sum);
        }
        Map<FamilyType, Double> households = new EnumMap<>(FamilyType.class);
        for (String[] row : rows) {
            FamilyType type = FamilyType.of(row[4]);
            households.put(type, Double.parseDouble(row[5]) * total(type) / Objects.requireNonNull(known.get(type)));
            // A row of the table for each type, the types always together.
            if (households.size() == FamilyType.values().length) {
                heads.add(new Heads(
                        Statistics.sex(row[1]),
                        Integer.parseInt(row[2]),
                        Statistics.lastAge(row[3]),
                        Map.copyOf(households)));
                households.clear();
            }
        }
    }

    /** {@return the table that comes with this package} */
    public static HouseholdTypes shipped() {
        return Shipped.TYPES;
    }

    /** {@return the rows of the table, men before women, by age from 15} */
    public List<Heads> heads() {
        return List.copyOf(heads);
    }

    /**
     * All households of a type.
     *
     * @param type the type
     * @return how many there are in the nation
     */
    public double total(FamilyType type) {
        return Objects.requireNonNull(totals.get(type));
    }

    /**
     * How many households of a type there are for each person who lives in a private household.
     *
     * @param type the type
     * @return households per person in the nation
     */
    public double perPerson(FamilyType type) {
        double households =
                totals.values().stream().mapToDouble(Double::doubleValue).sum();
        return total(type) / (households * meanSize());
    }

    /** {@return the mean number of persons in a private household} */
    public double meanSize() {
        return meanSize(YEAR);
    }

    /**
     * The mean number of persons in a private household.
     *
     * @param year any year; one without a census counts as the latest before it, or the first there is
     * @return the mean
     */
    public double meanSize(int year) {
        return Statistics.latest(meanSizes, year);
    }
}
