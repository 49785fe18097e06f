package juki.registry.network.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.network.notice.IdentityInformation;

/**
 * How identity information is written in rows and read from them.
 *
 * <p>Texts are numbers of the pool. A day of the calendar is its number since 1970; any other date is a negative number, the place in
 * the list of such dates. What few people have stands together in one text, parted by a control character that no name has.
 */
final class IdentityForm {

    private static final List<Sex> SEXES = List.of(Sex.values());
    private static final char PARTING = '\u001F';
    private static final String PARTING_TEXT = String.valueOf(PARTING);
    /** How many texts stand together in what few people have, in the order of {@link #rarities}. */
    static final int RARITIES = 6;

    /** Added to a day's number since 1970, so that every day of the years 1 to 9999 is positive. */
    private static final int DAY_OFFSET = 1_000_000;

    private final TextPool texts = new TextPool();
    private final List<RegisterDate> otherDates = new ArrayList<>();
    private final Map<RegisterDate, Integer> otherDateNumbers = new HashMap<>();

    /**
     * Writes identity information on.
     *
     * @param like what it probably says in great part; texts are looked up only where they differ
     */
    void encode(IdentityInformation identity, Encoded like, Encoded on) {
        Address address = identity.address();
        on.code = identity.recordCode().value();
        on.individualNumber =
                identity.individualNumber().map(IndividualNumber::value).orElse((long) Rows.NONE);
        on.municipality = (char) address.municipality().payload();
        on.dateOfBirth = date(identity.dateOfBirth());
        on.sex = SEXES.indexOf(identity.sex());
        on.name = texts.numberOf(identity.name().text(), like.name);
        on.furigana = identity.name()
                .furigana()
                .map(reading -> texts.numberOf(reading.text(), like.furigana))
                .orElse(0);
        on.rarities = rarities(identity, like.rarities);
        on.town = texts.numberOf(address.town(), like.town);
        on.lot = texts.numberOf(address.lot(), like.lot);
        on.supplement = address.supplement()
                .map(supplement -> texts.numberOf(supplement.text(), like.supplement))
                .orElse(0);
    }

    private int rarities(IdentityInformation identity, int likely) {
        Optional<String> chinese = identity.name().chineseCharacters();
        Optional<FormerSurname> former = identity.formerSurname();
        Optional<PersonName> common = identity.commonName();
        if (chinese.isEmpty() && former.isEmpty() && common.isEmpty()) {
            return 0;
        }
        String together = String.join(
                PARTING_TEXT,
                chinese.orElse(""),
                former.map(FormerSurname::text).orElse(""),
                former.flatMap(FormerSurname::furigana).map(Furigana::text).orElse(""),
                common.map(PersonName::text).orElse(""),
                common.flatMap(PersonName::chineseCharacters).orElse(""),
                common.flatMap(PersonName::furigana).map(Furigana::text).orElse(""));
        return texts.numberOf(together, likely);
    }

    /** What few people have, parted: Chinese characters, former surname and its reading, common name, its characters and reading. */
    String[] rarities(Rows rows, int row) {
        String[] rare = new String[RARITIES];
        int start = 0;
        String together = texts.text(rows.rarities(row));
        for (int i = 0; i < RARITIES; i++) {
            int end = together.indexOf(PARTING, start);
            rare[i] = together.substring(start, end < 0 ? together.length() : end);
            start = end < 0 ? together.length() : end + 1;
        }
        return rare;
    }

