package juki.registry.model.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.MoveOut;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * Change history of one person (異動履歴, idō rireki): entries 1 to n without gaps, in the order in which they were recorded.
 *
 * <p>A history only grows. Later records may tell of earlier days, so the order of entries is that of the office, not that of
 * life; {@link #asOf} asks for both. Immutable and thread-safe. Source: standard specification 1.2.1, 4.6.
 */
public final class ChangeHistory {

    private static final Comparator<Effect> IN_ORDER_OF_LIFE = Comparator.comparing(Effect::on)
            .thenComparingInt(effect -> effect.entry().historyNumber());

    private final HistoryEntry[] entries;

    private ChangeHistory(HistoryEntry[] entries) {
        this.entries = entries;
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
        return new ChangeHistory(new HistoryEntry[] {first});
    }

    /**
     * The history of the given entries.
     *
     * @param entries the entries 1 to n of one person, in order
     * @return the history
     * @throws IllegalArgumentException if there is none, a number is missing, or they are of different persons
     */
    public static ChangeHistory of(List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("entries: must not be empty");
        }
        ChangeHistory history = startingWith(entries.get(0));
        for (HistoryEntry entry : entries.subList(1, entries.size())) {
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
        if (next.historyNumber() != entries.length + 1) {
            throw new IllegalArgumentException("next: must have history number " + (entries.length + 1));
        }
        if (!next.addressee().equals(addressee())) {
            throw new IllegalArgumentException("next: must be of the same person");
        }
        if (next.processingDate().isBefore(last().processingDate())) {
            throw new IllegalArgumentException("next: must not be recorded before the entry it follows");
        }
        HistoryEntry[] longer = Arrays.copyOf(entries, entries.length + 1);
        longer[entries.length] = next;
        return new ChangeHistory(longer);
    }

    /** {@return whose history} */
    public AddresseeNumber addressee() {
        return entries[0].addressee();
    }

    /** {@return the entries in the order of the office, number 1 first} */
    public List<HistoryEntry> entries() {
        return Collections.unmodifiableList(Arrays.asList(entries));
    }

    /** {@return the number of entries, which is the highest history number} */
    public int size() {
        return entries.length;
    }

    /**
     * The entry with a history number.
     *
     * @param historyNumber the number
     * @return the entry, empty if there is none
     */
    public Optional<HistoryEntry> entry(int historyNumber) {
        return historyNumber >= 1 && historyNumber <= entries.length
                ? Optional.of(entries[historyNumber - 1])
                : Optional.empty();
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
        BitSet cancelled = cancelledBy(LocalDate.MAX);
        for (int i = entries.length - 1; i >= 0; i--) {
            if (entries[i].cancels().isEmpty() && !cancelled.get(entries[i].historyNumber())) {
                return Optional.of(entries[i]);
            }
        }
        return Optional.empty();
    }

    /**
     * The record as it stood in life on one day, as far as recorded by another.
     *
     * <p>Of the entries recorded by then, those not cancelled by then and effective by the day are applied in the order in
     * which they took effect, those of one day by history number; each contributes what it changed, a cancellation what it
     * changed besides undoing. What became known later never changes the answer. An uncertain change date counts from its earliest possible day; a change dated before the
     * entry that opened the stay counts from that entry on, since there was no record to change before.
     *
     * @param question the two days
     * @return the record, living or removed; empty if there was none yet
     */
    public Optional<ResidentRecord> asOf(AsOf question) {
        int known = entries.length;
        while (known > 0 && entries[known - 1].processingDate().isAfter(question.known())) {
            known--;
        }
        int plain = plainPrefix(known, question.valid());
        if (plain >= 0) {
            return plain == 0 ? Optional.empty() : Optional.of(entries[plain - 1].record());
        }
        return folded(known, question);
    }

    /**
     * How many of the first {@code known} entries have taken effect by {@code valid}, if they took effect in the order in
     * which they were recorded and none is a cancellation; -1 otherwise. This is nearly every history, and it costs nothing.
     */
    private int plainPrefix(int known, LocalDate valid) {
        LocalDate before = LocalDate.MIN;
        LocalDate stayBegan = LocalDate.MIN;
        int effective = 0;
        for (int i = 0; i < known; i++) {
            LocalDate on = later(changedOn(entries[i]), stayBegan);
            if (opensStay(i)) {
                stayBegan = on;
            }
            if (entries[i].cancels().isPresent() || on.isBefore(before)) {
                return -1;
            }
            if (!on.isAfter(valid)) {
                effective = i + 1;
            }
            before = on;
        }
        return effective;
    }

    private Optional<ResidentRecord> folded(int known, AsOf question) {
        BitSet cancelled = cancelledBy(question.known());
        List<Effect> effects = new ArrayList<>(known);
        LocalDate stayBegan = LocalDate.MIN;
        for (int i = 0; i < known; i++) {
            HistoryEntry entry = entries[i];
            if (cancelled.get(entry.historyNumber()) || cancelsTheFirst(entry)) {
                // Undone: it changed nothing, and no stay began with it.
                continue;
            }
            LocalDate on = later(changedOn(entry), stayBegan);
            if (entry.cancels().isEmpty() && opensStay(i)) {
                stayBegan = on;
            }
            if (!on.isAfter(question.valid())) {
                effects.add(new Effect(on, entry));
            }
        }
        effects.sort(IN_ORDER_OF_LIFE);
        ResidentRecord record = null;
        for (Effect effect : effects) {
            record = appliedTo(record, effect.entry());
        }
        return Optional.ofNullable(record);
    }

    private static boolean cancelsTheFirst(HistoryEntry entry) {
        return entry.cancels().isPresent() && entry.cancels().getAsInt() == 1;
    }

    private @Nullable ResidentRecord appliedTo(@Nullable ResidentRecord record, HistoryEntry entry) {
        int number = entry.historyNumber();
        if (number == 1) {
            return entry.record();
        }
        // A cancellation undoes by leaving out what it cancels. What it changes is only what differs from the record
        // before
        // that, as the name of a head who has got another name since.
        ResidentRecord before = entries[entry.cancels().orElse(number) - 2].record();
        if (record == null) {
            // The entry that made the record was cancelled; only one that makes it anew counts.
            return entry.cancels().isEmpty() && opensStay(number - 1) ? entry.record() : null;
        }
        if (!record.isLiving() && before.isLiving() && !entry.record().isLiving()) {
            // Recorded first, but by then the person had left in life already: the earlier removal stands.
            return record;
        }
        ResidentRecord changed = record.changedAs(before, entry.record());
        // Of two removals the earlier stands, and what the other did besides, ending the plan, is done here.
        return changed.isLiving() ? changed : changed.withPlannedMoveOut(Optional.empty());
    }

    private boolean opensStay(int index) {
        return index == 0
                || entries[index].record().isLiving()
                        && !entries[index - 1].record().isLiving();
    }

    private BitSet cancelledBy(LocalDate known) {
        BitSet cancelled = new BitSet(entries.length + 1);
        for (HistoryEntry entry : entries) {
            if (entry.cancels().isPresent() && !entry.processingDate().isAfter(known)) {
                cancelled.set(entry.cancels().getAsInt());
            }
        }
        return cancelled;
    }

    private static LocalDate changedOn(HistoryEntry entry) {
        // A plan is a fact from the day it is recorded; what it plans comes about with an entry of its own.
        if (entry.event() instanceof MoveOut moveOut && !moveOut.hasComeAbout()) {
            return entry.processingDate();
        }
        return entry.changeDate().earliest();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** An entry and the day from which it counts. */
    private record Effect(LocalDate on, HistoryEntry entry) {}

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
