package juki.registry.model.resident;

import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Caution (留意事項, ryūi jikō) that belongs to an entry of the history and to the item it concerns: class B of the consolidated
 * remarks (統合記載欄).
 *
 * <p>It says what the entry itself does not: that an item of a removed record was wrong and what would be right, or that a
 * child left for special adoption. 1 to 1,000 characters, a limit of this library. Immutable and thread-safe; {@code
 * toString} shows nothing of the words. Source: standard specification 1.1.5, 1.1.14.
 */
public final class CautionNote {

    /** The longest note, in characters; the standard names no length. */
    public static final int MAX_LENGTH = 1_000;

    /** The words that a note must contain after a special adoption (特別養子縁組). */
    public static final String SPECIAL_ADOPTION = "特別養子縁組";

    /** The words that a note must contain after its dissolution (特別養子縁組解消). */
    public static final String SPECIAL_ADOPTION_DISSOLVED = "特別養子縁組解消";

    private final int historyNumber;
    private final RecordItem item;
    private final String text;

    private CautionNote(int historyNumber, RecordItem item, String text) {
        this.historyNumber = historyNumber;
        this.item = item;
        this.text = text;
    }

    /**
     * A note on an item of an entry. After a special adoption or its dissolution it is bound to the planned and the
     * confirmed destination on the record that was left, and to the place before moving in on the one that was made.
     *
     * @param historyNumber the entry's history number, from 1
     * @param item the item it concerns
     * @param text 1 to 1,000 characters
     * @return the note
     * @throws IllegalArgumentException if the number is below 1 or the text is blank or too long
     */
    public static CautionNote of(int historyNumber, RecordItem item, String text) {
        if (historyNumber < 1) {
            throw new IllegalArgumentException("historyNumber: must be 1 or more");
        }
        return new CautionNote(historyNumber, item, Text.checked("text", text, MAX_LENGTH));
    }

    /** {@return the history number of the entry} */
    public int historyNumber() {
        return historyNumber;
    }

    /** {@return the item it concerns} */
    public RecordItem item() {
        return item;
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CautionNote that
                && historyNumber == that.historyNumber
                && item == that.item
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + item.hashCode()) + historyNumber;
    }

    @Override
    public String toString() {
        return "CautionNote[" + historyNumber + " " + item + " ***]";
    }
}
