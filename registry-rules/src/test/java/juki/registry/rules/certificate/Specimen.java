package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PeriodOfStay;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/**
 * The family of the published specimen (住民票の写し（世帯連記式見本）, masanork/srn, MIT licence), invented by its author, with its neighbours: a
 * foreign resident, somebody who will move out, and somebody who has.
 */
public final class Specimen {

    static final MunicipalityCode HERE = MunicipalityCode.of("131032");
    static final MunicipalityCode CHIBA = MunicipalityCode.of("121011");
    static final LocalDate OPENED = LocalDate.of(2025, 12, 1);
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    static final LocalDateTime NOW = DAY.atTime(10, 30);

    private static final SequentialIssuer PEOPLE = SequentialIssuer.startingAfter(0);
    private static final List<AddresseeNumber> NUMBERS =
            Stream.generate(PEOPLE::nextAddresseeNumber).limit(40).toList();
    private static final List<HouseholdNumber> HOUSEHOLDS =
            Stream.generate(PEOPLE::nextHouseholdNumber).limit(40).toList();

    static final AddresseeNumber TARO = person(1);
    static final AddresseeNumber HANAKO = person(2);
    static final AddresseeNumber ICHIRO = person(3);
    static final AddresseeNumber JIRO = person(4);
    static final AddresseeNumber ANH = person(5);
    /** Will move out on 1 February 2026. */
    static final AddresseeNumber LEAVING = person(6);

    static final AddresseeNumber GONE = person(7);
    static final HouseholdNumber FAMILY = household(1);
    static final HouseholdNumber OF_ANH = household(2);
    static final HouseholdNumber OF_LEAVING = household(3);
    static final HouseholdNumber OF_GONE = household(4);

    static final Officer OFFICER = new Officer("係員A", Set.of(ProtectionRight.values()));

    private static final Address HOME = Address.of(HERE, "虎ノ門", "２－２－１").withSupplement(AddressSupplement.of("見本荘３０１"));
    private static final FamilyRegisterIndication REGISTER = FamilyRegisterIndication.of("東京都千代田区千代田１－１", "䶒藤󠄃　太朗󠄅");

    private static final InMemoryRegister REGISTER_OF_ALL = opened();

    private Specimen() {}

    static AddresseeNumber person(int n) {
        return NUMBERS.get(n - 1);
    }

    static HouseholdNumber household(int n) {
        return HOUSEHOLDS.get(n - 1);
    }

    static InMemoryRegister register() {
        return REGISTER_OF_ALL;
    }

    static List<AddresseeNumber> family() {
        return List.of(TARO, HANAKO, ICHIRO, JIRO);
    }

    static ResidentRecord record(AddresseeNumber one) {
        return register().record(one).orElseThrow();
    }

