package juki.registry.model.resident;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Memo (メモ) on a person: notes of any content, each with who wrote it and when. It is no item of the record and is printed on
 * nothing.
 *
 * <p>Its history only grows: a correction and a deletion are entries too. Immutable and thread-safe; {@code toString} shows
 * nothing of the notes. Source: standard specification 1.1.15.
 */
public final class Memo {

    /** The longest note, in characters, a limit of this library; the standard names none. */
    public static final int MAX_LENGTH = 4_000;

    /** What was done to a note (メモの操作). */
    public enum Act {
        /** 入力: a new note. */
        WRITTEN,
        /** 修正: other words in its place. */
        CORRECTED,
        /** 削除: no longer shown. */
        DELETED
    }

    /**
     * One act of the memo's history (メモの履歴).
     *
     * @param note the number of the note, from 1 in the order of writing
     * @param act what was done
     * @param text the words; empty for a deletion
     * @param by the user's id
     * @param at day and time
     */
    public record Entry(int note, Act act, Optional<String> text, String by, LocalDateTime at) {

        /**
         * Words belong to every act but a deletion.
         *
         * @param note the number of the note, from 1 in the order of writing
         * @param act what was done
         * @param text the words; empty for a deletion
         * @param by the user's id
         * @param at day and time
         */
        public Entry {
            if (text.isPresent() == (act == Act.DELETED)) {
                throw new IllegalArgumentException("text: must be there unless the note is deleted");
            }
            text.ifPresent(words -> Text.checked("text", words, MAX_LENGTH));
            Text.checkedLine("by", by, 100);
        }

        @Override
        public String toString() {
            return "Entry[" + note + " " + act + " " + at + " ***]";
        }
    }

    private final AddresseeNumber addressee;
    private final List<Entry> entries;

    private Memo(AddresseeNumber addressee, List<Entry> entries) {
        this.addressee = addressee;
        this.entries = entries;
    }

    /**
     * A memo without notes.
     *
     * @param addressee the person
     * @return the memo
     */
    public static Memo of(AddresseeNumber addressee) {
        return new Memo(addressee, List.of());
    }

    /**
     * The memo of a stored history.
     *
     * @param addressee the person
     * @param entries every act in order
     * @return the memo
     * @throws IllegalArgumentException if an act concerns a note that is not shown at that time, or a new note is not the
     *     next one
     */
    public static Memo of(AddresseeNumber addressee, List<Entry> entries) {
        Memo memo = of(addressee);
        for (Entry entry : entries) {
            memo = memo.with(entry);
        }
        return memo;
    }

    private Memo with(Entry entry) {
        if (entry.act() == Act.WRITTEN ? entry.note() != nextNote() : !shown().containsKey(entry.note())) {
            throw new IllegalArgumentException("note: is not one that can be " + entry.act());
        }
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Memo(addressee, List.copyOf(longer));
    }

    private int nextNote() {
        return (int) entries.stream()
                        .filter(entry -> entry.act() == Act.WRITTEN)
                        .count()
                + 1;
    }

    /**
     * This memo with a new note.
     *
     * @param text the words, 1 to 4,000 characters
     * @param by the user's id
     * @param at day and time
     * @return the longer memo
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public Memo write(String text, String by, LocalDateTime at) {
        return with(new Entry(nextNote(), Act.WRITTEN, Optional.of(text), by, at));
    }

    /**
     * This memo with other words in a note.
     *
     * @param note the note's number
     * @param text the words, 1 to 4,000 characters
     * @param by the user's id
     * @param at day and time
     * @return the longer memo
     * @throws IllegalArgumentException if there is no such note or a text is blank or too long
     */
    public Memo correct(int note, String text, String by, LocalDateTime at) {
        return with(new Entry(note, Act.CORRECTED, Optional.of(text), by, at));
    }

    /**
     * This memo with a note no longer shown.
     *
     * @param note the note's number
     * @param by the user's id
     * @param at day and time
     * @return the longer memo
     * @throws IllegalArgumentException if there is no such note or the id is blank or too long
     */
    public Memo delete(int note, String by, LocalDateTime at) {
        return with(new Entry(note, Act.DELETED, Optional.empty(), by, at));
    }

    /** {@return the person} */
    public AddresseeNumber addressee() {
        return addressee;
    }

    /** {@return every act in order} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return the notes not deleted, each as last written or corrected, by number in the order of writing} */
    public Map<Integer, Entry> shown() {
        Map<Integer, Entry> shown = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.act() == Act.DELETED) {
                shown.remove(entry.note());
            } else {
                shown.put(entry.note(), entry);
            }
        }
        return shown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Memo that && addressee.equals(that.addressee) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * addressee.hashCode() + entries.hashCode();
    }

    @Override
    public String toString() {
        return "Memo[" + entries.size() + " entries ***]";
    }
}
