package juki.registry.codes.unique;

import java.nio.charset.StandardCharsets;
import juki.registry.codes.CodeFault;
import juki.registry.codes.check.CheckDigit;

/** What a line of a text must look like to be a code with its check digit. */
final class LineForm {
    /** Judgements below zero are faults: a number tells them without allocating. */
    private static final int EMPTY = -1;

    private static final int WRONG_LENGTH = -2;
    private static final int NOT_A_DIGIT = -3;
    private static final int WRONG_CHECK_DIGIT = -4;

    /** The most bytes a character can have in UTF-8. */
    private static final int BYTES_OF_CHARACTER = 4;

    private final CheckDigit scheme;
    private final int length;

    LineForm(CheckDigit scheme) {
        this.scheme = scheme;
        this.length = scheme.payloadDigits() + 1;
    }

    /** A line of more bytes has too many characters, whichever they are. */
    int mostBytes() {
        return length * BYTES_OF_CHARACTER;
    }

    /** The line's payload, or else a number below zero that stands for the first fault. */
    long judge(byte[] bytes, int begin, int end) {
        if (end - begin != length) {
            return begin == end ? EMPTY : shapeFault(bytes, begin, end);
        }
        long number = 0;
        int notDigits = 0;
        for (int i = begin; i < end; i++) {
            int digit = bytes[i] - '0';
            // Negative if it is below 0 or above 9.
            notDigits |= digit | 9 - digit;
            number = number * 10 + digit;
        }
        if (notDigits < 0) {
            return shapeFault(bytes, begin, end);
        }
        return scheme.accepts(number) ? number / 10 : WRONG_CHECK_DIGIT;
    }

    static CodeFault faultOf(long judged) {
        return switch ((int) judged) {
            case EMPTY -> CodeFault.EMPTY;
            case WRONG_LENGTH -> CodeFault.WRONG_LENGTH;
            case NOT_A_DIGIT -> CodeFault.NOT_A_DIGIT;
            case WRONG_CHECK_DIGIT -> CodeFault.WRONG_CHECK_DIGIT;
            default -> throw new IllegalArgumentException("judged: must stand for a fault");
        };
    }

    /** A line whose bytes are not as they should be: it depends on its characters what is wrong. */
    private long shapeFault(byte[] bytes, int begin, int end) {
        int characters = new String(bytes, begin, end - begin, StandardCharsets.UTF_8).length();
        return characters == length ? NOT_A_DIGIT : WRONG_LENGTH;
    }
}
