package juki.registry.testkit.town;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.NewResident;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.testkit.population.AddressSketch;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.ForeignSketch;
import juki.registry.testkit.population.HouseholdSketch;
import juki.registry.testkit.population.NameSketch;
import juki.registry.testkit.population.PersonSketch;
import juki.registry.testkit.population.PublishedFigures;
import juki.registry.testkit.population.TownPlan;

/** Turns the sketches of a blueprint into values of the model, inventing what a record needs beside them. */
final class Settler {

    private static final LocalDate FOREIGN_RESIDENTS_RECORDED = LocalDate.of(2012, 7, 9);
    private static final double BORN_HERE = 0.45;
    private static final double MOVED_INSIDE = 0.4;
    private static final double REGISTER_ELSEWHERE = 0.35;
    private static final double BIRTH_UNCERTAIN = 0.002;
    private static final int OLD_ENOUGH_TO_BE_UNCERTAIN = 75;
    private static final double READING_CONFIRMED = 0.8;

    /**
     * A member of a household with the residence of the day.
     *
     * @param resident who
     * @param residence where and since when
     */
    record Settled(NewResident resident, Residence residence) {}

    private final TownPlan plan;
    private final LocalDate newYear;
    private final Chance chance;
    private final String municipalityName;
    private final Elsewhere elsewhere;
    private final long cards;
    private long lastCard;

    Settler(TownPlan plan, String purpose) {
        this.plan = plan;
        elsewhere = new Elsewhere(plan);
        newYear = LocalDate.of(plan.year(), 1, 1);
        chance = Chance.seeded(plan.seed(), purpose, 1);
        PublishedFigures.Figure figure = PublishedFigures.shipped().figure(plan.municipality(), plan.year());
        municipalityName = figure.prefecture() + figure.name();
        // Card numbers of one settler are distinct; another settler counts from elsewhere in the hundred million.
        cards = chance.below(90_000_000L);
    }

    Address address(AddressSketch sketch) {
        String town = sketch.town().isEmpty() ? municipalityName : sketch.town();
        Address address = Address.of(sketch.municipality(), town, sketch.lot());
        return sketch.supplement()
                .map(supplement -> address.withSupplement(AddressSupplement.of(supplement)))
                .orElse(address);
    }

    /** The members of a household that has lived here, some since birth, some since a day of their own. */
    List<Settled> settled(HouseholdSketch sketch, Address address) {
        LocalDate arrived = newYear.minusDays(1 + chance.below(30L * 365));
        LocalDate moved = chance.happens(MOVED_INSIDE)
                ? arrived.plusDays(chance.below(newYear.toEpochDay() - arrived.toEpochDay()))
                : arrived;
        boolean bornHere = chance.happens(BORN_HERE);
        OutsideAddress from = bornHere ? OutsideAddress.none() : elsewhere.municipality(chance);
        FamilyRegisterIndication register = familyRegister(sketch, address);
        List<Settled> settled = new ArrayList<>(sketch.members().size());
        for (PersonSketch member : sketch.members()) {
            LocalDate earliest = member.isJapanese()
                    ? member.dateOfBirth()
                    : Days.later(member.dateOfBirth(), FOREIGN_RESIDENTS_RECORDED);
            boolean sinceBirth =
                    member.isJapanese() && (bornHere || member.dateOfBirth().isAfter(arrived));
            LocalDate since = sinceBirth ? member.dateOfBirth() : Days.later(arrived, earliest);
            LocalDate setOn = Days.later(moved, since);
            Residence residence = Residence.builder()
                    .address(address)
                    .addressSetOn(CalendarDate.of(setOn))
                    .previousAddress(sinceBirth ? OutsideAddress.none() : from)
                    .notifiedOn(setOn)
                    .build();
            settled.add(new Settled(resident(sketch, member, register, CalendarDate.of(since)), residence));
        }
        return settled;
    }

    /** The members of a household that arrives on a day. */
    List<NewResident> arriving(HouseholdSketch sketch, Address address, CalendarDate on) {
        FamilyRegisterIndication register = familyRegister(sketch, address);
        return sketch.members().stream()
                .map(member -> resident(sketch, member, register, on))
                .toList();
    }

    private NewResident resident(
            HouseholdSketch household, PersonSketch sketch, FamilyRegisterIndication register, CalendarDate since) {
        ResidentDetails details = sketch.foreign()
                .<ResidentDetails>map(foreign -> foreign(foreign, since))
                .orElseGet(() -> JapaneseResident.of(register, since));
        return NewResident.builder()
                .person(Person.of(name(sketch), dateOfBirth(sketch), sketch.sex()))
                .details(details)
                .relationship(relationship(household.head(), sketch))
                .build();
    }

