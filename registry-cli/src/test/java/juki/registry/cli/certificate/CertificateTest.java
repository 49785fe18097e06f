package juki.registry.cli.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.cli.Terminal;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.person.FamilyRegisterIndication;
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
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code juki certificate}: what a stranger with a register file gets and is told. */
class CertificateTest {

    private static final MunicipalityCode TOWN = MunicipalityCode.of("122335");
    private static final AddresseeNumber MOTHER = AddresseeNumber.ofSerial(1);
    private static final AddresseeNumber CHILD = AddresseeNumber.ofSerial(2);
    private static final HouseholdNumber HOME = HouseholdNumber.ofSerial(1);
    private static final PersonName NAME = PersonName.of("見本 <b>花子</b>", "ミホン ハナコ");
    private static final Officer OFFICER = new Officer("係員A", Set.of(ProtectionRight.values()));

    @TempDir
    private Path folder = Path.of("");

    private Path register = Path.of("");
    private Path page = Path.of("");

    @BeforeEach
    void aRegisterOfTwo() throws IOException {
        register = folder.resolve("register.jsonl");
        page = folder.resolve("page.html");
        Files.writeString(
                register,
                "{\"type\":\"REGISTER\",\"version\":1,\"municipality\":\"122335\",\"day\":\"2025-12-01\"}\n"
                        + RegistryJson.write(record(MOTHER, NAME, 1985, Relationship.HEAD)) + "\n"
                        + RegistryJson.write(record(CHILD, PersonName.of("見本 一郎"), 2015, Relationship.CHILD)) + "\n",
                StandardCharsets.UTF_8);
    }

    private static ResidentRecord record(AddresseeNumber one, PersonName name, int born, Relationship relationship) {
        ResidentRecord.Builder record = ResidentRecord.builder();
        return record.addressee(one)
                .recordCode(ResidentRecordCode.ofPayload(2_000_000_000L + born))
                .person(Person.of(name, CalendarDate.of(born, 5, 3), Sex.FEMALE))
                .details(JapaneseResident.of(
                        FamilyRegisterIndication.of("千葉県成田市本籍町1番地", "筆頭 人"), CalendarDate.of(2020, 4, 1)))
                .residence(Residence.builder()
                        .address(Address.of(TOWN, "見本町", "2番地"))
                        .addressSetOn(CalendarDate.of(2020, 4, 1))
                        .previousAddress(OutsideAddress.unknown())
                        .build())
                .membership(Membership.of(HOME, relationship, NAME))
                .build();
    }

