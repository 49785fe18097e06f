package juki.registry.model.person;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Key of a fuzzy search (あいまい検索の検索キー, kensaku kī): texts that a search must not tell apart have the same key. Nothing stored
 * is ever replaced by its key.
 *
 * <p>Of a <em>reading</em>, the key ignores what the standard lists, and nothing else:
 *
 * <ul>
 *   <li>voicing (清音、濁音、半濁音), with its examples ヂ = ジ, ヅ = ズ, ワ = ハ, オ = ヲ, ヴ = ブ, ヴァ = バ, ヴィ = ビ; since ジ = シ and ヂ = チ,
 *       all four are one, and so are ス, ズ, ツ, ヅ; ヰ and ヱ, which it does not name, follow ヲ;
 *   <li>the size of kana (ッ = ツ, ャ = ヤ, and the small vowels);
 *   <li>spaces, the one between surname and given name included;
 *   <li>long marks and whatever is typed for them: the dashes, hyphens and minus signs of either width;
 *   <li>whether オ or ウ follows a kana of the column オ, after the first (コウ = コオ).
 * </ul>
 *
 * <p>Hiragana are katakana, widths are ignored, and letters are capitals without accents.
 *
 * <p>Of a <em>writing</em>, the key keeps voicing and length, and ignores spaces, widths, the size of kana and which dash
 * was typed. Ideographs that are one letter in two shapes are found under one of them: variation selectors are dropped,
 * compatibility ideographs decomposed as Unicode says, and variants replaced by the module's table: old forms of the list
 * of common ideographs (常用漢字表, Cabinet Notice 2 of 2010-11-30), pairs of the list for given names (Rules for Enforcement of
 * the Family Register Act, appended table 2, as of 2017-09-25), the standard's own examples (辺, 浜, 藤), and some frequent in
 * surnames, either linked by the Unihan database 17.0 (髙, 﨑) or gathered from usage (𠮷, 斎 with 斉). The table is no
 * substitution map (縮退マップ) and no identification of characters (文字同定): it lacks most of the 60,000 ideographs of the
 * administration, does not know whether somebody insists on a shape, and equal keys never prove equal names. Where a host
 * has such a map, it is applied before.
 *
 * <p>A key of a key is that key. Immutable and thread-safe; {@code toString} shows nothing of it, since a key tells the name.
 * Source: standard specification 2.1.2, 30.2.
 */
public final class SearchKey {

    private static final int VOICED = '\u3099';
    private static final int HALF_VOICED = '\u309A';
    private static final String SMALL = "ァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
    private static final String LARGE = "アイウエオツヤユヨワカケクシストヌハヒフヘホムラリルレロ";
    private static final String ALIKE = "チツワヰヱヲ";
    private static final String ALIKE_AS = "シスハイエオ";
    private static final String COLUMN_O = "オコソトノホモヨロ";

    private final String text;
    private final boolean ofReading;

    private SearchKey(String text, boolean ofReading) {
        this.text = text;
        this.ofReading = ofReading;
    }

    /**
     * The key of a name in kana, stored or typed.
     *
     * @param reading katakana, hiragana or letters of any width
     * @return the key
     */
    public static SearchKey ofReading(String reading) {
        String letters = letters(reading);
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); ) {
            int c = katakana(letters.codePointAt(i));
            i += Character.charCount(c);
            if (c == 'ウ' && i < letters.length() && letters.charAt(i) == VOICED) {
                int vowel = i + 1 < letters.length() ? "ァィゥェォ".indexOf(katakana(letters.charAt(i + 1))) : -1;
                key.append(vowel < 0 ? 'フ' : "ハヒフヘホ".charAt(vowel));
                i += vowel < 0 ? 1 : 2;
            } else if (isKept(c) && !isDash(c)) {
                c = replaced(replaced(c, SMALL, LARGE), ALIKE, ALIKE_AS);
                key.appendCodePoint(c == 'ウ' && endsInColumnO(key, key.length()) ? 'オ' : c);
            }
        }
        return new SearchKey(key.toString(), true);
    }

    /**
     * The key of a name or an address as written, stored or typed.
     *
     * @param writing any text
     * @return the key
     */
    public static SearchKey ofWriting(String writing) {
        String letters = letters(writing);
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); ) {
            int c = letters.codePointAt(i);
            i += Character.charCount(c);
            if (isKept(c) || c == VOICED || c == HALF_VOICED) {
                key.appendCodePoint(isDash(c) ? '-' : VariantIdeographs.representative(replaced(c, SMALL, LARGE)));
            }
        }
        return new SearchKey(Normalizer.normalize(key, Normalizer.Form.NFC), false);
    }

    /** The text decomposed, so that marks stand by themselves, in one width and in capitals. */
    private static String letters(String text) {
        // Spaced marks would be decomposed into a space and a mark.
        String marked = text.replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        String decomposed = Normalizer.normalize(marked, Normalizer.Form.NFKD);
        return Normalizer.normalize(decomposed.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD);
    }

    /** Neither a space nor a mark: voicing marks, accents and variation selectors are nonspacing marks all. */
    private static boolean isKept(int c) {
        return Character.getType(c) != Character.NON_SPACING_MARK
                && !Character.isSpaceChar(c)
                && !Character.isWhitespace(c);
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 'ー' || c == '\u2212';
    }

    private static int katakana(int c) {
        return c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' ? c + ('ァ' - 'ぁ') : c;
    }

    private static int replaced(int c, String these, String those) {
        int at = these.indexOf(c);
        return at < 0 ? c : those.charAt(at);
    }

    private static boolean endsInColumnO(CharSequence key, int end) {
        return end > 0 && COLUMN_O.indexOf(key.charAt(end - 1)) >= 0;
    }

    /**
     * Whether this is the key of a text in which the other's text occurs (部分一致), as a given name does in a full name. This
     * answers what comparing the texts of keys does not: an ウ that begins the other text may follow a kana of the column オ
     * here. A text that ends or begins between ヴ and its small vowel is not found.
     *
     * @param part the key of the text searched for, of a reading if this is
     * @return true if it occurs
     */
    public boolean contains(SearchKey part) {
        if (text.contains(part.text)) {
            return true;
        }
        int run = 0;
        while (run < part.text.length() && part.text.charAt(run) == 'ウ') {
            run++;
        }
        if (!ofReading || run == 0) {
            return false;
        }
        String lengthening = "オ".repeat(run) + part.text.substring(run);
        int at = text.indexOf(lengthening, 1);
        while (at > 0 && !endsInColumnO(text, at)) {
            at = text.indexOf(lengthening, at + 1);
        }
        return at > 0;
    }

    /** {@return the folded text, for a host's index} */
    public String text() {
        return text;
    }

    /** {@return whether nothing is left of the text} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchKey that && ofReading == that.ofReading && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "SearchKey[***]";
    }
}
