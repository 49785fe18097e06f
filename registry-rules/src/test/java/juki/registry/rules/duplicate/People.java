package juki.registry.rules.duplicate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Village;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** People who resemble each other: few values of everything, each near some other. */
final class People {

    private static final MunicipalityCode HERE = Village.HERE;

    static final List<PersonName> NAMES = List.of(
            PersonName.of("渡辺 太郎", "ワタナベ タロウ"),
            PersonName.of("渡邉 太郎", "ワタナベ タロウ"),
            PersonName.of("渡邊󠄁　太朗", "ワタナベ　タロー"),
            PersonName.of("渡部 太郎", "ワタナベ タロウ"),
            PersonName.of("渡部 太郎", "ワタベ タロウ"),
            PersonName.of("山崎 花子", "ヤマサキ ハナコ"),
            PersonName.of("山﨑 花子", "ヤマザキ ハナコ"),
            PersonName.of("山崎 華子", "ヤマザキ ハナコ"),
            PersonName.of("渡辺 花子"),
            PersonName.of("NGUYEN VAN ANH"),
            PersonName.of("Anh Nguyen Van"),
            PersonName.of("WANG WEI").withChineseCharacters("王 偉"),
            PersonName.unnamed());

    static final List<RegisterDate> DATES = List.of(
            CalendarDate.of(1935, 3, 12),
            CalendarDate.of(1998, 3, 12),
            CalendarDate.of(1935, 3, 21),
            CalendarDate.of(1935, 12, 3),
            CalendarDate.of(1953, 3, 12),
            CalendarDate.of(1980, 7, 7),
            CalendarDate.of(1912, 7, 30),
            NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(0)),
            NonCalendarDate.of(1935, 2, 29),
            CalendarDate.of(1935, 2, 28),
            UncertainDate.inMonth(YearMonth.of(1935, 3)),
            UncertainDate.inYear(1935));

    static final List<Address> ADDRESSES = List.of(
            Address.of(HERE, "架空町一丁目", "2番3号"),
            Address.of(HERE, "架空一丁目", "２－３"),
            Address.of(HERE, "架空町一丁目", "2番4号"),
            Address.of(HERE, "別町", "5番地"));

    private static final List<FamilyRegisterIndication> REGISTERS = List.of(
            FamilyRegisterIndication.of("北海道架空市本籍町1番地", "渡辺 太郎"),
            FamilyRegisterIndication.of("北海道架空市本籍町２番地", "山崎 花子"),
            FamilyRegisterIndication.unknown());

    /** Names besides the present one that a record has. */
    private enum OtherNames {
        NONE,
        FORMER_SURNAME,
        COMMON
    }

    private People() {}

    private static JapaneseResident japanese(FamilyRegisterIndication register, OtherNames otherNames) {
        return JapaneseResident.of(register, CalendarDate.of(2000, 1, 1))
                .withFormerSurname(Optional.of(FormerSurname.of("渡辺").withFurigana(Furigana.of("ワタナベ")))
                        .filter(any -> otherNames == OtherNames.FORMER_SURNAME));
    }

    /** Known by one of the names that others have, which was deleted, and by another that was not. */
    private static ForeignResident foreign(PersonName name) {
        int which = NAMES.indexOf(name);
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .becameResidentOn(CalendarDate.of(2000, 1, 1))
                .addCommonNames(CommonName.entered(NAMES.get((which + 3) % 12), LocalDate.of(2013, 4, 1), HERE)
                        .deleted(LocalDate.of(2019, 4, 1), HERE))
                .addCommonNames(CommonName.entered(NAMES.get((which + 5) % 12), LocalDate.of(2019, 4, 1), HERE))
                .build();
    }

    /** A record with few enough values that two of them often agree. */
    static Arbitrary<ResidentRecord> records() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(DATES),
                        Arbitraries.of(Sex.class),
                        Arbitraries.of(ADDRESSES),
                        Arbitraries.of(REGISTERS),
                        Arbitraries.integers().between(1, 300),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 6),
                                        Arbitraries.integers().between(0, 6))
                                .as((code, individual) -> new int[] {code, individual}),
                        Arbitraries.of(OtherNames.class))
                .as((name, date, sex, address, register, number, codes, otherNames) -> {
                    int code = codes[0];
                    int individual = codes[1];
                    ResidentRecord.Builder record = ResidentRecord.builder();
                    record.addressee(Village.person(number))
                            .recordCode(Optional.of(code).filter(it -> it > 0).map(Village::code))
                            .individualNumber(Optional.of(individual)
                                    .filter(it -> it > 0)
                                    .map(it -> IndividualNumber.ofPayload(10_000_000_000L + it)))
                            .person(Person.of(name, date, sex))
                            .details(
                                    otherNames.equals(OtherNames.COMMON)
                                            ? foreign(name)
                                            : japanese(register, otherNames))
                            .residence(Residence.builder()
                                    .address(address)
                                    .addressSetOn(CalendarDate.of(2000, 1, 1))
                                    .previousAddress(OutsideAddress.unknown())
                                    .build())
                            .membership(Membership.of(Village.household(1), Relationship.HEAD, name));
                    return record.build();
                });
    }

    /** Somebody who may have another name and another place besides those of a record. */
    static Arbitrary<Particulars> particulars() {
        return Combinators.combine(
                        records().map(Particulars::of),
                        Arbitraries.of(NAMES).optional(0.4),
                        Arbitraries.of(ADDRESSES).optional(0.4))
                .as((known, name, place) -> {
                    Particulars named = name.map(known::alsoNamed).orElse(known);
                    return place.map(named::alsoAt).orElse(named);
                });
    }

    /** Any evidence at all, of every attribute. */
    static Arbitrary<Map<Attribute, Likeness>> evidence() {
        List<Attribute> attributes = List.of(Attribute.values());
        return Arbitraries.of(Likeness.class).list().ofSize(attributes.size()).map(likenesses -> {
            Map<Attribute, Likeness> evidence = new EnumMap<>(Attribute.class);
            for (int i = 0; i < attributes.size(); i++) {
                evidence.put(attributes.get(i), likenesses.get(i));
            }
            return evidence;
        });
    }

    /** Somebody of whom the three attributes are known and nothing else. */
    static Particulars known(String name, String reading, RegisterDate birth, Sex sex) {
        return Particulars.of(Person.of(PersonName.of(name, reading), birth, sex));
    }

    /** A record of a man in a municipality, with a family register of his own. */
    static ResidentRecord record(
            MunicipalityCode municipality,
            int number,
            String name,
            String reading,
            LocalDate born,
            ResidentRecordCode code) {
        PersonName written = PersonName.of(name, reading);
        ResidentRecord.Builder record = ResidentRecord.builder();
        record.addressee(Village.person(number))
                .recordCode(code)
                .person(Person.of(written, CalendarDate.of(born), Sex.MALE))
                .details(JapaneseResident.of(
                        FamilyRegisterIndication.of("架空県架空市本籍町" + number + "番地", name), CalendarDate.of(born)))
                .residence(Residence.builder()
                        .address(Address.of(municipality, "架空町", number + "番地"))
                        .addressSetOn(CalendarDate.of(born))
                        .previousAddress(OutsideAddress.none())
                        .build())
                .membership(Membership.of(Village.household(number), Relationship.HEAD, written));
        return record.build();
    }
}
