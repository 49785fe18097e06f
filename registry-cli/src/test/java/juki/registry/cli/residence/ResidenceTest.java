package juki.registry.cli.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import juki.registry.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidenceTest {

    private static final String LIVING =
            "as_of=2024-05-20;nat=jp;place=dwelling;since=2024-05-15;nights_pw=7;other=none";

    @TempDir
    Path folder;

    private static Path collected() {
        try {
            return Path.of(Objects.requireNonNull(ResidenceTest.class.getResource("cases.csv"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.csv"), text, StandardCharsets.UTF_8);
    }

    @Test
    void whateverMustHoldInTheCollectedCasesHolds() throws IOException {
        Path out = folder.resolve("answers.csv");
        Terminal terminal = Terminal.running("residence", "--cases", collected(), "--out", out);

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output())
                .contains("J110 two_places, disputed", "expected NOT_RESIDENT, other, ERASE, no date")
                .contains("found    NEEDS_INVESTIGATION, unknown, HOLD, no date", "[ERASURE]")
                .contains("lies in the same municipality: J127, J134, J142")
                .containsPattern("all +96 +96 +95 +85 +85\n")
                .endsWith("cases 96, disagreeing 1, unusable 0\n");
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(lines)
                .hasSize(97)
                .startsWith(
                        "id,outcome,residence_at,record_action,effective_date_rule,effective_date,rules,agrees",
                        "J002,RESIDENT,candidate,CREATE,ED1,2024-05-15,\"G2,G1\",yes")
                .contains("J110,NEEDS_INVESTIGATION,unknown,HOLD,ED9,,\"ERASURE,G10\",no");
    }

    @Test
    void wordsAreLeftAloneWhenAskedTo() {
        Terminal terminal = Terminal.running("residence", "--cases", collected(), "--structured-only");

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.output()).contains("J142 false, must hold").endsWith("disagreeing 4, unusable 0\n");
    }

    @Test
    void expectedColumnsMayBeAbsent() throws IOException {
        Path out = folder.resolve("answers.csv");
        Terminal terminal =
                Terminal.running("residence", "--cases", file("structured_facts,id\n" + LIVING + ",A\n"), "--out", out);

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("(none)").endsWith("cases 1, disagreeing 0, unusable 0\n");
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .endsWith("A,RESIDENT,candidate,CREATE,ED1,2024-05-15,\"G2,G1\",\n");
    }

    @Test
    void whatCannotBeUsedIsListedByRowAndTheRestGoesOn() throws IOException {
        Path out = folder.resolve("answers.csv");
        Terminal terminal = Terminal.running(
                "residence",
                "--cases",
                file("id,structured_facts,expected,residence_at\n"
                        + "A,as_of=2024-05-20;colour=red;place=castle,RESIDENT,candidate\n"
                        + "B,one,cell,too,many\n"
                        + "C," + LIVING + ",PERHAPS,briefadres\n"
                        + "\n"
                        + "D,,RESIDENT,candidate\n"
                        + "E," + LIVING + ",NOT_RESIDENT,other\n"
                        + "F,\"" + LIVING + ",RESIDENT,candidate\n"
                        + "G," + LIVING + ",RESIDENT,candidate\n"),
                "--out",
                out);

        assertThat(terminal.status()).isEqualTo(1);
        assertThat(terminal.output())
                .contains(
                        "line 2 (A): \"colour=red\" is no key of the vocabulary, \"place=castle\" has a value that it does not take")
                .contains("line 3: 5 cells where there are 4 columns")
                .contains("line 4 (C): expected has a value that it does not take, residence_at has a value")
                .contains("line 6 (D): as_of is missing")
                .contains("line 8: 2 cells where there are 4 columns")
                .contains("E (none), must hold")
                .endsWith("cases 7, disagreeing 1, unusable 5\n");
        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8))
                .contains("A,,,,,,,", "D,,,,,,,")
                .anyMatch(line -> line.startsWith("C,RESIDENT,candidate") && line.endsWith(","))
                .anyMatch(line -> line.startsWith("G,RESIDENT,candidate") && line.endsWith(",yes"));
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreNoHindrance() throws IOException {
        Terminal terminal = Terminal.running(
                "residence", "--cases", file("\uFEFFid,structured_facts,expected\r\nA," + LIVING + ",RESIDENT\r\n"));

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).endsWith("cases 1, disagreeing 0, unusable 0\n");
    }

    @Test
    void oneCaseIsTheMemorandumInBothLanguages() {
        Terminal terminal = Terminal.running("residence", "--cases", collected(), "--case", "J105");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output())
                .startsWith("住所の認定について\n")
                .contains(
                        "毎週家族のもとで過ごしている", "On the determination of a residence", "every week is spent with the family");
        assertThat(Terminal.running("residence", "--facts", LIVING).output())
                .contains("結論: 住所と認められる", "Conclusion: the place is the residence");
    }

    @Test
    void whatCannotRunIsToldInOneSentence() throws IOException {
        Path garbage =
                Files.write(folder.resolve("garbage"), new byte[] {0, (byte) 0xFF, '"', '\n', (byte) 0xC3, ',', '"'});
        Path empty = Files.createFile(folder.resolve("empty"));

        Terminal.running("residence", "--cases", garbage).refusedInOneSentence("no column structured_facts");
        Terminal.running("residence", "--cases", empty).refusedInOneSentence("no column structured_facts");
        Terminal.running("residence", "--cases", folder.resolve("none")).refusedInOneSentence("there is no such file");
        Terminal.running("residence", "--cases", folder).refusedInOneSentence("it is a folder");
        Terminal.running("residence", "--cases", collected(), "--case", "J999").refusedInOneSentence("no case J999");
        Terminal.running("residence", "--cases", collected(), "--out", folder).refusedInOneSentence("it is a folder");
        Terminal.running("residence", "--cases", collected(), "--out", collected())
                .refusedInOneSentence("the cases are in it");
        Terminal.running("residence", "--facts", "nat=martian")
                .refusedInOneSentence("nat has a value", "as_of is missing");
        Terminal.running("residence", "--facts", LIVING, "--case", "A").refusedInOneSentence("belong to --cases");
        Terminal.running("residence").refusedInOneSentence("--cases");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }
}
