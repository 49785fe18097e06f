package juki.registry.model.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which of a foreign resident's names are shown and which leads (氏名優先区分, shimei yūsen kubun), with the codes of the data list,
 * table 14.
 *
 * <p>An item that a municipality may keep (standard specification 1.1.2); it changes no name on the record.
 */
public enum NamePrecedence {
    /** 漢字のみ, Chinese characters only. */
    CHINESE_CHARACTERS("01"),
    /** ローマ字のみ, alphabet only. */
    ALPHABET("02"),
    /** 漢字及びローマ字, Chinese characters and alphabet. */
    CHINESE_CHARACTERS_AND_ALPHABET("03"),
    /** ローマ字及び漢字, alphabet and Chinese characters. */
    ALPHABET_AND_CHINESE_CHARACTERS("04"),
    /** 漢字のみ及び通称, Chinese characters, then the common name. */
    CHINESE_CHARACTERS_THEN_COMMON_NAME("05"),
    /** ローマ字のみ及び通称, alphabet, then the common name. */
    ALPHABET_THEN_COMMON_NAME("06"),
    /** 漢字及びローマ字及び通称, Chinese characters and alphabet, then the common name. */
    CHINESE_CHARACTERS_AND_ALPHABET_THEN_COMMON_NAME("07"),
    /** ローマ字及び漢字及び通称, alphabet and Chinese characters, then the common name. */
    ALPHABET_AND_CHINESE_CHARACTERS_THEN_COMMON_NAME("08"),
    /** 通称, the common name alone. */
    COMMON_NAME("09"),
    /** 通称及び漢字のみ, the common name, then Chinese characters. */
    COMMON_NAME_THEN_CHINESE_CHARACTERS("10"),
    /** 通称及びローマ字のみ, the common name, then alphabet. */
    COMMON_NAME_THEN_ALPHABET("11"),
    /** 通称及び漢字及びローマ字, the common name, then Chinese characters and alphabet. */
    COMMON_NAME_THEN_CHINESE_CHARACTERS_AND_ALPHABET("12"),
    /** 通称及びローマ字及び漢字, the common name, then alphabet and Chinese characters. */
    COMMON_NAME_THEN_ALPHABET_AND_CHINESE_CHARACTERS("13");

    /** A name that a foreign resident may have (氏名の種類). */
    public enum Part {
        /** 氏名（漢字）, the name in Chinese characters. */
        CHINESE_CHARACTERS,
        /** 氏名（アルファベット）, the name in the alphabet. */
        ALPHABET,
        /** 通称, the common name. */
        COMMON_NAME
    }

    private final String code;

    NamePrecedence(String code) {
        this.code = code;
    }

    /** {@return the code of the data list, two digits} */
    public String code() {
        return code;
    }

    /** {@return what is shown, the leading one first} */
    public List<Part> parts() {
        return switch (this) {
            case CHINESE_CHARACTERS -> List.of(Part.CHINESE_CHARACTERS);
            case ALPHABET -> List.of(Part.ALPHABET);
            case CHINESE_CHARACTERS_AND_ALPHABET -> List.of(Part.CHINESE_CHARACTERS, Part.ALPHABET);
            case ALPHABET_AND_CHINESE_CHARACTERS -> List.of(Part.ALPHABET, Part.CHINESE_CHARACTERS);
            case CHINESE_CHARACTERS_THEN_COMMON_NAME -> List.of(Part.CHINESE_CHARACTERS, Part.COMMON_NAME);
            case ALPHABET_THEN_COMMON_NAME -> List.of(Part.ALPHABET, Part.COMMON_NAME);
            case CHINESE_CHARACTERS_AND_ALPHABET_THEN_COMMON_NAME ->
                List.of(Part.CHINESE_CHARACTERS, Part.ALPHABET, Part.COMMON_NAME);
            case ALPHABET_AND_CHINESE_CHARACTERS_THEN_COMMON_NAME ->
                List.of(Part.ALPHABET, Part.CHINESE_CHARACTERS, Part.COMMON_NAME);
            case COMMON_NAME -> List.of(Part.COMMON_NAME);
            case COMMON_NAME_THEN_CHINESE_CHARACTERS -> List.of(Part.COMMON_NAME, Part.CHINESE_CHARACTERS);
            case COMMON_NAME_THEN_ALPHABET -> List.of(Part.COMMON_NAME, Part.ALPHABET);
            case COMMON_NAME_THEN_CHINESE_CHARACTERS_AND_ALPHABET ->
                List.of(Part.COMMON_NAME, Part.CHINESE_CHARACTERS, Part.ALPHABET);
            case COMMON_NAME_THEN_ALPHABET_AND_CHINESE_CHARACTERS ->
                List.of(Part.COMMON_NAME, Part.ALPHABET, Part.CHINESE_CHARACTERS);
        };
    }

    /**
     * The names of this precedence in one line: those that there are, in order, a full-width space between them, as in the
     * example of standard specification 5.3; the name itself where there is none of them.
     *
     * @param name the name
     * @param commonName the common name on the record, if there is one
     * @return the line, without readings
     */
    public String shown(PersonName name, Optional<CommonName> commonName) {
        String line = parts().stream()
                .map(part -> switch (part) {
                    case CHINESE_CHARACTERS -> name.chineseCharacters();
                    // Without a name in the alphabet, the Chinese characters stand in its place.
                    case ALPHABET ->
                        Optional.of(name.text())
                                .filter(text -> !Optional.of(text).equals(name.chineseCharacters()));
                    case COMMON_NAME -> commonName.map(common -> common.name().text());
                })
                .flatMap(Optional::stream)
                .collect(Collectors.joining("　"));
        return line.isEmpty() ? name.text() : line;
    }
}
