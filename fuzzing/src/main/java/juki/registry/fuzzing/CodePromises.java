package juki.registry.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.codes.DigitFolding;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.InvalidCodeException;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.AuditReport;
import juki.registry.codes.unique.FileAudit;
import juki.registry.codes.unique.FileCheck;
import juki.registry.codes.unique.LineForm;

/** What codes as texts promise, and texts of a code on each line. */
final class CodePromises {

    private static final LineForm CARD = LineForm.ofPattern("AA99999999AA");
    private static final LineForm MUNICIPALITY = LineForm.of(CheckDigit.MUNICIPALITY_CODE);

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    ResidentRecordCode::faultIn,
                    text -> ResidentRecordCode.of(text).digits(),
                    LineForm.of(CheckDigit.RESIDENT_RECORD_CODE)),
            new Kind(
                    IndividualNumber::faultIn,
                    text -> IndividualNumber.of(text).digits(),
                    LineForm.of(CheckDigit.INDIVIDUAL_NUMBER)),
            new Kind(
                    MunicipalityCode::faultIn,
                    text -> MunicipalityCode.of(text).digits(),
                    LineForm.of(CheckDigit.MUNICIPALITY_CODE).within(1_000, 47_999)),
            new Kind(AddresseeNumber::faultIn, text -> AddresseeNumber.of(text).digits(), LineForm.ofDigits(15)),
            new Kind(HouseholdNumber::faultIn, text -> HouseholdNumber.of(text).digits(), LineForm.ofDigits(15)),
            new Kind(PostalCode::faultIn, text -> PostalCode.of(text).digits(), LineForm.ofDigits(7)),
            new Kind(
                    ResidenceCardNumber::faultIn,
                    text -> ResidenceCardNumber.of(text).text(),
                    CARD),
            new Kind(
                    SpecialPermanentResidentCertificateNumber::faultIn,
                    text -> SpecialPermanentResidentCertificateNumber.of(text).text(),
                    CARD));

    private CodePromises() {}

    /** A type of code: what it finds in a text, what it makes of one and writes again, and the same for a line of a file. */
    private record Kind(
            Function<CharSequence, Optional<CodeFault>> faultIn, UnaryOperator<String> reading, LineForm line) {

        boolean holds(String text) {
            Optional<CodeFault> fault = faultIn.apply(text);
            Promise.require(
                    refusal(text).map(InvalidCodeException::fault).equals(fault),
                    "a text is refused for the fault that is found in it");
            Silence.require(text, other -> refusal(other).map(InvalidCodeException::getMessage));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Promise.require(
                    line.faultIn(bytes, 0, bytes.length).equals(fault),
                    "a line is judged as the code type judges its text");
            Promise.require(
                    line.foldingDigits().faultIn(bytes, 0, bytes.length).equals(faultIn.apply(DigitFolding.fold(text))),
                    "a line with folded digits is judged as its folded text");
            return fault.isEmpty();
        }

        private Optional<InvalidCodeException> refusal(String text) {
            try {
                Promise.require(reading.apply(text).equals(text), "a code is written as it was read");
                return Optional.empty();
            } catch (InvalidCodeException e) {
                return Optional.of(e);
            }
        }
    }

    /** One text, held to be a code of every type, as it is and with its digits folded. */
    static boolean ofTexts(byte[] input) {
        String text = Written.text(input);
        String folded = DigitFolding.fold(text);
        Promise.require(DigitFolding.fold(folded).equals(folded), "folded digits are folded");
        boolean taken = false;
        for (Kind kind : KINDS) {
            taken |= kind.holds(text);
            taken |= kind.holds(folded);
        }
        return taken;
    }

    /** A file of a code on each line: every line is judged by itself, and what comes twice is told. */
    static boolean ofLines(byte[] input) throws IOException {
        List<byte[]> lines = lines(input);
        boolean cards = isChecked(input, lines, CARD).contains(Optional.empty());
        List<Optional<CodeFault>> judged = isChecked(input, lines, MUNICIPALITY);
        AuditReport report = FileAudit.of(MUNICIPALITY.space()).lines(new ByteArrayInputStream(input), MUNICIPALITY);
        Set<String> codes = new HashSet<>();
        long repeated = 0;
        for (int i = 0; i < lines.size(); i++) {
            // Two lines are the same code if the digits before the check digit are.
            if (judged.get(i).isEmpty() && !codes.add(new String(lines.get(i), 0, 5, StandardCharsets.UTF_8))) {
                repeated++;
            }
        }
        Promise.require(report.duplicateCount() == repeated, "an audit finds what comes twice");
        Promise.require(
                report.rejectionCount()
                        == judged.stream().filter(Optional::isPresent).count(),
                "an audit tells every line that is no code");
        return cards || !codes.isEmpty();
    }

    private static List<Optional<CodeFault>> isChecked(byte[] input, List<byte[]> lines, LineForm form)
            throws IOException {
        List<Optional<CodeFault>> expected =
                lines.stream().map(line -> form.faultIn(line, 0, line.length)).toList();
        List<Optional<CodeFault>> told = new ArrayList<>();
        FileCheck.of(form)
                .lines(new ByteArrayInputStream(input), (number, fault) -> told.add(Optional.ofNullable(fault)));
        Promise.require(told.equals(expected), "a check judges every line by itself");
        return told;
    }

    /** The lines as the documentation of the check has them. */
    private static List<byte[]> lines(byte[] input) {
        List<byte[]> lines = new ArrayList<>();
        boolean marked =
                input.length >= 3 && input[0] == (byte) 0xEF && input[1] == (byte) 0xBB && input[2] == (byte) 0xBF;
        int begin = marked ? 3 : 0;
        for (int i = begin; i <= input.length; i++) {
            boolean last = i == input.length;
            if (last ? begin < i : input[i] == '\n') {
                int end = !last && begin < i && input[i - 1] == '\r' ? i - 1 : i;
                lines.add(Arrays.copyOfRange(input, begin, end));
                begin = i + 1;
            }
        }
        return lines;
    }
}
