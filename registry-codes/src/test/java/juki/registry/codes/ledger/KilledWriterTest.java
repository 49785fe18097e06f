package juki.registry.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import juki.registry.codes.MunicipalityCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that issues codes is killed again and again, and the next one goes on with its ledger. */
class KilledWriterTest {
    private static final LedgerIdentity IDENTITY = LedgerIdentity.of(new UUID(5, 6), 10);
    private static final LedgerOptions OPTIONS = LedgerOptions.defaults().withSegmentBytes(1 << 14);

    /** So few that every process tries many codes that an earlier one gave. */
    private static final int CODES = 500_000;

    @TempDir
    Path directory;

    @Test
    void killedProcessesLoseNoCodeAndRepeatNone() throws Exception {
        kill(5);
    }

    @Test
    @Tag("slow")
    void hundredsOfKilledProcessesLoseNoCodeAndRepeatNone() throws Exception {
        kill(300);
    }

    private void kill(int times) throws Exception {
        Path ledger = directory.resolve("ledger");
        FileCodeLedger.create(ledger, IDENTITY, OPTIONS).close();
        SplittableRandom random = new SplittableRandom(20260401);
        Set<Long> given = new HashSet<>();
        for (int time = 0; time < times; time++) {
            int before = given.size();
            issueUntilKilled(ledger, time, 1 + random.nextInt(200), given);
            assertThat(given.size()).isGreaterThan(before);
            try (FileCodeLedger survived = FileCodeLedger.open(ledger, IDENTITY, OPTIONS)) {
                assertThat(given.stream().allMatch(survived::contains)).isTrue();
                // Beyond what the process could still tell: the batches of its threads, acknowledged or nearly so.
                assertThat(survived.size()).isGreaterThanOrEqualTo(given.size());
                assertThat(survived.audit().designated()).isEqualTo(survived.size());
                if (time % 3 == 1) {
                    survived.snapshot();
                }
            }
        }
    }

    /** Lets a process issue codes and kills it after it told of some batches, in the middle of the next ones. */
    private static void issueUntilKilled(Path ledger, int seed, int batches, Set<Long> given) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Issuing.class.getName(),
                        ledger.toString(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            for (int lines = 0; (line = lineOf(told)) != null; lines++) {
                if (lines == 0) {
                    assertThatExceptionOfType(LedgerException.class)
                            .isThrownBy(() -> FileCodeLedger.open(ledger, IDENTITY, OPTIONS))
                            .satisfies(error -> assertThat(error.fault()).isEqualTo(LedgerFault.IN_USE));
                }
                if (line.endsWith(".")) {
                    Arrays.stream(line.substring(0, line.length() - 1).split(" "))
                            .map(Long::valueOf)
                            .forEach(code -> assertThat(given.add(code)).isTrue());
                }
                if (lines == batches) {
                    process.destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        // 128 + SIGKILL: it did not end by itself.
        assertThat(process.waitFor()).isEqualTo(137);
    }

    /** The next line, or null when the process is gone. */
    private static String lineOf(BufferedReader told) {
        try {
            return told.readLine();
        } catch (IOException closedWithTheProcess) {
            return null;
        }
    }

    /** The process that is killed: three threads that designate random codes and tell which were acknowledged. */
    static final class Issuing {
        private Issuing() {}

        public static void main(String[] args) {
            PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Path directory = Path.of(args[0]);
            FileCodeLedger ledger = FileCodeLedger.open(directory, IDENTITY, OPTIONS);
            for (int thread = 0; thread < 3; thread++) {
                SplittableRandom random = new SplittableRandom(31L * Integer.parseInt(args[1]) + thread);
                new Thread(() -> issue(ledger, random, told)).start();
            }
        }

        private static void issue(FileCodeLedger ledger, SplittableRandom random, PrintStream told) {
            MunicipalityCode municipality = MunicipalityCode.of("131016");
            while (true) {
                long[] codes = random.longs(1 + random.nextInt(20), 0, CODES)
                        .distinct()
                        .toArray();
                try {
                    ledger.append(LedgerBatch.designated(municipality, codes));
                    StringBuilder line = new StringBuilder();
                    for (long code : codes) {
                        line.append(line.isEmpty() ? "" : " ").append(code);
                    }
                    told.println(line.append('.'));
                } catch (CodeRefusedException taken) {
                    // Another process gave one of them; the next draw is as good.
                }
            }
        }
    }
}
