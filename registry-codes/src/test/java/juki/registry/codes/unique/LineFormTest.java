package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.codes.DigitFolding;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.check.CheckDigit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFormTest {
    private static final LineForm CARD = LineForm.ofPattern("AA99999999AA");

    /** A form, the code type that judges the same texts, and a good specimen. */
    private record Kind(LineForm form, Function<String, Optional<CodeFault>> type, String specimen) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(LineForm.of(CheckDigit.RESIDENT_RECORD_CODE), ResidentRecordCode::faultIn, "12345678903"),
            new Kind(LineForm.of(CheckDigit.INDIVIDUAL_NUMBER), IndividualNumber::faultIn, "123456789018"),
            new Kind(
                    LineForm.of(CheckDigit.MUNICIPALITY_CODE).within(1_000, 47_999),
                    MunicipalityCode::faultIn,
                    "122335"),
            new Kind(LineForm.ofDigits(15), AddresseeNumber::faultIn, "000000000000019"),
            new Kind(LineForm.ofDigits(7), PostalCode::faultIn, "2860221"),
            new Kind(CARD, ResidenceCardNumber::faultIn, "AB12345678CD"));

    @TempDir
    Path directory;

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(KINDS);
    }

    /** Characters that are nearly right: replaced, taken away and added one by one they make most kinds of errors. */
    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.of(
                "0", "1", "5", "9", "A", "Z", "a", "z", "@", "[", "/", ":", " ", "０", "９", "Ａ", "٣", "𝟗", "é",
                "\u0000", "");
    }

    @Property(tries = 3000)
    void judgesAsTheCodeTypeDoes(
            @ForAll("kinds") Kind kind,
            @ForAll("characters") String one,
            @ForAll("characters") String two,
            @ForAll @LongRange(min = 0, max = 14) long first,
            @ForAll @LongRange(min = 0, max = 14) long second)
            throws IOException {
        String line = replaced(replaced(kind.specimen(), (int) first, one), (int) second, two);
        assertThat(faultIn(kind.form(), line)).isEqualTo(kind.type().apply(line).orElse(null));
        byte[] within = ("9" + line + "9").getBytes(StandardCharsets.UTF_8);
        assertThat(kind.form().faultIn(within, 1, within.length - 1))
                .isEqualTo(kind.type().apply(line));
        assertThat(faultIn(kind.form().foldingDigits(), line))
                .isEqualTo(kind.type().apply(DigitFolding.fold(line)).orElse(null));
    }

    private static String replaced(String text, int place, String by) {
        int at = place % text.length();
        return text.substring(0, at) + by + text.substring(at + 1);
    }

    private static CodeFault faultIn(LineForm form, String line) throws IOException {
        List<CodeFault> faults = new ArrayList<>();
        FileCheck.of(form)
                .lines(
                        new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)),
                        (number, fault) -> faults.add(fault));
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    /** Lines of eight to sixteen digits are judged eight at a time, others one by one. */
    @Property(tries = 3000)
    void theNumberIsTheOneThatTheDigitsShow(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long number,
            @ForAll @IntRange(min = 1, max = 18) int digits) {
        String all = "%018d".formatted(number);
        String line = all.substring(18 - digits);
        assertThat(codeIn(LineForm.ofDigits(digits), line)).isEqualTo(Long.parseLong(line));
    }

    @Property(tries = 3000)
    void everyByteThatIsNoDigitIsSeenInEveryPlace(
            @ForAll byte other,
            @ForAll @IntRange(min = 1, max = 18) int digits,
            @ForAll @IntRange(max = 17) int place) {
        byte[] line = "123456789012345678".substring(18 - digits).getBytes(StandardCharsets.UTF_8);
        line[place % digits] = other;
        assertThat(LineForm.ofDigits(digits).faultIn(line, 0, digits).isEmpty())
                .isEqualTo(other >= '0' && other <= '9');
    }

    @Test
    void aTextMustLieWithinTheBytes() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CARD.faultIn(new byte[12], 1, 13));
    }

    @Property
    void equalCodesAreOneNumberAndDifferentOnesTwo(
            @ForAll("kinds") Kind kind,
            @ForAll("characters") String character,
            @ForAll @LongRange(max = 14) long place) {
        String other = replaced(kind.specimen(), (int) place, character);
        if (kind.type().apply(other).isEmpty()) {
            assertThat(codeIn(kind.form(), other) == codeIn(kind.form(), kind.specimen()))
                    .isEqualTo(other.equals(kind.specimen()));
        }
    }

    private static long codeIn(LineForm form, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return form.judge(bytes, 0, bytes.length);
    }

    @Test
    void numbersOfCardsFillTheirSpaceInTheOrderOfTheTexts() {
        assertThat(CARD.space()).isEqualTo(new CodeSpace(45_697_600_000_000L));
        assertThat(codeIn(CARD, "AA00000000AA")).isZero();
        assertThat(codeIn(CARD, "AA00000000AB")).isEqualTo(1);
        assertThat(codeIn(CARD, "AA00000001AA")).isEqualTo(26 * 26);
        assertThat(codeIn(CARD, "ZZ99999999ZZ")).isEqualTo(CARD.space().size() - 1);
    }

    @Test
    void theLastDigitIsNoPartOfACodeThatHasACheckDigit() {
        LineForm lenient = LineForm.of(CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
        assertThat(codeIn(lenient, "97228186620")).isEqualTo(9_722_818_662L);
        assertThat(codeIn(lenient, "97228186621")).isEqualTo(9_722_818_662L);
        assertThat(codeIn(LineForm.ofDigits(11), "97228186621")).isEqualTo(97_228_186_621L);
    }

    @Test
    void foldedDigitsAreTheSameCode() {
        LineForm form = LineForm.of(CheckDigit.RESIDENT_RECORD_CODE).foldingDigits();
        assertThat(codeIn(form, "１２３４５６７８９０３")).isEqualTo(1_234_567_890L);
        assertThat(codeIn(form, "12345678９03")).isEqualTo(1_234_567_890L);
        assertThat(codeIn(CARD.foldingDigits(), "AB１２３４５６７８CD")).isEqualTo(codeIn(CARD, "AB12345678CD"));
    }

    @Test
    void bytesThatAreNoCharactersAreAFaultOfTheirLine() throws IOException {
        byte[] text = "12345678903\n1234567890\377\n\377\r\n\n12345678903".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(directory.resolve("text"), text);
        List<String> verdicts = new ArrayList<>();
        FileCheck.of(LineForm.of(CheckDigit.RESIDENT_RECORD_CODE))
                .lines(file, (line, fault) -> verdicts.add(line + " " + fault));
        assertThat(verdicts).containsExactly("1 null", "2 NOT_A_DIGIT", "3 WRONG_LENGTH", "4 EMPTY", "5 null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "9a", "99999999999999999999", "AAAAAAAAAAAAAA"})
    void aPatternThatCannotBeIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineForm.ofPattern(pattern))
                .withMessageStartingWith("pattern: ");
    }

    @Test
    void aRangeOutsideTheSpaceIsRefused() {
        LineForm form = LineForm.ofDigits(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.within(1000, 1000))
                .withMessageStartingWith("leastCode: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.within(5, 4))
                .withMessageStartingWith("greatestCode: ");
        assertThatIllegalArgumentException().isThrownBy(() -> form.within(5, 1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineForm.ofDigits(19))
                .withMessageStartingWith("digits: ");
    }

    @Test
    void formsOfTheSameLinesAreEqual() {
        List<LineForm> different = KINDS.stream().map(Kind::form).collect(Collectors.toList());
        KINDS.forEach(kind -> different.add(kind.form().foldingDigits()));
        different.add(LineForm.of(CheckDigit.RESIDENT_RECORD_CODE_LENIENT));
        assertThat(different).doesNotHaveDuplicates();
        assertThat(LineForm.ofPattern("AA99999999AA")).isEqualTo(CARD).hasSameHashCodeAs(CARD);
        assertThat(CARD).hasToString("LineForm[12 digits and letters]");
    }

    @Test
    void judgingALineAllocatesNothing() {
        byte[] text = "12345678903\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        FileCheck check = FileCheck.of(LineForm.of(CheckDigit.RESIDENT_RECORD_CODE));
        long[] lines = {0};
        FileCheck.Verdicts counting = (line, fault) -> lines[0]++;
        Allocated.by(() -> check.lines(new ByteArrayInputStream(text), counting));
        long bytes = Allocated.by(() -> check.lines(new ByteArrayInputStream(text), counting));
        assertThat(lines[0]).isEqualTo(200_000);
        assertThat(bytes).isLessThan(2L * FileAudit.BUFFER_BYTES);
    }
}
