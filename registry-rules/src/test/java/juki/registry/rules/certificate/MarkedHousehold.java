package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
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
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PeriodOfStay;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/**
 * A household in which the text of every item occurs nowhere else: so a text that is found on a certificate tells which item of
 * whom is shown.
 */
final class MarkedHousehold {

    static final HouseholdNumber HOUSEHOLD = Specimen.household(11);
    static final LocalDate PLANNED = LocalDate.of(2040, 7, 17);

    private final InMemoryRegister register;
    private final List<AddresseeNumber> members;
    private final List<Map<CertificateItem, List<String>>> marks;

    private MarkedHousehold(
            InMemoryRegister register, List<AddresseeNumber> members, List<Map<CertificateItem, List<String>>> marks) {
        this.register = register;
        this.members = members;
        this.marks = marks;
    }

    /** A household of members that are foreign or not, each with every item there is. */
    static MarkedHousehold of(List<Boolean> foreign) {
        List<AddresseeNumber> members = new ArrayList<>();
        List<ResidentRecord> records = new ArrayList<>();
        List<Map<CertificateItem, List<String>>> marks = new ArrayList<>();
        for (int i = 0; i < foreign.size(); i++) {
            AddresseeNumber one = Specimen.person(21 + i);
            members.add(one);
            Map<CertificateItem, List<String>> of = new EnumMap<>(CertificateItem.class);
            records.add(record(one, i, foreign.get(i), of));
            marks.add(of);
        }
        return new MarkedHousehold(
                InMemoryRegister.opened(
                        Specimen.HERE,
                        Specimen.OPENED,
                        records,
                        List.of(Household.of(HOUSEHOLD, address(), members, Optional.of(members.get(0))))),
                members,
                marks);
    }

    InMemoryRegister register() {
        return register;
    }

    List<AddresseeNumber> members() {
        return members;
    }

    /** The texts that tell of an item of one member. */
    List<String> marks(int member, CertificateItem item) {
        return marks.get(member).getOrDefault(item, List.of());
    }

    private static Address address() {
        return Address.of(Specimen.HERE, "住所町", "九番地").withSupplement(AddressSupplement.of("方書荘"));
    }

    /** A word of kana that stands for item and person. */
    private static String mark(String word, int person) {
        return word + "のしるし" + "甲乙丙丁戊己庚辛壬癸".charAt(person) + "終";
    }

    private static String kana(String word, int person) {
        return word + "アイウエオカキクケコ".charAt(person) + "ヲワリ";
    }

    private static ResidentRecord record(
            AddresseeNumber number, int i, boolean foreign, Map<CertificateItem, List<String>> marks) {
        marks.put(CertificateItem.NAME, List.of(mark("氏名", i)));
        marks.put(CertificateItem.FURIGANA, List.of(kana("シメイ", i)));
        marks.put(CertificateItem.PREVIOUS_ADDRESS, List.of(mark("前住所", i)));
        marks.put(CertificateItem.ADDRESS_BEFORE_MOVE, List.of(mark("異動前", i)));
        marks.put(CertificateItem.REMARKS, List.of(mark("備考", i)));
        ResidentRecordCode code = ResidentRecordCode.ofPayload(3_000_000_000L + i);
        IndividualNumber individual = individual(i);
        marks.put(CertificateItem.RECORD_CODE, List.of(code.digits()));
        marks.put(CertificateItem.INDIVIDUAL_NUMBER, List.of(individual.digits()));
        marks.put(CertificateItem.QUALIFICATIONS, List.of("基礎年金番号" + pension(i)));
        ResidentDetails details = foreign ? foreign(i, marks) : japanese(i, marks);
        PersonName head = PersonName.of("世帯主のしるし終");
        marks.put(CertificateItem.HEAD_AND_RELATIONSHIP, List.of(head.text()));
        ResidentRecord.Builder record = ResidentRecord.builder();
        return record.addressee(number)
                .recordCode(code)
                .individualNumber(individual)
                .person(Person.of(
                        PersonName.of(mark("氏名", i), kana("シメイ", i)),
                        CalendarDate.of(1960 + i, 3, 5),
                        i % 2 == 0 ? Sex.MALE : Sex.FEMALE))
                .details(details)
                .membership(Membership.of(HOUSEHOLD, i == 0 ? Relationship.HEAD : Relationship.CHILD, head))
                .residence(Residence.builder()
                        .address(address())
                        .addressSetOn(CalendarDate.of(2011, 2, 3))
                        .previousAddress(OutsideAddress.domestic(Specimen.CHIBA, mark("前住所", i)))
                        .notifiedOn(LocalDate.of(2011, 2, 4))
                        .earlier(EarlierAddresses.builder()
                                .addressBeforeMove(Address.of(Specimen.HERE, mark("異動前", i), "一番地"))
                                .lastRegisteredAddress(OutsideAddress.domestic(Specimen.CHIBA, mark("最終登録", i)))
                                .build())
                        .build())
                .plannedMoveOut(new PlannedMoveOut(PLANNED, OutsideAddress.domestic(Specimen.CHIBA, mark("転出先", i))))
                .otherItems(OtherItems.builder()
                        .addRemarks(Remark.of(mark("備考", i)), Remark.of("特別養子縁組" + mark("養子", i)))
                        .addCautionNotes(CautionNote.of(1, RecordItem.PREVIOUS_ADDRESS, mark("留意", i)))
                        .qualifications(Qualifications.builder()
                                .nationalPension(new NationalPension(
                                        new Coverage(true, Optional.empty(), Optional.empty()),
                                        Optional.of(BasicPensionNumber.of(pension(i))),
                                        Optional.empty(),
                                        Optional.empty()))
                                .build())
                        .build())
                .build();
    }

