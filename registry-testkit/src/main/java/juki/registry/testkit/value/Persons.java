package juki.registry.testkit.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.PeriodOfStay;
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

    private static final List<NamePrecedence> PRECEDENCES = List.of(NamePrecedence.values());

    private Persons() {}

    /**
     * A name as the register writes it, one in twelve of somebody not named yet, one in twelve a single name.
     *
     * @param random where draws come from
     * @return the name
     */
    public static PersonName name(RandomGenerator random) {
        Chance chance = Chance.over(random);
        int form = chance.below(12);
        boolean unnamed = form == 11;
        boolean chineseCharacters = chance.below(6) == 5;
        boolean read = chance.below(3) > 0;
        PersonName name = switch (form) {
            case 11 -> PersonName.unnamed();
            case 10 -> PersonName.of(Texts.text(random, 40));
            default -> PersonName.of(Texts.text(random, 40) + "　" + Texts.text(random, 40));
        };
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
     * A family register as a record indicates it, with or without the parts of the data list, sometimes none or an unknown
     * one.
     *
     * @param random where draws come from
     * @return the indication
     */
    public static FamilyRegisterIndication familyRegister(RandomGenerator random) {
        return switch (Chance.over(random).below(7)) {
            case 3, 4 -> registerInParts(random);
            case 5 -> FamilyRegisterIndication.none();
            case 6 -> FamilyRegisterIndication.unknown();
            default -> FamilyRegisterIndication.of(Texts.text(random, 300), Texts.text(random, 100));
        };
    }

    /** The wording may leave out the prefecture; where the town is not known, it says more than the parts. */
    private static FamilyRegisterIndication registerInParts(RandomGenerator random) {
        Chance chance = Chance.over(random);
        String prefecture = Texts.text(random, 4);
        String municipality = Texts.text(random, 12);
        String town = Texts.text(random, 120);
        String lot = Texts.text(random, 50);
        String surname = Texts.text(random, 40);
        String givenName = Texts.text(random, 40);
        DomicileParts.Builder parts = DomicileParts.builder()
                .prefecture(prefecture)
                .municipalityName(municipality)
                .lot(lot);
        if (chance.below(2) == 1) {
            parts.municipality(Places.municipality(random))
                    .townCode(String.format(Locale.ROOT, "%07d", chance.below(10_000_000)));
        }
        if (chance.below(3) < 2) {
            parts.town(town);
        }
        String domicile = (chance.below(2) == 1 ? "" : prefecture) + municipality + town + lot;
        String space = chance.below(2) == 1 ? "" : "　";
        return FamilyRegisterIndication.of(domicile, surname + space + givenName)
                .withDomicileParts(parts.build())
                .withHeadInParts(surname, givenName);
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

    /**
     * What only Japanese or only foreign residents have, with everything that there may be besides: former surname, common
     * names, period of stay, precedence of names, items that few records have. One in eight foreign residents shows no card.
     *
     * @param random where draws come from
     * @param becameResidentOn the date of becoming a resident
     * @return the details, one in two of a Japanese resident
     */
    public static ResidentDetails fullDetails(RandomGenerator random, RegisterDate becameResidentOn) {
        return Chance.over(random).below(2) == 1
                ? fullForeign(random, becameResidentOn)
                : fullJapanese(random, becameResidentOn);
    }

    private static JapaneseResident fullJapanese(RandomGenerator random, RegisterDate becameResidentOn) {
        JapaneseResident details = japanese(random, becameResidentOn);
        return Chance.over(random).below(3) == 2
                ? details.withFormerSurname(Optional.of(formerSurname(random)))
                : details;
    }

    /**
     * A former surname (旧氏), with or without its reading.
     *
     * @param random where draws come from
     * @return the former surname
     */
    public static FormerSurname formerSurname(RandomGenerator random) {
        FormerSurname surname = FormerSurname.of(Texts.text(random, FormerSurname.MAX_LENGTH));
        return Chance.over(random).below(2) == 1 ? surname.withFurigana(furigana(random)) : surname;
    }

    private static ForeignResident fullForeign(RandomGenerator random, RegisterDate becameResidentOn) {
        Chance chance = Chance.over(random);
        ForeignResident.Builder details =
                foreignBuilder(random, becameResidentOn, chance.below(8) < 7, chance.below(2) == 1);
        for (int deleted = chance.below(3); deleted > 0; deleted--) {
            details.addCommonNames(commonName(random).deleted(Dates.day(random), Places.municipality(random)));
        }
        if (chance.below(3) == 2) {
            details.addCommonNames(commonName(random));
            details.namePrecedence(PRECEDENCES.get(chance.below(PRECEDENCES.size())));
        }
        if (chance.below(4) == 3) {
            details.foreignItems(ForeignItems.builder()
                    .alienRegisteredOn(Dates.registerDate(random))
                    .residenceNotified(chance.below(2) == 1)
                    .cameWithLandingPermit(chance.below(2) == 1)
                    .mailNameCode("1")
                    .build());
        }
        return details.build();
    }

    private static CommonName commonName(RandomGenerator random) {
        PersonName name = PersonName.of(Texts.text(random, 40) + "　" + Texts.text(random, 40));
        return CommonName.entered(name, Dates.day(random), Places.municipality(random));
    }

    private static JapaneseResident japanese(RandomGenerator random, RegisterDate becameResidentOn) {
        JapaneseResident.Builder details = JapaneseResident.builder().becameResidentOn(becameResidentOn);
        if (Chance.over(random).below(6) < 5) {
            details.familyRegister(familyRegister(random));
        }
        return details.build();
    }

    private static ForeignResident foreign(RandomGenerator random, RegisterDate becameResidentOn) {
        return foreignBuilder(random, becameResidentOn, true, false).build();
    }

    private static ForeignResident.Builder foreignBuilder(
            RandomGenerator random, RegisterDate becameResidentOn, boolean numberShown, boolean periodShown) {
        Chance chance = Chance.over(random);
        LegalClass legalClass = StatusesHeld.legalClass(random);
        LocalDate since = StatusesHeld.since(random, becameResidentOn);
        Optional<StatusOfResidence> status = StatusesHeld.status(random, legalClass, since);
        ForeignResident.Builder details = ForeignResident.builder()
                .nationality(nationality(random))
                .legalClass(legalClass)
                .status(status)
                .becameResidentOn(becameResidentOn);
        if (legalClass == LegalClass.MID_TO_LONG_TERM && numberShown) {
            details.residenceCard(ResidenceCardNumber.of(cardNumber(chance)));
        }
        if (legalClass == LegalClass.SPECIAL_PERMANENT && numberShown) {
            details.certificate(SpecialPermanentResidentCertificateNumber.of(cardNumber(chance)));
        }
        if (StatusesHeld.ends(legalClass, status)) {
            if (chance.below(4) > 0) {
                details.expiresOn(StatusesHeld.lastDay(random, since));
            }
            if (periodShown) {
                details.periodOfStay(new PeriodOfStay(chance.below(6), chance.below(12), 1 + chance.below(365)));
            }
        }
        return details;
    }

    private static String cardNumber(Chance chance) {
        return String.format(Locale.ROOT, "AB%08dCD", chance.below(100_000_000));
    }
}
