package juki.registry.model.datalist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.DataListDate;
import juki.registry.model.date.DateSpan;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Handling;
import juki.registry.model.event.Notifier;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.DataListRelationship;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.ReasonTable;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.groups.Tuple;

/** What is written in the columns of the data list is read back as it was, and what cannot be read is told by its place. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class DataListTest {

    private static final DataListLayout LAYOUT = DataListLayout.standard();
    private static final String SECRET = "見本花子は秘密";

    private record Read(List<DataListRow> rows, List<Long> lines, List<DataListFault> faults) {}

    private static Read read(DataListLayout layout, Reader csv) {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            DataListReader.of(layout)
                    .read(
                            csv,
                            (line, row) -> {
                                read.rows.add(row);
                                read.lines.add(line);
                            },
                            read.faults::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static Read read(String csv) {
        return read(LAYOUT, new StringReader(csv));
    }

    static String written(DataListLayout layout, List<DataListRow> rows) {
        StringWriter csv = new StringWriter();
        try (DataListWriter out = DataListWriter.to(csv, layout)) {
            for (DataListRow row : rows) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static boolean isExpressible(ResidentRecord record) {
        Optional<Relationship> relationship = record.membership().relationship();
        return relationship.isEmpty()
                || DataListRelationship.faultIn(
                                IntStream.range(0, 4)
                                        .mapToObj(i ->
                                                i < relationship.get().words().size()
                                                        ? relationship
                                                                .get()
                                                                .words()
                                                                .get(i)
                                                                .code()
                                                        : "")
                                        .toList(),
                                relationship.get().text().length() > 20
                                        ? ""
                                        : relationship.get().text())
                        .isEmpty();
    }

    // ----- there and back

    @Property(tries = 500)
    void rowsComeBackAsFarAsTheColumnsCarryThem(
            @ForAll @Size(min = 1, max = 4) List<HistoryEntry> entries, @ForAll boolean newest) {
        Assume.that(entries.stream().allMatch(entry -> isExpressible(entry.record())));
        List<DataListRow> rows =
                entries.stream().map(entry -> DataListRow.of(entry, newest)).toList();
        Read read = read(written(LAYOUT, rows));
        assertThat(read.faults).isEmpty();
        assertThat(read.rows).isEqualTo(rows.stream().map(DataListTest::carried).toList());
        assertThat(read(written(LAYOUT, read.rows)).rows).isEqualTo(read.rows);
    }

    /** What the columns carry of a row, worked out without them. */
    private static DataListRow carried(DataListRow row) {
        return DataListRow.builder()
                .historyNumber(row.historyNumber())
                .historyBranch(row.historyBranch())
                .newest(row.newest())
                .reason(row.reason())
                .changeDate(row.changeDate().map(DataListTest::carried))
                .processingDate(row.processingDate())
                .notifiedOn(row.notifiedOn())
                .handling(carried(row.handling()))
                .memberOrder(row.memberOrder())
                .record(carried(row.record()))
                .build();
    }

    /** Of whoever notified no more than the name as written. */
    private static Handling carried(Handling handling) {
        return Handling.builder()
                .place(handling.place())
                .terminal(handling.terminal())
                .notifier(handling.notifier()
                        .flatMap(Notifier::name)
                        .map(name -> new Notifier(Optional.empty(), Optional.of(PersonName.of(name.text())))))
                .build();
    }

    private static RegisterDate carried(RegisterDate date) {
        return DataListDate.of(date).toRegisterDate().orElseThrow();
    }

    private static ResidentRecord carried(ResidentRecord record) {
        Person person = record.person();
        PersonName name = record.name();
        PersonName plain = name.isBlank() ? PersonName.unnamed() : PersonName.of(name.text());
        if (record.kind() == ResidentKind.FOREIGN && name.chineseCharacters().isPresent()) {
            plain = plain.withChineseCharacters(name.chineseCharacters().get());
        }
        person = person.withName(name.furigana()
                .map(DataListTest::carried)
                .map(plain::withFurigana)
                .orElse(plain));
        Residence residence = record.residence();
        return ResidentRecord.builder()
                .addressee(record.addressee())
                .recordCode(record.recordCode())
                .individualNumber(record.individualNumber())
                .person(person.withDateOfBirth(carried(person.dateOfBirth())))
                .details(record.details().match(new ResidentDetails.Cases<ResidentDetails>() {
                    @Override
                    public ResidentDetails japanese(JapaneseResident details) {
                        return JapaneseResident.builder()
                                .familyRegister(details.familyRegister())
                                .formerSurname(details.formerSurname()
                                        .map(surname -> surname.furigana()
                                                .map(reading -> FormerSurname.of(surname.text())
                                                        .withFurigana(carried(reading)))
                                                .orElse(surname)))
                                .becameResidentOn(carried(details.becameResidentOn()))
                                .build();
                    }

                    @Override
                    public ResidentDetails foreign(ForeignResident details) {
                        return ForeignResident.builder()
                                .nationality(details.nationality())
                                .legalClass(details.legalClass())
                                .status(details.status())
                                .periodOfStay(details.periodOfStay())
                                .namePrecedence(details.namePrecedence())
                                .addAllCommonNames(details.commonNames().stream()
                                        .map(DataListTest::carried)
                                        .toList())
                                .foreignItems(carried(details.foreignItems()))
                                .expiresOn(details.expiresOn())
                                .residenceCard(details.residenceCard())
                                .certificate(details.certificate())
                                .becameResidentOn(carried(details.becameResidentOn()))
                                .build();
                    }
                }))
                .residence(Residence.builder()
                        .address(residence.address())
                        .addressSetOn(carried(residence.addressSetOn()))
                        .previousAddress(residence.previousAddress())
                        .notifiedOn(residence.notifiedOn())
                        .earlier(carried(residence.earlier()))
                        .build())
                .membership(carried(record.membership(), name))
                .otherItems(carried(record.otherItems()))
                .plannedMoveOut(record.isLiving() ? record.plannedMoveOut() : Optional.empty())
                .removal(record.removal()
                        .map(removal -> Removal.builder()
                                .reason(removal.reason())
                                .occurredOn(carried(removal.occurredOn()))
                                .notifiedOn(removal.notifiedOn())
                                .planned(removal.planned())
                                .confirmedOn(removal.confirmedOn())
                                .moveInNoticedOn(removal.moveInNoticedOn())
                                .confirmedDestination(removal.confirmedDestination()
                                        .filter(place -> place.kind() != OutsideAddress.Kind.NONE))
                                .build()))
                .build();
    }

    private static Furigana carried(Furigana reading) {
        Furigana plain = Furigana.of(reading.text());
        return reading.isConfirmed() ? plain.confirmedBy(Furigana.Origin.PERSON) : plain;
    }

    private static CommonName carried(CommonName name) {
        PersonName plain = PersonName.of(name.name().text());
        return CommonName.builder()
                .name(name.name()
                        .furigana()
                        .map(DataListTest::carried)
                        .map(plain::withFurigana)
                        .orElse(plain))
                .enteredOn(name.enteredOn())
                .enteredIn(name.enteredIn())
                .deletedOn(name.deletedOn())
                .deletedIn(name.deletedIn())
                .build();
    }

    /** All but a child allowance of which no month is told. */
    private static OtherItems carried(OtherItems items) {
        Qualifications told = items.qualifications();
        return OtherItems.builder()
                .qualifications(Qualifications.builder()
                        .onElectoralRoll(told.onElectoralRoll())
                        .nationalHealthInsurance(told.nationalHealthInsurance())
                        .lateStageElderlyMedicalCare(told.lateStageElderlyMedicalCare())
                        .longTermCareInsurance(told.longTermCareInsurance())
                        .nationalPension(told.nationalPension())
                        .childAllowance(told.childAllowance()
                                .filter(allowance -> allowance.from().isPresent()
                                        || allowance.until().isPresent()))
                        .build())
                .addAllCards(items.cards())
                .signatureCertificate(items.signatureCertificate())
                .authenticationCertificate(items.authenticationCertificate())
                .adultWard(items.adultWard())
                .addAllCautionNotes(items.cautionNotes())
                .addAllRemarks(items.remarks())
                .build();
    }

    private static ForeignItems carried(ForeignItems items) {
        return ForeignItems.builder()
                .alienRegisteredOn(items.alienRegisteredOn().map(DataListTest::carried))
                .residenceNotified(items.residenceNotified())
                .cameWithLandingPermit(items.cameWithLandingPermit())
                .mailNameCode(items.mailNameCode())
                .cardNumberClass(items.cardNumberClass())
                .notificationArticleClass(items.notificationArticleClass())
                .residenceCorrectionCode(items.residenceCorrectionCode())
                .build();
    }

    private static EarlierAddresses carried(EarlierAddresses earlier) {
        return EarlierAddresses.builder()
                .addressBeforeMove(earlier.addressBeforeMove())
                .lastRegisteredAddress(
                        earlier.lastRegisteredAddress().filter(place -> place.kind() != OutsideAddress.Kind.NONE))
                .previousHeadName(earlier.previousHeadName()
                        .filter(name -> !name.isBlank())
                        .map(name -> PersonName.of(name.text())))
                .build();
    }

    private static Membership carried(Membership membership, PersonName own) {
        if (membership.headName().isEmpty()) {
            return membership;
        }
        String head = membership.headName().get().text();
        if (head.isEmpty() && membership.isHead()) {
            head = own.text();
        }
        return Membership.builder()
                .household(membership.household())
                .relationship(membership.relationship())
                .headName(head.isEmpty() ? PersonName.unnamed() : PersonName.of(head))
                .headCommonName(membership
                        .headCommonName()
                        .map(common -> CommonName.builder()
                                .name(PersonName.of(common.name().text()))
                                .build()))
                .headNamePrecedence(membership.headNamePrecedence())
                .build();
    }

    @Example
    void textMayHoldWhateverCsvHoldsSpecial() {
        ResidentRecord record = Samples.living()
                .withResidence(Samples.living()
                        .residence()
                        .withAddress(Address.of(Samples.TOWN, "見本町,二丁目", "\"3\"番地\r\n4")
                                .withSupplement(AddressSupplement.of(" 見本荘\n"))));
        DataListRow row = DataListRow.builder().historyNumber(2).record(record).build();
        String csv = written(LAYOUT, List.of(row, row));
        Read read = read(csv);
        assertThat(read.faults).isEmpty();
        assertThat(read.rows.get(1).record().residence().address())
                .isEqualTo(record.residence().address());
        assertThat(read.lines).containsExactly(2L, 5L);
        Read otherwise = read("\uFEFF" + csv.replace("\r\n", "\n") + "\n\n");
        assertThat(otherwise.faults).isEmpty();
        assertThat(otherwise.rows).hasSize(2);
        assertThat(read("\uFEFF" + csv).rows).isEqualTo(read.rows);
    }

    @Example
    void aRowReadsAsASystemWouldWriteIt() {
        Read read = read("宛名番号,履歴番号,個人履歴番号_枝番,最新フラグ,異動事由,異動年月日,異動年月日_不詳フラグ,世帯番号,住民種別,住民状態,氏_日本人,名_日本人,"
                + "生年月日,生年月日_不詳フラグ,生年月日_不詳表記,性別,続柄コード1,続柄コード2,住民となった年月日,住所を定めた年月日,"
                + "住所_市区町村コード,住所_町字,住所_番地号表記,転入前住所_市区町村コード,転入前住所_都道府県,転入前住所_市区郡町村名,転入前住所_町字,"
                + "転入前住所_番地号表記,転出予定年月日,在留期間満了年月日\n"
                + "000000000000019,3,1,1,41,2025-04-01,0,000000000000019,1,1,見本,花子,1944-03-00,1,昭和19年3月日不詳,2,12,20,"
                + "1999-01-01,2025-04-01,122335,見本町,1番地,012131,北海道,苫小牧市,新町,5番地,0000-00-00,0\n");
        assertThat(read.faults).isEmpty();
        DataListRow row = read.rows.get(0);
        assertThat(row.historyNumber()).isEqualTo(3);
        assertThat(row.reason()).map(Enum::name).contains("ADDRESS_CHANGE");
        assertThat(row.record().name().text()).isEqualTo("見本　花子");
        assertThat(row.record().person().dateOfBirth().wording()).isEqualTo("昭和19年3月日不詳");
        assertThat(row.record().membership().relationship().map(Relationship::text))
                .contains("妻の子");
        assertThat(row.record().residence().previousAddress())
                .isEqualTo(OutsideAddress.domestic(Address.of(Samples.ELSEWHERE, "新町", "5番地")
                        .withParts(AddressParts.builder()
                                .prefecture("北海道")
                                .municipalityName("苫小牧市")
                                .build())));
        assertThat(row.record().plannedMoveOut()).isEmpty();
    }

    @Example
    void aFamilyRegisterReadsFromItsPartsAlone() {
        String file = written(LAYOUT, List.of(LIVING));
        String[] lines = file.split("\r\n", -1);
        List<String> header = List.of(lines[0].split(","));
        String[] cells = lines[1].split(",", -1);
        List.of("本籍", "筆頭者").forEach(whole -> cells[header.indexOf(whole)] = "");
        cells[header.indexOf("本籍_市区町村コード")] = "012131";
        cells[header.indexOf("本籍_町字コード")] = "0001001";
        cells[header.indexOf("本籍_都道府県")] = "北海道";
        cells[header.indexOf("本籍_市区郡町村名")] = "苫小牧市";
        cells[header.indexOf("本籍_町字")] = "見本町一丁目";
        cells[header.indexOf("本籍_番地号表記")] = "1番地";
        cells[header.indexOf("筆頭者_氏")] = "見本";
        cells[header.indexOf("筆頭者_名")] = "太郎";
        Read read = read(lines[0] + "\n" + String.join(",", cells));
        assertThat(read.faults).isEmpty();
        assertThat(((JapaneseResident) read.rows.get(0).record().details()).familyRegister())
                .contains(FamilyRegisterIndication.of("北海道苫小牧市見本町一丁目1番地", "見本　太郎")
                        .withDomicileParts(Samples.registerInParts().domicileParts()));
    }

    @Example
    void aFamilyRegisterThatIsNotTakenApartIsFoundWhereTheTownStands() {
        Read whole = read(written(LAYOUT, List.of(LIVING)));
        DataListLayout partsAlone = LAYOUT.without("本籍").without("筆頭者");
        Read parts = read(partsAlone, new StringReader(written(partsAlone, List.of(LIVING))));
        assertThat(parts.faults).isEmpty();
        assertThat(((JapaneseResident) whole.rows.get(0).record().details()).familyRegister())
                .contains(FamilyRegisterIndication.of("北海道苫小牧市見本町一丁目1番地", "見本 太郎"));
        assertThat(((JapaneseResident) parts.rows.get(0).record().details()).familyRegister())
                .contains(FamilyRegisterIndication.of("北海道苫小牧市見本町一丁目1番地", "見本　太郎"));
    }

    // ----- what cannot be read

    private static final DataListRow LIVING = DataListRow.builder()
            .historyNumber(2)
            .newest(true)
            .record(Samples.living())
            .build();

    private static String withCell(String column, String text) {
        String[] lines = written(LAYOUT, List.of(LIVING)).split("\r\n", -1);
        List<String> header = List.of(lines[0].split(","));
        String[] cells = lines[1].split(",", -1);
        cells[header.indexOf(column)] = text;
        return lines[0] + "\n" + String.join(",", cells) + "\n" + lines[1] + "\n";
    }

    private static void assertOnlyFault(String csv, String column, String reason) {
        Read read = read(csv);
        assertThat(read.faults).containsExactly(new DataListFault(2, column, reason));
        assertThat(read.rows).hasSize(1);
    }

    @Example
    void everyFaultHasLineColumnAndReasonAndTheNextRowIsRead() {
        assertOnlyFault(withCell("宛名番号", ""), "宛名番号", "must not be empty");
        assertOnlyFault(withCell("宛名番号", "見本"), "宛名番号", "is not a well-formed AddresseeNumber, WRONG_LENGTH");
        assertOnlyFault(
                withCell("個人番号", "123456789019"), "個人番号", "is not a well-formed IndividualNumber, WRONG_CHECK_DIGIT");
        assertOnlyFault(withCell("生年月日", "1990-05-32"), "生年月日", "must be a day, or have flag and words");
        assertOnlyFault(withCell("生年月日", "0000-00-00"), "生年月日", "must not be empty");
        assertOnlyFault(withCell("生年月日_不詳フラグ", "2"), "生年月日_不詳フラグ", "is refused: a flag is 0 or 1");
        assertOnlyFault(withCell("異動事由", "99"), "異動事由", "is refused: the code is none of its table");
        assertOnlyFault(withCell("続柄コード1", "77"), "続柄コード1", "are not all of the table");
        assertOnlyFault(withCell("続柄表記", "妻"), "続柄表記", "must say what the codes say");
        assertOnlyFault(withCell("氏_日本人", "別"), "氏名_日本人", "must say what surname and given name say");
        assertOnlyFault(
                withCell("本籍_番地号表記", "2番地"),
                "本籍_町字",
                "is refused: domicileParts: must say what the registered domicile says");
        assertOnlyFault(
                withCell("本籍_町字コード", "0001001"), "本籍_町字", "is refused: municipality: must be there with townCode");
        assertOnlyFault(withCell("筆頭者_名", "次郎"), "筆頭者", "must say what surname and given name say");
        assertOnlyFault(withCell("住民状態", "3"), "消除の事由", "must not be empty on a removed record");
        assertOnlyFault(
                withCell("転入前住所_市区町村コード", ""), "転入前住所_市区町村コード", "must not be empty where a place in Japan is given");
        assertOnlyFault(withCell("転入前住所_国名等", "ベトナム"), "転入前住所_国名等", "must not be given together with a place in Japan");
        assertOnlyFault(withCell("世帯主氏名優先区分", "14"), "世帯主氏名優先区分", "is refused: the code is none of its table");
        assertOnlyFault(
                withCell("転出予定年月日", ""), "転出予定年月日", "must not be empty where a destination or a notification is given");
    }

    @Example
    void aRowTellsOfAllItsFaultsAtOnce() {
        List<DataListFault> faults = read(withCell("住民種別", "2").replace("122335", "122336")).faults;
        assertThat(faults)
                .extracting(DataListFault::column)
                .contains("外国人住民となった年月日", "国籍・地域コード", "第30条45規定区分", "住所_市区町村コード");
    }

    @Example
    void whatIsNoCsvSpoilsItselfAlone() {
        String[] lines = written(LAYOUT, List.of(LIVING)).split("\r\n", -1);
        Read read = read(String.join(
                "\n",
                lines[0],
                lines[1],
                lines[1] + ",surplus",
                lines[1].replaceFirst("^", "\"見本\"本,"),
                lines[1],
                "\"見本, never closed",
                lines[1]));
        assertThat(read.lines).containsExactly(2L, 5L);
        assertThat(read.faults).extracting(DataListFault::line).containsExactly(3L, 4L, 6L);
        assertThat(read.faults.get(2).reason())
                .isEqualTo("is not well-formed CSV up to line 7; a quotation mark may not be closed");
    }

    @Example
    void aMarkThatIsNeverClosedDoesNotSwallowTheFile() {
        String[] lines = written(LAYOUT, List.of(LIVING)).split("\r\n", -1);
        int many = 2 * Records.MAX_LENGTH / lines[1].length();
        String csv = lines[0] + "\n\"never closed\n" + (lines[1] + "\n").repeat(many);
        Read read = read(csv);
        assertThat(read.faults).hasSize(1);
        long swallowedTo = Long.parseLong(read.faults.get(0).reason().replaceAll("\\D", ""));
        assertThat(read.rows).hasSize((int) (many + 2 - swallowedTo));
        assertThat(read.rows.size()).isGreaterThan(many / 3);
    }

    @Property(tries = 300)
    void noFaultShowsWhatStandsThere(@ForAll @IntRange(max = 9_999) int choice) {
        List<String> columns = LAYOUT.columns();
        Read read = read(withCell(columns.get(choice % columns.size()), "\"" + SECRET + "\r98765\""));
        assertThat(read.rows.size()).isBetween(1, 2);
        assertThat(read.rows.size() == 1).isEqualTo(!read.faults.isEmpty());
        assertThat(read.faults.toString()).doesNotContain(SECRET, "98765", "見本花子");
    }

    @Example
    void aFileWithoutHeaderOrRowsIsNoRegister() {
        assertThat(read("").faults).containsExactly(new DataListFault(1, "", "is missing: there is no header"));
        assertThat(read(written(LAYOUT, List.of()))).isEqualTo(new Read(List.of(), List.of(), List.of()));
        Read headless =
                read(withCell("性別", "2").substring(written(LAYOUT, List.of()).length()));
        assertThat(headless.rows).isEmpty();
        assertThat(headless.faults).hasSizeGreaterThan(50);
        assertThat(headless.faults.toString()).doesNotContain("見本");
    }

    // ----- the layout

    @Example
    void columnsHaveTheNamesOfTheHostsFile() {
        DataListLayout own = LAYOUT.renamed("住所_町字", "現住所_町字").without("個人番号");
        String csv = written(own, List.of(LIVING));
        assertThat(csv).contains(",現住所_町字,").doesNotContain(",住所_町字,", ",個人番号,", "123456789018");
        Read read = read(own, new StringReader(csv));
        assertThat(read.faults).isEmpty();
        assertThat(read.rows.get(0).record().individualNumber()).isEmpty();
        assertThat(read(csv).faults)
                .extracting(DataListFault::line, DataListFault::column)
                .contains(Tuple.tuple(2L, "住所_町字"));
        assertThat(read(own, new StringReader(written(LAYOUT, List.of(LIVING)))).faults)
                .filteredOn(fault -> fault.line() == 1)
                .extracting(DataListFault::reason)
                .allSatisfy(reason -> assertThat(reason).endsWith("is none of the layout, or there before"))
                .hasSize(2);
    }

    @Example
    void aLayoutHasEachNameOnce() {
        assertThat(LAYOUT.columns()).doesNotHaveDuplicates().contains("宛名番号", "続柄コード4", "生年月日_不詳表記");
        assertThat(LAYOUT.columns()).containsAll(DataListLayout.assumedColumns());
        assertThat(DataListLayout.assumedColumns()).doesNotContain("宛名番号", "異動事由", "最新フラグ");
        assertThatThrownBy(() -> LAYOUT.renamed("宛名番号", "世帯番号")).hasMessageStartingWith("name: ");
        assertThatThrownBy(() -> LAYOUT.renamed("宛名", "番号")).hasMessageStartingWith("standardName: ");
        assertThatThrownBy(() -> LAYOUT.without("個人番号").without("個人番号")).hasMessageStartingWith("standardName: ");
    }

    @Example
    void theFirstRowIsHandedOnLongBeforeTheLastIsRead() throws IOException {
        String[] lines = written(LAYOUT, List.of(LIVING)).split("\r\n", -1);
        String csv = lines[0] + "\n"
                + IntStream.range(0, 2_000).mapToObj(i -> lines[1]).collect(Collectors.joining("\n"));
        int[] taken = {0};
        Reader counting = new StringReader(csv) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                int read = super.read(into, from, length);
                taken[0] += Math.max(read, 0);
                return read;
            }
        };
        int[] takenAtFirst = {0};
        DataListReader.of(LAYOUT)
                .read(
                        counting,
                        (line, row) -> {
                            if (line == 2) {
                                takenAtFirst[0] = taken[0];
                            }
                        },
                        fault -> {
                            throw new AssertionError(fault);
                        });
        assertThat(takenAtFirst[0]).isPositive().isLessThan(csv.length() / 4);
    }

    // ----- what a record may have several times

    @Example
    void aRowWithMoreThanThereAreColumnsIsRefusedAndNothingIsWritten() throws IOException {
        OtherItems.Builder items = OtherItems.builder();
        IntStream.rangeClosed(1, 6).forEach(n -> items.addRemarks(Remark.of("備考" + n)));
        DataListRow row = DataListRow.builder()
                .historyNumber(1)
                .record(Samples.living().withOtherItems(items.build()))
                .build();
        StringWriter csv = new StringWriter();
        try (DataListWriter out = DataListWriter.to(csv, LAYOUT)) {
            assertThatThrownBy(() -> out.write(row))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("remarks: must be at most 5, which have columns");
        }
        assertThat(csv.toString()).isEqualTo(written(LAYOUT, List.of()));
    }

    @Example
    void halfOfSomethingIsTold() {
        for (String insurance : List.of("国民健康保険", "介護保険", "国民年金")) {
            assertOnlyFault(
                    withCell(insurance + "_被保険者該当有無", ""),
                    insurance + "_被保険者該当有無",
                    "must not be empty where more of the insurance is given");
        }
        assertOnlyFault(withCell("国民年金_種別", "第4号被保険者"), "国民年金_種別", "is refused: the code is none of its table");
        assertOnlyFault(
                withCell("児童手当_受給開始年月", "2020-13"), "児童手当_受給開始年月", "is refused: it is no month written YYYY-MM");
        assertOnlyFault(
                withCell("カード2_発行年月日", "2020-04-01"), "カード2_種類", "must not be empty where more of the card is given");
        assertOnlyFault(withCell("カード1_種類", "運転免許証"), "カード1_種類", "is refused: the code is none of its table");
        assertThat(read(withCell("留意事項5_履歴番号", "1")).faults)
                .extracting(DataListFault::column, DataListFault::reason)
                .containsExactly(
                        Tuple.tuple("留意事項5", "must not be empty"), Tuple.tuple("留意事項5_項目", "must not be empty"));
    }

    private static String foreignWithCell(String column, String text) {
        DataListRow foreign = DataListRow.builder()
                .historyNumber(1)
                .record(Samples.living().withDetails(Samples.foreignDetails()))
                .build();
        String[] lines = written(LAYOUT, List.of(foreign)).split("\r\n", -1);
        List<String> header = List.of(lines[0].split(","));
        String[] cells = lines[1].split(",", -1);
        cells[header.indexOf(column)] = text;
        return lines[0] + "\n" + String.join(",", cells) + "\n" + lines[1] + "\n";
    }

    @Example
    void aDeletedCommonNameSaysWhenOrWhereItWasDeleted() {
        assertOnlyFault(
                foreignWithCell("通称履歴2", "見本 健"),
                "通称履歴2_削除年月日",
                "must not be empty with the municipality of a deleted name");
        assertOnlyFault(
                foreignWithCell("通称履歴3_記載年月日", "2020-04-01"),
                "通称履歴3",
                "must not be empty where more of the name is given");
        Read read = read(foreignWithCell("通称履歴1_削除年月日", ""));
        assertThat(read.faults).isEmpty();
        assertThat(((ForeignResident) read.rows.get(0).record().details()).commonNames())
                .extracting(CommonName::isRecorded)
                .containsExactly(false, true);
    }

    @Example
    void aStatusWithoutAWordingHasTheNameOfTheTable() {
        Read read = read(foreignWithCell("在留資格等表記", ""));
        assertThat(((ForeignResident) read.rows.get(0).record().details()).status())
                .map(StatusOfResidence::name)
                .contains("留学");
        String unheardOf = foreignWithCell("在留資格等表記", "").replaceFirst(",T41,", ",T99,");
        assertOnlyFault(unheardOf, "在留資格等", "is refused: code: must be one of the table");
    }

    // ----- reasons of another system

    private static ReasonTable.Row meant(String code, Optional<ChangeReason> reason, DateSpan inForce) {
        return new ReasonTable.Row(code, "旧", reason, inForce);
    }

    /** Its 20 is a move-out and its 21 a death; its 30 the standard has no reason for; its 40 changed its meaning. */
    private static final ReasonTable OLD = ReasonTable.of(
            "old",
            List.of(
                    meant("20", Optional.of(ChangeReason.DOMESTIC_MOVE_OUT), DateSpan.since(LocalDate.of(1990, 1, 1))),
                    meant("21", Optional.of(ChangeReason.DEATH), DateSpan.since(LocalDate.of(1990, 1, 1))),
                    meant("30", Optional.empty(), DateSpan.since(LocalDate.of(1990, 1, 1))),
                    meant(
                            "40",
                            Optional.of(ChangeReason.HOUSEHOLD_CHANGE),
                            DateSpan.of(LocalDate.of(1990, 1, 1), LocalDate.of(2005, 4, 1))),
                    meant("40", Optional.of(ChangeReason.ADDRESS_CHANGE), DateSpan.since(LocalDate.of(2005, 4, 1))),
                    meant("41", Optional.of(ChangeReason.ADDRESS_CHANGE), DateSpan.since(LocalDate.of(2005, 4, 1)))));

    private static String changed(String reason, String processingDate, String changeDate) {
        String[] lines = written(LAYOUT, List.of(LIVING)).split("\r\n", -1);
        List<String> header = List.of(lines[0].split(","));
        String[] cells = lines[1].split(",", -1);
        cells[header.indexOf("異動事由")] = reason;
        cells[header.indexOf("処理年月日")] = processingDate;
        cells[header.indexOf("異動年月日")] = changeDate;
        return lines[0] + "\n" + String.join(",", cells) + "\n";
    }

    private static Read readOld(String csv) {
        return read(LAYOUT.withReasons(OLD), new StringReader(csv));
    }

    @Example
    void aCodeOfAnotherSystemMeansWhatItsTableSaysOnTheDayOfTheRow() {
        assertThat(readOld(changed("21", "2010-04-01", "")).rows.get(0).reason())
                .contains(ChangeReason.DEATH);
        assertThat(read(changed("21", "2010-04-01", "")).rows.get(0).reason()).contains(ChangeReason.DOMESTIC_MOVE_OUT);
        assertThat(readOld(changed("40", "2005-03-31", "2005-04-01"))
                        .rows
                        .get(0)
                        .reason())
                .contains(ChangeReason.HOUSEHOLD_CHANGE);
        assertThat(readOld(changed("40", "2005-04-01", "2005-03-01"))
                        .rows
                        .get(0)
                        .reason())
                .contains(ChangeReason.ADDRESS_CHANGE);
        assertThat(readOld(changed("40", "", "2005-03-01")).rows.get(0).reason())
                .contains(ChangeReason.HOUSEHOLD_CHANGE);
    }

    @Example
    void aCodeThatTheStandardHasNoReasonForMakesARowWithoutOne() {
        Read read = readOld(changed("30", "2010-04-01", ""));
        assertThat(read.faults).isEmpty();
        assertThat(read.rows.get(0).reason()).isEmpty();
    }

    @Example
    void aCodeThatItsTableDoesNotHaveIsTold() {
        assertThat(readOld(changed("99", "2010-04-01", "")).faults)
                .containsExactly(new DataListFault(
                        2, "異動事由", "is refused: the code is none of its table on the day of the row"));
        assertThat(readOld(changed("41", "2004-04-01", "")).faults)
                .containsExactly(new DataListFault(
                        2, "異動事由", "is refused: the code is none of its table on the day of the row"));
        assertThat(readOld(changed("21", "", "")).faults)
                .containsExactly(
                        new DataListFault(2, "異動事由", "is refused: a code of another system needs 処理年月日 or 異動年月日"));
    }

    @Example
    void theFirstCodeOfTheTableIsWritten() {
        DataListRow row = DataListRow.builder()
                .historyNumber(2)
                .reason(ChangeReason.ADDRESS_CHANGE)
                .processingDate(LocalDate.of(2010, 4, 1))
                .record(Samples.living())
                .build();
        DataListLayout old = LAYOUT.withReasons(OLD);
        String csv = written(old, List.of(row));
        assertThat(csv).contains(",40,");
        assertThat(read(old, new StringReader(csv)).rows).containsExactly(carried(row));
        DataListRow without = DataListRow.builder()
                .historyNumber(2)
                .reason(ChangeReason.BIRTH)
                .processingDate(LocalDate.of(2010, 4, 1))
                .record(Samples.living())
                .build();
        assertThatThrownBy(() -> written(old, List.of(without)))
                .hasMessage("reason: has no code in the table on its day");
    }

    @Property(tries = 200)
    void rowsComeBackThroughTheTableOfAnotherSystem(@ForAll HistoryEntry entry) {
        Assume.that(isExpressible(entry.record()));
        ReasonTable other = ReasonTable.of(
                "other",
                Arrays.stream(ChangeReason.values())
                        .map(reason -> meant(
                                "X" + (99 - Integer.parseInt(reason.code())),
                                Optional.of(reason),
                                DateSpan.since(LocalDate.of(0, 1, 1))))
                        .toList());
        DataListLayout layout = LAYOUT.withReasons(other);
        DataListRow row = DataListRow.of(entry, true);
        Read read = read(layout, new StringReader(written(layout, List.of(row))));
        assertThat(read.faults).isEmpty();
        assertThat(read.rows).containsExactly(carried(row));
    }

    @Example
    void aRemovalNeedsAReasonOfTheStandard() {
        DataListRow removed = DataListRow.builder()
                .historyNumber(3)
                .processingDate(LocalDate.of(2025, 3, 30))
                .record(Samples.removed())
                .build();
        DataListLayout old = LAYOUT.withReasons(OLD);
        String csv = written(old, List.of(removed));
        assertThat(read(old, new StringReader(csv)).rows.get(0).record().removal())
                .map(Removal::reason)
                .contains(ChangeReason.DOMESTIC_MOVE_OUT);
        String[] lines = csv.split("\r\n", -1);
        List<String> header = List.of(lines[0].split(","));
        String[] cells = lines[1].split(",", -1);
        assertThat(cells[header.indexOf("消除の事由")]).isEqualTo("20");
        cells[header.indexOf("消除の事由")] = "30";
        assertThat(read(old, new StringReader(lines[0] + "\n" + String.join(",", cells))).faults)
                .containsExactly(new DataListFault(2, "消除の事由", "must mean a reason that the standard has"));
    }

    @Example
    void anEntryIsARow() {
        DataListRow row = DataListRow.of(Samples.entry(), true).withMemberOrder(1);
        assertThat(row.reason()).isEqualTo(Samples.entry().event().reason());
        assertThat(row.notifiedOn()).contains(LocalDate.of(2025, 4, 1));
        assertThat(read(written(LAYOUT, List.of(row))).rows.get(0).memberOrder())
                .hasValue(1);
        assertThatThrownBy(() -> DataListRow.builder()
                        .historyNumber(0)
                        .record(Samples.living())
                        .build())
                .hasMessageStartingWith("historyNumber: ");
    }
}
