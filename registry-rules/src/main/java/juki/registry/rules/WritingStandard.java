package juki.registry.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Standard of writing (文字の基準, moji no kijun): how long a text may be in each field, which characters an office can keep, and
 * which characters of its own it has registered.
 *
 * <p>Immutable and thread-safe, as far as the repertoires are. Source: data list of the standard; standard specification
 * 7.2.3, 30.2.
 */
public final class WritingStandard {

    private static final String TABLE = "field-lengths.csv";

    private static final WritingStandard STANDARD =
            new WritingStandard(read(), CharacterRepertoire.unicode(), CharacterRepertoire.none());

    private final Map<TextField, Integer> lengths;
    private final CharacterRepertoire repertoire;
    private final CharacterRepertoire ownCharacters;

    private WritingStandard(
            Map<TextField, Integer> lengths, CharacterRepertoire repertoire, CharacterRepertoire ownCharacters) {
        this.lengths = new EnumMap<>(lengths);
        this.repertoire = repertoire;
        this.ownCharacters = ownCharacters;
    }

    /**
     * {@return the writing assumed where an office says nothing: the lengths of the data list, every {@linkplain
     * CharacterRepertoire#unicode() character of Unicode}, no own characters} The official repertoires were not at hand.
     */
    public static WritingStandard standard() {
        return STANDARD;
    }

    /**
     * This standard with another length of a field, as of an older system or a form.
     *
     * @param field the field
     * @param characters the most characters, at least 1, counted without variation selectors
     * @return the standard
     * @throws IllegalArgumentException if there is no character
     */
    public WritingStandard withLength(TextField field, int characters) {
        if (characters < 1) {
            throw new IllegalArgumentException("characters: must be at least 1");
        }
        Map<TextField, Integer> others = new EnumMap<>(lengths);
        others.put(field, characters);
        return new WritingStandard(others, repertoire, ownCharacters);
    }

    /**
     * This standard with other permitted characters.
     *
     * @param characters the characters; those of the private areas are asked about apart
     * @return the standard
     */
    public WritingStandard permitting(CharacterRepertoire characters) {
        return new WritingStandard(lengths, characters, ownCharacters);
    }

    /**
     * This standard with own characters (外字) registered, or those of the private areas that the office has a font for.
     *
     * @param characters the characters
     * @return the standard
     */
    public WritingStandard registering(CharacterRepertoire characters) {
        return new WritingStandard(lengths, repertoire, characters);
    }

    /**
     * How many characters a field holds.
     *
     * @param field the field
     * @return the number, empty if no length is known
     */
    public OptionalInt lengthOf(TextField field) {
        Integer characters = lengths.get(field);
        return characters == null ? OptionalInt.empty() : OptionalInt.of(characters);
    }

    /**
     * Whether a text fits into its field, counted as a reader counts: a variation selector belongs to the character before.
     *
     * @param field the field
     * @param text the text
     * @return true if it fits, or no length is known
     */
    public boolean fits(TextField field, String text) {
        OptionalInt most = lengthOf(field);
        return most.isEmpty()
                || text.length() <= most.getAsInt()
                || text.codePoints()
                                .filter(it -> !CharacterRepertoire.isVariationSelector(it))
                                .count()
                        <= most.getAsInt();
    }

    /**
     * Whether every character of a text is permitted; of the private areas none is asked about.
     *
     * @param text the text
     * @return true if all are
     */
    public boolean permits(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!CharacterRepertoire.isPrivate(character) && !repertoire.has(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    /**
     * Whether every character of the private areas in a text is registered.
     *
     * @param text the text
     * @return true if all are, or there is none
     */
    public boolean registers(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (CharacterRepertoire.isPrivate(character) && !ownCharacters.has(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    @Override
    public String toString() {
        return "WritingStandard" + lengths;
    }

    /** Reads nothing but the table that comes with this module. */
    private static Map<TextField, Integer> read() {
        try (InputStream in = WritingStandard.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is missing from this module's jar");
            }
            Map<TextField, Integer> lengths = new EnumMap<>(TextField.class);
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> lengths.put(TextField.valueOf(row[0]), Integer.valueOf(row[1])));
            return lengths;
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + TABLE + " cannot be read from this module's jar", e);
        }
    }
}
