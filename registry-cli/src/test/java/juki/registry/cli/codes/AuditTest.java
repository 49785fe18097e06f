package juki.registry.cli.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.LongFunction;
import juki.registry.cli.Terminal;
import juki.registry.codes.CodeFault;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    private static final int LINES = 30_000;

    @TempDir
    Path folder;

    /** Makes codes of a type and judges them, as the library does. */
    private record Kind(LongFunction<String> code, Function<String, Optional<CodeFault>> fault) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "resident-record-code",
            new Kind(n -> ResidentRecordCode.ofPayload(n % 10_000_000_000L).digits(), ResidentRecordCode::faultIn),
            "individual-number",
            new Kind(n -> IndividualNumber.ofPayload(n % 100_000_000_000L).digits(), IndividualNumber::faultIn),
            "household-number",
            new Kind(n -> HouseholdNumber.of(n % 1_000_000_000_000_000L).digits(), HouseholdNumber::faultIn),
            "residence-card-number",
            new Kind(AuditTest::card, ResidenceCardNumber::faultIn));

    private static String card(long number) {
        StringBuilder digits = new StringBuilder(
                Long.toString(number % 100_000_000 + 100_000_000).substring(1));
        for (int i = 0; i < 4; i++) {
            digits.insert(i < 2 ? 0 : digits.length(), (char) ('A' + (number >>> 5 * i + 20) % 26));
        }
        return digits.toString();
    }

    /** Codes, some of them again and again, and bad lines among them. */
    private static List<String> lines(Kind kind, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int fate = random.nextInt(100);
            if (fate < 5 && i > 0) {
                lines.add(lines.get(random.nextInt(i)));
            } else if (fate == 5) {
                lines.add(List.of("", "?", "１", "12345678901234567890".repeat(fate), "AB")
                        .get(random.nextInt(5)));
            } else {
                lines.add(kind.code().apply(random.nextLong() >>> 1));
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "resident-record-code, 1, 1000000",
        "resident-record-code, 2, 0",
        "individual-number, 2, 1000000",
        "household-number, 1, 0",
        "household-number, 3, 1000000",
        "residence-card-number, 2, 1000000"
    })
    void findsWhatAPlainTableOfAllLinesFinds(String type, int threads, long keep) throws IOException {
        Kind kind = KINDS.get(type);
        List<String> lines = lines(kind, 20 + threads);
        Path file = Files.write(folder.resolve("codes.txt"), lines, StandardCharsets.UTF_8);
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Map<String, Integer> firsts = new HashMap<>();
        List<String> duplicates = new ArrayList<>(List.of("line,first_line"));
        List<String> rejections = new ArrayList<>(List.of("line,fault"));
        for (int i = 1; i <= lines.size(); i++) {
            Optional<CodeFault> fault = kind.fault().apply(lines.get(i - 1));
            if (fault.isPresent()) {
                rejections.add(i + "," + fault.orElseThrow());
                continue;
            }
            Integer first = firsts.putIfAbsent(lines.get(i - 1), i);
            if (first != null) {
                duplicates.add(i + "," + first);
            }
        }

        Terminal terminal = Terminal.running(
                "codes",
                "audit",
                "--type",
                type,
                file,
                "--out",
                folder.resolve("duplicates.csv"),
                "--rejected",
                folder.resolve("rejected.csv"),
                "--threads",
                threads,
                "--keep",
                keep,
                "--temp",
                temp);

        assertThat(Files.readAllLines(folder.resolve("duplicates.csv"), StandardCharsets.UTF_8))
                .hasSizeGreaterThan(1000)
                .isEqualTo(duplicates);
        assertThat(Files.readAllLines(folder.resolve("rejected.csv"), StandardCharsets.UTF_8))
                .hasSizeGreaterThan(100)
                .isEqualTo(rejections);
        int rejected = rejections.size() - 1;
        assertThat(terminal.output())
                .isEqualTo("codes " + (LINES - rejected) + ", duplicates " + (duplicates.size() - 1) + ", rejected "
                        + rejected + System.lineSeparator());
        assertThat(terminal.status()).isEqualTo(1);
        assertThat(temp).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private Terminal audit(String text, Object... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of("codes", "audit", "--type", "resident-record-code"));
        words.add(Files.writeString(folder.resolve("codes.txt"), text, StandardCharsets.UTF_8));
        words.addAll(List.of(more));
        return Terminal.running(words.toArray());
    }

    @Test
    void aCleanFileIsTheLastLineAndNothingElse() throws IOException {
        assertThat(audit("24727059608\r\n24846016224"))
                .isEqualTo(new Terminal(0, "codes 2, duplicates 0, rejected 0" + System.lineSeparator(), ""));
        assertThat(audit("").output()).isEqualTo("codes 0, duplicates 0, rejected 0" + System.lineSeparator());
    }

    @Test
    void eitherFindingAloneEndsWithStatusOne() throws IOException {
        assertThat(audit("24727059608\n24727059608\n").status()).isEqualTo(1);
        assertThat(audit("24727059608\n\n").status()).isEqualTo(1);
    }

    @Test
    void noCodeIsShownAnywhere() throws IOException {
        Terminal terminal = audit(
                "24727059608\n24727059608\n24727059609\n",
                "--out",
                folder.resolve("d"),
                "--rejected",
                folder.resolve("r"));

        assertThat(terminal.output() + terminal.complaints()).doesNotContain("2472705960");
        assertThat(folder.resolve("d")).hasContent("line,first_line\n2,1\n");
        assertThat(folder.resolve("r")).hasContent("line,fault\n3,WRONG_CHECK_DIGIT\n");
        assertThat(terminal.complaints()).contains("住民票コード", "their lines are in", "they are in");
    }

    @Test
    void whatIsOnlyCountedTellsHowToFindIt() throws IOException {
        assertThat(audit("24727059608\n24727059608\nx\n").complaints()).contains("--out FILE", "--rejected FILE");
    }

    @Test
    void theSameCodeInOtherDigitsIsADuplicateIfFoldingIsAskedFor() throws IOException {
        String text = "24727059608\n２４７２７０５９６０８\n";
        assertThat(audit(text).output()).startsWith("codes 1, duplicates 0, rejected 1");
        assertThat(audit(text, "--fold-digits").output()).startsWith("codes 2, duplicates 1, rejected 0");
        assertThat(audit("97228186620\n97228186621\n", "--lenient").output())
                .startsWith("codes 2, duplicates 1, rejected 0");
    }

    @Test
    void standardInputIsAuditedToo() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("2860221\n2860221\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(Terminal.running("codes", "audit", "--type", "郵便番号", "-").output())
                    .startsWith("codes 2, duplicates 1, rejected 0");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void optionsThatCannotBeAreOneSentence() throws IOException {
        audit("", "--threads", 0).refusedInOneSentence("--threads");
        audit("", "--threads", 5000).refusedInOneSentence("--threads");
        audit("", "--keep", -1).refusedInOneSentence("--keep");
        audit("", "--temp", folder.resolve("none")).refusedInOneSentence("none", "no such folder");
        audit("", "--out", folder.resolve("x"), "--rejected", folder.resolve("x"))
                .refusedInOneSentence("cannot write to", "named twice");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
