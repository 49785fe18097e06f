package juki.registry.testkit.population;

/**
 * The parts of an invented name (氏名, shimei).
 *
 * @param surname in kanji, or the family name in Latin capitals
 * @param givenName in kanji, or in Latin capitals
 * @param surnameReading in katakana, empty for a name in Latin letters
 * @param givenNameReading in katakana, empty for a name in Latin letters
 */
public record NameSketch(String surname, String givenName, String surnameReading, String givenNameReading) {

    /** {@return whether there is a reading} */
    public boolean hasReading() {
        return !surnameReading.isEmpty();
    }

    /** {@return surname, a space, given name} */
    public String written() {
        return surname + " " + givenName;
    }

    /** {@return the reading of both, with a space between, empty if there is none} */
    public String reading() {
        return hasReading() ? surnameReading + " " + givenNameReading : "";
    }

    /** Shows nothing: an invented name is handled like a real one. */
    @Override
    public String toString() {
        return "NameSketch[***]";
    }
}
