package juki.registry.cli.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import juki.registry.cli.Terminal;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final Map<CodeType, Function<String, Optional<CodeFault>>> FAULTS = Map.of(
            CodeType.RESIDENT_RECORD_CODE, ResidentRecordCode::faultIn,
            CodeType.INDIVIDUAL_NUMBER, IndividualNumber::faultIn,
            CodeType.MUNICIPALITY_CODE, MunicipalityCode::faultIn,
            CodeType.ADDRESSEE_NUMBER, AddresseeNumber::faultIn,
            CodeType.HOUSEHOLD_NUMBER, HouseholdNumber::faultIn,
            CodeType.RESIDENCE_CARD_NUMBER, ResidenceCardNumber::faultIn,
            CodeType.SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER, SpecialPermanentResidentCertificateNumber::faultIn,
            CodeType.POSTAL_CODE, PostalCode::faultIn);

    /** At least one of them is well-formed for each type; all others are wrong in some way. */
    private static final String[] LINES = {
        "12345678903",
        "12345678901",
        "123456789018",
        "123456789010",
        "122335",
        "122334",
        "482013",
        "990000",
        "000000000000019",
        "000000000000010",
        "AB12345678CD",
        "ab12345678CD",
        "AB1234567XCD",
        "2860221",
        "286-0221",
        "",
        " ",
        "１２２３３５",
        "１２３４５６７８９０３"
    };

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("codes.txt"), text, StandardCharsets.UTF_8);
    }

    private Terminal check(String type, String text, Object... more) throws IOException {
        Object[] words = {"codes", "check", "--type", type, file(text)};
        return Terminal.running(Stream.concat(Stream.of(words), Stream.of(more)).toArray());
    }

    @ParameterizedTest
    @EnumSource(CodeType.class)
    void everyTypeIsJudgedAsTheLibraryDoes(CodeType type) throws IOException {
        StringBuilder verdicts = new StringBuilder("line,verdict,fault\n");
        int wellFormed = 0;
        for (int i = 0; i < LINES.length; i++) {
            Optional<CodeFault> fault = FAULTS.get(type).apply(LINES[i]);
            wellFormed += fault.isEmpty() ? 1 : 0;
            verdicts.append(i + 1)
                    .append(fault.map(f -> ",malformed," + f).orElse(",well-formed,"))
                    .append('\n');
        }

        Terminal terminal = check(type.option(), String.join("\n", LINES) + "\n");

        assertThat(terminal.output()).isEqualTo(verdicts.toString());
        assertThat(terminal.status()).isEqualTo(1);
        assertThat(wellFormed).isPositive();
        assertThat(terminal.complaints())
                .contains(LINES.length + " lines read as " + type.option() + " (" + type.term() + "): " + wellFormed
                        + " well-formed, ")
                .contains("EMPTY 1");
    }

    static Stream<String> spellings() {
        return Stream.of(CodeType.values())
                .flatMap(type -> Stream.of(
                        type.option(), type.name(), type.term(), type.name().replace("_", "")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void aTypeMayBeSpeltInManyWays(String spelling) throws IOException {
        assertThat(check(spelling, "").status()).isZero();
    }

    @Test
    void theClassNameNamesTheTypeToo() throws IOException {
        assertThat(check("ResidentRecordCode", "12345678903").status()).isZero();
        assertThat(check("PostalCode", "2860221").status()).isZero();
    }

    @Test
    void anUnknownTypeIsToldTheKnownOnes() throws IOException {
        check("passport-number", "")
                .refusedInOneSentence("--type", "resident-record-code (住民票コード)", "postal-code (郵便番号)");
        Terminal.running("codes", "check", file("")).refusedInOneSentence("--type");
        Terminal.running("codes", "check", "--type", "postal-code").refusedInOneSentence("FILE");
    }

    @Test
    void linesMayEndInAnyWayAndTheLastOneNotAtAll() throws IOException {
        Terminal terminal = check("postal-code", "\uFEFF2860221\r\n2860221\n\r\n2860221");

        assertThat(terminal.output())
                .isEqualTo("line,verdict,fault\n1,well-formed,\n2,well-formed,\n3,malformed,EMPTY\n4,well-formed,\n");
        assertThat(terminal.complaints())
                .isEqualTo("juki: 4 lines read as postal-code (郵便番号): 3 well-formed, 1 malformed (EMPTY 1)"
                        + System.lineSeparator());
    }

    @Test
    void aFileWithoutLinesHasNoBadOne() throws IOException {
        Terminal terminal = check("postal-code", "");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).isEqualTo("line,verdict,fault\n");
        assertThat(terminal.complaints()).contains("0 lines");
    }

    @Test
    void bytesThatAreNoTextAreAFaultOfTheirLineAlone() throws IOException {
        Path file = Files.write(
                folder.resolve("bytes"),
                "2860221\n286\3770221\n\376\377\n2860221\n".getBytes(StandardCharsets.ISO_8859_1));

        Terminal terminal = Terminal.running("codes", "check", "--type", "postal-code", file);

        assertThat(terminal.output())
                .isEqualTo(
                        "line,verdict,fault\n1,well-formed,\n2,malformed,WRONG_LENGTH\n3,malformed,WRONG_LENGTH\n4,well-formed,\n");
        assertThat(terminal.status()).isEqualTo(1);
    }

    @Test
    void fullWidthDigitsAreTakenOnlyIfAskedFor() throws IOException {
        assertThat(check("postal-code", "２８６０２２１").output()).contains("1,malformed,NOT_A_DIGIT");
        assertThat(check("postal-code", "２８６０２２１", "--fold-digits").output()).contains("1,well-formed,");
        assertThat(check("postal-code", "２８６-０２２１", "--fold-digits").output()).contains("1,malformed,WRONG_LENGTH");
    }

    @Test
    void eitherReadingOfAnOpenCheckDigitIsTakenOnlyIfAskedFor() throws IOException {
        String text = "97228186620\n97228186621\n97228186622\n";
        assertThat(check("resident-record-code", text).output())
                .isEqualTo(
                        "line,verdict,fault\n1,well-formed,\n2,malformed,WRONG_CHECK_DIGIT\n3,malformed,WRONG_CHECK_DIGIT\n");
        assertThat(check("resident-record-code", text, "--lenient").output())
                .isEqualTo("line,verdict,fault\n1,well-formed,\n2,well-formed,\n3,malformed,WRONG_CHECK_DIGIT\n");
        check("postal-code", text, "--lenient").refusedInOneSentence("--lenient", "resident-record-code");
    }

    @Test
    void verdictsGoToAFileIfOneIsNamed() throws IOException {
        Path out = Files.writeString(folder.resolve("verdicts.csv"), "of yesterday", StandardCharsets.UTF_8);

        Terminal terminal = check("postal-code", "2860221\n", "--out", out);

        assertThat(terminal.output()).isEmpty();
        assertThat(terminal.status()).isZero();
        assertThat(out).hasContent("line,verdict,fault\n1,well-formed,\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void manyLinesAreJudgedInOrder() throws IOException {
        StringBuilder text = new StringBuilder();
        StringBuilder verdicts = new StringBuilder("line,verdict,fault\n");
        for (int i = 1; i <= 50_000; i++) {
            text.append(i % 7 == 0 ? "286022" : "2860221").append('\n');
            verdicts.append(i).append(i % 7 == 0 ? ",malformed,WRONG_LENGTH\n" : ",well-formed,\n");
        }
        assertThat(check("postal-code", text.toString()).output()).isEqualTo(verdicts.toString());
    }

    @Test
    void aHyphenStandsForStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("2860221\n286\n".getBytes(StandardCharsets.UTF_8)));
            Terminal terminal = Terminal.running("codes", "check", "--type", "postal-code", "-");
            assertThat(terminal.output()).isEqualTo("line,verdict,fault\n1,well-formed,\n2,malformed,WRONG_LENGTH\n");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatCannotBeReadIsOneSentence() {
        for (String command : new String[] {"check", "audit"}) {
            Terminal.running("codes", command, "--type", "postal-code", folder.resolve("none.txt"))
                    .refusedInOneSentence("cannot read", "none.txt", "no such file");
            Terminal.running("codes", command, "--type", "postal-code", folder).refusedInOneSentence("it is a folder");
        }
    }

    @Test
    void whatCannotBeWrittenIsOneSentenceAndLeavesTheFileAlone() throws IOException {
        check("postal-code", "2860221", "--out", folder).refusedInOneSentence("cannot write to", "it is a folder");
        check("postal-code", "2860221", "--out", folder.resolve("none/verdicts.csv"))
                .refusedInOneSentence("there is no such folder");
        check("postal-code", "2860221", "--out", folder.resolve("codes.txt"))
                .refusedInOneSentence("cannot write to", "named twice");
        assertThat(folder.resolve("codes.txt")).hasContent("2860221");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "audit", "issue"})
    void everyCommandExplainsItself(String command) {
        Terminal terminal = Terminal.running("codes", command, "--help");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.output()).contains("Usage: juki codes " + command, "Exit status:", "--out");
        assertThat(Terminal.running("codes").output()).contains("Usage: juki codes", command);
    }
}
