package juki.registry.benchmarks.plot;

import static juki.registry.benchmarks.Sample.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import juki.registry.benchmarks.Results;
import juki.registry.benchmarks.Run;
import juki.registry.benchmarks.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Every plot shows what was measured, or is left out. */
class PlotTest {

    private static final Run HERE = Sample.run("here");

    @TempDir
    private Path folder;

    @BeforeEach
    void measured() throws IOException {
        List<String> claims = new ArrayList<>();
        List<String> look = new ArrayList<>();
        List<String> bytes = new ArrayList<>();
        for (String n : List.of("10000", "1000000")) {
            for (String strategy : List.of("dense", "hppc", "guava-bloom")) {
                List<String> params =
                        List.of("strategy=" + strategy, "n=" + n, "universe=10000000000", "distribution=uniform");
                claims.add(result("claim", "ss", "ms/op", params, 1, 1.1, 1.2));
                List<String> hits = new ArrayList<>(params);
                hits.add("hitRate=1");
                look.add(result("contains", "avgt", "ns/op", hits, 10 + strategy.length(), 11, 12));
                bytes.add(String.format(
                        Locale.ROOT,
                        "{\"strategy\": \"%s\", \"n\": %s, \"universe\": 10000000000, \"bytesPerCode\": %d, \"minimumBytesPerCode\": 1.4}",
                        strategy,
                        n,
                        strategy.length()));
            }
        }
        List<String> fills = new ArrayList<>();
        for (String fill : List.of("0", "50", "99.9")) {
            fills.add(result("issue", "avgt", "ns/op", List.of("method=retry", "fill=" + fill), 30, 31, 32));
            fills.add(result("issue", "avgt", "ns/op", List.of("method=permutation", "fill=" + fill), 40, 41, 42));
        }
        List<String> audits = new ArrayList<>();
        for (String method : List.of("partition", "sort")) {
            audits.add(result("audit", "ss", "s/op", audit(method), method.length(), 10, 11));
        }
        audits.add(result("readFloor", "ss", "s/op", audit("partition"), 1));
        audits.add(result("partitionOnly", "ss", "s/op", audit("partition"), 5));
        List<String> commits = new ArrayList<>();
        for (String store : List.of("ledger", "rocksdb", "raw-fdatasync")) {
            for (String group : List.of("1", "1000")) {
                List<String> params = List.of("store=" + store, "group=" + group, "sync=data");
                commits.add(result("issue", "thrpt", "ops/s", params, 100 * store.length(), 900, 901));
                commits.add(Sample.sampled("commitLatency", params, store.length()));
            }
        }
        List<String> threads = new ArrayList<>();
        for (String count : List.of("1", "2")) {
            threads.add(result(
                    "claim",
                    "ss",
                    "ms/op",
                    List.of("strategy=ranged", "contention=disjoint", "reads=0", "n=1000", "threads=" + count),
                    10 / Double.parseDouble(count),
                    5,
                    5));
        }
        new Sample(folder)
                .with("claim", HERE, claims.toArray(String[]::new))
                .with("contains", HERE, look.toArray(String[]::new))
                .withLines("memory-footprint", HERE, bytes.toArray(String[]::new))
                .with("retry-by-fill", HERE, fills.toArray(String[]::new))
                .with("bulk-audit", HERE, audits.toArray(String[]::new))
                .with("durable-issue", HERE, commits.toArray(String[]::new))
                .with("concurrent-claim", HERE, threads.toArray(String[]::new));
    }

    private static List<String> audit(String method) {
        return List.of("method=" + method, "n=1000", "duplicates=1000", "bucketBits=0", "input=array", "threads=1");
    }

    private static Document parsed(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(svg.toFile());
    }

    @Test
    void everyPlotWithResultsIsAnImageThatAsksItsQuestion() throws Exception {
        assertThat(Plot.drawAll(folder))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("latency not measured"));
        int drawn = 0;
        for (Plot plot : Plot.all()) {
            Path file = folder.resolve(plot.file());
            if (Files.exists(file)) {
                drawn++;
                assertThat(parsed(file).getDocumentElement().getTextContent())
                        .contains(plot.question())
                        .contains("here")
                        .contains("commit 0123456");
            }
        }
        assertThat(drawn).isEqualTo(Plot.all().size() - 1);
    }

    @Test
    void aLineIsDrawnForEveryStrategyWithItsBandAndForks() throws IOException {
        assertThat(CostBySize.ofClaim().draw(Results.in(folder)).names())
                .contains("dense", "hppc", "dense, forks", "hppc, fastest to 90th percentile");
    }

    @Test
    void theDiskAloneIsTheCeilingOfDurableStores() throws IOException {
        assertThat(new DurableByGroup().draw(Results.in(folder)).names())
                .contains("ledger", "rocksdb", "raw-fdatasync");
    }

    @Test
    void theTheoryStandsBesideTheCostOfDrawing() throws IOException {
        assertThat(new CostByFill().draw(Results.in(folder)).names()).contains("retry", "permutation", "1/(1 − fill)");
    }

    @Test
    void ourAuditIsShownByItsPhases() throws IOException {
        assertThat(new AuditPhases().draw(Results.in(folder)).names())
                .contains("partition, reading", "partition, partitioning", "partition, sweeping", "sort");
    }

    @Test
    void aPictureOfFiguresThatWereTakenElsewhereIsTakenAway() throws IOException {
        Plot.drawAll(folder);
        Path pareto = folder.resolve(Pareto.ofTheGreatest().file());
        assertThat(pareto).exists();
        Path runs = folder.resolve("runs.json");
        String elsewhere = Files.readString(runs, StandardCharsets.UTF_8).replaceFirst("here", "there");
        Files.writeString(runs, elsewhere, StandardCharsets.UTF_8);
        new Sample(folder).withLines("memory-footprint", Sample.run("there"), "{}");
        assertThat(Plot.drawAll(folder)).anyMatch(line -> line.contains("different circumstances"));
        assertThat(pareto).doesNotExist();
    }

    @Test
    void namesKeepTheirOrderAndTheirDistance() {
        assertThat(Spread.apart(new double[] {10, 11, 12, 100}, 16, 200)).containsExactly(0, 16, 32, 100);
        assertThat(Spread.apart(new double[] {50, 50}, 16, 200)).containsExactly(42, 58);
        assertThat(Spread.apart(new double[] {198, 199}, 16, 200)).containsExactly(184, 200);
    }
}