    /** The identity information of a row. */
    IdentityInformation decode(Rows rows, int row) {
        String[] read =
                texts.texts(rows.name(row), rows.furigana(row), rows.town(row), rows.lot(row), rows.supplement(row));
        PersonName bare = read[0].isEmpty() ? PersonName.unnamed() : PersonName.of(read[0]);
        Optional<FormerSurname> formerSurname = Optional.empty();
        Optional<PersonName> commonName = Optional.empty();
        if (rows.rarities(row) != 0) {
            String[] rare = rarities(rows, row);
            bare = withChineseCharacters(bare, rare[0]);
            formerSurname = rare[1].isEmpty() ? Optional.empty() : Optional.of(formerSurname(rare[1], rare[2]));
            commonName = rare[3].isEmpty() ? Optional.empty() : Optional.of(commonName(rare[3], rare[4], rare[5]));
        }
        // No other reading of the name travels.
        PersonName name = read[1].isEmpty()
                ? bare
                : bare.withFurigana(Furigana.of(read[1]).confirmedBy(Furigana.Origin.FAMILY_REGISTER));
        Address address = Address.of(MunicipalityCode.ofPayload(rows.municipality(row)), read[2], read[3]);
        long individualNumber = rows.individualNumber(row);
        return IdentityInformation.of(
                Person.of(name, date(rows.dateOfBirth(row)), sex(rows, row)),
                formerSurname,
                commonName,
                read[4].isEmpty() ? address : address.withSupplement(AddressSupplement.of(read[4])),
                individualNumber == Rows.NONE ? Optional.empty() : Optional.of(IndividualNumber.of(individualNumber)),
                code(rows.code(row)));
    }

    /** The sex on a row. */
    Sex sex(Rows rows, int row) {
        return SEXES.get(rows.sex(row));
    }

    /** The code of eleven digits that once was one: under which reading of remainder 0 is not asked again. */
    static ResidentRecordCode code(long digits) {
        return ResidentRecordCode.of(digits, CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
    }

    private static PersonName withChineseCharacters(PersonName name, String text) {
        return text.isEmpty() ? name : name.withChineseCharacters(text);
    }

    private static PersonName commonName(String text, String chineseCharacters, String furigana) {
        PersonName name = withChineseCharacters(PersonName.of(text), chineseCharacters);
        return furigana.isEmpty() ? name : name.withFurigana(Furigana.of(furigana));
    }

    private static FormerSurname formerSurname(String text, String furigana) {
        FormerSurname surname = FormerSurname.of(text);
        return furigana.isEmpty() ? surname : surname.withFurigana(Furigana.of(furigana));
    }

    /** A date as a number. */
    int date(RegisterDate date) {
        if (date instanceof CalendarDate day) {
            return number(day);
        }
        Integer known = otherDateNumbers.get(date);
        if (known != null) {
            return known;
        }
        otherDates.add(date);
        int number = -otherDates.size();
        otherDateNumbers.put(date, number);
        return number;
    }

    /** The number of a text; empty if no row has it. */
    OptionalInt knownText(String text) {
        return texts.known(text);
    }

    /** The number of a date; empty if no row has it. */
    OptionalInt knownDate(RegisterDate date) {
        if (date instanceof CalendarDate day) {
            return OptionalInt.of(number(day));
        }
        Integer known = otherDateNumbers.get(date);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    private static int number(CalendarDate day) {
        return (int) day.toLocalDate().toEpochDay() + DAY_OFFSET;
    }

    /** The date of a number. */
    RegisterDate date(int number) {
        return number < 0
                ? otherDates.get(-number - 1)
                : CalendarDate.of(LocalDate.ofEpochDay((long) number - DAY_OFFSET));
    }

    /** The first day, since 1970, on which the date of a number may lie. */
    long earliest(int number) {
        return number < 0 ? date(number).earliest().toEpochDay() : (long) number - DAY_OFFSET;
    }

    /** The last day, since 1970, on which the date of a number may lie. */
    long latest(int number) {
        return number < 0 ? date(number).latest().toEpochDay() : (long) number - DAY_OFFSET;
    }

    /** Appends a text of the pool. */
    void append(int text, Utf8Line to) {
        texts.append(text, to);
    }

    /** Something of every text of a row. */
    long touched(Rows rows, int row) {
        return texts.touched(rows.name(row))
                + texts.touched(rows.furigana(row))
                + texts.touched(rows.town(row))
                + texts.touched(rows.lot(row))
                + texts.touched(rows.supplement(row));
    }

    /** The bytes that the texts themselves take. */
    long textBytes() {
        return texts.bytes();
    }

    void forEachWord(LongConsumer action) {
        texts.forEachWord(action);
        for (RegisterDate date : otherDates) {
            date.wording().chars().forEach(action::accept);
            action.accept(date.earliest().toEpochDay());
            action.accept(date.latest().toEpochDay());
        }
    }
}