    private static InMemoryRegister opened() {
        PersonName head = PersonName.of("䶒藤󠄃　太朗󠄅", "サイトウ　タロウ");
        List<ResidentRecord> records = new ArrayList<>();
        records.add(member(
                        TARO,
                        Person.of(head, CalendarDate.of(1989, 1, 8), Sex.MALE),
                        head,
                        Relationship.HEAD,
                        ResidentRecordCode.of("24727059608"))
                .individualNumber(IndividualNumber.of("379474484458"))
                .otherItems(
                        OtherItems.builder().addRemarks(Remark.of("自動交付機利用者")).build())
                .build());
        records.add(member(
                        HANAKO,
                        Person.of(PersonName.of("䶒藤󠄃　花󠄃子", "サイトウ　ハナコ"), CalendarDate.of(1993, 5, 5), Sex.FEMALE),
                        head,
                        Relationship.WIFE,
                        ResidentRecordCode.of("24846016224"),
                        JapaneseResident.builder()
                                .familyRegister(REGISTER)
                                .formerSurname(FormerSurname.of("渡邉󠄂").withFurigana(Furigana.of("ワタナベ")))
                                .becameResidentOn(CalendarDate.of(2019, 12, 4))
                                .build())
                .individualNumber(IndividualNumber.of("454972364860"))
                .build());
        records.add(member(
                        ICHIRO,
                        Person.of(PersonName.of("䶒藤󠄃　一朗󠄅", "サイトウ　イチロウ"), CalendarDate.of(2019, 5, 1), Sex.MALE),
                        head,
                        Relationship.CHILD,
                        ResidentRecordCode.of("25208017643"))
                .individualNumber(IndividualNumber.of("507957100721"))
                .build());
        records.add(member(
                        JIRO,
                        Person.of(
                                PersonName.of("䶒藤󠄃　二朗󠄅", "サイトウ　ジロウ"),
                                UncertainDate.parse("令和元年5月日不詳").orElseThrow(),
                                Sex.MALE),
                        head,
                        Relationship.CHILD,
                        code(4))
                .build());
        PersonName anh = PersonName.of("NGUYEN THI ANH", "グエン　ティ　アイン").withChineseCharacters("阮氏英");
        records.add(base(
                        ANH,
                        Person.of(anh, CalendarDate.of(1998, 6, 7), Sex.FEMALE),
                        ForeignResident.builder()
                                .nationality(Nationality.of("VNM", "ベトナム"))
                                .legalClass(LegalClass.MID_TO_LONG_TERM)
                                .status(StatusOfResidence.of("T26", "技術・人文知識・国際業務"))
                                .periodOfStay(new PeriodOfStay(3, 0, 0))
                                .expiresOn(LocalDate.of(2027, 3, 31))
                                .residenceCard(ResidenceCardNumber.of("AB12345678CD"))
                                .addCommonNames(CommonName.entered(
                                        PersonName.of("山本　英子", "ヤマモト　エイコ"), LocalDate.of(2024, 4, 10), HERE))
                                .becameResidentOn(CalendarDate.of(2024, 4, 1))
                                .build(),
                        Membership.of(OF_ANH, Relationship.HEAD, anh),
                        Address.of(HERE, "芝", "５－３６－７"),
                        OutsideAddress.abroad("ベトナム"),
                        CalendarDate.of(2024, 4, 1))
                .recordCode(code(5))
                .individualNumber(IndividualNumber.of("873321641958"))
                .build());
        PersonName leaving = PersonName.of("転出　予定子", "テンシュツ　ヨテイコ");
        records.add(base(
                        LEAVING,
                        Person.of(leaving, CalendarDate.of(1975, 9, 9), Sex.FEMALE),
                        JapaneseResident.of(
                                FamilyRegisterIndication.of("千葉県千葉市中央区中央２－２", "転出　父"), CalendarDate.of(2010, 4, 1)),
                        Membership.of(OF_LEAVING, Relationship.HEAD, leaving),
                        Address.of(HERE, "麻布台", "１－３－１"),
                        OutsideAddress.unknown(),
                        CalendarDate.of(2010, 4, 1))
                .recordCode(code(6))
                .individualNumber(IndividualNumber.of("263348291158"))
                .plannedMoveOut(
                        new PlannedMoveOut(LocalDate.of(2026, 2, 1), OutsideAddress.domestic(CHIBA, "中央３－３－３　転出先荘")))
                .build());
        PersonName gone = PersonName.of("除票　済男", "ジョヒョウ　スミオ");
        records.add(base(
                        GONE,
                        Person.of(gone, CalendarDate.of(1988, 3, 3), Sex.MALE),
                        JapaneseResident.of(
                                FamilyRegisterIndication.of("東京都港区芝１－１", "除票　済男"), CalendarDate.of(2015, 4, 1)),
                        Membership.of(OF_GONE, Relationship.HEAD, gone),
                        Address.of(HERE, "赤坂", "４－１８－１３"),
                        OutsideAddress.domestic(CHIBA, "中央１－１－１"),
                        CalendarDate.of(2015, 4, 1))
                .recordCode(code(7))
                .removal(Removal.builder()
                        .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                        .occurredOn(CalendarDate.of(2025, 10, 1))
                        .notifiedOn(LocalDate.of(2025, 9, 24))
                        .planned(new PlannedMoveOut(
                                LocalDate.of(2025, 10, 3), OutsideAddress.domestic(CHIBA, "中央４－４－４")))
                        .confirmedDestination(OutsideAddress.domestic(CHIBA, "中央４－４－５"))
                        .confirmedOn(LocalDate.of(2025, 10, 1))
                        .moveInNoticedOn(LocalDate.of(2025, 10, 5))
                        .build())
                .build());
        return InMemoryRegister.opened(
                HERE,
                OPENED,
                records,
                List.of(
                        Household.of(FAMILY, HOME, family(), Optional.of(TARO)),
                        Household.of(OF_ANH, Address.of(HERE, "芝", "５－３６－７"), List.of(ANH), Optional.of(ANH)),
                        Household.of(
                                OF_LEAVING, Address.of(HERE, "麻布台", "１－３－１"), List.of(LEAVING), Optional.of(LEAVING))));
    }

