package juki.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.Handling;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.DeFactoHead;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.SearchKey;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.CertificateSerialNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No value tells in its {@code toString} who someone is or where, however deep inside it the name or the number lies. */
class MaskingTest {

    private static final CalendarDate DAY = CalendarDate.of(2025, 4, 1);

    /** Texts that no toString contains by chance. */
    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings().withCharRange('㐀', '䶵').ofMinLength(3).ofMaxLength(20);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(10_000_000, 99_999_999);
    }

    @Property(tries = 200)
    void noTextGivenIsShown(@ForAll("secrets") String secret, @ForAll("numbers") int number) {
        String digits = Integer.toString(number);
        for (Object value : valuesTelling(secret, number)) {
            assertThat(value.toString())
                    .as(value.getClass().getSimpleName())
                    .doesNotContain(secret)
                    .doesNotContain(digits)
                    .doesNotContain("1931-07-09");
        }
    }

    private static List<Object> valuesTelling(String secret, int number) {
        Furigana furigana = Furigana.of("ヰ".repeat(1 + number % 9) + "ヱ");
        PersonName name = PersonName.of(secret).withChineseCharacters(secret).withFurigana(furigana);
        Person person = Person.of(name, CalendarDate.of(1931, 7, 9), Sex.FEMALE);
        FormerSurname formerSurname = FormerSurname.of(secret).withFurigana(furigana);
        CommonName commonName = CommonName.entered(name, DAY.toLocalDate(), Samples.TOWN);
        DomicileParts domicile = DomicileParts.builder()
                .municipality(Samples.TOWN)
                .townCode(Integer.toString(number).substring(1))
                .town(secret)
                .build();
        FamilyRegisterIndication register = FamilyRegisterIndication.of(secret, secret + secret)
                .withDomicileParts(domicile)
                .withHeadInParts(secret, secret);
        JapaneseResident japanese = JapaneseResident.builder()
                .familyRegister(register)
                .formerSurname(formerSurname)
                .becameResidentOn(DAY)
                .build();
        ForeignResident foreign = ForeignResident.builder()
                .nationality(Nationality.of("VNM", "ベトナム"))
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .residenceCard(ResidenceCardNumber.of("AB" + number + "CD"))
                .certificate(SpecialPermanentResidentCertificateNumber.of("AB" + number + "CD"))
                .addCommonNames(commonName)
                .becameResidentOn(DAY)
                .build();
        Address address = Address.of(Samples.TOWN, secret, secret)
                .withSupplement(AddressSupplement.of(secret))
                .withPostalCode(PostalCode.of("1234567"))
                .withParts(AddressParts.builder()
                        .code(AddressCode.of(
                                Samples.TOWN, Integer.toString(number).substring(1)))
                        .sortForm(secret)
                        .buildingCode(secret)
                        .supplementReading(secret)
                        .build());
        OutsideAddress elsewhere = OutsideAddress.domestic(Samples.ELSEWHERE, secret);
        ResidentRecordCode code = ResidentRecordCode.ofPayload(number * 100L);
        IndividualNumber individual = IndividualNumber.ofPayload(number * 1_000L);
        Residence residence = Residence.builder()
                .address(address)
                .addressSetOn(DAY)
                .previousAddress(elsewhere)
                .earlier(EarlierAddresses.builder()
                        .addressBeforeMove(address)
                        .lastRegisteredAddress(elsewhere)
                        .previousHeadName(name)
                        .build())
                .build();
        OtherItems others = OtherItems.builder()
                .qualifications(Qualifications.builder()
                        .nationalPension(new NationalPension(
                                new Coverage(true, Optional.empty(), Optional.empty()),
                                Optional.of(BasicPensionNumber.of("00" + number)),
                                Optional.empty(),
                                Optional.empty()))
                        .build())
                .signatureCertificate(CertificateSerialNumber.of("" + number))
                .addCautionNotes(CautionNote.of(1, RecordItem.NAME, secret))
                .addRemarks(Remark.of(secret))
                .build();
        Memo memo =
                Memo.of(Numbers.person(1)).write(secret, "U1", DAY.toLocalDate().atStartOfDay());
        Membership membership = Membership.of(Numbers.household(1), Relationship.HEAD, name);
        PlannedMoveOut plan = new PlannedMoveOut(DAY.toLocalDate(), elsewhere);
        Removal removal = Removal.builder()
                .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                .occurredOn(DAY)
                .planned(plan)
                .confirmedDestination(elsewhere)
                .build();
        ResidentRecord record = ResidentRecord.builder()
                .addressee(Numbers.person(1))
                .recordCode(code)
                .individualNumber(individual)
                .person(person)
                .details(japanese)
                .residence(residence)
                .membership(membership)
                .plannedMoveOut(plan)
                .otherItems(others)
                .build();
        Household household = Household.of(
                        Numbers.household(1), address, List.of(Numbers.person(1)), Optional.of(Numbers.person(1)))
                .withDeFactoHead(Optional.of(new DeFactoHead(DeFactoHead.Status.HEAD_OF_INSTITUTION, name)));
        NewResident arriving = NewResident.builder()
                .person(person)
                .details(foreign)
                .relationship(Relationship.HEAD)
                .recordCode(code)
                .individualNumber(individual)
                .otherItems(others)
                .earlier(residence.earlier())
                .build();
        RecordedItems items = RecordedItems.builder()
                .name(name)
                .dateOfBirth(person.dateOfBirth())
                .sex(Sex.FEMALE)
                .details(japanese)
                .address(address)
                .otherItems(others)
                .earlier(residence.earlier())
                .previousAddress(elsewhere)
                .build();
        Basis basis = new Basis.ExOfficio();
        MoveIn moveIn = MoveIn.builder()
                .changeDate(DAY)
                .processingDate(DAY.toLocalDate())
                .basis(basis)
                .handling(Handling.builder()
                        .place("窓口")
                        .notifier(Notifier.of(Notifier.Capacity.HEAD, name))
                        .build())
                .addNewResidents(arriving)
                .household(TargetHousehold.newHousehold())
                .address(address)
                .previousAddress(OutsideAddress.abroad(secret, secret))
                .build();
        HistoryEntry entry = HistoryEntry.builder()
                .historyNumber(1)
                .event(moveIn)
                .record(record)
                .build();
        RegisterChange change = RegisterChange.builder()
                .event(moveIn)
                .addEntries(entry)
                .addHouseholds(household)
                .build();
        Function<RecordedItems, Stream<Object>> corrections = set -> Stream.of(
                ClericalErrorCorrection.builder()
                        .changeDate(DAY)
                        .processingDate(DAY.toLocalDate())
                        .basis(basis)
                        .subject(Numbers.person(1))
                        .items(set)
                        .build(),
                ExOfficioCorrection.builder()
                        .changeDate(DAY)
                        .processingDate(DAY.toLocalDate())
                        .basis(basis)
                        .subject(Numbers.person(1))
                        .items(set)
                        .build());
        return Stream.concat(
                        Stream.of(
                                furigana,
                                formerSurname,
                                commonName,
                                address.parts(),
                                OutsideAddress.domestic(address),
                                Country.of(secret),
                                residence.earlier(),
                                others,
                                memo,
                                memo.entries(),
                                RemovedRecord.of(record.withRemoval(Optional.of(removal)), 1, DAY.toLocalDate()),
                                SearchKey.ofWriting(secret),
                                SearchKey.ofReading(secret),
                                name,
                                person,
                                register,
                                domicile,
                                japanese,
                                foreign,
                                address,
                                AddressSupplement.of(secret),
                                elsewhere,
                                OutsideAddress.abroad(secret, secret),
                                residence,
                                membership,
                                plan,
                                removal,
                                record,
                                record.withRemoval(Optional.of(removal)),
                                household,
                                household.deFactoHead(),
                                arriving,
                                items,
                                moveIn,
                                Birth.builder()
                                        .changeDate(DAY)
                                        .processingDate(DAY.toLocalDate())
                                        .basis(basis)
                                        .child(arriving)
                                        .household(Numbers.household(1))
                                        .build(),
                                RecordCodeChange.builder()
                                        .changeDate(DAY)
                                        .processingDate(DAY.toLocalDate())
                                        .basis(basis)
                                        .subject(Numbers.person(1))
                                        .newCode(code)
                                        .build(),
                                entry,
                                ChangeHistory.startingWith(entry),
                                change,
                                InMemoryRegister.opened(
                                        Samples.TOWN, DAY.toLocalDate(), List.of(record), List.of(household))),
                        corrections.apply(items))
                .toList();
    }
}
