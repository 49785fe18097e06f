package juki.registry.testkit.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.model.person.Sex;

/**
 * Names of foreign residents by nationality, in Latin capitals as a residence card has them, and in kanji where the card may
 * show them (氏名（漢字）).
 *
 * <p>A small invented table of common family and given names. Immutable and thread-safe.
 */
public final class ForeignNames {

    /**
     * A part of a name.
     *
     * @param latin in Latin capitals
     * @param kanji in kanji, empty if it has none
     */
    public record Part(String latin, String kanji) {

        /** {@return the kanji, if it has some} */
        public Optional<String> inKanji() {
            return kanji.isEmpty() ? Optional.empty() : Optional.of(kanji);
        }
    }

    private static final class Shipped {
        static final ForeignNames NAMES = new ForeignNames();
    }

    private final Map<String, List<Part>> family = new HashMap<>();
    private final Map<String, List<Part>> female = new HashMap<>();
    private final Map<String, List<Part>> male = new HashMap<>();

    private ForeignNames() {
        for (String[] row : DataFile.rows("invented/foreign-names.csv", "nationality", "part", "latin", "characters")) {
            Map<String, List<Part>> parts = switch (row[1]) {
                case "family" -> family;
                case "female" -> female;
                default -> male;
            };
            parts.computeIfAbsent(row[0], key -> new ArrayList<>()).add(new Part(row[2], row[3]));
        }
    }

    /** {@return the names that come with this package} */
    public static ForeignNames shipped() {
        return Shipped.NAMES;
    }

    /**
     * The family names of a nationality.
     *
     * @param nationality three capital letters
     * @return one or more names
     * @throws IllegalArgumentException if there are none
     */
    public List<Part> familyNames(String nationality) {
        return of(nationality, family);
    }

    /**
     * The given names of a nationality.
     *
     * @param nationality three capital letters
     * @param sex male or female
     * @return one or more names
     * @throws IllegalArgumentException if there are none
     */
    public List<Part> givenNames(String nationality, Sex sex) {
        return of(nationality, sex == Sex.FEMALE ? female : male);
    }

    private static List<Part> of(String nationality, Map<String, List<Part>> parts) {
        List<Part> found = parts.get(nationality);
        if (found == null) {
            throw new IllegalArgumentException("nationality: there are no names for it");
        }
        return found;
    }
}
