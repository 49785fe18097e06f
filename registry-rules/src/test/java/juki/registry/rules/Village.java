package juki.registry.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.NumberSource;
import juki.registry.model.event.Placement;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/** A village of a few households in which every situation can be set up; opened on 1 January 2026. */
public final class Village {

    public static final MunicipalityCode HERE = MunicipalityCode.of("122335");
    public static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("012131");
    public static final LocalDate OPENED = LocalDate.of(2026, 1, 1);
    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    private static final List<AddresseeNumber> PEOPLE = people(400);
    private static final List<HouseholdNumber> HOUSEHOLDS = households(400);

    /** Head of four, with wife, grown-up son and daughter of eleven. */
    public static final AddresseeNumber TARO = person(1);

    public static final AddresseeNumber HANAKO = person(2);
    public static final AddresseeNumber ICHIRO = person(3);
    public static final AddresseeNumber MOMO = person(4);
    /** Lives alone on the lot of the four, in another room. */
    public static final AddresseeNumber JIRO = person(5);
    /** Head of two, with wife. */
    public static final AddresseeNumber SABURO = person(6);

    public static final AddresseeNumber YUKI = person(7);
    /** Father alone with a son of ten. */
    public static final AddresseeNumber SHIRO = person(8);

    public static final AddresseeNumber KOTA = person(9);
    /** Two sisters whose household has no head set. */
    public static final AddresseeNumber SAKURA = person(10);

    public static final AddresseeNumber UME = person(11);
    /** Foreign resident living alone. */
    public static final AddresseeNumber ANH = person(12);
    /** Lives alone and will move out on 25 April 2026. */
    public static final AddresseeNumber LEAVING = person(13);
    /** Born in 1900. */
    public static final AddresseeNumber ANCIENT = person(14);

    public static final AddresseeNumber MOVED_OUT = person(15);
    public static final AddresseeNumber DEAD = person(16);
    public static final AddresseeNumber REMOVED_EX_OFFICIO = person(17);
    public static final AddresseeNumber UNKNOWN = person(50);

    public static final HouseholdNumber OF_TARO = household(1);
    public static final HouseholdNumber OF_JIRO = household(2);
    public static final HouseholdNumber OF_SABURO = household(3);
    public static final HouseholdNumber OF_SHIRO = household(4);
    public static final HouseholdNumber WITHOUT_HEAD = household(5);
    public static final HouseholdNumber OF_ANH = household(6);
    public static final HouseholdNumber OF_LEAVING = household(7);
    public static final HouseholdNumber OF_ANCIENT = household(8);
    public static final HouseholdNumber ENDED = household(9);
    public static final HouseholdNumber NO_HOUSEHOLD = household(50);

    public static final PlannedMoveOut PLAN =
            new PlannedMoveOut(LocalDate.of(2026, 4, 25), OutsideAddress.domestic(ELSEWHERE));

    private static final InMemoryRegister REGISTER = opened();

    private Village() {}

    public static InMemoryRegister register() {
        return REGISTER;
    }

    /** The ids of the rules of the standard book that object to a change in the village. */
    public static List<String> objections(ChangeEvent event) {
        return objections(event, REGISTER);
    }

