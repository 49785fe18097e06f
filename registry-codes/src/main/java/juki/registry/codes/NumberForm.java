package juki.registry.codes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/**
 * The form of a code that is a fixed count of decimal digits: how it is read, judged and written.
 *
 * <p>A record, because the compiler takes the components of a constant record for constants and unrolls the loops.
 */
record NumberForm(
        String codeType, int length, long limit, @Nullable CheckDigit checkDigit) {
    private static final List<CodeFault> FAULTS = List.of(CodeFault.values());

    /** Judgements below zero are faults: a number tells them without allocating. */
    private static final long EMPTY = judgementOf(CodeFault.EMPTY);

    private static final long WRONG_LENGTH = judgementOf(CodeFault.WRONG_LENGTH);
    private static final long NOT_A_DIGIT = judgementOf(CodeFault.NOT_A_DIGIT);

    /** A form without check digit; at most 18 digits, so that every value is a {@code long}. */
    static NumberForm ofDigits(Class<?> codeType, int length) {
        return new NumberForm(codeType.getSimpleName(), length, limit(length), null);
    }

    /** A form whose last digit is a check digit. */
    static NumberForm of(Class<?> codeType, CheckDigit checkDigit) {
        int length = checkDigit.payloadDigits() + 1;
        return new NumberForm(codeType.getSimpleName(), length, limit(length), checkDigit);
    }

    private static long limit(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= 10;
        }
        return power;
    }

    @Nullable
    CodeFault shapeFaultIn(CharSequence text) {
        return faultOf(judge(text));
    }

    @Nullable
    CodeFault shapeFaultIn(long value) {
        return value < 0 || value >= limit ? CodeFault.OUT_OF_RANGE : null;
    }

    @Nullable
    CodeFault faultIn(CharSequence text, CheckDigit scheme) {
        requireReading(scheme);
        long judged = judge(text);
        return judged < 0 ? faultOf(judged) : checkDigitFaultIn(judged, scheme);
    }

    @Nullable
    CodeFault faultIn(long value, CheckDigit scheme) {
        requireReading(scheme);
        CodeFault shape = shapeFaultIn(value);
        return shape != null ? shape : checkDigitFaultIn(value, scheme);
    }

    /** The number a text of faultless shape shows. */
    long valueOf(String parameter, CharSequence text) {
        long judged = judge(text);
        require(parameter, faultOf(judged));
        return judged;
    }

    /** The number a faultless text shows. */
    long valueOf(String parameter, CharSequence text, CheckDigit scheme) {
        requireReading(scheme);
        long value = valueOf(parameter, text);
        require(parameter, checkDigitFaultIn(value, scheme));
        return value;
    }

    /** The number the text shows, or else a number below zero that stands for the first fault of its shape. */
    private long judge(CharSequence text) {
        int actual = text.length();
        if (actual != length) {
            return actual == 0 ? EMPTY : WRONG_LENGTH;
        }
        long value = 0;
        int notDigits = 0;
        for (int i = 0; i < length; i++) {
            // Character.isDigit would let full-width and other scripts' digits pass.
            int digit = text.charAt(i) - '0';
            // Negative if it is below 0 or above 9.
            notDigits |= digit | 9 - digit;
            value = value * 10 + digit;
        }
        return notDigits < 0 ? NOT_A_DIGIT : value;
    }

    private static @Nullable CodeFault faultOf(long judged) {
        return judged < 0 ? FAULTS.get((int) ~judged) : null;
    }

    private static long judgementOf(CodeFault fault) {
        return ~FAULTS.indexOf(fault);
    }

    /** The payload with its check digit behind it. */
    long withCheckDigit(String parameter, long payload, CheckDigit scheme) {
        requireReading(scheme);
        if (payload < 0 || payload >= limit / 10) {
            throw invalid(parameter, CodeFault.OUT_OF_RANGE);
        }
        int digit = scheme.digitFor(payload);
        if (digit == CheckDigit.NONE) {
            throw invalid(parameter, CodeFault.NO_CHECK_DIGIT);
        }
        return payload * 10 + digit;
    }

    void require(String parameter, @Nullable CodeFault fault) {
        if (fault != null) {
            throw invalid(parameter, fault);
        }
    }

    /** The remainder rules are open to reading, the weights are not. */
    private void requireReading(CheckDigit scheme) {
        if (checkDigit == null || !scheme.hasSameWeightsAs(checkDigit)) {
            throw new IllegalArgumentException("scheme: must have the weights of " + codeType + "'s own");
        }
    }

    String digits(long value) {
        byte[] ascii = new byte[length];
        long rest = value;
        for (int i = length - 1; i >= 0; i--) {
            long next = rest / 10;
            ascii[i] = (byte) ('0' + (rest - next * 10));
            rest = next;
        }
        return new String(ascii, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable CodeFault checkDigitFaultIn(long value, CheckDigit scheme) {
        return scheme.accepts(value) ? null : CodeFault.WRONG_CHECK_DIGIT;
    }

    private InvalidCodeException invalid(String parameter, CodeFault fault) {
        return new InvalidCodeException(parameter, codeType, fault);
    }
}
