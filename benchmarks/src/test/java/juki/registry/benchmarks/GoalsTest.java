package juki.registry.benchmarks;

import static juki.registry.benchmarks.Sample.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A goal is reached by what was measured, and by nothing else. */
class GoalsTest {

    private static final Run HERE = Sample.run("here");

    @TempDir
    private Path folder;

    private List<Goals.Row> rows(String sentence) throws IOException {
        return Goals.rows(Results.in(folder)).stream()
                .filter(row -> row.sentence().contains(sentence))
                .toList();
    }

    private static String claim(String strategy, double milliseconds) {
        return result(
                "claim",
                "ss",
                "ms/op",
                List.of("strategy=" + strategy, "n=125000000", "universe=10000000000", "distribution=uniform"),
                milliseconds,
                milliseconds,
                milliseconds);
    }

    @Test
    void withoutResultsNothingIsMeasured() throws IOException {
        assertThat(Goals.rows(Results.in(folder)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.measured()).isEqualTo("not measured"))
                .allSatisfy(row -> assertThat(row.verdict()).isEmpty());
    }

    @Test
    void aRatioIsThePeersTimeByOurs() throws IOException {
        new Sample(folder).with("claim", HERE, claim("dense", 2_000), claim("hppc", 3_600));
        assertThat(rows("insert if absent, 125 M of 10^10, to HPPC"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.measured()).isEqualTo("1.8 ×");
                    assertThat(row.verdict()).isEqualTo("reached");
                });
    }

    @Test
    void aSlowerRatioIsMissed() throws IOException {
        new Sample(folder).with("claim", HERE, claim("dense", 2_000), claim("hppc", 3_000));
        assertThat(rows("insert if absent, 125 M of 10^10, to HPPC"))
                .singleElement()
                .satisfies(row -> assertThat(row.verdict()).contains("missed"));
    }

    @Test
    void aTimeOfAllCodesIsSharedByThem() throws IOException {
        new Sample(folder).with("claim", HERE, claim("dense", 1_875));
        assertThat(rows("insert if absent, 125 M of 10^10"))
                .filteredOn(row -> row.id().equals("P7"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.measured()).isEqualTo("15 ns");
                    assertThat(row.verdict()).isEqualTo("reached");
                });
    }

    @Test
    void bytesComeFromWhatTheProcessPrinted() throws IOException {
        new Sample(folder)
                .withLines(
                        "memory-footprint",
                        HERE,
                        "{\"strategy\": \"lines\", \"n\": 125000000, \"universe\": 100000000000, \"bytesPerCode\": 6.4}");
        assertThat(rows("cache lines, 125 M of 10^11"))
                .filteredOn(row -> row.target().contains("B"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.measured()).isEqualTo("6.4 B");
                    assertThat(row.verdict()).contains("missed");
                });
    }

    @Test
    void theTableHasALineAGoal() throws IOException {
        List<Goals.Row> rows = Goals.rows(Results.in(folder));
        assertThat(Goals.table(rows).lines()).hasSize(rows.size() + 2).allMatch(line -> line.startsWith("|"));
    }

    @Test
    void aPageGetsTheTableBetweenItsMarksOnly() {
        String page = "before\n<!-- goals, written by ./juki bench -->\nold\n<!-- end of goals -->\nafter\n";
        String written = Goals.placed(page, "| new |\n");
        assertThat(written)
                .isEqualTo("before\n<!-- goals, written by ./juki bench -->\n| new |\n<!-- end of goals -->\nafter\n");
        assertThat(Goals.placed("no marks", "| new |\n")).isEqualTo("no marks");
    }
}
