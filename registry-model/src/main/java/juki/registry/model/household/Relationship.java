package juki.registry.model.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.model.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Relationship to the head of the household (続柄, tsuzukigara): a chain of one to four words read from the head outward and
 * joined with の, as 子, 妻の子, 子の子の子.
 *
 * <p>世帯主, 縁故者 and 同居人 stand alone. Words outside {@link Word} (祖父, 孫, 甥 and others) are not used: they are written as
 * chains, and what needs five words or more is 縁故者 ({@link #describing}). Where several expressions fit, the one that stands
 * highest in the order of members is taken ({@link #BY_PRECEDENCE}).
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

        boolean isSpouse() {
            return this == HUSBAND || this == WIFE || this == UNREGISTERED_HUSBAND || this == UNREGISTERED_WIFE;
        }

        boolean isChild() {
            return this == CHILD || this == CHILD_AND_CHILDS_HUSBAND || this == CHILD_AND_CHILDS_WIFE;
        }

        boolean isParent() {
            return this == FATHER || this == MOTHER;
        }

        boolean isSibling() {
            return this == ELDER_BROTHER || this == YOUNGER_BROTHER || this == ELDER_SISTER || this == YOUNGER_SISTER;
        }
    }

    /** What is wrong with a text that should be a relationship (続柄の誤り, tsuzukigara no ayamari). */
    public enum Fault {
        /** There is no text. */
        EMPTY,
        /** A word of which the standard says that it is not used: 祖父, 孫, 甥 and others; it is written as a chain. */
        FORBIDDEN_WORD,
        /** A word that is none of the vocabulary. */
        UNKNOWN_WORD,
        /** Words that are not joined with one の between two of them. */
        NOT_JOINED,
        /** More than four words: such a relative is 縁故者. */
        TOO_MANY_WORDS,
        /** 世帯主, 縁故者 or 同居人 joined with others. */
        NOT_ALONE
    }

    /** The words that the standard forbids by name (specification 1.1.11); whatever else is no word is not used either. */
    private static final List<String> FORBIDDEN = List.of("祖父", "祖母", "おじ", "おば", "甥", "姪", "孫", "家事使用人", "準世帯主");

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

    /**
     * Which of several expressions that fit one person is taken: the first of this order, which is that of {@link MemberOrder}
     * as far as the words go. First the head, spouses, children, those of the children's families; then the head's own parents,
     * brothers and sisters, grandparents; the spouse's in the same order; other relatives, 縁故者, 同居人. Of equal ones the shorter
     * comes first, then the one whose words come first in {@link Word}. Consistent with equals.
     */
    public static final Comparator<Relationship> BY_PRECEDENCE = Comparator.comparingInt(Relationship::precedence)
            .thenComparingInt(one -> one.words.size())
            .thenComparing(
                    (one, other) -> Arrays.compare(one.words.toArray(Word[]::new), other.words.toArray(Word[]::new)));

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
     * How somebody is described who is reached from the head by these steps, however many: by the chain of them, and by 縁故者
     * where it would have more than four words.
     *
     * @param steps one word for each step, read from the head outward
     * @return the chain or 縁故者
     * @throws IllegalArgumentException if there is no step, or a word that stands alone is joined
     */
    public static Relationship describing(List<Word> steps) {
        if (steps.size() > 1 && steps.stream().anyMatch(Word::standsAlone)) {
            throw new IllegalArgumentException("steps: 世帯主, 縁故者 and 同居人 are not joined with others");
        }
        return steps.size() > MAX_WORDS ? RELATIVE : of(steps);
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @param text words joined with の
     * @return the relationship, empty if {@link #faultIn} finds a fault
     */
    public static Optional<Relationship> parse(String text) {
        List<Word> words = new ArrayList<>(MAX_WORDS);
        return read(text, words).isPresent() ? Optional.empty() : Optional.of(of(words));
    }

    /**
     * What is wrong with a text that should be a relationship.
     *
     * @param text words joined with の
     * @return the first fault, read from the beginning; empty if {@link #parse} reads it
     */
    public static Optional<Fault> faultIn(String text) {
        return read(text, new ArrayList<>(MAX_WORDS));
    }

    /** Adds the words of a text to a list, up to the first fault. */
    private static Optional<Fault> read(String text, List<Word> words) {
        if (text.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        int at = 0;
        while (at < text.length()) {
            if (!words.isEmpty()) {
                if (text.charAt(at) != 'の') {
                    return Optional.of(Fault.NOT_JOINED);
                }
                at++;
            }
            Word word = longestWordAt(text, at);
            if (word == null) {
                return Optional.of(faultAt(text, at));
            }
            words.add(word);
            at += word.wording.length();
        }
        if (words.size() > 1 && words.stream().anyMatch(Word::standsAlone)) {
            return Optional.of(Fault.NOT_ALONE);
        }
        return words.size() > MAX_WORDS ? Optional.of(Fault.TOO_MANY_WORDS) : Optional.empty();
    }

    private static Fault faultAt(String text, int at) {
        if (at == text.length() || text.charAt(at) == 'の') {
            return Fault.NOT_JOINED;
        }
        return FORBIDDEN.stream().anyMatch(word -> text.startsWith(word, at))
                ? Fault.FORBIDDEN_WORD
                : Fault.UNKNOWN_WORD;
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
        return words.size() == 1 && words.get(0).isSpouse();
    }

    /**
     * {@return the sex of whoever stands so, which the last word says: 夫, 父, 兄 and 弟 are said of men, 妻, 母, 姉 and 妹 of women;
     * empty if it is said of both}
     */
    public Optional<Sex> impliedSex() {
        return switch (words.get(words.size() - 1)) {
            case HUSBAND, UNREGISTERED_HUSBAND, CHILD_AND_CHILDS_HUSBAND, FATHER, ELDER_BROTHER, YOUNGER_BROTHER ->
                Optional.of(Sex.MALE);
            case WIFE, UNREGISTERED_WIFE, CHILD_AND_CHILDS_WIFE, MOTHER, ELDER_SISTER, YOUNGER_SISTER ->
                Optional.of(Sex.FEMALE);
            case HEAD, CHILD, RELATIVE, COHABITANT -> Optional.empty();
        };
    }

    /** The place in the order of members that the words alone give, 0 the highest. */
    private int precedence() {
        Word first = words.get(0);
        if (words.size() == 1 && (first == Word.HEAD || first.isSpouse())) {
            return first == Word.HEAD ? 0 : 1;
        }
        if (first.isChild()) {
            return words.size() == 1 ? 2 : 3;
        }
        if (first == Word.RELATIVE) {
            return 11;
        }
        if (first == Word.COHABITANT) {
            return 12;
        }
        int ofSpouse = first.isSpouse() ? 1 : 0;
        List<Word> kin = words.subList(ofSpouse, words.size());
        int rank = kin.size() == 1 && kin.get(0).isParent()
                ? 4
                : kin.size() == 1 && kin.get(0).isSibling()
                        ? 5
                        : kin.size() == 2 && kin.stream().allMatch(Word::isParent) ? 6 : 10;
        return rank == 10 ? 10 : rank + 3 * ofSpouse;
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
