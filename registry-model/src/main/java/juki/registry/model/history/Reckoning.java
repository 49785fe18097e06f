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
 * How the course of a record is worked out (経過の算定), as far as known after some entry: of the entries known, those not undone
 * are applied in the order in which they took effect, those of one day by history number; each contributes what it changed, a
 * cancellation what it changed besides undoing.
 *
 * <p>The record after each of them is kept, so that one entry more, however late, applies anew only what took effect after it.
 */
final class Reckoning {

    private static final Comparator<Effect> IN_ORDER_OF_LIFE = Comparator.comparing(Effect::on)
            .thenComparingInt(effect -> effect.entry().historyNumber());

    private static final Reckoning NOTHING = new Reckoning(new Effect[0], new ResidentRecord[0], LocalDate.MIN, 0);

    /** In the order of life. */
    private final Effect[] effects;
    /** How the record stood after each of the effects. */
    private final @Nullable ResidentRecord[] records;
    /** The day on which the stay opened last began. */
    private final LocalDate stayBegan;
    /** How many effects, from the first, are those of the reckoning that this one goes on from. */
    private final int unchanged;

    private Reckoning(Effect[] effects, @Nullable ResidentRecord[] records, LocalDate stayBegan, int unchanged) {
        this.effects = effects;
        this.records = records;
        this.stayBegan = stayBegan;
        this.unchanged = unchanged;
    }

    /** An entry and the day from which it counts. */
    private record Effect(LocalDate on, HistoryEntry entry) {}

    /** As known after the first entries. */
    static Reckoning of(HistoryEntry[] entries, int known) {
        return NOTHING.ofAll(entries, known);
    }

    /** As known after the last of the entries, if this is as known after those before it. */
    Reckoning with(HistoryEntry[] entries) {
        int last = entries.length - 1;
        HistoryEntry next = entries[last];
        if (next.cancels().isPresent() || closesForNext(entries, last - 1, entries.length)) {
            // Others count than before.
            return ofAll(entries, entries.length);
        }
        LocalDate on = later(changedOn(next), stayBegan);
        int place = effects.length;
        while (place > 0 && effects[place - 1].on().isAfter(on)) {
            place--;
        }
        Effect[] more = new Effect[effects.length + 1];
        System.arraycopy(effects, 0, more, 0, place);
        more[place] = new Effect(on, next);
        System.arraycopy(effects, place, more, place + 1, effects.length - place);
        return applied(entries, more, makesRecord(entries, last) ? on : stayBegan, place);
    }

    private Reckoning ofAll(HistoryEntry[] entries, int known) {
        BitSet undone = undone(entries, known);
        List<Effect> counting = new ArrayList<>(known);
        LocalDate began = LocalDate.MIN;
        for (int i = 0; i < known; i++) {
            HistoryEntry entry = entries[i];
            if (undone.get(entry.historyNumber())
                    || undoesTheVeryFirst(entries, entry)
                    || closesForNext(entries, i, known)) {
                // Undone: it changed nothing, and no stay began with it. Closing: the next entry tells of both.
                continue;
            }
            // A change dated before the stay counts from its beginning, since there was no record to change before.
            LocalDate on = later(countsFrom(entries, entry), began);
            if (makesRecord(entries, i)) {
                began = on;
            }
            counting.add(new Effect(on, entry));
        }
        counting.sort(IN_ORDER_OF_LIFE);
        Effect[] others = counting.toArray(Effect[]::new);
        return applied(entries, others, began, shared(others));
    }

    private int shared(Effect[] others) {
        int shared = 0;
        while (shared < Math.min(effects.length, others.length)
                && effects[shared].entry() == others[shared].entry()
                && effects[shared].on().equals(others[shared].on())) {
            shared++;
        }
        return shared;
    }

    /** With other effects, of which the first are these and need not be applied anew. */
    private Reckoning applied(HistoryEntry[] entries, Effect[] others, LocalDate began, int first) {
        @Nullable ResidentRecord[] after = Arrays.copyOf(records, others.length);
        for (int i = first; i < others.length; i++) {
            after[i] = applied(entries, i == 0 ? null : after[i - 1], others[i].entry());
        }
        return new Reckoning(others, after, began, first);
    }

    /** How the record stood from day to day, before the first day not at all. */
    Course course() {
        Course.Drawing course = new Course.Drawing(effects.length);
        for (int i = 0; i < effects.length; i++) {
            course.from(effects[i].on(), records[i]);
        }
        return course.drawn();
    }

    /** What of the course differs from that of the reckoning that this goes on from: all from the first such day on. */
    Course differingFrom(Reckoning earlier) {
        int mine = unchanged;
        int theirs = unchanged;
        Course.Drawing difference = new Course.Drawing(effects.length - mine + 1);
        boolean differs = false;
        while (!differs && (mine < effects.length || theirs < earlier.effects.length)) {
            LocalDate day = mine == effects.length
                            || theirs < earlier.effects.length
                                    && earlier.effects[theirs].on().isBefore(effects[mine].on())
                    ? earlier.effects[theirs].on()
                    : effects[mine].on();
            mine = after(day, mine);
            theirs = earlier.after(day, theirs);
            @Nullable ResidentRecord now = recordBefore(mine);
            differs = !Objects.equals(now, earlier.recordBefore(theirs));
            if (differs) {
                difference.from(day, now);
            }
        }
        for (; mine < effects.length; mine++) {
            difference.from(effects[mine].on(), records[mine]);
        }
        return difference.drawn();
    }