    private String html() throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }

    private Terminal running(Object... more) {
        Object[] words = new Object[more.length + 5];
        words[0] = "certificate";
        words[1] = "--register";
        words[2] = register;
        words[3] = "--out";
        words[4] = page;
        System.arraycopy(more, 0, words, 5, more.length);
        return Terminal.running(words);
    }

    @Test
    void writesAPageOfOnePersonWithoutWhatIsLeftOut() throws IOException {
        Terminal terminal = running("--line", 2);
        assertThat(terminal.status()).isZero();
        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.output()).isEqualTo(page + ": 住民票の写し, persons 1, pages 1" + System.lineSeparator());
        assertThat(html())
                .contains("見本 &lt;b&gt;花子&lt;/b&gt;", "千葉県富里市見本町2番地", "昭和60年5月3日")
                .doesNotContain(
                        "<b>花子",
                        "成田市",
                        ResidentRecordCode.ofPayload(2_000_001_985L).digits());
    }

    @Test
    void aHouseholdCopyOfOneIsThatOfTheWholeHousehold() throws IOException {
        assertThat(running(
                                "--form",
                                "household-copy",
                                "--person",
                                CHILD.digits(),
                                "--show",
                                "head-and-relationship,本籍・筆頭者",
                                "--official-use")
                        .output())
                .contains("persons 2, pages 1");
        assertThat(html()).contains("見本 一郎", "成田市", "公用", "世帯全員");
        assertThat(running("--form", "世帯連記", "--line", 2).status()).isEqualTo(2);
        assertThat(running("--form", "household-copy", "--household", HOME.digits())
                        .output())
                .contains("persons 2");
    }

    @Test
    void isRefusedInNeutralWordsForAProtectedPerson() throws IOException {
        Path protections = folder.resolve("protections.jsonl");
        LocalDateTime at = LocalDate.of(2025, 11, 1).atTime(9, 0);
        ProtectionAct keep = OFFICER.act(ProtectionRight.KEEP_MEASURE, at);
        SupportMeasure measure = SupportMeasure.opened(new MeasureStep.Applied(
                        keep,
                        SupportDetails.builder()
                                .applicant(ProtectedPerson.builder()
                                        .addressee(CHILD)
                                        .person(record(CHILD, NAME, 2015, Relationship.CHILD)
                                                .person())
                                        .build())
                                .addAffairs(ProtectedAffair.COPY_PRESENT_ADDRESS)
                                .firstMunicipality(TOWN)
                                .build(),
                        Optional.empty(),
                        at.toLocalDate()))
                .then(new MeasureStep.BegunProvisionally(keep, at.toLocalDate()));
        Files.writeString(protections, RegistryJson.write(measure) + "\n", StandardCharsets.UTF_8);
        Terminal refused = running("--form", "household-copy", "--line", 2, "--protections", protections);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).isEmpty();
        assertThat(refused.complaints())
                .contains("この操作はできません。責任者に確認してください。", "this operation cannot be done", "nothing was written")
                .doesNotContain("支援", "見本");
        assertThat(page).doesNotExist();

        Files.writeString(
                protections,
                RegistryJson.write(Restriction.builder()
                                .person(MOTHER)
                                .putAllLevels(Map.of(Operation.CERTIFICATE, RestrictionLevel.ALERT))
                                .reason("申出")
                                .start(at.toLocalDate())
                                .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, at))
                                .build())
                        + "\n",
                StandardCharsets.UTF_8);
        Terminal alerted = running("--line", 2, "--protections", protections);
        assertThat(alerted.status()).isEqualTo(1);
        assertThat(alerted.complaints()).contains("--acknowledged-by NAME goes on");
        assertThat(running("--line", 2, "--protections", protections, "--acknowledged-by", "係員A")
                        .status())
                .isZero();

        Files.writeString(protections, "{\"type\":\"RESTRICTION\"}\n", StandardCharsets.UTF_8);
        running("--line", 2, "--protections", protections)
                .refusedInOneSentence("line 1", "nothing is issued while a protection cannot be read");
    }

    @Test
    void saysWhatIsWrongInOneSentence() {
        running("--line", 9).refusedInOneSentence("--line: there is no record on line 9");
        running("--person", "123").refusedInOneSentence("--person must be an addressee number");
        running().refusedInOneSentence("whose record?");
        running("--line", 2, "--show", "salary").refusedInOneSentence("--show knows no salary", "family-register");
        running("--line", 2, "--day", "2025-02-30").refusedInOneSentence("--day must be a day");
        running("--line", 2, "--day", "2020-01-01").refusedInOneSentence("--day lies before that of the register");
        running("--line", "2,2").refusedInOneSentence("somebody is named twice");
        running("--line", 2, "--show", "history", "--leave-out", "history")
                .refusedInOneSentence("--show and --leave-out both name history");
        Terminal.running("certificate", "--line", 2).refusedInOneSentence("--register is missing");
        Terminal.running("certificate", "--register", register, "--line", 2, "--out", register)
                .refusedInOneSentence("it is the register");
        Terminal.running("certificate", "--register", register, "--line", 2, "--out", folder)
                .refusedInOneSentence("it is a folder");
        Terminal.running("certificate", "--register", folder.resolve("none"), "--line", 2, "--out", page)
                .refusedInOneSentence("there is no such file");
    }

    @Test
    void aFormThatDoesNotFitIsRefusedWithTheReason() {
        Terminal terminal = running("--form", "removed-record-copy", "--line", 2);
        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.complaints()).contains("住民票が除かれていません。", "the record is living");
    }

    @Test
    void linesThatCannotBeUsedAreToldAndTheRestGoesOn() throws IOException {
        Files.writeString(
                register,
                Files.readString(register, StandardCharsets.UTF_8) + "not a record\n",
                StandardCharsets.UTF_8);
        Terminal terminal = running("--line", 2);
        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.complaints()).contains("register.jsonl, line 4: ");
        assertThat(page).exists();
    }

    @Test
    void listsTheItemsOfAForm() {
        Terminal terminal = Terminal.running("certificate", "--items", "--form", "転出証明書");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("family-register", "本籍・筆頭者", "always", "never");
    }
}
