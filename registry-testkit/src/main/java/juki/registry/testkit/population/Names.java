package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import juki.registry.model.person.Sex;

/**
 * Surnames and given names of Japanese residents, with readings in katakana.
 *
 * <p>Surnames (氏, uji) are weighted by the estimated number of their bearers; some readings that the source has wrong are
 * replaced. To them come second readings (河野 コウノ, カワノ) and variant characters, some outside the basic plane or with an
 * ideographic variation selector (髙橋, 山﨑, 𠮷田, 渡邉󠄁), with shares that are invented. Given names (名, na) have no
 * published weights: a reading counts with the number of its spellings, {@value #WELL_KNOWN} times as much if it is a
 * well-known one, and each spelling alike; for women the share of names that end in コ follows an invented table by year of
 * birth.
 *
 * <p>Names are numbered, so that a town of millions need not hold them. Immutable and thread-safe. Source:
 * japanese-personal-name-dataset (MIT).
 */
public final class Names {

    private static final int WELL_KNOWN = 4;

    /**
     * A surname.
     *
     * @param written in kanji
     * @param reading in katakana
     */
    public record Surname(String written, String reading) {}

    /**
     * A given name.
     *
     * @param written in kanji
     * @param reading in katakana
     */
    public record GivenName(String written, String reading) {}

    private static final class Shipped {
        static final Names NAMES = new Names();
    }

    private final List<Surname> surnames = new ArrayList<>();
    private final WeightedChoice surnameChoice;
    private final GivenNames male = new GivenNames("M", "given-names-male.csv");
    private final GivenNames female = new GivenNames("F", "given-names-female.csv");

