package juki.registry.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.cli.Terminal;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.Notification;
import juki.registry.testkit.lawful.FiledPaper;
import juki.registry.testkit.lawful.FiledPapers;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.value.CodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

    @TempDir
    private Path folder;

    private static List<String> lines(Object... words) {
        Terminal terminal = Terminal.running(
                Stream.concat(Stream.of("generate"), Stream.of(words)).toArray());
        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        return terminal.output().lines().toList();
    }

    @Test
    void residentsAreRecordsOfWhomNoneComesTwice() {
        List<String> lines = lines("residents", "--count", 700, "--municipality", "134023");

        assertThat(lines).hasSize(700);
        Set<String> codes = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (String line : lines) {
            ResidentRecord record = RegistryJson.readRecord(line);
            assertThat(codes.add(record.recordCode().orElseThrow().digits())).isTrue();
            assertThat(numbers.add(record.addressee().digits())).isTrue();
            assertThat(record.isLiving()).isTrue();
        }
        // One town has a hundred and sixty, so that the fifth is begun.
        assertThat(lines.stream()
                        .map(RegistryJson::readRecord)
                        .map(record -> record.membership().household())
                        .distinct())
                .hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"residents", "events", "notifications", "codes"})
    void fewerAreTheBeginningOfMoreAndTheSeedDecides(String what) {
        for (String form : List.of("jsonl", "csv")) {
            List<String> more = lines(what, "--count", 300, "--seed", 5, "--format", form);

            assertThat(lines(what, "--count", 300, "--seed", 5, "--format", form))
                    .isEqualTo(more);
            List<String> fewer = lines(what, "--count", 40, "--seed", 5, "--format", form);
            assertThat(more.subList(0, fewer.size())).isEqualTo(fewer);
            assertThat(lines(what, "--count", 40, "--seed", 6, "--format", form))
                    .isNotEqualTo(fewer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"residents", "events", "notifications", "codes"})
    void nothingIsWrittenOfNothing(String what) {
        assertThat(lines(what, "--count", 0)).isEmpty();
        assertThat(lines(what, "--count", 0, "--format", "csv")).hasSize(1);
        assertThat(lines(what, "--count", 25, "--format", "csv")).hasSize(26);
    }

    @Test
    void residentsInColumnsAreThoseOfTheLines() {
        List<String> rows = lines("residents", "--count", 50, "--format", "csv");
        List<String> records = lines("residents", "--count", 50);

        assertThat(rows.get(0))
                .startsWith("addressee,household,record_code,name,reading,date_of_birth,sex,relationship,");
        for (int i = 0; i < records.size(); i++) {
            ResidentRecord record = RegistryJson.readRecord(records.get(i));
            assertThat(rows.get(i + 1))
                    .startsWith(record.addressee().digits() + ","
                            + record.membership().household().digits() + ",")
                    .contains("," + record.name().text() + ",");
        }
    }

    /** Life after life, every change folds, beginning with nobody. */
    @Test
    void eventsFoldLifeAfterLife() {
        InMemoryRegister register = InMemoryRegister.empty(Life.MUNICIPALITY);
        int lives = 0;
        int events = 0;
        for (String line : lines("events", "--count", 400)) {
            if (line.startsWith("{\"type\":\"REGISTER\"")) {
                register = InMemoryRegister.empty(Life.MUNICIPALITY);
                lives++;
            } else {
                ChangeEvent event = RegistryJson.readEvent(line);
                register = register.apply(Fold.fold(event, register));
                events++;
            }
        }
        assertThat(events).isEqualTo(400);
        assertThat(lives).isGreaterThan(3);
    }

    /** Once the village is there, every line is a paper; drafts are events that read back, and a reader finds the slips. */
    @Test
    void notificationsAreFiledInTheVillageThatTheFirstLinesLeadTo() throws IOException {
        List<String> lines = lines("notifications", "--count", 600);
        InMemoryRegister register = InMemoryRegister.empty(Life.MUNICIPALITY);
        assertThat(lines.get(0)).startsWith("{\"type\":\"REGISTER\"");
        int first = 1;
        for (; !lines.get(first).startsWith("{\"type\":\"NOTIFICATION\""); first++) {
            register = register.apply(Fold.fold(RegistryJson.readEvent(lines.get(first)), register));
        }

        assertThat(register.residents()).isEqualTo(FiledPapers.register().residents());
        assertThat(lines).hasSize(first + 600);
        ObjectMapper mapper = RegistryJson.mapper();
        for (int number = 0; number < 600; number++) {
            FiledPaper paper = Draws.paper(20260401, number);
            JsonNode line = mapper.readTree(lines.get(first + number));
            Notification told = paper.notification();
            assertThat(line.at("/flaw/rule").asText()).isEqualTo(paper.ruleId().orElse(""));
            assertThat(mapper.treeToValue(line.get("basis"), Basis.class)).isEqualTo(told.basis());
            assertThat(line.path("attachments").size())
                    .isEqualTo(told.attachments().size());
            assertThat(line.path("evidence").size()).isEqualTo(told.evidence().size());
            assertThat(line.path("addedFacts").size())
                    .isEqualTo(told.addedFacts().size());
            assertThat(asked(line.get("asked"), told, mapper))
                    .isEqualTo(told.asked().formed(told.processingDate(), told.basis()));
        }
    }

    /** The change that somebody reads out of the line, as the form makes it. */
    private static Optional<ChangeEvent> asked(JsonNode asked, Notification told, ObjectMapper mapper)
            throws IOException {
        if (asked.has("draft")) {
            return Optional.of(mapper.treeToValue(asked.get("draft"), ChangeEvent.class));
        }
        if (asked.has("visit")) {
            return Optional.empty();
        }
        JsonNode form = asked.get("form");
        MoveForm.Builder builder =
                MoveForm.of(EventType.valueOf(form.get("change").asText()));
        if (form.has("changeDate")) {
            builder.changedOn(mapper.treeToValue(form.get("changeDate"), RegisterDate.class));
        }
        for (JsonNode kind : form.path("kinds")) {
            builder.specially(MoveIn.Kind.valueOf(kind.asText()));
        }
        if (form.has("withCard")) {
            builder.withCard();
        }
        for (JsonNode one : form.path("newResidents")) {
            builder.entering(mapper.treeToValue(one, NewResident.class));
        }
        for (JsonNode one : form.path("placements")) {
            builder.placing(mapper.treeToValue(one, Placement.class));
        }
        for (JsonNode one : form.path("subjects")) {
            builder.leaving(mapper.treeToValue(one, AddresseeNumber.class));
        }
        if (form.has("household")) {
            builder.into(mapper.treeToValue(form.get("household"), TargetHousehold.class));
        }
        if (form.has("address")) {
            builder.at(mapper.treeToValue(form.get("address"), Address.class));
        }
        if (form.has("previousAddress")) {
            builder.comingFrom(mapper.treeToValue(form.get("previousAddress"), OutsideAddress.class));
        }
        if (form.has("destination")) {
            builder.goingTo(mapper.treeToValue(form.get("destination"), OutsideAddress.class));
        }
        return builder.build().formed(told.processingDate(), told.basis());
    }

    @Test
    void notificationsInColumnsAreThoseOfTheLines() {
        List<String> rows = lines("notifications", "--count", 200, "--format", "csv");

        assertThat(rows.get(0)).startsWith("number,basis,filed_on,processing_date,type,change,channel,capacity,");
        for (int number = 0; number < 200; number++) {
            FiledPaper paper = Draws.paper(20260401, number);
            assertThat(rows.get(number + 1))
                    .startsWith(
                            (number + 1) + "," + paper.notification().basis().wording() + ",")
                    .endsWith(paper.slip().map(Enum::name).orElse("") + ","
                            + paper.ruleId().orElse(""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void codesAreWellFormedAndNearMissesAreNot(CodeKind kind) {
        for (String row : lines("codes", "--count", 60, "--type", kind.term(), "--format", "csv")
                .subList(1, 61)) {
            assertThat(kind.faultIn(row.split(",", -1)[1])).as(row).isEmpty();
        }
        for (String row : lines("codes", "--count", 60, "--type", kind.name(), "--format", "csv", "--near-misses")
                .subList(1, 61)) {
            String[] cells = row.split(",", -1);
            assertThat(kind.faultIn(cells[1])).as(row).contains(CodeFault.valueOf(cells[2]));
            assertThat(kind.faultIn(cells[3])).as(row).isEmpty();
        }
    }

    @Test
    void aFileHasWhatStandardOutputHas() throws IOException {
        Path file = folder.resolve("residents.jsonl");
        Terminal terminal = Terminal.running("generate", "residents", "--count", 100, "--out", file);

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).isEmpty();
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8)).isEqualTo(lines("residents", "--count", 100));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedInOneSentence() {
        Terminal.running("generate", "residents").refusedInOneSentence("--count");
        Terminal.running("generate", "residents", "--count", -1).refusedInOneSentence("--count: must not be negative");
        Terminal.running("generate", "residents", "--count", 1, "--format", "xml")
                .refusedInOneSentence("jsonl and csv");
        Terminal.running("generate", "residents", "--count", 1, "--municipality", "011002", "--out", folder)
                .refusedInOneSentence("it is a folder");
        Terminal.running("generate", "codes", "--count", 1, "--type", "isbn")
                .refusedInOneSentence("there is no such type of code", "個人番号");
        Terminal.running(
                        "generate",
                        "events",
                        "--count",
                        1,
                        "--out",
                        folder.resolve("none").resolve("a"))
                .refusedInOneSentence("no such folder");
    }
}
