package juki.registry.codes;

import java.nio.charset.StandardCharsets;
import juki.registry.codes.check.CheckDigit;
import org.jspecify.annotations.Nullable;

/** The form of a code that is a fixed count of decimal digits: how it is read, judged and written. */
final class NumberForm {
    private final String codeType;
    private final int length;
    private final long limit;
    private final @Nullable CheckDigit checkDigit;

    /** A form without check digit; at most 18 digits, so that every value is a {@code long}. */
    NumberForm(Class<?> codeType, int length) {
        this(codeType, length, null);
    }

    /** A form whose last digit is a check digit. */
    NumberForm(Class<?> codeType, CheckDigit checkDigit) {
        this(codeType, checkDigit.payloadDigits() + 1, checkDigit);
    }

    private NumberForm(Class<?> codeType, int length, @Nullable CheckDigit checkDigit) {
        this.codeType = codeType.getSimpleName();
        this.length = length;
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= 10;
        }
        this.limit = power;
        this.checkDigit = checkDigit;
    }

    @Nullable
    CodeFault shapeFaultIn(CharSequence text) {
        int actual = text.length();
        if (actual != length) {
            return actual == 0 ? CodeFault.EMPTY : CodeFault.WRONG_LENGTH;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // Character.isDigit would let full-width and other scripts' digits pass.
            if (c < '0' || c > '9') {
                return CodeFault.NOT_A_DIGIT;
            }
        }
        return null;
    }

    @Nullable
    CodeFault shapeFaultIn(long value) {
        return value < 0 || value >= limit ? CodeFault.OUT_OF_RANGE : null;
    }

    @Nullable
    CodeFault faultIn(CharSequence text, CheckDigit scheme) {
        requireReading(scheme);
        CodeFault shape = shapeFaultIn(text);
        return shape != null ? shape : checkDigitFaultIn(valueOf(text), scheme);
    }

    @Nullable
    CodeFault faultIn(long value, CheckDigit scheme) {
        requireReading(scheme);
        CodeFault shape = shapeFaultIn(value);
        return shape != null ? shape : checkDigitFaultIn(value, scheme);
    }

    /** The number a text of faultless shape shows. */
    long valueOf(CharSequence text) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
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