    private static ResidentRecordCode code(int n) {
        return ResidentRecordCode.ofPayload(2_520_801_000L + n);
    }

    private static ResidentRecord.Builder member(
            AddresseeNumber number,
            Person person,
            PersonName head,
            Relationship relationship,
            ResidentRecordCode code) {
        return member(
                number, person, head, relationship, code, JapaneseResident.of(REGISTER, CalendarDate.of(2019, 12, 4)));
    }

    private static ResidentRecord.Builder member(
            AddresseeNumber number,
            Person person,
            PersonName head,
            Relationship relationship,
            ResidentRecordCode code,
            ResidentDetails details) {
        ResidentRecord.Builder record = base(
                number,
                person,
                details,
                Membership.of(FAMILY, relationship, head),
                HOME,
                OutsideAddress.domestic(CHIBA, "中央１－１－１"),
                CalendarDate.of(2019, 12, 4));
        record.recordCode(code);
        return record;
    }

    static ResidentRecord.Builder base(
            AddresseeNumber number,
            Person person,
            ResidentDetails details,
            Membership membership,
            Address address,
            OutsideAddress previous,
            RegisterDate since) {
        ResidentRecord.Builder record = ResidentRecord.builder();
        record.addressee(number)
                .person(person)
                .details(details)
                .membership(membership)
                .residence(Residence.builder()
                        .address(address)
                        .addressSetOn(since)
                        .previousAddress(previous)
                        .notifiedOn(since.latest().plusDays(3))
                        .build());
        return record;
    }

    // ----- protections

    static ProtectionAct act(ProtectionRight right, LocalDateTime at) {
        return OFFICER.act(right, at);
    }

    /** A measure for an applicant and others, applied for and begun provisionally two weeks ago. */
    static SupportMeasure provisional(AddresseeNumber applicant, AddresseeNumber... together) {
        LocalDateTime at = NOW.minusDays(14);
        ProtectionAct keep = act(ProtectionRight.KEEP_MEASURE, at);
        SupportDetails.Builder details = SupportDetails.builder();
        details.applicant(protectedPerson(applicant))
                .addAffairs(ProtectedAffair.values())
                .firstMunicipality(HERE);
        Arrays.asList(together).forEach(one -> details.addSupportedTogether(protectedPerson(one)));
        return SupportMeasure.opened(new MeasureStep.Applied(keep, details.build(), Optional.empty(), at.toLocalDate()))
                .then(new MeasureStep.BegunProvisionally(keep, at.toLocalDate()));
    }

    private static ProtectedPerson protectedPerson(AddresseeNumber one) {
        return ProtectedPerson.builder()
                .addressee(one)
                .person(record(one).person())
                .build();
    }

    /** A restriction of certificates of one person. */
    static Restriction restriction(AddresseeNumber one, RestrictionLevel level) {
        return Restriction.builder()
                .person(one)
                .putAllLevels(Map.of(Operation.CERTIFICATE, level))
                .reason("印鑑盗難の申出")
                .start(DAY.minusDays(3))
                .setting(act(ProtectionRight.SET_RESTRICTION, NOW.minusDays(3)))
                .build();
    }
}
