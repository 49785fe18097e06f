package juki.registry.testkit.value;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.testkit.population.Chance;

/**
 * Persons to test with (人の試験値): names in variant characters, without a reading or without any name, and what only Japanese or
 * only foreign residents have. All are invented.
 */
public final class Persons {

    private static final String KATAKANA = "ミホンタロウハナコー・ヴァヺッ";

    private static final List<Sex> SEXES = List.of(Sex.values());

    private static final List<LegalClass> LEGAL_CLASSES = List.of(LegalClass.values());

    private Persons() {}

    /**
     * A name as the register writes it, one in twelve of somebody not named yet.
     *
     * @param random where draws come from
     * @return the name
     */
    public static PersonName name(RandomGenerator random) {
        Chance chance = Chance.over(random);
        boolean unnamed = chance.below(12) == 11;
        boolean chineseCharacters = chance.below(6) == 5;
        boolean read = chance.below(3) > 0;
        PersonName name =
                unnamed ? PersonName.unnamed() : PersonName.of(Texts.text(random, 40) + "　" + Texts.text(random, 40));
        if (chineseCharacters && !unnamed) {
            name = name.withChineseCharacters(Texts.text(random, 40));
        }
        return read ? name.withFurigana(furigana(random)) : name;
    }

    /**
     * A reading, confirmed or not.
     *
     * @param random where draws come from
     * @return the reading
     */
    public static Furigana furigana(RandomGenerator random) {
        Chance chance = Chance.over(random);
        boolean confirmed = chance.below(2) == 1;
        StringBuilder text = new StringBuilder();
        for (int i = 1 + chance.below(8); i > 0; i--) {
            text.append(KATAKANA.charAt(chance.below(KATAKANA.length())));
        }
        text.append('　').append(KATAKANA.charAt(chance.below(KATAKANA.length())));
        Furigana furigana = Furigana.of(text.toString());
        return confirmed ? furigana.confirmedBy(Furigana.Origin.PERSON) : furigana;
    }

    /**
     * A sex as the register has it, not stated included.
     *
     * @param random where draws come from
     * @return the sex
     */
    public static Sex sex(RandomGenerator random) {
        return SEXES.get(Chance.over(random).below(SEXES.size()));
    }

    /**
     * A person of any age.
     *
     * @param random where draws come from
     * @return the person
     */
    public static Person person(RandomGenerator random) {
        return person(random, Dates.registerDate(random));
    }

    /**
     * A person born on a date.
     *
     * @param random where draws come from
     * @param dateOfBirth the date
     * @return the person
     */
    public static Person person(RandomGenerator random, RegisterDate dateOfBirth) {
        return Person.of(name(random), dateOfBirth, sex(random));
    }

    /**
     * What only Japanese or only foreign residents have.
     *
     * @param random where draws come from
     * @param becameResidentOn the date of becoming a resident
     * @return the details, two in three of a Japanese resident
     */
    public static ResidentDetails details(RandomGenerator random, RegisterDate becameResidentOn) {
        return Chance.over(random).below(3) == 2
                ? foreign(random, becameResidentOn)
                : japanese(random, becameResidentOn);
    }

    /**
     * A family register as a record indicates it, sometimes none or an unknown one.
     *
     * @param random where draws come from
     * @return the indication
     */
    public static FamilyRegisterIndication familyRegister(RandomGenerator random) {
        return switch (Chance.over(random).below(5)) {
            case 3 -> FamilyRegisterIndication.none();
            case 4 -> FamilyRegisterIndication.unknown();
            default -> FamilyRegisterIndication.of(Texts.text(random, 300), Texts.text(random, 100));
        };
    }

    /**
     * A nationality or region.
     *
     * @param random where draws come from
     * @return the nationality, its name in awkward characters
     */
    public static Nationality nationality(RandomGenerator random) {
        return Nationality.of("VNM", Texts.text(random, 200));
    }

    private static JapaneseResident japanese(RandomGenerator random, RegisterDate becameResidentOn) {
        JapaneseResident.Builder details = JapaneseResident.builder().becameResidentOn(becameResidentOn);
        if (Chance.over(random).below(6) < 5) {
            details.familyRegister(familyRegister(random));
        }
        return details.build();
    }

    private static ForeignResident foreign(RandomGenerator random, RegisterDate becameResidentOn) {
        Chance chance = Chance.over(random);
        LegalClass legalClass = LEGAL_CLASSES.get(chance.below(LEGAL_CLASSES.size()));
        ForeignResident.Builder details = ForeignResident.builder()
                .nationality(nationality(random))
                .legalClass(legalClass)
                .becameResidentOn(becameResidentOn);
        if (legalClass == LegalClass.MID_TO_LONG_TERM) {
            details.residenceCard(ResidenceCardNumber.of(cardNumber(chance)));
            details.status(StatusOfResidence.of("T41", Texts.text(random, 50)));
        }
        if (legalClass == LegalClass.SPECIAL_PERMANENT) {
            details.certificate(SpecialPermanentResidentCertificateNumber.of(cardNumber(chance)));
        } else if (chance.below(4) > 0) {
            details.expiresOn(Dates.day(random));
        }
        return details.build();
    }

    private static String cardNumber(Chance chance) {
        return String.format(Locale.ROOT, "AB%08dCD", chance.below(100_000_000));
    }
}
