package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.List;

/**
 * The foreign residents of a place before they have homes: status, sex and age of each, numbered from 0.
 *
 * <p>The groups of the statistics are shared out as in the prefecture; what they hold, and everybody's age, is invented.
 */
final class ForeignPeople {

    /** With whom holders of a status live. */
    enum Kin {
        /** Alone, but for those married to Japanese residents. */
        NONE,
        /** Alone or with a dependant (家族滞在). */
        WORKING,
        /** With the worker or student they depend on. */
        DEPENDENT,
        /** With families of their own. */
        SETTLED
    }

    /** A status in detail, with the code of the data list (table 在留資格等). */
    record Status(
            String group,
            String code,
            String name,
            double share,
            Kin kin,
            double wivesOfJapanese,
            double husbandsOfJapanese,
            double couples) {}

    record Nationality(String code, String name) {}

    private record Ages(int from, int to, boolean female, double weight) {}

    /** The tables behind, read once. */
    static final class Tables {
        static final Tables SHIPPED = new Tables();

        final List<Status> statuses = new ArrayList<>();
        final List<Nationality> nationalities = new ArrayList<>();
        private final List<String> groups = StatusesOfResidence.shipped().groups();
        private final List<List<Ages>> ages = new ArrayList<>();
        private final List<WeightedChoice> ageChoice = new ArrayList<>();
        private final List<double[]> nationalityWeights = new ArrayList<>();
        private final List<WeightedChoice> nationalityChoice = new ArrayList<>();
        private final List<int[]> statusesOfGroup = new ArrayList<>();
        private final List<WeightedChoice> statusChoice = new ArrayList<>();

        private Tables() {
            for (String[] row : DataFile.rows(
                    "invented/statuses.csv",
                    "group",
                    "code",
                    "status",
                    "share",
                    "kin",
                    "wives_of_japanese",
                    "husbands_of_japanese",
                    "couples")) {
                statuses.add(new Status(
                        row[0],
                        row[1],
                        row[2],
                        Double.parseDouble(row[3]),
                        Kin.valueOf(row[4]),
                        Double.parseDouble(row[5]),
                        Double.parseDouble(row[6]),
                        Double.parseDouble(row[7])));
            }
            List<String[]> ageRows =
                    DataFile.rows("invented/status-ages.csv", "group", "age_from", "age_to", "male", "female");
            List<String[]> nationRows = DataFile.rowsWithHeader("invented/nationalities.csv");
            List<String> nationHeader = List.of(nationRows.remove(0));
            for (String[] row : nationRows) {
                nationalities.add(new Nationality(row[0], row[1]));
            }
            for (String group : groups) {
                List<Ages> own = new ArrayList<>();
                for (String[] row : ageRows) {
                    if (row[0].equals(group)) {
                        int from = Integer.parseInt(row[1]);
                        int to = Integer.parseInt(row[2]);
                        own.add(new Ages(from, to, false, Double.parseDouble(row[3])));
                        own.add(new Ages(from, to, true, Double.parseDouble(row[4])));
                    }
                }
                ages.add(own);
                ageChoice.add(
                        WeightedChoice.of(own.stream().mapToDouble(Ages::weight).toArray()));
                int column = nationHeader.indexOf(group);
                double[] weights = nationRows.stream()
                        .mapToDouble(row -> Double.parseDouble(row[column]))
                        .toArray();
                nationalityWeights.add(weights);
                nationalityChoice.add(WeightedChoice.of(weights));
                int[] members = java.util.stream.IntStream.range(0, statuses.size())
                        .filter(i -> statuses.get(i).group().equals(group))
                        .toArray();
                statusesOfGroup.add(members);
                statusChoice.add(WeightedChoice.of(java.util.Arrays.stream(members)
                        .mapToDouble(i -> statuses.get(i).share())
                        .toArray()));
            }
        }

        private int groupOf(int status) {
            return groups.indexOf(statuses.get(status).group());
        }

        int drawNationality(int status, Chance chance) {
            return nationalityChoice.get(groupOf(status)).draw(chance);
        }

        /** Whether holders of a status may be of a nationality. */
        boolean fits(int status, int nationality) {
            return nationalityWeights.get(groupOf(status))[nationality] > 0;
        }
    }

    final byte[] status;
    final byte[] sex;
    final byte[] age;

    ForeignPeople(int number, int prefecture, int year, Chance chance) {
        status = new byte[number];
        sex = new byte[number];
        age = new byte[number];
        Tables tables = Tables.SHIPPED;
        int[] persons = StatusesOfResidence.shipped().persons(prefecture, year);
        int[] parts = Apportionment.byLot(
                number,
                chance,
                java.util.Arrays.stream(persons).asDoubleStream().toArray());
        int i = 0;
        for (int group = 0; group < parts.length; group++) {
            for (int k = 0; k < parts[group]; k++, i++) {
                status[i] = (byte) tables.statusesOfGroup
                        .get(group)[tables.statusChoice.get(group).draw(chance)];
                Ages drawn =
                        tables.ages.get(group).get(tables.ageChoice.get(group).draw(chance));
                sex[i] = (byte) (drawn.female() ? 1 : 0);
                age[i] = (byte) chance.between(drawn.from(), drawn.to());
            }
        }
    }

    int size() {
        return status.length;
    }

    Status status(int person) {
        return Tables.SHIPPED.statuses.get(status[person]);
    }
}
