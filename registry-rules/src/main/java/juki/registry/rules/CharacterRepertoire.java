package juki.registry.rules;

import java.nio.charset.Charset;

/**
 * Character repertoire (文字集合, moji shūgō): which characters an office can keep and hand on.
 *
 * <p>Version 1.0 of the standard prescribes the Character Information Infrastructure (文字情報基盤, MJ), later versions the
 * characters for administrative work (行政事務標準文字, MJ+). Neither list, nor JIS X 0213 as a list, was at hand, and they
 * change: the host brings its own. A character of MJ+ without an international code has one of the private areas.
 *
 * <p>A repertoire is a pure function of the character. Source: standard specification 7.2.3, 30.2.
 */
@FunctionalInterface
public interface CharacterRepertoire {

    /**
     * Whether a character belongs to it.
     *
     * @param codePoint the character, a Unicode code point
     * @return true if it does
     */
    boolean has(int codePoint);

    /**
     * {@return every character of Unicode that is one: control characters, noncharacters, halves of characters and the
     * replacement character, which stands for one lost on the way, are none} It asks no table of assigned characters, which
     * would be another in each version of Java.
     */
    static CharacterRepertoire unicode() {
        return codePoint -> codePoint >= 0x20
                && !(codePoint >= 0x7F && codePoint <= 0x9F)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && !(codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                && (codePoint & 0xFFFE) != 0xFFFE
                && codePoint != 0xFFFD;
    }

    /** {@return no character at all, as of an office without own characters} */
    static CharacterRepertoire none() {
        return codePoint -> false;
    }

    /**
     * The characters that a character encoding has, and variation selectors, which only choose among the forms of the character
     * before: of {@code x-SJIS_0213} those of JIS X 0213, as far as each is one code point. Control characters are left out.
     *
     * @param charset an encoding that can encode
     * @return the repertoire
     * @throws UnsupportedOperationException if the encoding can only decode
     */
    static CharacterRepertoire encodableIn(Charset charset) {
        if (!charset.canEncode()) {
            throw new UnsupportedOperationException("charset: must be able to encode");
        }
        CharacterRepertoire unicode = unicode();
        // An encoder has a state of its own, so each question takes another.
        return codePoint -> isVariationSelector(codePoint)
                || unicode.has(codePoint) && charset.newEncoder().canEncode(Character.toString(codePoint));
    }

    /**
     * Whether a code point is a variation selector, which is no character of its own.
     *
     * @param codePoint the code point
     * @return true for U+FE00 to U+FE0F and U+E0100 to U+E01EF
     */
    static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /**
     * Whether a code point lies in a private area, where own characters (外字) and those of MJ+ are.
     *
     * @param codePoint the code point
     * @return true for U+E000 to U+F8FF and planes 15 and 16
     */
    static boolean isPrivate(int codePoint) {
        return codePoint >= 0xE000 && codePoint <= 0xF8FF || codePoint >= 0xF0000;
    }
}
