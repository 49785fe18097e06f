package juki.registry.model.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import juki.registry.model.event.MoveOut;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * How a record stood from day to day in life (経過), as far as known after some entry: from the first of its days on, without
 * an end.
 *
 * <p>Of the entries known, those not undone are applied in the order in which they took effect, those of one day by history
 * number; each contributes what it changed, a cancellation what it changed besides undoing.
 */
final class Course {

    private static final Comparator<Effect> IN_ORDER_OF_LIFE = Comparator.comparing(Effect::on)
            .thenComparingInt(effect -> effect.entry().historyNumber());

    private final LocalDate[] starts;
    private final @Nullable ResidentRecord[] records;

    private Course(LocalDate[] starts, @Nullable ResidentRecord[] records) {
        this.starts = starts;
        this.records = records;
    }

    /** The whole course as known after the first entries: it begins before all days, with no record. */
    static Course of(HistoryEntry[] entries, int known) {
        List<Effect> effects = effects(entries, known);
        LocalDate[] starts = new LocalDate[effects.size() + 1];
        @Nullable ResidentRecord[] records = new @Nullable ResidentRecord[starts.length];
        starts[0] = LocalDate.MIN;
        int last = 0;
        for (Effect effect : effects) {
            ResidentRecord after = applied(entries, records[last], effect.entry());
            if (effect.on().isAfter(starts[last])) {
                last++;
                starts[last] = effect.on();
            }
            records[last] = after;
        }
        return new Course(Arrays.copyOf(starts, last + 1), Arrays.copyOf(records, last + 1));
    }

    /** The course from one day on, of one state. */
    static Course from(LocalDate day, @Nullable ResidentRecord record) {
        return new Course(new LocalDate[] {day}, new @Nullable ResidentRecord[] {record});
    }

    /** What of this course differs from an earlier one: all from the first day of difference on, nothing if there is none. */
    Course differingFrom(Course earlier) {
        int mine = 0;
        int theirs = 0;
        LocalDate day = starts[0];
        while (true) {
            if (!Objects.equals(records[mine], earlier.records[theirs])) {
                LocalDate[] later = Arrays.copyOfRange(starts, mine, starts.length);
                later[0] = day;
                return new Course(later, Arrays.copyOfRange(records, mine, records.length));
            }
            @Nullable LocalDate next = mine + 1 < starts.length ? starts[mine + 1] : null;
            @Nullable LocalDate other = theirs + 1 < earlier.starts.length ? earlier.starts[theirs + 1] : null;
            if (next == null && other == null) {
                return new Course(new LocalDate[0], new ResidentRecord[0]);
            }
            if (other == null || next != null && !next.isAfter(other)) {
                mine++;
            }
            if (next == null || other != null && !other.isAfter(next)) {
                theirs++;
            }
            day = mine < starts.length && starts[mine].isAfter(earlier.starts[theirs])
                    ? starts[mine]
                    : earlier.starts[theirs];
        }
    }

    boolean covers(LocalDate day) {
        return starts.length > 0 && !day.isBefore(starts[0]);
    }

