package juki.registry.model.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Relationship to the head of the household (続柄, tsuzukigara): a chain of one to four words read from the head outward and
 * joined with の, as 子, 妻の子, 子の子の子.
 *
 * <p>世帯主, 縁故者 and 同居人 stand alone. Words outside {@link Word} (祖父, 孫, 甥 and others) are not used: they are written as
 * chains, and what needs five words or more is 縁故者.
 *
 * <p>Immutable and thread-safe. Source: standard specification 1.1.11; codes after the data list, table 続柄.
 */
public final class Relationship {

    /** The greatest number of words in a chain. */
    public static final int MAX_WORDS = 4;

    /** One word of a chain. */
    public enum Word {
        /** 世帯主, the head itself. */
        HEAD("02", "世帯主"),
        /** 夫, husband. */
        HUSBAND("11", "夫"),
        /** 妻, wife. */
        WIFE("12", "妻"),
        /** 夫（未届）, husband without a notified marriage. */
        UNREGISTERED_HUSBAND("13", "夫（未届）"),
        /** 妻（未届）, wife without a notified marriage. */
        UNREGISTERED_WIFE("14", "妻（未届）"),
        /** 子, child. */
        CHILD("20", "子"),
        /** 子（子の夫）, a child's husband who is also an adopted child. */
        CHILD_AND_CHILDS_HUSBAND("2X", "子（子の夫）"),
        /** 子（子の妻）, a child's wife who is also an adopted child. */
        CHILD_AND_CHILDS_WIFE("2X", "子（子の妻）"),
        /** 父, father. */
        FATHER("51", "父"),
        /** 母, mother. */
        MOTHER("52", "母"),
        /** 兄, elder brother. */
        ELDER_BROTHER("71", "兄"),
        /** 弟, younger brother. */
        YOUNGER_BROTHER("74", "弟"),
        /** 姉, elder sister. */
        ELDER_SISTER("81", "姉"),
        /** 妹, younger sister. */
        YOUNGER_SISTER("84", "妹"),
        /** 縁故者, a relative that no chain of four words describes, or whose kinship is not documented. */
        RELATIVE("96", "縁故者"),
        /** 同居人, someone living with the household without kinship. */
        COHABITANT("99", "同居人");

        private final String code;
        private final String wording;

        Word(String code, String wording) {
            this.code = code;
            this.wording = wording;
        }

        /** {@return the code of the data list; the two bracketed forms share one} */
        public String code() {
            return code;
        }

        /** {@return the word printed on a record} */
        public String wording() {
            return wording;
        }

        boolean standsAlone() {
            return this == HEAD || this == RELATIVE || this == COHABITANT;
        }
    }

    private static final Map<Word, Relationship> SINGLE = Arrays.stream(Word.values())
            .collect(Collectors.toUnmodifiableMap(word -> word, word -> new Relationship(List.of(word))));

    /** The head itself (世帯主). */
    public static final Relationship HEAD = of(Word.HEAD);
    /** Husband (夫). */
    public static final Relationship HUSBAND = of(Word.HUSBAND);
    /** Wife (妻). */
    public static final Relationship WIFE = of(Word.WIFE);
    /** Child (子). */
    public static final Relationship CHILD = of(Word.CHILD);
    /** Relative (縁故者). */
    public static final Relationship RELATIVE = of(Word.RELATIVE);
    /** Cohabitant (同居人). */
    public static final Relationship COHABITANT = of(Word.COHABITANT);

    private final List<Word> words;

    private Relationship(List<Word> words) {
        this.words = words;
    }

    /**
     * The chain of the given words, read from the head outward.
     *
     * @param words one to four words; 世帯主, 縁故者, 同居人 only alone
     * @return the relationship
     * @throws IllegalArgumentException if there is no word, more than four, or a word that stands alone is joined
     */
    public static Relationship of(Word... words) {
        return of(List.of(words));
    }

    /**
     * The chain of the given words, read from the head outward.
     *
     * @param words one to four words; 世帯主, 縁故者, 同居人 only alone
     * @return the relationship
     * @throws IllegalArgumentException if there is no word, more than four, or a word that stands alone is joined
     */
    public static Relationship of(List<Word> words) {
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            throw new IllegalArgumentException("words: must be one to four");
        }
        if (words.size() == 1) {
            return Objects.requireNonNull(SINGLE.get(words.get(0)));
        }
        if (words.stream().anyMatch(Word::standsAlone)) {
            throw new IllegalArgumentException("words: 世帯主, 縁故者 and 同居人 are not joined with others");
        }
        return new Relationship(List.copyOf(words));
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @param text words joined with の
     * @return the relationship, empty if a word is not of the vocabulary or the chain may not be formed
     */
    public static Optional<Relationship> parse(String text) {
        List<Word> words = new ArrayList<>(MAX_WORDS);
        int at = 0;
        while (at < text.length()) {
            if (!words.isEmpty()) {
                if (text.charAt(at) != 'の') {
                    return Optional.empty();
                }
                at++;
            }
            Word word = longestWordAt(text, at);
            if (word == null) {
                return Optional.empty();
            }
            words.add(word);
            at += word.wording.length();
        }
        if (words.isEmpty()
                || words.size() > MAX_WORDS
                || words.size() > 1 && words.stream().anyMatch(Word::standsAlone)) {
            return Optional.empty();
        }
        return Optional.of(of(words));
    }

    private static @Nullable Word longestWordAt(String text, int at) {
        Word longest = null;
        for (Word word : Word.values()) {
            if (text.startsWith(word.wording, at)
                    && (longest == null || word.wording.length() > longest.wording.length())) {
                longest = word;
            }
        }
        return longest;
    }

    /** {@return the words, read from the head outward} */
    public List<Word> words() {
        return words;
    }

    /** {@return whether this is the head itself} */
    public boolean isHead() {
        return words.get(0) == Word.HEAD;
    }

    /** {@return whether this is the head's spouse, the marriage notified or not} */
    public boolean isSpouse() {
        if (words.size() != 1) {
            return false;
        }
        return switch (words.get(0)) {
            case HUSBAND, WIFE, UNREGISTERED_HUSBAND, UNREGISTERED_WIFE -> true;
            default -> false;
        };
    }

    /** {@return the words joined with の, as printed; {@link #parse} reads it} */
    public String text() {
        return words.size() == 1
                ? words.get(0).wording()
                : words.stream().map(Word::wording).collect(Collectors.joining("の"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Relationship that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text();
    }
}
