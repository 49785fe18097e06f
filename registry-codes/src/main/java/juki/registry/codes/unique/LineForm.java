package juki.registry.codes.unique;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import juki.registry.codes.CodeFault;
import juki.registry.codes.DigitFolding;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * Form of a line (行の形式, gyō no keishiki): what a line of a text must look like to be a code, and which number the code then is
 * among all codes of its kind.
 *
 * <p>A line has the code's characters and nothing else, no quotation mark and no blank. Of a line that is none the first fault is
 * told, the same one as the code type's {@code faultIn} finds. Values are immutable.
 */
public final class LineForm {
    private static final int MOST_CHARACTERS = 18;
    private static final int DIGITS = 10;
    private static final int LETTERS = 26;

    /** The most bytes a character can have in UTF-8. */
    private static final int BYTES_OF_CHARACTER = 4;

    private static final List<CodeFault> FAULTS = List.of(CodeFault.values());

    /** Judgements below zero are faults: a number tells them without allocating. */
    private static final int EMPTY = judgementOf(CodeFault.EMPTY);

    private static final int WRONG_LENGTH = judgementOf(CodeFault.WRONG_LENGTH);
    private static final int NOT_A_DIGIT = judgementOf(CodeFault.NOT_A_DIGIT);
    private static final int NOT_A_LETTER = judgementOf(CodeFault.NOT_A_LETTER);
    private static final int OUT_OF_RANGE = judgementOf(CodeFault.OUT_OF_RANGE);
    private static final int WRONG_CHECK_DIGIT = judgementOf(CodeFault.WRONG_CHECK_DIGIT);

    /** How many different characters each place can have; null if every place has a digit. */
    private final int @Nullable [] radixes;

    private final int length;
    private final @Nullable CheckDigit scheme;
    private final CodeSpace space;
    private final long least;
    private final long greatest;
    private final boolean folding;

    /** Lines of eight to sixteen digits are judged as their first and their last eight bytes. */
    private final boolean isTwiceEight;

    /** Which of the last eight bytes are not among the first eight, and by how much these outweigh them. */
    private final long countingOfLast;

    private final long weightOfFirst;

    private LineForm(
            int @Nullable [] radixes,
            int length,
            @Nullable CheckDigit scheme,
            CodeSpace space,
            long least,
            long greatest,
            boolean folding) {
        this.radixes = radixes;
        this.length = length;
        this.scheme = scheme;
        this.space = space;
        this.least = least;
        this.greatest = greatest;
        this.folding = folding;
        this.isTwiceEight = radixes == null && EightBytes.coverTwice(length);
        int others = isTwiceEight ? length - Long.BYTES : 0;
        this.countingOfLast = others == 0 ? 0 : -1L << (Long.BYTES - others) * Byte.SIZE;
        this.weightOfFirst = others == 0 ? 1 : CodeSpace.ofDigits(others).size();
    }

    /**
     * Lines of ASCII digits of which the last is a check digit. Two lines are the same code if the digits before it are.
     *
     * @param scheme how many digits there are, and how the last is verified
     * @return the form
     */
    public static LineForm of(CheckDigit scheme) {
        CodeSpace space = CodeSpace.ofDigits(scheme.payloadDigits());
        return new LineForm(null, scheme.payloadDigits() + 1, scheme, space, 0, space.size() - 1, false);
    }