    /** The record on a day that the course covers. */
    @Nullable
    ResidentRecord on(LocalDate day) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle].isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return records[low];
    }

    int spans() {
        return starts.length;
    }

    LocalDate start(int span) {
        return starts[span];
    }

    @Nullable
    ResidentRecord record(int span) {
        return records[span];
    }

    // ----- what an entry did

    /** The day from which an entry counts, by itself: an uncertain date from its earliest possible day. */
    static LocalDate changedOn(HistoryEntry entry) {
        // A plan is a fact from the day it is recorded; what it plans comes about with an entry of its own.
        if (entry.event() instanceof MoveOut moveOut && !moveOut.hasComeAbout()) {
            return entry.processingDate();
        }
        return entry.changeDate().earliest();
    }

    /**
     * Whether an entry only closes one record of a person for the next entry, of the same change, to open another (帰化, 改製).
     * Together they are one change from one living record to another.
     */
    static boolean closesForNext(HistoryEntry[] entries, int index, int known) {
        return index > 0
                && index + 1 < known
                && !entries[index].record().isLiving()
                && entries[index - 1].record().isLiving()
                && entries[index + 1].record().isLiving()
                && entries[index + 1].event().equals(entries[index].event());
    }

    /** The number of the last entry before the change of an entry. */
    static int numberBefore(HistoryEntry[] entries, int number) {
        return closesForNext(entries, number - 2, entries.length) ? number - 2 : number - 1;
    }

    private static boolean opensStay(HistoryEntry[] entries, int index) {
        return index == 0
                || entries[index].record().isLiving()
                        && !entries[index - 1].record().isLiving()
                        && !closesForNext(entries, index - 1, entries.length);
    }

    private static List<Effect> effects(HistoryEntry[] entries, int known) {
        BitSet undone = undone(entries, known);
        List<Effect> effects = new ArrayList<>(known);
        LocalDate stayBegan = LocalDate.MIN;
        for (int i = 0; i < known; i++) {
            HistoryEntry entry = entries[i];
            if (undone.get(entry.historyNumber()) || cancelsTheFirst(entry) || closesForNext(entries, i, known)) {
                // Undone: it changed nothing, and no stay began with it. Closing: the next entry tells of both.
                continue;
            }
            // A change dated before the stay counts from its beginning, since there was no record to change before.
            LocalDate on = later(changedOn(entry), stayBegan);
            if (entry.cancels().isEmpty() && opensStay(entries, i)) {
                stayBegan = on;
            }
            effects.add(new Effect(on, entry));
        }
        effects.sort(IN_ORDER_OF_LIFE);
        return effects;
    }

    /**
     * The numbers of the entries that are undone as far as known: those cancelled, and the cancellations between them and what
     * cancelled them. Going back to before an entry goes back to before all that changed since, and so to before whatever a
     * cancellation changed besides undoing.
     */
    static BitSet undone(HistoryEntry[] entries, int known) {
        BitSet undone = new BitSet(known + 1);
        for (int i = 0; i < known; i++) {
            if (entries[i].cancels().isPresent()) {
                int cancelled = entries[i].cancels().getAsInt();
                undone.set(cancelled);
                for (int between = cancelled + 1; between <= i; between++) {
                    if (entries[between - 1].cancels().isPresent()) {
                        undone.set(between);
                    }
                }
            }
        }
        return undone;
    }

    private static boolean cancelsTheFirst(HistoryEntry entry) {
        return entry.cancels().isPresent() && entry.cancels().getAsInt() == 1;
    }

    /** The record after an entry, given how it stood before in life; nothing if there was none for the entry to change. */
    private static @Nullable ResidentRecord applied(
            HistoryEntry[] entries, @Nullable ResidentRecord record, HistoryEntry entry) {
        int number = entry.historyNumber();
        if (number == 1) {
            return entry.record();
        }
        // A cancellation undoes by leaving out what it cancels. What it changes is only what differs from the record
        // before that, as the name of a head who has got another name since.
        ResidentRecord before = entry.cancels().isPresent()
                ? entries[entry.cancels().getAsInt() - 2].record()
                : entries[numberBefore(entries, number) - 1].record();
        if (record == null) {
            // The entry that made the record was cancelled; only one that makes it anew counts.
            return entry.cancels().isEmpty() && opensStay(entries, number - 1) ? entry.record() : null;
        }
        if (!record.isLiving() && before.isLiving() && !entry.record().isLiving()) {
            // Recorded first, but by then the person had left in life already: the earlier removal stands.
            return record;
        }
        ResidentRecord changed = record.changedAs(before, entry.record());
        // Of two removals the earlier stands, and what the other did besides, ending the plan, is done here.
        return changed.isLiving() ? changed : changed.withPlannedMoveOut(Optional.empty());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** An entry and the day from which it counts. */
    private record Effect(LocalDate on, HistoryEntry entry) {}
}
