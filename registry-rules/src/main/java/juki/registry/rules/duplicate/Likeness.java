package juki.registry.rules.duplicate;

/**
 * In which way an attribute agreed, came close or differed (一致の内容, itchi no naiyō), the strongest first; it names no value.
 *
 * <p>Source of what counts as the same letter: standard specification 2.1.2 and 30.2, by way of {@link
 * juki.registry.model.person.SearchKey}.
 */
public enum Likeness {
    /** Written alike. */
    IDENTICAL(Agreement.AGREED, "同一", "identical"),
    /** The same in another width, with other spaces, numerals or words: 一丁目2番地3 and １－２－３. */
    WRITTEN_DIFFERENTLY(Agreement.AGREED, "表記の違い", "written differently"),
    /** The same in other forms of its characters: 邉, 邊, 辺; a variation sequence; an old form. */
    VARIANT_CHARACTERS(Agreement.AGREED, "異体字", "variant characters"),
    /** The same but for voicing, size of kana, or long vowels: ヤマサキ and ヤマザキ. */
    KANA_FOLDED(Agreement.AGREED, "清濁・長音等の違い", "voicing or long vowels"),
    /** The same words in another order: NGUYEN VAN ANH and ANH NGUYEN VAN. */
    WORD_ORDER(Agreement.AGREED, "語順の違い", "order of words"),
    /** The same by a former surname, a common name, or a name borne before. */
    OTHER_NAME(Agreement.AGREED, "旧氏・通称・前の氏名", "by another name of the person"),
    /** One real day in the words of two eras: 明治45年7月30日 and 大正元年7月30日. */
    OTHER_ERA_WORDS(Agreement.AGREED, "改元日の表記", "one day in words of two eras"),
    /** The same as a place lived in before, or moved to. */
    OTHER_PLACE(Agreement.AGREED, "前後の住所", "by a place before or after"),
    /** An uncertain date or one the calendar lacks, which may be the other. */
    POSSIBLE_DATE(Agreement.CLOSE, "不詳日等の範囲内", "within an uncertain date"),
    /** The same year of another era, month and day alike: 昭和10年 and 平成10年. */
    ERA_SWAPPED(Agreement.CLOSE, "元号の取違え", "era swapped"),
    /** Two digits side by side changed places, or month and day. */
    DIGITS_TRANSPOSED(Agreement.CLOSE, "数字の入替え", "digits transposed"),
    /** One character is another one, is missing, or is too many. */
    ONE_CHARACTER(Agreement.CLOSE, "一文字の違い", "one character"),
    /** Surname or given name agrees, the other does not. */
    ONE_PART(Agreement.CLOSE, "氏又は名の一方", "surname or given name only"),
    /** One lot, another room. */
    OTHER_ROOM(Agreement.CLOSE, "方書の違い", "another room of the lot"),
    /** A lot beside the other. */
    NEIGHBOURING_LOT(Agreement.CLOSE, "隣の番地", "a neighbouring lot"),
    /** Not known of one of them at least. */
    MISSING(Agreement.UNKNOWN, "記載なし", "not known"),
    /** Different. */
    DISTINCT(Agreement.DIFFERED, "相違", "different");

    private final Agreement agreement;
    private final String wording;
    private final String english;

    Likeness(Agreement agreement, String wording, String english) {
        this.agreement = agreement;
        this.wording = wording;
        this.english = english;
    }

    /** {@return how far this speaks for one person} */
    public Agreement agreement() {
        return agreement;
    }

    /** {@return in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return in English} */
    public String english() {
        return english;
    }

    /** The stronger of two ways. */
    Likeness or(Likeness other) {
        return other.compareTo(this) < 0 ? other : this;
    }
}
