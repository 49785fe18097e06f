package juki.registry.cli.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import juki.registry.cli.Terminal;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTest {
    @TempDir
    Path folder;

    private static Terminal issue(Object... more) {
        List<Object> words = new ArrayList<>(List.of("codes", "issue"));
        words.addAll(List.of(more));
        return Terminal.running(words.toArray());
    }

    private Terminal recorded(int count, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("--municipality", "131016", "--ledger", folder.resolve("ledger"), "--count", count));
        words.addAll(List.of(more));
        return issue(words.toArray());
    }

    @Test
    void printsSoManyDifferentCodesAndNothingElse() {
        Terminal terminal = issue("--count", 3000);

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output().lines())
                .hasSize(3000)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(ResidentRecordCode.faultIn(line)).isEmpty());
        assertThat(terminal.complaints()).contains("designated 3,000 codes to 122335", "without --ledger");
    }

    @Test
    void nobodyCanKnowTheNextCodes() {
        assertThat(issue("--count", 10).output())
                .isNotEqualTo(issue("--count", 10).output());
    }

    @Test
    void aSeedGivesTheSameCodesAndSaysWhatTheyAreFor() {
        Terminal terminal = issue("--count", 200_000, "--seed", 7);

        assertThat(issue("--count", 200_000, "--seed", 7, "--municipality", "131016")
                        .output())
                .isEqualTo(terminal.output());
        assertThat(issue("--count", 200_000, "--seed", 8).output()).isNotEqualTo(terminal.output());
        assertThat(new HashSet<>(terminal.output().lines().toList())).hasSize(200_000);
        assertThat(terminal.complaints()).contains("for tests only");
        assertThat(issue("--count", 1).complaints()).doesNotContain("for tests only");
    }

    @Test
    void aLedgerNeverDesignatesACodeAgain() {
        List<String> all = new ArrayList<>();
        for (int call = 0; call < 4; call++) {
            // The same seed each time: only the ledger keeps the calls apart.
            Terminal terminal = recorded(140_000, "--seed", 3);
            assertThat(terminal.status()).isZero();
            assertThat(terminal.complaints()).contains("holds " + (call + 1) * 140 + ",000");
            terminal.output().lines().forEach(all::add);
        }
        assertThat(new HashSet<>(all)).hasSize(4 * 140_000);
    }

    @Test
    void aLedgerIsTheSameForEveryMunicipality() {
        Set<String> codes = new HashSet<>();
        for (MunicipalityCode code : List.of(MunicipalityCode.of("131016"), MunicipalityCode.of("122335"))) {
            Terminal terminal =
                    issue("--municipality", code, "--count", 5, "--seed", 1, "--ledger", folder.resolve("ledger"));
            terminal.output().lines().forEach(codes::add);
        }
        assertThat(codes).hasSize(10);
    }

    @Test
    void whatALedgerSaysIsWrongIsOneSentence() throws IOException {
        recorded(5);
        Path ledger = folder.resolve("ledger");
        Path segment;
        try (var files = Files.list(ledger)) {
            segment = files.filter(file -> String.valueOf(file.getFileName()).startsWith("segment"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[100] ^= 1;
        Files.write(segment, bytes);

        recorded(5).refusedInOneSentence("the ledger in " + ledger);
        assertThat(Files.readAllBytes(segment)).isEqualTo(bytes);
    }

    @Test
    void aLedgerThatIsAFileIsOneSentence() throws IOException {
        Files.writeString(folder.resolve("ledger"), "", StandardCharsets.UTF_8);
        recorded(5).refusedInOneSentence("ledger");
    }

    @Test
    void aLedgerInUseIsLeftToItsUser() {
        // The reader of the first call's codes makes a second call while the first still has the ledger.
        List<Terminal> second = new ArrayList<>();
        PrintWriter out = new PrintWriter(new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                second.add(recorded(5));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        Terminal first = Terminal.printingTo(
                out, "codes", "issue", "--municipality", "131016", "--count", 5, "--ledger", folder.resolve("ledger"));

        assertThat(first.status()).isZero();
        assertThat(second).hasSize(1);
        second.get(0).refusedInOneSentence("the ledger in", "open");
        assertThat(recorded(1).complaints()).contains("holds 6");
    }

    @Test
    void codesThatNobodyTookAreSaidToBeUsedUp() {
        PrintWriter closed = new PrintWriter(new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("nobody reads");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        Terminal terminal = Terminal.printingTo(
                closed,
                "codes",
                "issue",
                "--municipality",
                "131016",
                "--count",
                5,
                "--ledger",
                folder.resolve("ledger"));

        terminal.refusedInOneSentence("standard output", "5 codes of this call are in the ledger for good");
        assertThat(recorded(1).complaints()).contains("holds 6");
    }

    @Test
    void codesGoToAFileThatOnlyItsOwnerReads() throws IOException {
        Path out = folder.resolve("codes.txt");

        Terminal terminal = issue("--count", 150_000, "--seed", 2, "--out", out);

        assertThat(terminal.output()).isEmpty();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .isEqualTo(issue("--count", 150_000, "--seed", 2).output());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_000_001L})
    void aCountThatCannotBeIsOneSentenceAndLeavesNothing(long count) {
        issue("--count", count, "--out", folder.resolve("codes.txt")).refusedInOneSentence("--count");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBeIsOneSentence() {
        issue("--count", 1, "--municipality", "131017").refusedInOneSentence("check digit");
        issue("--count", 1, "--municipality", "130001").refusedInOneSentence("prefecture");
        issue("--count", 1, "--ledger", folder.resolve("ledger")).refusedInOneSentence("--municipality is missing");
        issue("--count", "many").refusedInOneSentence("--count");
        issue().refusedInOneSentence("--count");
        issue("--count", 1, "--out", folder).refusedInOneSentence("cannot write to", "it is a folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsIssuedIsWellFormedAndComesOnce() throws IOException {
        Path codes = folder.resolve("codes.txt");
        issue("--count", 1000, "--seed", 1, "--out", codes);
        assertThat(Terminal.running("codes", "check", "--type", "resident-record-code", codes)
                        .status())
                .isZero();
        assertThat(Terminal.running("codes", "audit", "--type", "resident-record-code", codes)
                        .output())
                .startsWith("codes 1000, duplicates 0, rejected 0");
    }
}
