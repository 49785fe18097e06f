package juki.registry.testkit.lawful;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.NumberSource;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.population.Chance;

/**
 * Where a law is going to be broken (場面): the village after a lawful life, with a few households more in which every situation can
 * be set up, seventy days after they came. Everything that leads here is lawful.
 *
 * <p>Mutable, and meant for one use.
 */
final class Scene {

    static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("122190");

    /** The status of a student (留学). */
    static final StatusOfResidence STUDENT = StatusOfResidence.of("T41");

    /** Far behind every life. */
    static final LocalDate STAYS_UNTIL = LocalDate.of(2050, 3, 31);

    /** Numbers beyond all that a life draws or brings along. */
    private static final long FIRST_NUMBER = 10_000_000;

    private static final long FIRST_CODE = 8_000_000_000L;

    /** On this lot two households live, in two rooms. */
    private static final int SHARED_LOT = 11;

    final Chance chance;
    final RandomGenerator random;
    final Numbers numbers = new Numbers();
    final LocalDate today;

    /** Head of four, with wife, grown-up son and small daughter. */
    final AddresseeNumber taro;

    final AddresseeNumber hanako;
    final AddresseeNumber ichiro;
    final AddresseeNumber momo;
    /** Alone on the lot of the four. */
    final AddresseeNumber jiro;
    /** Head of two, with wife. */
    final AddresseeNumber saburo;

    final AddresseeNumber yuki;
    /** A foreign resident, alone. */
    final AddresseeNumber anh;
    /** Alone, about to move out. */
    final AddresseeNumber leaving;
    /** Has moved out. */
    final AddresseeNumber gone;

    private final List<RegisterChange> lawful = new ArrayList<>();
    private final LocalDate arrival;
    private InMemoryRegister register;

    /** The village after a life, and those who come then. */
    Scene(Life life, RandomGenerator random) {
        this.random = random;
        this.chance = Chance.over(random);
        this.lawful.addAll(life.changes());
        // Whose a number is, a register can only tell that files records under it.
        this.register = life.register().keyedBy(BlockingKeys.standard());
        this.arrival = life.lastDay().plusDays(1 + chance.below(20));
        this.today = arrival.plusDays(70);
        Paper arriving = notified(arrival, arrival);
        List<AddresseeNumber> family = arrive(
                arriving,
                SHARED_LOT,
                newcomer("配役　太郎", 1970, Sex.MALE, Relationship.HEAD),
                newcomer("配役　花子", 1972, Sex.FEMALE, Relationship.WIFE),
                newcomer("配役　一郎", 2000, Sex.MALE, Relationship.CHILD),
                newcomer("配役　桃", 2014, Sex.FEMALE, Relationship.CHILD));
        this.taro = family.get(0);
        this.hanako = family.get(1);
        this.ichiro = family.get(2);
        this.momo = family.get(3);
        this.jiro = arrive(arriving, SHARED_LOT, newcomer("別役　次郎", 1965, Sex.MALE, Relationship.HEAD))
                .get(0);
        List<AddresseeNumber> couple = arrive(
                arriving,
                12,
                newcomer("端役　三郎", 1950, Sex.MALE, Relationship.HEAD),
                newcomer("端役　雪", 1952, Sex.FEMALE, Relationship.WIFE));
        this.saburo = couple.get(0);
        this.yuki = couple.get(1);
        this.anh = arrive(
                        arriving,
                        13,
                        NewResident.builder()
                                .person(person("NGUYEN YAKU ANH", 1998, Sex.FEMALE))
                                .details(foreign())
                                .relationship(Relationship.HEAD)
                                .build())
                .get(0);
        this.leaving = arrive(arriving, 14, newcomer("退場　予定", 1975, Sex.FEMALE, Relationship.HEAD))
                .get(0);
        this.gone = arrive(arriving, 15, newcomer("退場　済子", 1988, Sex.FEMALE, Relationship.HEAD))
                .get(0);
        LocalDate left = arrival.plusDays(10);
        happens(notified(arrival.plusDays(5), left).moveOut(elsewhere(), this.gone));
        happens(exOfficio(left, left).plannedDayReached(this.gone));
        happens(notified(today.minusDays(2), today.plusDays(20)).moveOut(elsewhere(), leaving));
    }

    // ----- what has happened so far

    /** Every lawful change so far, that of the life first. */
    List<RegisterChange> lawful() {
        return List.copyOf(lawful);
    }

    InMemoryRegister register() {
        return register;
    }

    /** A lawful change happens. */
    RegisterChange happens(ChangeEvent event) {
        ChangeEvent numbered = event.numbered(numbers);
        if (!LawfulLives.isAccepted(numbered, register)) {
            throw new IllegalStateException("what leads to a breach must be lawful: " + numbered.type());
        }
        RegisterChange change = Fold.fold(numbered, register, List.of());
        lawful.add(change);
        register = register.apply(change);
        return change;
    }

    ResidentRecord record(AddresseeNumber who) {
        return register.record(who).orElseThrow();
    }

    HouseholdNumber householdOf(AddresseeNumber who) {
        return record(who).membership().household();
    }

    ResidentRecordCode codeOf(AddresseeNumber who) {
        return record(who).recordCode().orElseThrow();
    }

    // ----- papers

    /** Notified today, of some days ago. */
    Paper notified() {
        return notified(today, lately());
    }

    static Paper notified(LocalDate today, LocalDate changed) {
        return new Paper(CalendarDate.of(changed), today, Basis.Notification.on(today));
    }

    Paper exOfficio() {
        return exOfficio(today, lately());
    }

    static Paper exOfficio(LocalDate today, LocalDate changed) {
        return new Paper(CalendarDate.of(changed), today, new Basis.ExOfficio());
    }