    private Names() {
        List<Double> weights = new ArrayList<>();
        Map<String, List<String[]>> otherReadings = bySurname("invented/surname-readings.csv", "reading");
        Map<String, String> corrections = new HashMap<>();
        for (String[] row : DataFile.rows("invented/surname-corrections.csv", "surname", "reading")) {
            corrections.put(row[0], row[1]);
        }
        Map<String, List<String[]>> variants = bySurname("invented/surname-variants.csv", "variant");
        for (String[] row : DataFile.rows("surnames.csv", "surname", "reading", "bearers")) {
            double bearers = Double.parseDouble(row[2]);
            String[] itself = {row[0], row[0], ""};
            for (String[] variant : withRest(variants.getOrDefault(row[0], List.of()), itself)) {
                String[] usual = {row[0], corrections.getOrDefault(row[0], katakana(row[1])), ""};
                for (String[] reading : withRest(otherReadings.getOrDefault(row[0], List.of()), usual)) {
                    surnames.add(new Surname(variant[1], reading[1]));
                    weights.add(bearers * Double.parseDouble(variant[2]) * Double.parseDouble(reading[2]));
                }
            }
        }
        surnameChoice = WeightedChoice.of(
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Map<String, List<String[]>> bySurname(String file, String column) {
        Map<String, List<String[]>> rows = new HashMap<>();
        for (String[] row : DataFile.rows(file, "surname", column, "share")) {
            rows.computeIfAbsent(row[0], surname -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    /** The rows given, and the usual form with the share they leave. */
    private static List<String[]> withRest(List<String[]> rows, String[] usual) {
        double rest = 1;
        for (String[] row : rows) {
            rest -= Double.parseDouble(row[2]);
        }
        List<String[]> all = new ArrayList<>();
        all.add(new String[] {usual[0], usual[1], Double.toString(rest)});
        all.addAll(rows);
        return all;
    }

    /** {@return the names that come with this package} */
    public static Names shipped() {
        return Shipped.NAMES;
    }

    /** {@return how many surnames there are; each pair of characters and reading counts as one} */
    public int surnameCount() {
        return surnames.size();
    }

    /**
     * The surname with a number.
     *
     * @param number 0 to below {@link #surnameCount()}
     * @return the surname
     */
    public Surname surname(int number) {
        return surnames.get(number);
    }

    /**
     * Draws a surname by the number of its bearers.
     *
     * @param chance the source of draws
     * @return the number of the surname
     */
    public int drawSurname(Chance chance) {
        return surnameChoice.draw(chance);
    }

    /**
     * How many given names there are for a sex.
     *
     * @param sex male or female
     * @return the number of spellings
     */
    public int givenNameCount(Sex sex) {
        return of(sex).spellings.size();
    }

    /**
     * The given name with a number.
     *
     * @param sex male or female
     * @param number 0 to below {@link #givenNameCount}
     * @return the given name
     */
    public GivenName givenName(Sex sex, int number) {
        GivenNames names = of(sex);
        return new GivenName(names.spellings.get(number), names.readings.get(number));
    }

    /** Whether two given names of a sex are written in the same characters, however they are read. */
    boolean isWrittenAlike(Sex sex, int number, int other) {
        List<String> spellings = of(sex).spellings;
        return number == other || spellings.get(number).equals(spellings.get(other));
    }

    /**
     * Draws a given name.
     *
     * @param sex male or female
     * @param yearOfBirth the year the child was born in
     * @param chance the source of draws
     * @return the number of the given name
     */
    public int drawGivenName(Sex sex, int yearOfBirth, Chance chance) {
        return of(sex).draw(yearOfBirth, chance);
    }

    private GivenNames of(Sex sex) {
        return switch (sex) {
            case MALE -> male;
            case FEMALE -> female;
            case NOT_STATED -> throw new IllegalArgumentException("sex: must be male or female");
        };
    }

    /** The given names of one sex: spellings and their readings side by side, the fashionable ones first. */
    private static final class GivenNames {
        final List<String> spellings = new ArrayList<>();
        final List<String> readings = new ArrayList<>();

        private final List<Fashion> fashions = new ArrayList<>();
        private final WeightedChoice fashionable;
        private final WeightedChoice others;

        private record Fashion(int bornFrom, int bornTo, String ending, double share) {}

        GivenNames(String sex, String file) {
            for (String[] row : DataFile.rows(
                    "invented/given-name-fashion.csv", "sex", "born_from", "born_to", "ending", "share")) {
                if (row[0].equals(sex)) {
                    fashions.add(new Fashion(
                            Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3], Double.parseDouble(row[4])));
                }
            }
            String ending = fashions.isEmpty() ? "" : fashions.get(0).ending();
            List<String[]> rows = DataFile.rows(file, "reading", "well_known", "spellings…");
            double[] endingWeights = weights(rows, ending, true);
            double[] otherWeights = weights(rows, ending, false);
            fashionable = WeightedChoice.of(endingWeights);
            others = otherWeights.length == 0 ? fashionable : WeightedChoice.of(otherWeights);
        }

        private double[] weights(List<String[]> rows, String ending, boolean withEnding) {
            List<Double> weights = new ArrayList<>();
            for (String[] row : rows) {
                String reading = katakana(row[0]);
                if (reading.endsWith(ending) == withEnding) {
                    for (int i = 2; i < row.length; i++) {
                        spellings.add(row[i]);
                        readings.add(reading);
                        weights.add(row[1].equals("1") ? (double) WELL_KNOWN : 1.0);
                    }
                }
            }
            return weights.stream().mapToDouble(Double::doubleValue).toArray();
        }

        int draw(int yearOfBirth, Chance chance) {
            double share = 1;
            for (Fashion fashion : fashions) {
                if (yearOfBirth >= fashion.bornFrom() && yearOfBirth <= fashion.bornTo()) {
                    share = fashion.share();
                }
            }
            return chance.happens(share) ? fashionable.draw(chance) : fashionable.size() + others.draw(chance);
        }
    }

    private static String katakana(String hiragana) {
        StringBuilder katakana = new StringBuilder(hiragana.length());
        for (int i = 0; i < hiragana.length(); i++) {
            char c = hiragana.charAt(i);
            katakana.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c);
        }
        return katakana.toString();
    }
}
