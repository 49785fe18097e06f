package juki.registry.model.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.DateSpan;
import juki.registry.model.event.EventType;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Change history of one person (異動履歴, idō rireki): entries 1 to n without gaps, in the order in which they were recorded.
 * Where old ones left the register with the removed record they belong to, it begins with a later number.
 *
 * <p>A history only grows. Later records may tell of earlier days, so the order of entries is that of the office, not that of
 * life; {@link #asOf} asks for both. Immutable and thread-safe. Source: standard specification 1.2.1, 4.6.
 */
public final class ChangeHistory {

    private final HistoryEntry[] entries;
    /** Null if all entries took effect in life in the order in which they were recorded, as nearly always. */
    private final @Nullable Hindsight hindsight;

    private ChangeHistory(HistoryEntry[] entries, @Nullable Hindsight hindsight) {
        this.entries = entries;
        this.hindsight = hindsight;
    }

    /**
     * The history that begins with an entry.
     *
     * @param first the first entry, number 1
     * @return the history
     * @throws IllegalArgumentException if its number is not 1
     */
    public static ChangeHistory startingWith(HistoryEntry first) {
        if (first.historyNumber() != 1) {
            throw new IllegalArgumentException("first: must have history number 1");
        }
        return new ChangeHistory(new HistoryEntry[] {first}, null);
    }

    /**
     * The history of the given entries.
     *
     * @param entries the entries 1 to n of one person, in order
     * @return the history
     * @throws IllegalArgumentException if there is none, a number is missing, or they are of different persons
     */
    public static ChangeHistory of(List<HistoryEntry> entries) {
        requireEntries(entries);
        return startingWith(entries.get(0)).withAll(entries.subList(1, entries.size()));
    }

    /**
     * What is kept of a history whose first entries left the register, as those of a removed record may after some years
     * (standard specification 1.1.5). Of the time before the first entry kept nothing is known.
     *
     * @param entries the entries k to n of one person, in order
     * @return the history
     * @throws IllegalArgumentException if there is none, a number is missing between them, or they are of different persons
     */
    public static ChangeHistory kept(List<HistoryEntry> entries) {
        requireEntries(entries);
        return new ChangeHistory(new HistoryEntry[] {entries.get(0)}, null).withAll(entries.subList(1, entries.size()));
    }

    private static void requireEntries(List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("entries: must not be empty");
        }
    }

    private ChangeHistory withAll(List<HistoryEntry> further) {
        ChangeHistory history = this;
        for (HistoryEntry entry : further) {
            history = history.with(entry);
        }
        return history;
    }

    /**
     * This history and one entry more.
     *
     * @param next the entry with the next number
     * @return the longer history
     * @throws IllegalArgumentException if the number is not the next, the person another, or the processing day earlier than
     *     that of the entry before
     */
    public ChangeHistory with(HistoryEntry next) {
        int number = last().historyNumber() + 1;
        if (next.historyNumber() != number) {
            throw new IllegalArgumentException("next: must have history number " + number);
        }
        if (!next.addressee().equals(addressee())) {
            throw new IllegalArgumentException("next: must be of the same person");
        }
        if (next.processingDate().isBefore(last().processingDate())) {
            throw new IllegalArgumentException("next: must not be recorded before the entry it follows");
        }
        HistoryEntry[] longer = Arrays.copyOf(entries, entries.length + 1);
        longer[entries.length] = next;
        if (hindsight != null) {
            return new ChangeHistory(longer, hindsight.with(longer));
        }
        boolean inOrder = next.cancels().isEmpty() && !Reckoning.changedOn(next).isBefore(Reckoning.changedOn(last()));
        return new ChangeHistory(longer, inOrder ? null : Hindsight.beginningWith(longer));
    }

    /** {@return whose history} */
    public AddresseeNumber addressee() {
        return entries[0].addressee();
    }

    /** {@return the entries kept, in the order of the office, mostly from number 1 on} */
    public List<HistoryEntry> entries() {
        return Collections.unmodifiableList(Arrays.asList(entries));
    }

    /** {@return the number of entries kept} */
    public int size() {
        return entries.length;
    }

    /**
     * The entry with a history number.
     *
     * @param historyNumber the number
     * @return the entry, empty if there is none or it is not kept
     */
    public Optional<HistoryEntry> entry(int historyNumber) {
        int index = Reckoning.index(entries, historyNumber);
        return index >= 0 && index < entries.length ? Optional.of(entries[index]) : Optional.empty();
    }

    /**
     * The entry by which a change closed one stay of the person before it opened the next, as 改製 or 帰化 do: it comes right
     * before the one that opens, with the same change.
     *
     * @param historyNumber the number of the entry that may open a stay
     * @return the entry that closed the stay before, empty if the change closed none
     */
    public Optional<HistoryEntry> closingBefore(int historyNumber) {
        return Reckoning.closesForNext(entries, Reckoning.index(entries, historyNumber) - 1, entries.length)
                ? entry(historyNumber - 1)
                : Optional.empty();
    }

    /**
     * The record before the change of an entry, to which cancelling it leads back.
     *
     * @param historyNumber the number of the entry
     * @return the record, empty before the first entry
     */
    public Optional<ResidentRecord> before(int historyNumber) {
        return entry(Reckoning.numberBefore(entries, historyNumber)).map(HistoryEntry::record);
    }

    /**
     * Whether the record before the change of an entry is not kept, so that to cancel the entry somebody types it in: the
     * entry before it left the register, or was recorded elsewhere before the carry-over.
     *
     * @param historyNumber the number of the entry
     * @return whether it has to be typed in; false if nothing was before the entry
     */
    public boolean lacksStateBefore(int historyNumber) {
        return before(historyNumber).isEmpty()
                && (historyNumber > 1 || entries[0].event().type() == EventType.CARRY_OVER);
    }

    /** {@return the stays of the person, each the life of one record, the earliest first; they never overlap} */
    public List<Stay> stays() {
        return Stay.of(this);
    }

    /**
     * Whether an entry was cancelled, as far as known now.
     *
     * @param historyNumber the number of the entry
     * @return whether a later entry cancels it
     */
    public boolean isUndone(int historyNumber) {
        return historyNumber > 0 && Reckoning.undone(entries, entries.length).get(historyNumber);
    }

    /** {@return the last entry} */
    public HistoryEntry last() {
        return entries[entries.length - 1];
    }

    /** {@return the record as it stands now} */
    public ResidentRecord current() {
        return last().record();
    }

    /**
     * The last entry that is neither cancelled nor itself a cancellation: the only one that may be cancelled next.
     *
     * @return the entry, empty if all are undone
     */
    public Optional<HistoryEntry> lastStanding() {
        BitSet undone = Reckoning.undone(entries, entries.length);
        for (int i = entries.length - 1; i >= 0; i--) {
            if (entries[i].cancels().isEmpty() && !undone.get(entries[i].historyNumber())) {
                return Optional.of(entries[i]);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether an entry is the last that stands. One that is not kept is, once every entry kept is undone and none before it,
     * as far as the history tells.
     *
     * @param historyNumber the number of the entry
     * @return whether it is the one that may be cancelled next
     */
    public boolean standsLast(int historyNumber) {
        return lastStanding()
                .map(last -> last.historyNumber() == historyNumber)
                .orElseGet(() -> historyNumber
                                < Reckoning.undone(entries, entries.length).nextSetBit(0)
                        && Reckoning.index(entries, historyNumber) < 0);
    }

    /**
     * The entries to cancel one after the other so that an entry is undone: those that stand from the latest back to it. An
     * entry that only closed a record for the next one to open another is undone with that and not named.
     *
     * @param historyNumber the number of the entry to be undone in the end
     * @return the entries, the latest first; empty if the entry does not stand
     */
    public List<HistoryEntry> standingBackTo(int historyNumber) {
        BitSet undone = Reckoning.undone(entries, entries.length);
        List<HistoryEntry> standing = new ArrayList<>();
        for (int i = entries.length - 1; i >= 0 && entries[i].historyNumber() >= historyNumber; i--) {
            if (entries[i].cancels().isEmpty()
                    && !undone.get(entries[i].historyNumber())
                    && !Reckoning.closesForNext(entries, i, entries.length)) {
                standing.add(entries[i]);
            }
        }
        boolean stands =
                !standing.isEmpty() && standing.get(standing.size() - 1).historyNumber() == historyNumber;
        return stands ? Collections.unmodifiableList(standing) : List.of();
    }

    /**
     * The record as it stood in life on one day, as far as recorded by another.
     *
     * <p>Of the entries recorded by then, those not cancelled by then and effective by the day are applied in the order in
     * which they took effect, those of one day by history number; each contributes what it changed, a cancellation what it
     * changed besides undoing. What became known later never changes the answer. An uncertain change date counts from its
     * earliest possible day; a change dated before the entry that opened the stay counts from that entry on, since there was
     * no record to change before.
     *
     * <p>A state typed in by a cancellation counts from as far back as the history goes.
     *
     * <p>What late entries and cancellations made known was worked out when they were appended, so that every question is
     * answered by looking, without making anything but the answer.
     *
     * @param question the two days
     * @return the record, living or removed; empty if there was none yet
     */
    public Optional<ResidentRecord> asOf(AsOf question) {
        int known = knownBy(question.known());
        Course course = hindsight == null ? null : hindsight.courseOn(question.valid(), known);
        if (course != null) {
            return Optional.ofNullable(course.on(question.valid()));
        }
        int last = plainBy(question.valid(), hindsight == null ? known : Math.min(known, hindsight.plain()));
        return last == 0 ? Optional.empty() : Optional.of(entries[last - 1].record());
    }

    /**
     * How the record stood in life from day to day, as far as recorded by the end of a day.
     *
     * @param known the day of the office
     * @return the versions in the order of life, each from the day after the one before it; empty if nothing was recorded
     */
    public List<RecordVersion> timeline(LocalDate known) {
        Course course = Reckoning.of(entries, knownBy(known)).course();
        List<RecordVersion> versions = new ArrayList<>(course.spans());
        for (int i = 0; i < course.spans(); i++) {
            ResidentRecord record = course.record(i);
            if (record != null) {
                versions.add(new RecordVersion(
                        i + 1 < course.spans()
                                ? DateSpan.of(course.start(i), course.start(i + 1))
                                : DateSpan.since(course.start(i)),
                        record));
            }
        }
        return Collections.unmodifiableList(versions);
    }

    /** How many entries were recorded by the end of a day. */
    private int knownBy(LocalDate day) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (entries[middle - 1].processingDate().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** How many of the first entries, which took effect in the order of the office, had taken effect by a day. */
    private int plainBy(LocalDate day, int known) {
        int low = 0;
        int high = known;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (Reckoning.changedOn(entries[middle - 1]).isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChangeHistory that && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return "ChangeHistory[" + entries.length + " entries]";
    }
}
