package juki.registry.model.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.date.DateSpan;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Stay (在住, zaijū): the life of one record of a person, from the entry that made it to the one that removed it.
 *
 * <p>The addressee number alone is no key of it: who returns keeps the number, and who is naturalised has a removed record as a
 * foreign resident and a living one as a Japanese with the same number. The key is the number of the entry that made the record
 * beside it. A record made anew (改製) is another stay under the same roof. Stays of a person never overlap.
 *
 * <p>The standard wants each stay answered for itself and forbids one merged list over a person's stays as a function (実装し
 * ない機能); so entries are offered by stay. Immutable and thread-safe. Source: standard specification 1.1.1, 2.2.1, 4.5.3.
 */
public final class Stay {

    private final List<HistoryEntry> entries;
    private final List<HistoryEntry> standing;
    private final Optional<DateSpan> days;

    private Stay(List<HistoryEntry> entries, List<HistoryEntry> standing, Optional<DateSpan> days) {
        this.entries = Collections.unmodifiableList(entries);
        this.standing = standing;
        this.days = days;
    }

    /** The stays of a person, the earliest record first. */
    static List<Stay> of(ChangeHistory history) {
        HistoryEntry[] all = history.entries().toArray(HistoryEntry[]::new);
        BitSet undone = Reckoning.undone(all, all.length);
        int[] stayOf = new int[all.length];
        List<List<HistoryEntry>> entriesOf = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            stayOf[i] = stayOf(all, i, stayOf, entriesOf.size());
            if (stayOf[i] == entriesOf.size()) {
                entriesOf.add(new ArrayList<>());
            }
            entriesOf.get(stayOf[i]).add(all[i]);
        }
        List<Stay> stays = new ArrayList<>(entriesOf.size());
        LocalDate free = LocalDate.MIN;
        for (List<HistoryEntry> entries : entriesOf) {
            Stay stay = of(entries, all, undone, free);
            free = stay.days.map(days -> days.end().orElse(LocalDate.MAX)).orElse(free);
            stays.add(stay);
        }
        return Collections.unmodifiableList(stays);
    }

    private static int stayOf(HistoryEntry[] all, int index, int[] stayOf, int next) {
        HistoryEntry entry = all[index];
        if (index == 0) {
            return next;
        }
        if (entry.cancels().isPresent()) {
            // An entry undone ends the stay it began; anything else undone goes on with the stay it had changed.
            int undone = Reckoning.index(all, entry.cancels().getAsInt());
            if (undone < 0) {
                return next;
            }
            return entry.record().isLiving() && undone > 0 ? stayOf[undone - 1] : stayOf[undone];
        }
        boolean opens = entry.record().isLiving() && !all[index - 1].record().isLiving();
        return opens ? next : stayOf[index - 1];
    }

    private static Stay of(List<HistoryEntry> entries, HistoryEntry[] all, BitSet undone, LocalDate free) {
        List<HistoryEntry> standing = entries.stream()
                .filter(entry -> !undone.get(entry.historyNumber())
                        && (entry.cancels().isEmpty() || Reckoning.restoresUnkept(all, entry)))
                .toList();
        boolean began = !standing.isEmpty()
                && (standing.get(0) == entries.get(0) || Reckoning.restoresUnkept(all, standing.get(0)));
        if (!began) {
            return new Stay(entries, standing, Optional.empty());
        }
        LocalDate start = Reckoning.later(Reckoning.countsFrom(all, standing.get(0)), free);
        Optional<LocalDate> end = last(entries)
                .record()
                .removal()
                .map(removal -> Reckoning.later(removal.occurredOn().earliest(), start));
        return new Stay(
                entries,
                standing,
                end.isEmpty()
                        ? Optional.of(DateSpan.since(start))
                        : end.filter(start::isBefore).map(day -> DateSpan.of(start, day)));
    }

    private static HistoryEntry last(List<HistoryEntry> entries) {
        return entries.get(entries.size() - 1);
    }

    /** {@return whose stay} */
    public AddresseeNumber addressee() {
        return entries.get(0).addressee();
    }

    /** {@return the number of the entry that made the record: with the addressee number the key of the stay} */
    public int firstHistoryNumber() {
        return entries.get(0).historyNumber();
    }

    /** {@return the entries of the stay in the order of the office, cancellations and what they undo included} */
    public List<HistoryEntry> entries() {
        return entries;
    }

    /** {@return the record as it stands now, or as it was removed} */
    public ResidentRecord record() {
        return last(entries).record();
    }

    /** {@return whether the record is that of a present resident} */
    public boolean isOpen() {
        return record().isLiving();
    }

    /**
     * {@return the days of the stay as far as known now, without the day of the removal; empty if the entry that made the record
     * was undone or the record was removed on the day on which it was made}
     */
    public Optional<DateSpan> days() {
        return days;
    }

    /** {@return how the record was made (記載); empty if that was undone or is not kept} */
    public Optional<Milestone> made() {
        return standing.stream()
                .findFirst()
                .filter(entry -> entry == entries.get(0))
                .map(entry -> Milestone.of(entry, entry.changeDate()));
    }

    /** {@return how the address of the record was settled at (住定), by the latest entry that stands and set it} */
    public Optional<Milestone> settled() {
        @Nullable RegisterDate since = null;
        @Nullable Milestone settled = null;
        for (HistoryEntry entry : standing) {
            RegisterDate setOn = entry.record().residence().addressSetOn();
            if (!setOn.equals(since)) {
                since = setOn;
                settled = Milestone.of(entry, setOn);
            }
        }
        return Optional.ofNullable(settled);
    }

    /** {@return how the record was removed (消除); empty while it is living} */
    public Optional<Milestone> removed() {
        HistoryEntry removing = entries.get(0);
        boolean living = true;
        for (HistoryEntry entry : entries) {
            if (living && !entry.record().isLiving()) {
                removing = entry;
            }
            living = entry.record().isLiving();
        }
        if (living) {
            return Optional.empty();
        }
        boolean undone = removing.reason().equals(Optional.of(ChangeReason.ENTRY_CANCELLED));
        RegisterDate on = undone
                ? removing.changeDate()
                : record().removal().orElseThrow().occurredOn();
        return Optional.of(Milestone.of(removing, on));
    }

    @Override
    public String toString() {
        return "Stay[" + addressee() + ", from entry " + firstHistoryNumber() + "]";
    }
}
