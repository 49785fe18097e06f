package juki.registry.testkit.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.Names;

/** Names of one reading and different kanji (同音異字). */
final class Homophones {

    private static final double IN_GIVEN_NAME = 0.7;

    private static final class Shipped {
        static final Homophones HOMOPHONES = new Homophones();
    }

    private final Map<String, List<String>> surnames = new HashMap<>();
    private final Map<String, List<String>> givenNames = new HashMap<>();

    private Homophones() {
        Names names = Names.shipped();
        for (int i = 0; i < names.surnameCount(); i++) {
            Names.Surname surname = names.surname(i);
            surnames.computeIfAbsent(surname.reading(), reading -> new ArrayList<>(2))
                    .add(surname.written());
        }
        for (Sex sex : List.of(Sex.MALE, Sex.FEMALE)) {
            for (int i = 0; i < names.givenNameCount(sex); i++) {
                Names.GivenName given = names.givenName(sex, i);
                givenNames
                        .computeIfAbsent(sex.code() + given.reading(), reading -> new ArrayList<>(2))
                        .add(given.written());
            }
        }
    }

    static Homophones shipped() {
        return Shipped.HOMOPHONES;
    }

    /** The name with other kanji in one of its parts; empty if there are none, or it has no reading in two parts. */
    Optional<PersonName> replaced(PersonName name, Chance chance) {
        String reading = name.furigana().map(Furigana::text).orElse("");
        int space = name.text().indexOf(' ');
        int readingSpace = reading.indexOf(' ');
        if (space < 1 || readingSpace < 1) {
            return Optional.empty();
        }
        String surname = name.text().substring(0, space);
        String given = name.text().substring(space + 1);
        String givenReading = reading.substring(readingSpace + 1);
        List<String> otherGiven = others(given, Sex.MALE.code() + givenReading, Sex.FEMALE.code() + givenReading);
        List<String> otherSurnames =
                othersThan(surname, surnames.getOrDefault(reading.substring(0, readingSpace), List.of()));
        boolean inGiven = otherSurnames.isEmpty() || chance.happens(IN_GIVEN_NAME);
        List<String> others = inGiven ? otherGiven : otherSurnames;
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String other = others.get(chance.below(others.size()));
        return Optional.of(PersonName.of(inGiven ? surname + " " + other : other + " " + given)
                .withFurigana(name.furigana().orElseThrow()));
    }

    private List<String> others(String given, String... readings) {
        List<String> others = new ArrayList<>();
        for (String reading : readings) {
            List<String> spellings = givenNames.getOrDefault(reading, List.of());
            // A spelling belongs to those of its own sex, if it is one of theirs.
            if (spellings.contains(given)) {
                return othersThan(given, spellings);
            }
            others.addAll(othersThan(given, spellings));
        }
        return others;
    }

    private static List<String> othersThan(String own, List<String> spellings) {
        return spellings.stream().filter(one -> !one.equals(own)).distinct().toList();
    }
}
