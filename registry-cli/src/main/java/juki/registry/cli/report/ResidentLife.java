package juki.registry.cli.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The change history (異動履歴, idō rireki) of one invented resident, for people to look at.
 *
 * @param portrait who this is, in a line
 * @param entries  the history, in the order it was recorded
 */
public record ResidentLife(Phrase portrait, List<Entry> entries) {
    /**
     * Copies the entries.
     *
     * @param portrait who this is
     * @param entries  the history
     * @throws IllegalArgumentException if the history numbers do not rise, or an entry cancels one that is not there
     */
    public ResidentLife {
        entries = List.copyOf(entries);
        int last = 0;
        Set<Integer> earlier = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.historyNumber() <= last) {
                throw new IllegalArgumentException("entries: must have rising history numbers from 1");
            }
            if (entry.cancels().isPresent() && !earlier.contains(entry.cancels().getAsInt())) {
                throw new IllegalArgumentException("entries: must cancel earlier ones only");
            }
            last = entry.historyNumber();
            earlier.add(last);
        }
    }

    /**
     * One entry of the history with its two times.
     *
     * @param historyNumber  its number (履歴番号, rireki bangō)
     * @param changeDate     when it happened in life (異動日, idōbi); of an uncertain date the earliest possible day
     * @param processingDate when the office recorded it (処理日, shoribi)
     * @param event          the name of the change
     * @param note           what happened, in a neutral sentence
     * @param late           whether it was notified after the period the law gives for it
     * @param cancels        the history number of the entry this one cancels, if it is a cancellation
     * @param items          what the record said before and after
     */
    public record Entry(
            int historyNumber,
            LocalDate changeDate,
            LocalDate processingDate,
            Phrase event,
            Phrase note,
            boolean late,
            OptionalInt cancels,
            List<Item> items) {
        /**
         * Copies the items.
         *
         * @param historyNumber  its number
         * @param changeDate     when it happened in life
         * @param processingDate when the office recorded it
         * @param event          the name of the change
         * @param note           what happened
         * @param late           whether it was notified after the period the law gives for it
         * @param cancels        the history number of the entry this one cancels
         * @param items          what the record said before and after
         */
        public Entry {
            items = List.copyOf(items);
        }

        /** {@return days from the change to its recording; negative if it was recorded ahead, as a planned move-out is} */
        public long daysUntilRecorded() {
            return ChronoUnit.DAYS.between(changeDate, processingDate);
        }

        /** Without the contents. */
        @Override
        public String toString() {
            return "Entry[" + historyNumber + "]";
        }
    }

    /**
     * One recorded item that an entry changed.
     *
     * @param name   the item
     * @param before what the record said until then; empty if it said nothing
     * @param after  what it says from then on; empty if it says nothing
     */
    public record Item(Phrase name, String before, String after) {
        /** Without the contents. */
        @Override
        public String toString() {
            return "Item[" + name.englishOrJapanese() + "]";
        }
    }

    /** Whether a later entry cancels the one with this number. */
    boolean isCancelled(int historyNumber) {
        return entries.stream().anyMatch(entry -> entry.cancels().equals(OptionalInt.of(historyNumber)));
    }

    /** Without the contents. */
    @Override
    public String toString() {
        return "ResidentLife[" + entries.size() + " entries]";
    }
}
