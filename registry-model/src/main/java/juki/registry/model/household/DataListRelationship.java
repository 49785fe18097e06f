package juki.registry.model.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import juki.registry.model.household.Relationship.Word;

/**
 * A relationship as the data list of the standard carries it (データ要件の続柄, dēta yōken no tsuzukigara): four codes, read from
 * the head outward, and the words (続柄コード1–4, 続柄表記).
 *
 * <p>Codes that are not used are empty; {@code XX} in the first place says that there is no relationship (空欄). The code
 * {@code 2X} stands for both bracketed forms, 子（子の夫） and 子（子の妻）: how the list tells them apart is not known, so the words
 * have to. Where words are given they must say what the codes say.
 *
 * <p>Immutable and thread-safe. Source: standard data list, table 続柄, and the length of the notation, 20 characters.
 *
 * @param codes four codes
 * @param notation the words, at most 20 characters; may be empty
 */
public record DataListRelationship(List<String> codes, String notation) {

    /** The code that says that there is no relationship. */
    public static final String BLANK = "XX";

    /** No relationship (空欄). */
    public static final DataListRelationship ABSENT = new DataListRelationship(List.of(BLANK, "", "", ""), "");

    /** The longest notation, in characters. */
    public static final int MAX_NOTATION = 20;

    /**
     * Columns that can be read.
     *
     * @param codes four codes
     * @param notation the words
     * @throws IllegalArgumentException if {@link #faultIn} finds a fault
     */
    public DataListRelationship {
        codes = List.copyOf(codes);
        Optional<String> fault = faultIn(codes, notation);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /**
     * What is wrong with the columns.
     *
     * @param codes the codes
     * @param notation the words
     * @return a sentence that begins with the column; empty if they can be read
     */
    public static Optional<String> faultIn(List<String> codes, String notation) {
        if (codes.size() != Relationship.MAX_WORDS) {
            return Optional.of("codes: must be four, empty where not used");
        }
        if (notation.codePointCount(0, notation.length()) > MAX_NOTATION) {
            return Optional.of("notation: must have at most 20 characters");
        }
        if (isBlank(codes)) {
            return notation.isBlank() ? Optional.empty() : Optional.of("codes: are missing for the words");
        }
        List<String> used = used(codes);
        if (!codes.equals(padded(used))) {
            return Optional.of("codes: must not leave a place empty before another");
        }
        if (used.stream().anyMatch(code -> wordsOf(code).isEmpty())) {
            return Optional.of("codes: are not all of the table");
        }
        if (notation.isBlank()) {
            if (used.stream().anyMatch(code -> wordsOf(code).size() > 1)) {
                return Optional.of("notation: must say which of its two forms 2X is");
            }
            return Relationship.parse(wordsIn(used)).isPresent()
                    ? Optional.empty()
                    : Optional.of("codes: 世帯主, 縁故者 and 同居人 are not joined with others");
        }
        return Relationship.parse(notation)
                        .filter(it -> codesOf(it).equals(used))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("notation: must say what the codes say");
    }

    /**
     * The columns of a relationship. Words too long for their column are left out, as the codes say the same.
     *
     * @param relationship the relationship
     * @return its columns
     * @throws IllegalArgumentException if the words are too long and have a bracketed form, which the codes cannot tell
     */
    public static DataListRelationship of(Relationship relationship) {
        String text = relationship.text();
        return new DataListRelationship(
                padded(codesOf(relationship)), text.codePointCount(0, text.length()) > MAX_NOTATION ? "" : text);
    }

    /** {@return the relationship; empty if there is none} */
    public Optional<Relationship> toRelationship() {
        if (isBlank(codes)) {
            return Optional.empty();
        }
        return Relationship.parse(notation.isBlank() ? wordsIn(used(codes)) : notation);
    }

    private static boolean isBlank(List<String> codes) {
        return used(codes).isEmpty()
                || used(codes).equals(List.of(BLANK)) && codes.get(0).equals(BLANK);
    }

    private static List<String> used(List<String> codes) {
        return codes.stream().filter(code -> !code.isEmpty()).toList();
    }

    private static List<String> padded(List<String> used) {
        List<String> codes = new ArrayList<>(used);
        while (codes.size() < Relationship.MAX_WORDS) {
            codes.add("");
        }
        return codes;
    }

    private static List<String> codesOf(Relationship relationship) {
        return relationship.words().stream().map(Word::code).toList();
    }

    private static List<Word> wordsOf(String code) {
        return Arrays.stream(Word.values())
                .filter(word -> word.code().equals(code))
                .toList();
    }

    private static String wordsIn(List<String> used) {
        return String.join(
                "の",
                used.stream()
                        .map(code ->
                                Objects.requireNonNull(wordsOf(code).get(0)).wording())
                        .toList());
    }
}