    /**
     * Lines of so many ASCII digits.
     *
     * @param digits how many, 1 to 18
     * @return the form
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LineForm ofDigits(int digits) {
        if (digits < 1 || digits > MOST_CHARACTERS) {
            throw new IllegalArgumentException("digits: must be 1 to " + MOST_CHARACTERS);
        }
        CodeSpace space = CodeSpace.ofDigits(digits);
        return new LineForm(null, digits, null, space, 0, space.size() - 1, false);
    }

    /**
     * Lines of ASCII digits and capital letters, each in its places.
     *
     * @param pattern {@code 9} for each digit and {@code A} for each letter, as {@code AA99999999AA} for the number of a
     *     residence card; so many that there are at most 2^63 - 1 different lines
     * @return the form
     * @throws IllegalArgumentException if the pattern is empty, has another character, or leaves too many lines
     */
    public static LineForm ofPattern(String pattern) {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("pattern: must not be empty");
        }
        int[] radixes = new int[pattern.length()];
        long size = 1;
        for (int place = 0; place < radixes.length; place++) {
            radixes[place] = switch (pattern.charAt(place)) {
                case '9' -> DIGITS;
                case 'A' -> LETTERS;
                default -> throw new IllegalArgumentException("pattern: must be of the characters 9 and A");
            };
            if (size > Long.MAX_VALUE / radixes[place]) {
                throw new IllegalArgumentException("pattern: must leave at most 2^63 - 1 lines");
            }
            size *= radixes[place];
        }
        return new LineForm(radixes, radixes.length, null, new CodeSpace(size), 0, size - 1, false);
    }

    /**
     * This form with a smaller range, as only 47 prefectures begin municipality codes.
     *
     * @param leastCode the least code; of a form with check digit, the least payload
     * @param greatestCode the greatest one
     * @return the form of those lines; any other is {@link CodeFault#OUT_OF_RANGE}
     * @throws IllegalArgumentException if the range is empty or not within the {@link #space()}
     */
    public LineForm within(long leastCode, long greatestCode) {
        if (!space.contains(leastCode)) {
            throw new IllegalArgumentException("leastCode: must be of the space");
        }
        if (greatestCode < leastCode || !space.contains(greatestCode)) {
            throw new IllegalArgumentException("greatestCode: must be of the space and not less than leastCode");
        }
        return new LineForm(radixes, length, scheme, space, leastCode, greatestCode, folding);
    }

    /**
     * This form, taking digits of full width and of other scripts for ASCII digits, as {@link DigitFolding} does.
     *
     * @return the changed form
     */
    public LineForm foldingDigits() {
        return new LineForm(radixes, length, scheme, space, least, greatest, true);
    }

    /**
     * All codes that lines of this form can be: what an audit of them is made for.
     *
     * @return the space
     */
    public CodeSpace space() {
        return space;
    }

    /** How many bytes a line has if nothing is wrong with it. */
    int usualBytes() {
        return length;
    }

    /** A line of more bytes has too many characters, whichever they are. */
    int mostBytes() {
        return length * BYTES_OF_CHARACTER;
    }

    /**
     * What is wrong with some bytes that should be a code: the same fault that the code type finds in the text, without making
     * a text of them.
     *
     * @param bytes holds the text, in UTF-8
     * @param begin where it begins
     * @param end where it ends, exclusive
     * @return the first fault found, or empty if the text is well-formed
     * @throws IndexOutOfBoundsException if the text is not within the bytes
     */
    public Optional<CodeFault> faultIn(byte[] bytes, int begin, int end) {
        Objects.checkFromToIndex(begin, end, bytes.length);
        long judged = judge(bytes, begin, end);
        return judged < 0 ? Optional.of(faultOf(judged)) : Optional.empty();
    }

    /** The line's code, or else a number below zero that stands for the first fault. */
    long judge(byte[] bytes, int begin, int end) {
        if (end - begin != length) {
            return begin == end ? EMPTY : judgeUnusual(bytes, begin, end);
        }
        if (isTwiceEight) {
            long first = EightBytes.at(bytes, begin);
            long last = EightBytes.at(bytes, end - Long.BYTES);
            return EightBytes.areDigits(first) && EightBytes.areDigits(last)
                    ? judge(EightBytes.number(first, -1) * weightOfFirst + EightBytes.number(last, countingOfLast))
                    : judgeUnusual(bytes, begin, end);
        }
        if (radixes != null) {
            return judgeMixed(radixes, bytes, begin, end);
        }
        long number = 0;
        int notDigits = 0;
        for (int i = begin; i < end; i++) {
            int digit = bytes[i] - '0';
            // Negative if it is below 0 or above 9.
            notDigits |= digit | 9 - digit;
            number = number * 10 + digit;
        }
        return notDigits < 0 ? judgeUnusual(bytes, begin, end) : judge(number);
    }

    static CodeFault faultOf(long judged) {
        return FAULTS.get((int) ~judged);
    }

    private static int judgementOf(CodeFault fault) {
        return ~FAULTS.indexOf(fault);
    }

    private long judge(long number) {
        long code = scheme == null ? number : number / 10;
        if (code < least || code > greatest) {
            return OUT_OF_RANGE;
        }
        return scheme == null || scheme.accepts(number) ? code : WRONG_CHECK_DIGIT;
    }

    private long judgeMixed(int[] places, byte[] bytes, int begin, int end) {
        long code = 0;
        boolean wrongLetter = false;
        for (int i = begin; i < end; i++) {
            int radix = places[i - begin];
            int value = bytes[i] - (radix == DIGITS ? '0' : 'A');
            if (value < 0 || value >= radix) {
                if (radix == DIGITS || bytes[i] < 0) {
                    return judgeUnusual(bytes, begin, end);
                }
                wrongLetter = true;
            }
            code = code * radix + value;
        }
        return wrongLetter ? NOT_A_LETTER : judge(code);
    }

    /** A line whose bytes are not as they should be: it depends on its characters what is wrong. */
    private long judgeUnusual(byte[] bytes, int begin, int end) {
        String text = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        if (folding) {
            String folded = DigitFolding.fold(text);
            byte[] ascii = folded.getBytes(StandardCharsets.UTF_8);
            if (!folded.equals(text) && ascii.length == length) {
                return judge(ascii, 0, length);
            }
            text = folded;
        }
        if (text.length() != length) {
            return WRONG_LENGTH;
        }
        for (int place = 0; place < length; place++) {
            char c = text.charAt(place);
            if ((radixes == null || radixes[place] == DIGITS) && (c < '0' || c > '9')) {
                return NOT_A_DIGIT;
            }
        }
        return NOT_A_LETTER;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineForm that
                && length == that.length
                && least == that.least
                && greatest == that.greatest
                && folding == that.folding
                && space.equals(that.space)
                && Arrays.equals(radixes, that.radixes)
                && Objects.equals(scheme, that.scheme);
    }

    @Override
    public int hashCode() {
        return Objects.hash(length, least, greatest, folding, space, Arrays.hashCode(radixes), scheme);
    }

    /**
     * The form in words.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "LineForm[" + length + (radixes == null ? " digits" : " digits and letters")
                + (scheme == null ? "" : ", " + scheme) + (folding ? ", folding digits" : "") + "]";
    }
}
