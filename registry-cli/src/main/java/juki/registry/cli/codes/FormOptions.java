package juki.registry.cli.codes;

import juki.registry.cli.CannotRun;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.LineForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a line must look like. */
final class FormOptions {
    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            converter = CodeType.Named.class,
            description = "What the lines are: resident-record-code (住民票コード), individual-number (個人番号),"
                    + " municipality-code (全国地方公共団体コード), addressee-number (宛名番号), household-number (世帯番号),"
                    + " residence-card-number (在留カード番号), special-permanent-resident-certificate-number"
                    + " (特別永住者証明書番号) or postal-code (郵便番号). The Japanese term will do.")
    private @Nullable CodeType type;

    @Option(
            names = "--lenient",
            description =
                    "Of resident record codes: where the formula for the check digit is not settled (remainder 0),"
                            + " accept both readings, 0 and 1.")
    private boolean lenient;

    @Option(
            names = "--fold-digits",
            description = "Take full-width digits, as １２３, for ASCII ones. Otherwise they are a fault.")
    private boolean folding;

    FormOptions() {}

    CodeType type() {
        if (type == null) {
            throw new IllegalStateException("the command line has not been set up");
        }
        return type;
    }

    LineForm form() throws CannotRun {
        LineForm form = type().form();
        if (lenient) {
            if (type() != CodeType.RESIDENT_RECORD_CODE) {
                throw new CannotRun("--lenient is for " + CodeType.RESIDENT_RECORD_CODE.option()
                        + " alone: no other type has a check digit of two readings");
            }
            form = LineForm.of(CheckDigit.RESIDENT_RECORD_CODE_LENIENT);
        }
        return folding ? form.foldingDigits() : form;
    }
}
