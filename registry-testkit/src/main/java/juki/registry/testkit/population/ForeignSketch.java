package juki.registry.testkit.population;

import java.util.Optional;

/**
 * What an invented foreign resident (外国人住民, gaikokujin jūmin) has beside the rest.
 *
 * @param nationality three capital letters (国籍・地域)
 * @param nationalityName its name in Japanese
 * @param status the code of the status of residence in the data list (在留資格等), T60 for a special permanent resident
 * @param statusName its name
 * @param nameInKanji the name in kanji (氏名（漢字）), where the residence card shows one
 * @param commonName a common name (通称), if one is recorded
 */
public record ForeignSketch(
        String nationality,
        String nationalityName,
        String status,
        String statusName,
        Optional<String> nameInKanji,
        Optional<NameSketch> commonName) {

    /** Shows nothing: an invented person is handled like a real one. */
    @Override
    public String toString() {
        return "ForeignSketch[***]";
    }
}
