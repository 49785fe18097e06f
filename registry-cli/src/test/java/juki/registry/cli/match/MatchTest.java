package juki.registry.cli.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import juki.registry.cli.Terminal;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.person.Furigana;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.mistake.ClericalError;
import juki.registry.testkit.mistake.DoubleEntries;
import juki.registry.testkit.mistake.DoubleEntries.DoubleEntry;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchTest {

    private static final String HEAD =
            "{\"type\":\"REGISTER\",\"version\":1,\"municipality\":\"131016\",\"day\":\"2025-01-01\"}";

    private final List<ResidentRecord> residents = new ArrayList<>();
    private final List<DoubleEntry> entries;

    @TempDir
    Path folder;

    MatchTest() {
        Town town =
                Town.build(TownPlan.of(MunicipalityCode.of("131016"), 2025, 7).scaledBy(0.004));
        town.register().forEachHistory(history -> residents.add(history.current()));
        entries = DoubleEntries.of(residents, 24, town.numbers(), 1);
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
    }

    private List<String> register(List<ResidentRecord> records) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        records.forEach(record -> lines.add(RegistryJson.write(record)));
        return lines;
    }

    private List<ResidentRecord> entered() {
        return entries.stream().map(DoubleEntry::entered).toList();
    }

    @Test
    void everyCandidateIsFoundWithItsEvidenceAndByItsLine() throws IOException {
        Path register = file("register.jsonl", register(residents));
        Path candidates = file("candidates.jsonl", register(entered()));

        Terminal terminal = Terminal.running("match", "--register", register, "--candidates", candidates);

        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        List<String> lines = terminal.output().lines().toList();
        assertThat(lines.get(lines.size() - 1))
                .startsWith("records " + residents.size() + ", candidates 24, suggestions ")
                .endsWith(", rejected 0");
        for (int i = 0; i < entries.size(); i++) {
            // The first line of either file says what it is.
            String candidate = Integer.toString(i + 2);
            String resident = Integer.toString(entries.get(i).original() + 2);
            assertThat(lines)
                    .anyMatch(line ->
                            line.matches(candidate + " +" + resident + " +住登者 living +(SIMILAR|SAME_IDENTITY) .*"));
        }
        assertThat(terminal.output()).contains("氏名 ", "出生の年月日 ", "元号の取違え");
    }

    @Test
    void nobodysNameOrNumberIsPrinted() throws IOException {
        Path register = file("register.jsonl", register(residents));
        Path candidates = file("candidates.jsonl", register(entered()));

        Terminal terminal = Terminal.running("match", "--register", register, "--candidates", candidates);

        for (ResidentRecord one : entered()) {
            assertThat(terminal.output())
                    .doesNotContain(one.name().text())
                    .doesNotContain(one.addressee().digits())
                    .doesNotContain(one.recordCode().orElseThrow().digits());
            one.name()
                    .furigana()
                    .map(Furigana::text)
                    .ifPresent(it -> assertThat(terminal.output()).doesNotContain(it));
        }
    }

    @Test
    void anAuditFindsWhoIsEnteredTwiceAndWhoSharesACode() throws IOException {
        List<ResidentRecord> all = new ArrayList<>(residents);
        all.addAll(entered());
        int sharing = all.size() + 2;
        all.add(entries.get(0)
                .entered()
                .withRecordCode(residents.get(0).recordCode().orElseThrow()));
        Path register = file("register.jsonl", register(all));

        Terminal terminal = Terminal.running("match", "--register", register, "--threads", 2);

        assertThat(terminal.status()).isZero();
        List<String> lines = terminal.output().lines().toList();
        for (int i = 0; i < entries.size(); i++) {
            String one = Integer.toString(entries.get(i).original() + 2);
            String other = Integer.toString(residents.size() + i + 2);
            assertThat(lines).anyMatch(line -> line.matches(one + " +" + other + " +二重記載の疑い DOUBLE_RECORD .*"));
        }
        assertThat(lines).anyMatch(line -> line.matches("2 +" + sharing + " +番号の共有の疑い SHARED_NUMBER +SAME_CODE .*"));
        assertThat(lines.get(lines.size() - 1)).startsWith("records " + all.size() + ", pairs ");
        assertThat(Terminal.running("match", "--register", register, "--threads", 1)
                        .output())
                .isEqualTo(terminal.output());
    }

    @Test
    void badLinesAreListedAndTheRestGoesOn() throws IOException {
        List<String> lines = register(entered());
        lines.set(2, "{\"type\":\"RESIDENT_RECORD\"");
        lines.add("{}");
        Path register = file("register.jsonl", register(residents));
        Path candidates = file("candidates.jsonl", lines);

        Terminal terminal = Terminal.running("match", "--register", register, "--candidates", candidates);

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.complaints().lines()).hasSize(2);
        assertThat(terminal.complaints())
                .contains("juki: candidates.jsonl, line 3: ", "juki: candidates.jsonl, line " + lines.size() + ": ");
        assertThat(terminal.output()).contains("candidates 23,").endsWith(", rejected 2" + System.lineSeparator());

        Terminal audit = Terminal.running("match", "--register", file("broken.jsonl", lines));
        assertThat(audit.status()).isEqualTo(1);
        assertThat(audit.output()).contains("records 23,");
    }

    @Test
    void anEvaluationTellsEveryKindOfErrorAndReachesItsGoals() throws IOException {
        Path report = folder.resolve("MATCHING.md");

        Terminal terminal = Terminal.running("match", "--evaluate", "--residents", 3000, "--report", report);

        assertThat(terminal.complaints()).isEmpty();
        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("30 entered again", "recall, SIMILAR or better", "precision");
        assertThat(Files.readString(report, StandardCharsets.UTF_8))
                .contains("| recall, SIMILAR or better | ≥ 0.98 | ", "## Criteria", "## Machine", "commit ")
                .contains(ClericalError.ERA_SWAPPED.name(), "番号一致：住民票コード 一致");
    }

    @Test
    void theSameSeedFindsTheSame() {
        String[] once = Terminal.running("match", "--evaluate", "--residents", 2000, "--seed", 3)
                .output()
                .split("one lookup", 2);
        String[] again = Terminal.running("match", "--evaluate", "--residents", 2000, "--seed", 3, "--threads", 3)
                .output()
                .split("one lookup", 2);
        assertThat(once[0]).isEqualTo(again[0]).contains("seed 3");
    }

    @Test
    void refusesWhatMakesNoSenseInOneSentence() {
        Terminal.running("match").refusedInOneSentence("--register is missing");
        Terminal.running("match", "--evaluate", "--register", "x").refusedInOneSentence("--evaluate invents");
        Terminal.running("match", "--register", folder.resolve("none.jsonl"))
                .refusedInOneSentence("there is no such file");
        Terminal.running("match", "--register", "x", "--seed", 1).refusedInOneSentence("belong to --evaluate");
        Terminal.running("match", "--evaluate", "--residents", 10).refusedInOneSentence("1000 or more");
        Terminal.running("match", "--evaluate", "--threads", 0).refusedInOneSentence("--threads");
    }
}