    /** Texts that no certificate shows, whatever is asked for, before the planned day. */
    List<String> never() {
        List<String> never = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            never.addAll(List.of(mark("最終登録", i), mark("転出先", i), members.get(i).digits(), HOUSEHOLD.digits()));
        }
        return never;
    }

    /** What only who asks for the history of special adoptions is shown. */
    String sensitive(int member) {
        return mark("養子", member);
    }

    private static IndividualNumber individual(int i) {
        List<String> numbers = List.of(
                "123456789018",
                "614106526000",
                "510136263801",
                "060122228102",
                "362473502703",
                "467430101604",
                "763727588705",
                "734220726006",
                "450817747707",
                "207304711608");
        return IndividualNumber.of(numbers.get(i));
    }

    private static String pension(int i) {
        return "987654321" + i;
    }

    private static ResidentDetails japanese(int i, Map<CertificateItem, List<String>> marks) {
        marks.put(CertificateItem.FAMILY_REGISTER, List.of(mark("本籍", i), mark("筆頭者", i)));
        marks.put(CertificateItem.FORMER_SURNAME, List.of(mark("旧氏", i)));
        return JapaneseResident.builder()
                .familyRegister(FamilyRegisterIndication.of(mark("本籍", i), mark("筆頭者", i)))
                .formerSurname(FormerSurname.of(mark("旧氏", i)).withFurigana(Furigana.of(kana("キュウシ", i))))
                .becameResidentOn(CalendarDate.of(2011, 2, 3))
                .build();
    }

    private static ResidentDetails foreign(int i, Map<CertificateItem, List<String>> marks) {
        marks.put(CertificateItem.NATIONALITY, List.of(mark("国籍", i)));
        marks.put(CertificateItem.STATUS_OF_RESIDENCE, List.of(mark("資格", i)));
        marks.put(CertificateItem.LEGAL_CLASS, List.of("中長期在留者"));
        marks.put(CertificateItem.PERIOD_OF_STAY, List.of("4年11月"));
        marks.put(CertificateItem.EXPIRES_ON, List.of("2031年8月19日"));
        marks.put(CertificateItem.CARD_NUMBER, List.of("AB1234567" + i + "CD"));
        marks.put(CertificateItem.COMMON_NAME, List.of(mark("通称", i)));
        marks.put(CertificateItem.COMMON_NAME_HISTORY, List.of(mark("改名", i)));
        return ForeignResident.builder()
                .nationality(Nationality.of("VNM", mark("国籍", i)))
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .status(StatusOfResidence.of("T26", mark("資格", i)))
                .periodOfStay(new PeriodOfStay(4, 11, 0))
                .expiresOn(LocalDate.of(2031, 8, 19))
                .residenceCard(ResidenceCardNumber.of("AB1234567" + i + "CD"))
                .addCommonNames(
                        CommonName.entered(PersonName.of(mark("改名", i)), LocalDate.of(2012, 1, 5), Specimen.HERE)
                                .deleted(LocalDate.of(2013, 1, 5), Specimen.CHIBA),
                        CommonName.entered(PersonName.of(mark("通称", i)), LocalDate.of(2013, 1, 5), Specimen.HERE))
                .becameResidentOn(CalendarDate.of(2011, 2, 3))
                .build();
    }
}