    private PersonName name(PersonSketch sketch) {
        NameSketch name = sketch.name();
        if (!name.hasReading()) {
            PersonName latin = PersonName.of(name.written());
            return sketch.foreign()
                    .flatMap(ForeignSketch::nameInKanji)
                    .map(latin::withChineseCharacters)
                    .orElse(latin);
        }
        PersonName japanese = PersonName.of(name.written(), name.reading());
        return chance.happens(READING_CONFIRMED)
                ? japanese.withFurigana(japanese.furigana().orElseThrow().confirmedBy(Furigana.Origin.FAMILY_REGISTER))
                : japanese;
    }

    /** Some of the old were registered late, and of their birth only the month is known. */
    private RegisterDate dateOfBirth(PersonSketch sketch) {
        LocalDate born = sketch.dateOfBirth();
        boolean old = plan.year() - born.getYear() > OLD_ENOUGH_TO_BE_UNCERTAIN;
        return old && chance.happens(BIRTH_UNCERTAIN)
                ? UncertainDate.inMonth(YearMonth.from(born))
                : CalendarDate.of(born);
    }

    private static Relationship relationship(PersonSketch head, PersonSketch one) {
        boolean woman = one.sex() == Sex.FEMALE;
        return switch (one.role()) {
            case HEAD -> Relationship.HEAD;
            case SPOUSE -> woman ? Relationship.WIFE : Relationship.HUSBAND;
            case UNREGISTERED_SPOUSE -> Relationship.of(woman ? Word.UNREGISTERED_WIFE : Word.UNREGISTERED_HUSBAND);
            case CHILD -> Relationship.CHILD;
            case SPOUSE_OF_CHILD -> Relationship.of(Word.CHILD, woman ? Word.WIFE : Word.HUSBAND);
            case GRANDCHILD -> Relationship.of(Word.CHILD, Word.CHILD);
            case PARENT -> Relationship.of(woman ? Word.MOTHER : Word.FATHER);
            case SIBLING ->
                Relationship.of(Kin.siblingWord(one.sex(), one.dateOfBirth().isBefore(head.dateOfBirth())));
            case PARENT_OF_SPOUSE ->
                Relationship.of(head.sex() == Sex.FEMALE ? Word.HUSBAND : Word.WIFE, woman ? Word.MOTHER : Word.FATHER);
            case COHABITANT -> Relationship.COHABITANT;
        };
    }

    private ForeignResident foreign(ForeignSketch sketch, CalendarDate since) {
        ForeignResident.Builder foreign = ForeignResident.builder()
                .nationality(Nationality.of(sketch.nationality(), sketch.nationalityName()))
                .becameResidentOn(since);
        switch (sketch.status()) {
            case "T60" ->
                foreign.legalClass(LegalClass.SPECIAL_PERMANENT)
                        .certificate(SpecialPermanentResidentCertificateNumber.of(cardNumber()));
            case "X82" -> foreign.legalClass(LegalClass.PROVISIONAL_STAY).expiresOn(expiry());
            case "X90" -> foreign.legalClass(LegalClass.TEMPORARY_REFUGE).expiresOn(expiry());
            default -> {
                foreign.legalClass(LegalClass.MID_TO_LONG_TERM)
                        .status(StatusOfResidence.of(sketch.status(), sketch.statusName()))
                        .residenceCard(ResidenceCardNumber.of(cardNumber()));
                if (!sketch.status().equals("X14") && !sketch.status().equals("T90")) {
                    foreign.expiresOn(expiry());
                }
            }
        }
        return foreign.build();
    }

    private LocalDate expiry() {
        return newYear.plusYears(1).plusDays(chance.below(4L * 365));
    }

    private String cardNumber() {
        char[] text = new char[12];
        text[0] = letter();
        text[1] = letter();
        long number = (cards + lastCard++) % 100_000_000L;
        for (int i = 9; i > 1; i--) {
            text[i] = (char) ('0' + number % 10);
            number /= 10;
        }
        text[10] = letter();
        text[11] = letter();
        return String.valueOf(text);
    }

    private char letter() {
        return (char) ('A' + chance.below(26));
    }

    private FamilyRegisterIndication familyRegister(HouseholdSketch sketch, Address address) {
        String domicile = chance.happens(REGISTER_ELSEWHERE)
                ? elsewhere.written(chance)
                : municipalityName + address.town() + Elsewhere.lot(chance);
        return FamilyRegisterIndication.of(
                domicile, firstJapanese(sketch).name().written());
    }

    private static PersonSketch firstJapanese(HouseholdSketch sketch) {
        for (PersonSketch member : sketch.members()) {
            if (member.isJapanese()) {
                return member;
            }
        }
        return sketch.head();
    }

    /** A country somebody may come from or go to, by the nationality of a household met. */
    static Optional<String> countryOf(HouseholdSketch sketch) {
        return sketch.members().stream()
                .flatMap(member -> member.foreign().stream())
                .map(ForeignSketch::nationalityName)
                .findFirst();
    }
}
