package juki.registry.cli.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.LineForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Types of codes (コードの種類, kōdo no shurui): all that there are in the registry, with what a line of each looks like. */
enum CodeType {
    RESIDENT_RECORD_CODE("住民票コード"),
    INDIVIDUAL_NUMBER("個人番号"),
    MUNICIPALITY_CODE("全国地方公共団体コード"),
    ADDRESSEE_NUMBER("宛名番号"),
    HOUSEHOLD_NUMBER("世帯番号"),
    RESIDENCE_CARD_NUMBER("在留カード番号"),
    SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER("特別永住者証明書番号"),
    POSTAL_CODE("郵便番号");

    /** Codes of municipalities: prefectures are 01 to 47, and three digits come after theirs. */
    private static final int LEAST_MUNICIPALITY = 1_000;

    private static final int GREATEST_MUNICIPALITY = 47_999;

    private final String term;

    CodeType(String term) {
        this.term = term;
    }

    /** The Japanese term. */
    String term() {
        return term;
    }

    /** What a line must look like. */
    LineForm form() {
        return switch (this) {
            case RESIDENT_RECORD_CODE -> LineForm.of(CheckDigit.RESIDENT_RECORD_CODE);
            case INDIVIDUAL_NUMBER -> LineForm.of(CheckDigit.INDIVIDUAL_NUMBER);
            case MUNICIPALITY_CODE ->
                LineForm.of(CheckDigit.MUNICIPALITY_CODE).within(LEAST_MUNICIPALITY, GREATEST_MUNICIPALITY);
            // Older ones have no check digit, and are well-formed all the same.
            case ADDRESSEE_NUMBER, HOUSEHOLD_NUMBER -> LineForm.ofDigits(15);
            case RESIDENCE_CARD_NUMBER, SPECIAL_PERMANENT_RESIDENT_CERTIFICATE_NUMBER ->
                LineForm.ofPattern("AA99999999AA");
            case POSTAL_CODE -> LineForm.ofDigits(7);
        };
    }

    /** The name as options are written. */
    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type named by an option: as options, constants or classes are written, or by its Japanese term. */
    static final class Named implements ITypeConverter<CodeType> {
        @Override
        public CodeType convert(String text) {
            String letters = lettersOf(text);
            return Arrays.stream(values())
                    .filter(type ->
                            type.term.equals(text) || lettersOf(type.name()).equals(letters))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no such type of code; there are "
                            + Arrays.stream(values())
                                    .map(type -> type.option() + " (" + type.term + ")")
                                    .collect(Collectors.joining(", "))));
        }

        private static String lettersOf(String text) {
            return text.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
        }
    }
}
