package juki.registry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {

    private static Run on(String machine) {
        return new Run(Run.Kind.RECORD, "2026-11-29", "0000000", machine, "Some 17.0.15", "madvise");
    }

    @Test
    void theBuildOfASystemTellsNoMachinesApart() {
        assertThat(on("2 × CPU, 24 GiB, Linux 6.18.44-a1").comparableWith(on("2 × CPU, 24 GiB, Linux 6.18.44-b2")))
                .isTrue();
    }

    @Test
    void anotherSystemOrAnotherMachineDoes() {
        assertThat(on("2 × CPU, 24 GiB, Linux 6.18.44").comparableWith(on("2 × CPU, 24 GiB, Linux 6.19.1")))
                .isFalse();
        assertThat(on("2 × CPU, 24 GiB, Linux 6.18.44").comparableWith(on("4 × CPU, 24 GiB, Linux 6.18.44")))
                .isFalse();
    }
}
