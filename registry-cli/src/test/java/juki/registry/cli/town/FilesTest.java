package juki.registry.cli.town;

import static juki.registry.cli.town.SmallTown.CHILD;
import static juki.registry.cli.town.SmallTown.DAY;
import static juki.registry.cli.town.SmallTown.FAMILY;
import static juki.registry.cli.town.SmallTown.HUSBAND;
import static juki.registry.cli.town.SmallTown.MOTHER;
import static juki.registry.cli.town.SmallTown.OPENED_ON;
import static juki.registry.cli.town.SmallTown.WIFE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import juki.registry.cli.Terminal;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.Placement;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Relationship;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command on files of one's own, good lines and bad ones. */
class FilesTest {

    private static final String HEAD =
            "{\"type\":\"REGISTER\",\"version\":1,\"municipality\":\"122335\",\"day\":\"2025-01-01\"}";

    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }

    private static List<String> register() {
        return Stream.concat(Stream.of(HEAD), SmallTown.records().stream().map(RegistryJson::write))
                .toList();
    }

    private static List<String> events(ChangeEvent... events) {
        return Stream.of(events).map(RegistryJson::write).toList();
    }

    private Terminal run(List<String> register, List<String> events) throws IOException {
        return Terminal.running(
                "town",
                "--register",
                file("my-register.jsonl", register),
                "--events",
                file("my-events.jsonl", events),
                "--out",
                out());
    }

    private List<String> written(String name) throws IOException {
        return Files.readAllLines(out().resolve(name), StandardCharsets.UTF_8);
    }

    private List<JsonNode> rejects() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> rejects = new ArrayList<>();
        for (String line : written(Journal.REJECTS)) {
            rejects.add(mapper.readTree(line));
        }
        return rejects;
    }

    private static List<String> with(List<String> lines, int index, String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(index, line);
        return more;
    }

    // ----- good lines

    @Test
    void aYearWithoutFaultsEndsWellAndLeavesItsFiles() throws IOException {
        Terminal terminal = run(register(), events(SmallTown.aYear().toArray(ChangeEvent[]::new)));

        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("千葉県富里市 (122335)", "国内からの転入", "equations hold", "report.html");
        assertThat(written(Journal.EVENTS)).hasSize(5);
        assertThat(written(Journal.HISTORY)).hasSize(7);
        assertThat(written(Journal.REFUSED)).isEmpty();
        assertThat(written(Journal.REJECTS)).isEmpty();
        assertThat(written(RegisterFile.NAME)).hasSize(7).startsWith(HEAD);
        assertThat(Files.readString(out().resolve(ClosedYear.REPORT), StandardCharsets.UTF_8))
                .contains("千葉県富里市")
                .doesNotContain("見本 一郎");
    }

    @Test
    void quietSaysNothingWhenNothingIsWrong() throws IOException {
        Terminal terminal = Terminal.running(
                "town",
                "--quiet",
                "--register",
                file("r", register()),
                "--events",
                file("e", List.of()),
                "--out",
                out());

        assertThat(terminal).isEqualTo(new Terminal(0, "", ""));
    }

    @Test
    void acceptedEventsCarryTheirNumbersAndReplayToTheSameEnd() throws IOException {
        run(register(), events(SmallTown.aYear().toArray(ChangeEvent[]::new)));
        List<String> history = written(Journal.HISTORY);
        List<String> events = written(Journal.EVENTS);
        List<String> opening = written(RegisterFile.NAME);

        Terminal again = Terminal.running(
                "town",
                "--seed",
                "77",
                "--register",
                out().resolve(RegisterFile.NAME),
                "--events",
                out().resolve(Journal.EVENTS),
                "--out",
                folder.resolve("again"));

        assertThat(again.status()).isZero();
        assertThat(folder.resolve("again").resolve(Journal.HISTORY)).hasSameTextualContentAs(write(history));
        assertThat(folder.resolve("again").resolve(Journal.EVENTS)).hasSameTextualContentAs(write(events));
        assertThat(folder.resolve("again").resolve(RegisterFile.NAME)).hasSameTextualContentAs(write(opening));
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "expected", ""), lines, StandardCharsets.UTF_8);
    }

    @Test
    void theHistoryTellsEveryEntryInOrderWithItsAcknowledgements() throws IOException {
        run(register(), events(SmallTown.death(HUSBAND), SmallTown.moveOut(DAY.minusDays(3), CHILD)));

        List<HistoryEntry> entries =
                written(Journal.HISTORY).stream().map(RegistryJson::readEntry).toList();

        assertThat(entries).extracting(HistoryEntry::addressee).startsWith(HUSBAND, WIFE);
        assertThat(entries.subList(0, 2))
                .extracting(HistoryEntry::historyNumber)
                .containsOnly(2);
    }

    @Test
    void theSameFilesGiveTheSameBytesInAnyLocale() throws IOException {
        run(register(), events(SmallTown.aYear().toArray(ChangeEvent[]::new)));
        List<String> first = written(Journal.EVENTS);
        String report = Files.readString(out().resolve(ClosedYear.REPORT), StandardCharsets.UTF_8);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            run(register(), events(SmallTown.aYear().toArray(ChangeEvent[]::new)));
        } finally {
            Locale.setDefault(before);
        }

        assertThat(written(Journal.EVENTS)).isEqualTo(first);
        assertThat(out().resolve(ClosedYear.REPORT)).hasContent(report);
    }

    // ----- refused by law

    @Test
    void whatTheLawRefusesIsWrittenWithEveryFindingAndIsNoFailure() throws IOException {
        ChangeEvent fromTheFuture = SmallTown.moveIn(
                DAY.plusDays(3), DAY, SmallTown.newcomer("新顔 四郎", Sex.MALE, Relationship.HEAD, DAY.plusDays(3)));

        Terminal terminal = run(register(), events(fromTheFuture, SmallTown.birth()));

        assertThat(terminal.status()).isZero();
        assertThat(written(Journal.EVENTS)).hasSize(1);
        JsonNode refused = new ObjectMapper().readTree(written(Journal.REFUSED).get(0));
        assertThat(refused.get("line").asInt()).isEqualTo(1);
        assertThat(refused.get("outcome").asText()).isEqualTo("REFUSED");
        assertThat(refused.get("findings")).isNotEmpty();
        assertThat(refused.get("findings").get(0).get("basis").asText()).isNotBlank();
        assertThat(RegistryJson.readEvent(refused.get("event").toString())).isEqualTo(fromTheFuture);
    }

    @Test
    void anAlertTheClerkDoesNotPassOverSendsTheChangeBack() throws IOException {
        Terminal terminal = run(register(), events(SmallTown.moveOut(DAY.plusMonths(8), CHILD)));

        assertThat(terminal.status()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(written(Journal.REFUSED).get(0))
                        .get("outcome")
                        .asText())
                .isEqualTo("NEEDS_ACKNOWLEDGEMENT");
        assertThat(written(Journal.EVENTS)).isEmpty();
    }

    // ----- bad lines of events

    private void rejectedEvent(String line, String reason) throws IOException {
        Terminal terminal = run(register(), List.of(events(SmallTown.birth()).get(0), line, ""));

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.complaints().strip().lines()).hasSize(1);
        assertThat(terminal.complaints()).contains("rejects.jsonl").doesNotContain("Exception");
        assertThat(written(Journal.EVENTS)).hasSize(1);
        JsonNode reject = rejects().get(0);
        assertThat(reject.get("file").asText()).isEqualTo("my-events.jsonl");
        assertThat(reject.get("line").asInt()).isEqualTo(2);
        assertThat(reject.get("text").asText()).isEqualTo(line);
        assertThat(reject.get("reason").asText()).isNotBlank();
        assertThat(reject.get("reasonEnglish").asText()).contains(reason);
        assertThat(rejects()).hasSize(1);
    }

    @Test
    void brokenJsonIsRejected() throws IOException {
        rejectedEvent("{\"type\":\"BIRTH\",", "JSON");
    }

    @Test
    void somethingThatIsNoEventIsRejected() throws IOException {
        rejectedEvent("[1,2,3]", "event");
    }

    @Test
    void anUnknownEventIsRejected() throws IOException {
        rejectedEvent(RegistryJson.write(SmallTown.birth()).replace("BIRTH", "REBIRTH"), "type");
    }

    @Test
    void aVersionToComeIsRejected() throws IOException {
        rejectedEvent(RegistryJson.write(SmallTown.birth()).replace("\"version\":1", "\"version\":2"), "version");
    }

    @Test
    void anUnknownFieldIsRejected() throws IOException {
        rejectedEvent(RegistryJson.write(SmallTown.birth()).replace("\"child\":", "\"kid\":1,\"child\":"), "kid");
    }

    @Test
    void anImpossibleCodeIsRejected() throws IOException {
        String digits = HUSBAND.digits();
        String wrong = digits.substring(0, 14) + "x";
        rejectedEvent(RegistryJson.write(SmallTown.death(HUSBAND)).replace(digits, wrong), "subject");
    }

    @Test
    void anImpossibleDayIsRejected() throws IOException {
        rejectedEvent(
                RegistryJson.write(SmallTown.death(HUSBAND)).replace(DAY.toString(), "2025-02-30"), "processingDate");
    }

    @Test
    void aResidentWhomTheRegisterDoesNotKnowIsRejected() throws IOException {
        rejectedEvent(RegistryJson.write(SmallTown.death(SmallTown.person(999))), "resident");
    }

    @Test
    void aHouseholdThatTheRegisterDoesNotKnowIsRejected() throws IOException {
        rejectedEvent(
                RegistryJson.write(HouseholdMerger.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(Basis.Notification.on(DAY))
                        .addPlacements(Placement.of(MOTHER, Relationship.COHABITANT))
                        .household(SmallTown.household(999))
                        .build()),
                "household");
    }

    @Test
    void openingARegisterIsNoChangeThatCanBeFiled() throws IOException {
        rejectedEvent(
                RegistryJson.write(CarryOver.builder()
                        .changeDate(CalendarDate.of(DAY))
                        .processingDate(DAY)
                        .basis(new Basis.ExOfficio())
                        .build()),
                "CARRY_OVER");
    }

    @Test
    void aChangeProcessedBeforeTheRegisterWasOpenedIsRejected() throws IOException {
        rejectedEvent(
                RegistryJson.write(SmallTown.moveIn(
                        OPENED_ON.minusDays(5),
                        OPENED_ON,
                        SmallTown.newcomer("新顔 四郎", Sex.MALE, Relationship.HEAD, OPENED_ON.minusDays(5)))),
                "processingDate");
    }

    @Test
    void aLineThatIsNotUtf8IsRejected() throws IOException {
        Path events = folder.resolve("my-events.jsonl");
        Files.write(events, RegistryJson.write(SmallTown.birth()).getBytes("Shift_JIS"));

        Terminal terminal =
                Terminal.running("town", "--register", file("r", register()), "--events", events, "--out", out());

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(rejects()).hasSize(1);
        assertThat(rejects().get(0).get("reasonEnglish").asText()).contains("UTF-8");
    }

    @Test
    void everyLineIsAccountedFor() throws IOException {
        List<String> events = new ArrayList<>(
                events(SmallTown.birth(), SmallTown.death(HUSBAND), SmallTown.death(HUSBAND), SmallTown.death(WIFE)));
        events.addAll(List.of("", "nonsense", "{}", "   ", "null", "\"\"", "{}{}"));

        Terminal terminal = run(register(), events);

        assertThat(terminal.output()).contains("lines read").contains("all ");
        int refused = written(Journal.REFUSED).size();
        int accepted = written(Journal.EVENTS).size();
        assertThat(accepted + refused).isEqualTo(4);
        assertThat(rejects()).hasSize(5);
        assertThat(terminal.output().lines().filter(line -> line.contains("lines read")))
                .singleElement()
                .asString()
                .endsWith(" 9");
    }

    @Test
    void personalDataStaysOutOfTheReasons() throws IOException {
        run(register(), List.of(RegistryJson.write(SmallTown.birth()).replace("\"FEMALE\"", "\"見本 夏子\"")));

        assertThat(rejects().get(0).get("reasonEnglish").asText()).doesNotContain("夏子");
        assertThat(Files.readString(out().resolve(ClosedYear.REPORT), StandardCharsets.UTF_8))
                .doesNotContain("夏子");
    }

    // ----- bad lines of a register

    private void rejectedRecord(int index, String line, String reason) throws IOException {
        Terminal terminal = run(with(register(), index, line), List.of());

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.complaints()).contains("rejects.jsonl").doesNotContain("do not balance");
        JsonNode reject = rejects().get(0);
        assertThat(reject.get("file").asText()).isEqualTo("my-register.jsonl");
        assertThat(reject.get("line").asInt()).isEqualTo(index + 1);
        assertThat(reject.get("reasonEnglish").asText()).contains(reason);
        assertThat(rejects()).hasSize(1);
        assertThat(written(RegisterFile.NAME)).hasSize(7);
    }

    @Test
    void anUnreadableRecordIsRejectedAndTheRestIsOpened() throws IOException {
        rejectedRecord(3, "{\"type\":\"RESIDENT_RECORD\"", "JSON");
    }

    @Test
    void aRecordWithAnImpossibleCodeIsRejected() throws IOException {
        rejectedRecord(
                7,
                RegistryJson.write(another(9, FAMILY, Relationship.CHILD))
                        .replace(SmallTown.code(9).digits(), "12345678901"),
                "recordCode");
    }

    private static ResidentRecord another(int n, HouseholdNumber household, Relationship as) {
        return SmallTown.record(n, "見本 秋子", OPENED_ON.minusYears(30), Sex.FEMALE, household, as, "見本 一郎");
    }

    @Test
    void aSecondHeadOfOneHouseholdIsRejected() throws IOException {
        rejectedRecord(7, RegistryJson.write(another(9, FAMILY, Relationship.HEAD)), "head");
    }

    @Test
    void aSecondRecordOfOnePersonIsRejected() throws IOException {
        AddresseeNumber mother = MOTHER;
        rejectedRecord(
                7,
                RegistryJson.write(another(9, FAMILY, Relationship.CHILD))
                        .replace(SmallTown.person(9).digits(), mother.digits()),
                "addressee");
    }

    @Test
    void aCodeThatAnEarlierRecordHasIsRejected() throws IOException {
        rejectedRecord(
                7,
                RegistryJson.write(another(9, FAMILY, Relationship.CHILD).withRecordCode(SmallTown.code(2))),
                "code");
    }

    @Test
    void aHouseholdWhoseHeadWasRejectedGoesOnWithoutOne() throws IOException {
        List<String> register = new ArrayList<>(register());
        register.set(1, "{}");

        Terminal terminal = run(register, events(SmallTown.death(MOTHER)));

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.complaints()).doesNotContain("do not balance");
    }

    @Test
    void membersWithoutAHeadKeepTheirHousehold() throws IOException {
        List<String> register = new ArrayList<>(List.of(HEAD));
        SmallTown.records().stream()
                .filter(record -> record.membership().household().equals(FAMILY))
                .map(record -> record.withMembership(Membership.withoutHead(FAMILY)))
                .map(RegistryJson::write)
                .forEach(register::add);

        assertThat(run(register, List.of()).status()).isZero();
    }

    @Test
    void theRegisterComesBackAsItWasRead() throws IOException {
        run(register(), List.of());

        assertThat(written(RegisterFile.NAME)).containsExactlyInAnyOrderElementsOf(register());
    }

    // ----- what cannot run at all

    @Test
    void aMissingFileIsOneSentence() throws IOException {
        Terminal.running(
                        "town",
                        "--register",
                        folder.resolve("none"),
                        "--events",
                        folder.resolve("none"),
                        "--out",
                        out())
                .refusedInOneSentence("none", "no such file");
        Terminal.running(
                        "town", "--register", file("r", register()), "--events", folder.resolve("none"), "--out", out())
                .refusedInOneSentence("none", "no such file");
    }

    @Test
    void aFolderInPlaceOfAFileIsOneSentence() throws IOException {
        Terminal.running("town", "--register", file("r", register()), "--events", folder, "--out", out())
                .refusedInOneSentence("folder");
    }

    @Test
    void aRegisterWithoutItsFirstLineIsOneSentence() throws IOException {
        for (String first : List.of(
                "",
                "{}",
                "nonsense",
                HEAD.replace("122335", "122336"),
                HEAD.replace("2025-01-01", "2025-02-30"),
                HEAD.replace(":1,", ":2,"),
                HEAD.replace("}", ",\"more\":1}"),
                register().get(1))) {
            run(List.of(first), List.of()).refusedInOneSentence("first line");
        }
    }

    @Test
    void oneFileWithoutTheOtherIsOneSentence() throws IOException {
        Terminal.running("town", "--register", file("r", register())).refusedInOneSentence("--events is missing");
        Terminal.running("town", "--events", file("e", List.of())).refusedInOneSentence("--register is missing");
    }

    @Test
    void optionsOfAnInventedTownDoNotGoWithFiles() throws IOException {
        Terminal.running(
                        "town",
                        "--register",
                        file("r", register()),
                        "--events",
                        file("e", List.of()),
                        "--year",
                        2024,
                        "--out",
                        out())
                .refusedInOneSentence("--year");
    }

    @Test
    void filesThatAreReadAreNeverWrittenOver() throws IOException {
        Path register = Files.createDirectories(out()).resolve(RegisterFile.NAME);
        Files.write(register, register(), StandardCharsets.UTF_8);

        Terminal.running("town", "--register", register, "--events", file("e", List.of()), "--out", out())
                .refusedInOneSentence("--out");
        assertThat(Files.readAllLines(register, StandardCharsets.UTF_8)).isEqualTo(register());
    }

    @Test
    void aPathThatIsNoFolderIsOneSentence() throws IOException {
        Path occupied = file("occupied", List.of("something"));

        Terminal.running(
                        "town",
                        "--register",
                        file("r", register()),
                        "--events",
                        file("e", List.of()),
                        "--out",
                        occupied)
                .refusedInOneSentence("occupied");
        Terminal.running(
                        "town",
                        "--register",
                        file("r", register()),
                        "--events",
                        file("e", List.of()),
                        "--out",
                        occupied.resolve("below"))
                .refusedInOneSentence("occupied");
    }

    @Test
    void aFileThatCannotBeWrittenIsOneSentence() throws IOException {
        Files.createDirectories(out().resolve(Journal.HISTORY));

        run(register(), List.of()).refusedInOneSentence(Journal.HISTORY);
    }
}