    public static List<String> objections(ChangeEvent event, InMemoryRegister register) {
        return RuleBook.standard().examine(event, register).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    /** The register after a change that passes, every alert acknowledged. */
    public static InMemoryRegister after(InMemoryRegister register, ChangeEvent event) {
        return register.apply(Registrar.under(RuleBook.standard())
                .decide(event, register)
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")))
                .drawing(new Numbers(20))
                .orElseThrow());
    }

    public static AddresseeNumber person(int n) {
        return PEOPLE.get(n - 1);
    }

    public static HouseholdNumber household(int n) {
        return HOUSEHOLDS.get(n - 1);
    }

    public static ResidentRecordCode code(int n) {
        return ResidentRecordCode.ofPayload(2_000_000_000L + n * 7_919L);
    }

    /** The address of lot n. */
    public static Address lot(int n) {
        return Address.of(HERE, "架空町一丁目", n + "番地");
    }

    public static Person born(String name, int year, int month, int day, Sex sex) {
        return Person.of(PersonName.of(name), CalendarDate.of(year, month, day), sex);
    }

    public static JapaneseResident japanese() {
        return JapaneseResident.of(FamilyRegisterIndication.of("北海道架空市本籍町1番地", "戸籍 筆頭"), CalendarDate.of(2020, 4, 1));
    }

    public static ForeignResident foreign() {
        return foreign(LegalClass.MID_TO_LONG_TERM);
    }

    public static ForeignResident foreign(LegalClass legalClass) {
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(legalClass)
                .status(StatusOfResidence.of("T41", "留学"))
                .expiresOn(LocalDate.of(2027, 3, 31))
                .residenceCard(ResidenceCardNumber.of("AB12345678CD"))
                .becameResidentOn(CalendarDate.of(2024, 4, 1))
                .build();
    }

    /** Somebody new to every register, Japanese, with the given relationship. */
    public static NewResident newcomer(Person person, Relationship relationship) {
        return NewResident.builder()
                .person(person)
                .details(japanese())
                .relationship(relationship)
                .build();
    }

    /** A resident and the relationship given. */
    public static Placement place(AddresseeNumber who, Relationship relationship) {
        return Placement.of(who, relationship);
    }

    /** A man of thirty-six who comes alone. */
    public static NewResident newHead() {
        return newcomer(born("新人 次郎", 1990, 2, 3, Sex.MALE), Relationship.HEAD);
    }

    private static InMemoryRegister opened() {
        List<ResidentRecord> records = new ArrayList<>();
        Person taro = born("見本 太郎", 1970, 5, 3, Sex.MALE);
        Person jiro = born("見本 次郎", 1965, 8, 1, Sex.MALE);
        Person saburo = born("架空 三郎", 1950, 1, 2, Sex.MALE);
        Person shiro = born("架空 四郎", 1980, 3, 4, Sex.MALE);
        Person anh = born("NGUYEN ANH", 1998, 6, 7, Sex.FEMALE);
        Person leaving = born("転出 予定", 1975, 9, 9, Sex.FEMALE);
        Person ancient = born("長寿 一", 1900, 1, 1, Sex.FEMALE);
        Address room = lot(1).withSupplement(AddressSupplement.of("201号"));
        records.add(living(TARO, taro, lot(1), of(OF_TARO, Relationship.HEAD, taro)));
        records.add(
                living(HANAKO, born("見本 花子", 1972, 6, 4, Sex.FEMALE), lot(1), of(OF_TARO, Relationship.WIFE, taro)));
        records.add(living(ICHIRO, born("見本 一郎", 2000, 7, 5, Sex.MALE), lot(1), of(OF_TARO, Relationship.CHILD, taro)));
        records.add(living(MOMO, born("見本 桃", 2014, 8, 6, Sex.FEMALE), lot(1), of(OF_TARO, Relationship.CHILD, taro)));
        records.add(living(JIRO, jiro, room, of(OF_JIRO, Relationship.HEAD, jiro)));
        records.add(living(SABURO, saburo, lot(3), of(OF_SABURO, Relationship.HEAD, saburo)));
        records.add(
                living(YUKI, born("架空 雪", 1952, 2, 3, Sex.FEMALE), lot(3), of(OF_SABURO, Relationship.WIFE, saburo)));
        records.add(living(SHIRO, shiro, lot(4), of(OF_SHIRO, Relationship.HEAD, shiro)));
        records.add(
                living(KOTA, born("架空 耕太", 2015, 10, 10, Sex.MALE), lot(4), of(OF_SHIRO, Relationship.CHILD, shiro)));
        records.add(living(SAKURA, born("姉 桜", 1960, 4, 1, Sex.FEMALE), lot(5), Membership.withoutHead(WITHOUT_HEAD)));
        records.add(living(UME, born("妹 梅", 1962, 4, 1, Sex.FEMALE), lot(5), Membership.withoutHead(WITHOUT_HEAD)));
        records.add(record(ANH, anh, foreign(), lot(6), of(OF_ANH, Relationship.HEAD, anh))
                .build());
        records.add(record(LEAVING, leaving, japanese(), lot(7), of(OF_LEAVING, Relationship.HEAD, leaving))
                .plannedMoveOut(PLAN)
                .build());
        records.add(living(ANCIENT, ancient, lot(8), of(OF_ANCIENT, Relationship.HEAD, ancient)));
        Person gone = born("転出 済子", 1988, 3, 3, Sex.FEMALE);
        records.add(record(MOVED_OUT, gone, japanese(), lot(9), of(ENDED, Relationship.HEAD, gone))
                .removal(Removal.builder()
                        .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                        .occurredOn(CalendarDate.of(2025, 6, 30))
                        .planned(new PlannedMoveOut(LocalDate.of(2025, 6, 30), OutsideAddress.domestic(ELSEWHERE)))
                        .build())
                .build());
        records.add(removed(DEAD, born("故人 一", 1930, 1, 1, Sex.MALE), ChangeReason.DEATH));
        records.add(removed(REMOVED_EX_OFFICIO, born("不在 一", 1985, 1, 1, Sex.MALE), ChangeReason.EX_OFFICIO_DELETION));
        return InMemoryRegister.opened(
                HERE,
                OPENED,
                records,
                List.of(
                        Household.of(OF_TARO, lot(1), List.of(TARO, HANAKO, ICHIRO, MOMO), Optional.of(TARO)),
                        Household.of(OF_JIRO, room, List.of(JIRO), Optional.of(JIRO)),
                        Household.of(OF_SABURO, lot(3), List.of(SABURO, YUKI), Optional.of(SABURO)),
                        Household.of(OF_SHIRO, lot(4), List.of(SHIRO, KOTA), Optional.of(SHIRO)),
                        Household.of(WITHOUT_HEAD, lot(5), List.of(SAKURA, UME), Optional.empty()),
                        Household.of(OF_ANH, lot(6), List.of(ANH), Optional.of(ANH)),
                        Household.of(OF_LEAVING, lot(7), List.of(LEAVING), Optional.of(LEAVING)),
                        Household.of(OF_ANCIENT, lot(8), List.of(ANCIENT), Optional.of(ANCIENT)),
                        Household.of(ENDED, lot(9), List.of(), Optional.empty())));
    }

    private static Membership of(HouseholdNumber household, Relationship relationship, Person head) {
        return Membership.of(household, relationship, head.name());
    }

    private static ResidentRecord living(AddresseeNumber number, Person person, Address address, Membership place) {
        return record(number, person, japanese(), address, place).build();
    }

    private static ResidentRecord removed(AddresseeNumber number, Person person, ChangeReason reason) {
        return record(number, person, japanese(), lot(9), of(ENDED, Relationship.HEAD, person))
                .removal(Removal.builder()
                        .reason(reason)
                        .occurredOn(CalendarDate.of(2025, 6, 30))
                        .build())
                .build();
    }

    private static ResidentRecord.Builder record(
            AddresseeNumber number, Person person, ResidentDetails details, Address address, Membership place) {
        ResidentRecord.Builder record = ResidentRecord.builder();
        record.addressee(number)
                .recordCode(code(PEOPLE.indexOf(number) + 1))
                .person(person)
                .details(details)
                .residence(Residence.builder()
                        .address(address)
                        .addressSetOn(details.becameResidentOn())
                        .previousAddress(OutsideAddress.unknown())
                        .notifiedOn(LocalDate.of(2020, 4, 2))
                        .build())
                .membership(place);
        return record;
    }

    private static List<AddresseeNumber> people(int n) {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(0);
        return IntStream.range(0, n).mapToObj(i -> issuer.nextAddresseeNumber()).toList();
    }

    private static List<HouseholdNumber> households(int n) {
        SequentialIssuer issuer = SequentialIssuer.startingAfter(0);
        return IntStream.range(0, n).mapToObj(i -> issuer.nextHouseholdNumber()).toList();
    }

    /** Draws the village's free numbers in order. */
    public static final class Numbers implements NumberSource {

        private int people;
        private int households;
        private int codes;

        /**
         * Draws from number n on.
         *
         * @param n greater than every number in use
         */
        public Numbers(int n) {
            people = n;
            households = n;
            codes = n;
        }

        @Override
        public ResidentRecordCode nextRecordCode() {
            return code(codes++);
        }

        @Override
        public AddresseeNumber nextAddresseeNumber() {
            return person(people++);
        }

        @Override
        public HouseholdNumber nextHouseholdNumber() {
            return household(households++);
        }

        /** {@return how many numbers of all kinds have been drawn since number n} */
        public int drawnSince(int n) {
            return people + households + codes - 3 * n;
        }
    }
}
