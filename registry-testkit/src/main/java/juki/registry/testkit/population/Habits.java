package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.List;
import juki.registry.model.person.Sex;

/** The invented parameters of living together, for which no figures were at hand. */
final class Habits {

    /** Who lives in a household that is none of the simple types. */
    enum OtherForm {
        /** The head, a spouse mostly, children, and the head's parents. */
        MIDDLE_GENERATION,
        /** The head, a spouse perhaps, a grown child with a spouse, and grandchildren. */
        ELDER_GENERATION,
        /** The head, a spouse perhaps, and the head's parents. */
        WITH_PARENT,
        /** Brothers and sisters. */
        SIBLINGS,
        /** Persons who are not related, couples without a marriage among them. */
        COHABITANTS
    }

    /** What kind of place it is; the denser, the more live in apartments. */
    enum Place {
        /** A ward (区). */
        WARD,
        /** A city (市). */
        CITY,
        /** A town or village (町村). */
        TOWN
    }

    private record Forms(OtherForm form, int headFrom, int headTo, double weight) {}

    private record Tilt(FamilyType type, int headFrom, int headTo, double tilt) {}

    private record Led(int sex, int headFrom, int headTo, double share) {}

    private record Apartments(Place place, int headFrom, int headTo, double alone, double several) {}

    private static final int YOUNGEST_HEAD = 15;

    static final Habits SHIPPED = new Habits();

    private final int[] differences;
    private final WeightedChoice difference;
    private final double[][] institution = new double[2][AgeCounts.OLDEST + 1];
    private final List<Tilt> tilts = new ArrayList<>();
    private final List<Led> led = new ArrayList<>();
    private final List<List<OtherForm>> formsByAge = new ArrayList<>();
    private final List<WeightedChoice> formChoice = new ArrayList<>();
    private final List<Apartments> apartments = new ArrayList<>();
    final List<String> buildingsFirst = new ArrayList<>();
    final List<String> buildingsSecond = new ArrayList<>();
    final List<String> institutions = new ArrayList<>();

    private Habits() {
        List<String[]> rows = DataFile.rows("invented/spouse-age-differences.csv", "husband_minus_wife", "weight");
        differences = rows.stream().mapToInt(row -> Integer.parseInt(row[0])).toArray();
        difference = WeightedChoice.of(
                rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray());
        for (String[] row : DataFile.rows("invented/institution-shares.csv", "sex", "age_from", "age_to", "share")) {
            double[] own = institution[Statistics.sex(row[0]) == Sex.FEMALE ? 1 : 0];
            for (int age = Integer.parseInt(row[1]); age <= Integer.parseInt(row[2]); age++) {
                own[age] = Double.parseDouble(row[3]);
            }
        }
        for (String[] row :
                DataFile.rows("invented/household-tilts.csv", "type", "head_age_from", "head_age_to", "tilt")) {
            tilts.add(new Tilt(
                    FamilyType.of(row[0]),
                    Integer.parseInt(row[1]),
                    Integer.parseInt(row[2]),
                    Double.parseDouble(row[3])));
        }
        for (String[] row :
                DataFile.rows("invented/parents-led.csv", "head_sex", "head_age_from", "head_age_to", "share")) {
            led.add(new Led(
                    Statistics.sex(row[0]) == Sex.FEMALE ? 1 : 0,
                    Integer.parseInt(row[1]),
                    Integer.parseInt(row[2]),
                    Double.parseDouble(row[3])));
        }
        List<Forms> forms = new ArrayList<>();
        for (String[] row :
                DataFile.rows("invented/other-households.csv", "form", "head_age_from", "head_age_to", "weight")) {
            forms.add(new Forms(
                    OtherForm.valueOf(row[0]),
                    Integer.parseInt(row[1]),
                    Integer.parseInt(row[2]),
                    Double.parseDouble(row[3])));
        }
        for (int age = YOUNGEST_HEAD; age <= AgeCounts.OLDEST; age++) {
            List<OtherForm> fitting = new ArrayList<>();
            List<Double> weights = new ArrayList<>();
            for (Forms row : forms) {
                if (age >= row.headFrom() && age <= row.headTo()) {
                    fitting.add(row.form());
                    weights.add(row.weight());
                }
            }
            formsByAge.add(fitting);
            formChoice.add(WeightedChoice.of(
                    weights.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        for (String[] row : DataFile.rows(
                "invented/apartment-shares.csv", "place", "head_age_from", "head_age_to", "alone", "several")) {
            apartments.add(new Apartments(
                    place(row[0]),
                    Integer.parseInt(row[1]),
                    Integer.parseInt(row[2]),
                    Double.parseDouble(row[3]),
                    Double.parseDouble(row[4])));
        }
        for (String[] row : DataFile.rows("invented/building-names.csv", "kind", "text")) {
            List<String> kind = switch (row[0]) {
                case "first" -> buildingsFirst;
                case "second" -> buildingsSecond;
                default -> institutions;
            };
            kind.add(row[1]);
        }
    }

    private static Place place(String word) {
        return switch (word) {
            case "ward" -> Place.WARD;
            case "city" -> Place.CITY;
            default -> Place.TOWN;
        };
    }

    /** By how many years the husband is older than the wife. */
    int husbandMinusWife(Chance chance) {
        return differences[difference.draw(chance)];
    }

    double institutionShare(int sex, int age) {
        return institution[sex][age];
    }

    /** How strongly a type of household with a head of an age becomes more frequent where households are smaller. */
    double tilt(FamilyType type, int headAge) {
        for (Tilt row : tilts) {
            if (row.type() == type && headAge >= row.headFrom() && headAge <= row.headTo()) {
                return row.tilt();
            }
        }
        return 0;
    }

    /** How many of the heads of one parent and children, of a sex and age, are a child. */
    double leadsParent(int sex, int headAge) {
        for (Led row : led) {
            if (row.sex() == sex && headAge >= row.headFrom() && headAge <= row.headTo()) {
                return row.share();
            }
        }
        return 0;
    }

    OtherForm otherForm(int headAge, Chance chance) {
        int i = Math.max(YOUNGEST_HEAD, headAge) - YOUNGEST_HEAD;
        return formsByAge.get(i).get(formChoice.get(i).draw(chance));
    }

    double apartmentShare(Place place, int headAge, int members) {
        for (Apartments row : apartments) {
            if (row.place() == place && headAge >= row.headFrom() && headAge <= row.headTo()) {
                return members == 1 ? row.alone() : row.several();
            }
        }
        return 0;
    }
}
