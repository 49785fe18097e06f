package juki.registry.benchmarks;

import static juki.registry.benchmarks.Sample.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are read in the unit they were written in. */
class ResultsTest {

    private static final Run HERE = Sample.run("here");

    @TempDir
    private Path folder;

    @Test
    void timesAndRatesBothBecomeNanoseconds() throws IOException {
        new Sample(folder)
                .with(
                        "some",
                        HERE,
                        result("time", "avgt", "us/op", List.of("n=10"), 2, 2, 2),
                        result("rate", "thrpt", "ops/s", List.of("n=10"), 4, 4, 4));
        Results results = Results.in(folder);
        assertThat(Pick.from("some")
                        .method("time")
                        .fastestIn(results)
                        .orElseThrow()
                        .nanos()
                        .mean())
                .isCloseTo(2_000, within(1e-6));
        assertThat(Pick.from("some")
                        .method("rate")
                        .fastestIn(results)
                        .orElseThrow()
                        .nanos()
                        .mean())
                .isCloseTo(250_000_000, within(1e-3));
    }

    @Test
    void oneShotIsSharedByItsCodes() throws IOException {
        new Sample(folder).with("some", HERE, result("shot", "ss", "ms/op", List.of("n=1000"), 3, 5, 4));
        Result shared =
                Pick.from("some").fastestIn(Results.in(folder)).orElseThrow().perCode();
        assertThat(shared.nanos().mean()).isCloseTo(4_000, within(1e-6));
        assertThat(shared.nanosOfForks()).containsExactly(3_000.0, 5_000.0, 4_000.0);
        assertThat(shared.nanosAt(0)).isCloseTo(3_000, within(1e-6));
        assertThat(shared.nanosAt(90)).isCloseTo(5_000, within(1e-6));
        assertThat(shared.allocatedBytes()).hasValue(0.25 / 1_000);
    }

    @Test
    void theFastestOfSeveralSettingsIsPicked() throws IOException {
        new Sample(folder)
                .with(
                        "some",
                        HERE,
                        result("m", "avgt", "ns/op", List.of("strategy=dense", "batch=1"), 9),
                        result("m", "avgt", "ns/op", List.of("strategy=dense", "batch=64"), 3),
                        result("m", "avgt", "ns/op", List.of("strategy=hppc", "batch=1"), 1));
        assertThat(Pick.from("some")
                        .with("strategy", "dense")
                        .fastestIn(Results.in(folder))
                        .orElseThrow()
                        .param("batch"))
                .isEqualTo("64");
    }

    @Test
    void figuresOfTwoMachinesDoNotStandInOneChart() throws IOException {
        new Sample(folder)
                .with("one", HERE, result("m", "avgt", "ns/op", List.of(), 1))
                .with("other", Sample.run("there"), result("m", "avgt", "ns/op", List.of(), 1));
        Results results = Results.in(folder);
        assertThat(results.obstacle("one")).isEmpty();
        assertThat(results.obstacle("one", "other"))
                .hasValueSatisfying(why -> assertThat(why).contains("different"));
        assertThat(results.obstacle("one", "absent")).hasValue("absent not measured");
    }

    @Test
    void aRatioCarriesTheErrorsOfBoth() {
        Interval ours = new Interval(10, 9, 11);
        Interval peer = new Interval(40, 36, 44);
        Interval ratio = peer.over(ours);
        assertThat(ratio.mean()).isCloseTo(4, within(1e-9));
        assertThat(ratio.low()).isCloseTo(4 * Math.exp(-Math.hypot(0.1, 0.1)), within(1e-9));
        assertThat(ratio.high()).isCloseTo(4 * Math.exp(Math.hypot(0.1, 0.1)), within(1e-9));
    }

    @Test
    void fewerThanThreeValuesHaveNoInterval() {
        assertThat(Interval.of(List.of(1.0, 2.0)).hasWidth()).isFalse();
        assertThat(Interval.of(List.of(1.0, 2.0, 3.0)).hasWidth()).isTrue();
    }
}