    /** The first effect, from one on, that is after a day. */
    private int after(LocalDate day, int effect) {
        int next = effect;
        while (next < effects.length && !effects[next].on().isAfter(day)) {
            next++;
        }
        return next;
    }

    private @Nullable ResidentRecord recordBefore(int effect) {
        return effect == 0 ? null : records[effect - 1];
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

    /** The day from which an entry counts: what no entry kept shows, from as far back as the entries go. */
    static LocalDate countsFrom(HistoryEntry[] entries, HistoryEntry entry) {
        return changedOn(restoresUnkept(entries, entry) ? entries[0] : entry);
    }

    /** Whether a cancellation goes back to a record that no entry before it shows, so that it is the first to show it. */
    static boolean restoresUnkept(HistoryEntry[] entries, HistoryEntry entry) {
        return entry.cancels().isPresent()
                && (entries[0].historyNumber() > 1
                        ? index(entries, entry.cancels().getAsInt()) <= 0
                        : entry.typedIn().isPresent());
    }

    /** Whether a cancellation undoes that there was a record at all. */
    private static boolean undoesTheVeryFirst(HistoryEntry[] entries, HistoryEntry entry) {
        return entry.cancels().isPresent() && entry.cancels().getAsInt() == 1 && !restoresUnkept(entries, entry);
    }

    /** Where the entry with a number stands; negative if it is not kept. */
    static int index(HistoryEntry[] entries, int number) {
        return number - entries[0].historyNumber();
    }

    /**
     * Whether an entry only closes one record of a person for the next entry, of the same change, to open another (帰化, 改製).
     * Together they are one change from one living record to another, also where the entry before them is not kept.
     */
    static boolean closesForNext(HistoryEntry[] entries, int index, int known) {
        return index >= 0
                && index + 1 < known
                && !entries[index].record().isLiving()
                && (index == 0
                        ? entries[0].historyNumber() > 1
                        : entries[index - 1].record().isLiving())
                && entries[index + 1].record().isLiving()
                && entries[index + 1].event().equals(entries[index].event());
    }

    /** The number of the last entry before the change of an entry. */
    static int numberBefore(HistoryEntry[] entries, int number) {
        return closesForNext(entries, index(entries, number) - 1, entries.length) ? number - 2 : number - 1;
    }

    /** Whether an entry makes a record of somebody who has none, as far as the entries kept show. */
    private static boolean makesRecord(HistoryEntry[] entries, int index) {
        HistoryEntry entry = entries[index];
        if (index == 0 || entry.cancels().isPresent()) {
            return index == 0 || restoresUnkept(entries, entry);
        }
        return numberBefore(entries, entry.historyNumber()) < entries[0].historyNumber()
                || entry.record().isLiving()
                        && !entries[index - 1].record().isLiving()
                        && !closesForNext(entries, index - 1, entries.length);
    }

    /**
     * The numbers of the entries that are undone as far as known: those cancelled, and the cancellations between them and what
     * cancelled them. Going back to before an entry goes back to before all that changed since, and so to before whatever a
     * cancellation changed besides undoing.
     */
    static BitSet undone(HistoryEntry[] entries, int known) {
        BitSet undone = new BitSet();
        for (int i = 0; i < known; i++) {
            if (entries[i].cancels().isPresent()) {
                int cancelled = entries[i].cancels().getAsInt();
                undone.set(cancelled);
                for (int between = Math.max(0, index(entries, cancelled) + 1); between < i; between++) {
                    if (entries[between].cancels().isPresent()) {
                        undone.set(entries[between].historyNumber());
                    }
                }
            }
        }
        return undone;
    }

    /** The record after an entry, given how it stood before in life; nothing if there was none for the entry to change. */
    private static @Nullable ResidentRecord applied(
            HistoryEntry[] entries, @Nullable ResidentRecord record, HistoryEntry entry) {
        int number = entry.historyNumber();
        if (record == null || restoresUnkept(entries, entry)) {
            // Without a record, as where the entry that made it was cancelled, only one that makes it anew counts.
            return makesRecord(entries, index(entries, number)) ? entry.record() : null;
        }
        // A cancellation undoes by leaving out what it cancels. What it changes is only what differs from the record
        // before that, as the name of a head who has got another name since.
        int last = entry.cancels().isPresent() ? entry.cancels().getAsInt() - 1 : numberBefore(entries, number);
        ResidentRecord before = entries[index(entries, last)].record();
        if (!record.isLiving() && before.isLiving() && !entry.record().isLiving()) {
            // Recorded first, but by then the person had left in life already: the earlier removal stands.
            return record;
        }
        ResidentRecord changed = record.changedAs(before, entry.record());
        // Of two removals the earlier stands, and what the other did besides, ending the plan, is done here.
        return changed.isLiving() ? changed : changed.withPlannedMoveOut(Optional.empty());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
