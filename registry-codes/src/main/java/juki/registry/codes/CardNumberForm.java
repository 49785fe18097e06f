package juki.registry.codes;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The form of the numbers of immigration cards: two letters, eight digits, two letters, packed into a {@code long}. */
final class CardNumberForm {
    private static final int LENGTH = 12;

    /** The letters of the alphabet; wide enough for a digit too, and 26 to the 12th is still a {@code long}. */
    private static final int RADIX = 26;

    private static final int DIGITS_START = 2;
    private static final int DIGITS_END = 10;

    private final String codeType;

    CardNumberForm(Class<?> codeType) {
        this.codeType = codeType.getSimpleName();
    }

    @Nullable
    CodeFault faultIn(CharSequence text) {
        int actual = text.length();
        if (actual != LENGTH) {
            return actual == 0 ? CodeFault.EMPTY : CodeFault.WRONG_LENGTH;
        }
        CodeFault letterFault = null;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (isDigitPlace(i)) {
                if (c < '0' || c > '9') {
                    return CodeFault.NOT_A_DIGIT;
                }
            } else if (c < 'A' || c > 'Z') {
                letterFault = CodeFault.NOT_A_LETTER;
            }
        }
        return letterFault;
    }

    /** A number whose order is that of the texts. */
    long packed(String parameter, CharSequence text) {
        CodeFault fault = faultIn(text);
        if (fault != null) {
            throw new InvalidCodeException(parameter, codeType, fault);
        }
        long packed = 0;
        for (int i = 0; i < LENGTH; i++) {
            packed = packed * RADIX + (text.charAt(i) - firstCharacter(i));
        }
        return packed;
    }

    String text(long packed) {
        byte[] ascii = new byte[LENGTH];
        long rest = packed;
        for (int i = LENGTH - 1; i >= 0; i--) {
            ascii[i] = (byte) (firstCharacter(i) + rest % RADIX);
            rest /= RADIX;
        }
        return new String(ascii, StandardCharsets.ISO_8859_1);
    }

    private static boolean isDigitPlace(int place) {
        return place >= DIGITS_START && place < DIGITS_END;
    }

    private static char firstCharacter(int place) {
        return isDigitPlace(place) ? '0' : 'A';
    }
}
