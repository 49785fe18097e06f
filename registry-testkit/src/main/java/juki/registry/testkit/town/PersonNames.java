package juki.registry.testkit.town;

import java.time.LocalDate;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.ForeignNames;
import juki.registry.testkit.population.Names;

/** Names given at birth, and names changed by marriage and divorce. */
final class PersonNames {

    private static final LocalDate READINGS_RECORDED = LocalDate.of(2025, 5, 26);

    private PersonNames() {}

    static PersonName ofChild(ResidentRecord parent, Sex sex, LocalDate born, Chance chance) {
        if (parent.details() instanceof ForeignResident foreign) {
            var given = ForeignNames.shipped().givenNames(foreign.nationality().code(), sex);
            return PersonName.of(first(parent.name().text())
                    + " "
                    + given.get(chance.below(given.size())).latin());
        }
        Names names = Names.shipped();
        Names.GivenName given = names.givenName(sex, names.drawGivenName(sex, born.getYear(), chance));
        PersonName name = joined(parent.name(), given.written(), given.reading());
        // Since then the family register shows the reading from the beginning.
        return born.isBefore(READINGS_RECORDED)
                ? name
                : name.furigana()
                        .map(reading -> name.withFurigana(reading.confirmedBy(Furigana.Origin.FAMILY_REGISTER)))
                        .orElse(name);
    }

    /** A person's name with the surname of another. */
    static PersonName withSurnameOf(PersonName keeper, PersonName person) {
        return joined(
                keeper,
                rest(person.text()),
                person.furigana().map(Furigana::text).map(PersonNames::rest).orElse(""));
    }

    /** A person's name with a surname drawn, as it may have been before a marriage. */
    static PersonName withOtherSurname(PersonName person, Chance chance) {
        Names names = Names.shipped();
        Names.Surname surname = names.surname(names.drawSurname(chance));
        return withSurnameOf(PersonName.of(surname.written() + " -", surname.reading() + " ー"), person);
    }

    private static PersonName joined(PersonName withSurname, String given, String givenReading) {
        String text = first(withSurname.text()) + " " + given;
        return withSurname
                .furigana()
                .filter(reading -> !givenReading.isEmpty())
                .map(reading -> PersonName.of(text, first(reading.text()) + " " + givenReading))
                .orElseGet(() -> PersonName.of(text));
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private static String rest(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