    Paper noticed() {
        return notified().on(Basis.Notice.on(today));
    }

    static Paper noticed(LocalDate today, LocalDate changed) {
        return notified(today, changed).on(Basis.Notice.on(today));
    }

    Paper requested() {
        return notified().on(Basis.Request.on(today));
    }

    Paper applied() {
        return notified().on(Basis.Application.on(today));
    }

    /** A day of which fourteen days are not over yet, after everybody came. */
    LocalDate lately() {
        return today.minusDays(chance.below(10));
    }

    /** So many days and some more. */
    int days(int atLeast) {
        return atLeast + chance.below(40);
    }

    /** Any of a few. */
    @SafeVarargs
    final <T> T any(T... some) {
        return some[chance.below(some.length)];
    }

    /** Anybody who lives here for good. */
    AddresseeNumber anybody() {
        return any(jiro, taro, hanako, ichiro, saburo, yuki, anh);
    }

    // ----- people and places

    /** Somebody whom no register knows: a person alone, of thirty to fifty years. */
    NewResident stranger() {
        return stranger(Relationship.HEAD);
    }

    NewResident stranger(Relationship relationship) {
        return newcomer(any("新顔　進", "髙﨑　新", "𠮷野　顔"), today.getYear() - 30 - chance.below(20), Sex.MALE, relationship);
    }

    static NewResident newcomer(String name, int year, Sex sex, Relationship relationship) {
        return of(person(name, year, sex), japanese(), relationship);
    }

    static NewResident of(Person person, ResidentDetails details, Relationship relationship) {
        return NewResident.builder()
                .person(person)
                .details(details)
                .relationship(relationship)
                .build();
    }

    static Person person(String name, int year, Sex sex) {
        return Person.of(PersonName.of(name), CalendarDate.of(year, 5, 3), sex);
    }

    static JapaneseResident japanese() {
        return JapaneseResident.of(FamilyRegisterIndication.of("見本県見本市本籍町１番地", "配役　筆頭"), CalendarDate.of(2020, 4, 1));
    }

    /** A student for years to come. */
    static ForeignResident foreign() {
        return student(ResidenceCardNumber.of("AB12345678CD"))
                .expiresOn(STAYS_UNTIL)
                .build();
    }

    /** A student, of whom it is not yet said until when. */
    static ForeignResident.Builder student(ResidenceCardNumber card) {
        return foreign(LegalClass.MID_TO_LONG_TERM).residenceCard(card).status(STUDENT);
    }

    /** A foreign resident of a class, with its status where it has only one. */
    static ForeignResident.Builder foreign(LegalClass legalClass) {
        ForeignResident.Builder details = ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(legalClass)
                .becameResidentOn(CalendarDate.of(2020, 4, 1));
        return switch (legalClass) {
            case SPECIAL_PERMANENT -> details.status(StatusOfResidence.of("T60"));
            case PROVISIONAL_STAY -> details.status(StatusOfResidence.of("X82"));
            case TEMPORARY_REFUGE -> details.status(StatusOfResidence.of("X90"));
            case MID_TO_LONG_TERM, TRANSITIONAL_BY_BIRTH, TRANSITIONAL_BY_NATIONALITY_LOSS -> details;
        };
    }

    Address lot(int number) {
        return Address.of(register.municipality(), "配役町", number + "番地");
    }

    static OutsideAddress elsewhere() {
        return OutsideAddress.domestic(ELSEWHERE, "架空町１番地");
    }

    static Placement place(AddresseeNumber who, Relationship relationship) {
        return Placement.of(who, relationship);
    }

    /** Comes from elsewhere to a lot of their own, into a new household. */
    MoveIn moveIn(Paper paper, NewResident... who) {
        return paper.moveIn(TargetHousehold.newHousehold(), lot(21 + chance.below(9)), elsewhere(), who);
    }

    /** Comes from elsewhere into somebody's household. */
    MoveIn joining(Paper paper, AddresseeNumber host, NewResident... who) {
        return paper.moveIn(
                TargetHousehold.existing(householdOf(host)),
                record(host).residence().address(),
                elsewhere(),
                who);
    }

    private List<AddresseeNumber> arrive(Paper paper, int lot, NewResident... who) {
        // Two households of one lot live in two rooms.
        Address address = lot == SHARED_LOT && who.length == 1
                ? lot(lot).withSupplement(AddressSupplement.of("別役荘201号"))
                : lot(lot);
        return happens(paper.moveIn(TargetHousehold.newHousehold(), address, elsewhere(), who)).entries().stream()
                .map(entry -> entry.addressee())
                .toList();
    }

    /** Draws numbers that nobody has. */
    static final class Numbers implements NumberSource {
        private final SequentialIssuer persons = SequentialIssuer.startingAfter(FIRST_NUMBER);
        private final SequentialIssuer households = SequentialIssuer.startingAfter(FIRST_NUMBER);
        private long codes = FIRST_CODE;

        @Override
        public ResidentRecordCode nextRecordCode() {
            return ResidentRecordCode.ofPayload(++codes);
        }

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            return persons.nextAddresseeNumber();
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            return households.nextHouseholdNumber();
        }
    }

    /** The number that was, of somebody who returns as they were. */
    NewResident returning() {
        return returning(record(gone).person(), Optional.of(gone), Optional.of(codeOf(gone)));
    }

    static NewResident returning(Person person, Optional<AddresseeNumber> number, Optional<ResidentRecordCode> code) {
        return NewResident.builder()
                .person(person)
                .details(japanese())
                .relationship(Relationship.HEAD)
                .addressee(number)
                .recordCode(code)
                .build();
    }
}
