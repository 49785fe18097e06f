package juki.registry.network.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.log.Occurrence.Concerned;

/**
 * Provision log (提供記録, teikyō kiroku): every provision and use of identity information, each with its basis, in a chain of hashes.
 *
 * <p>Entries are appended and nothing else. Each hash is made of that before it and of the entry, so that an entry that was removed,
 * changed or put elsewhere is found by whoever has a later head. An operation about millions has one entry, and a {@link PersonRoll}
 * beside it. The key makes salts, without which an entry of which only the hash is shown could be guessed; it comes from the caller,
 * is copied, and is shown nowhere. Entries lie in a {@link LogStore} of the host's, and each lies there before {@link #append} returns.
 * It belongs to one thread at a time.
 */
public final class ProvisionLog {

    /** So many salts are made at once, each run of them beginning with a multiple of it. */
    private static final int RUN = 1 << 10;

    private final byte[] key;
    private final Salts salts;
    private final Hasher hasher = new Hasher();
    private final LogStore store;
    private LogHead head;
    /** Whether the store threw, and so may have kept the entry or not. */
    private boolean isUncertain;

    /** The salts of the run of which the next entry is, once there was a next entry. */
    private Salt[] run = {};

    private ProvisionLog(byte[] key, LogStore store, LogHead head) {
        this.salts = Salts.under(key, "entries");
        this.key = key.clone();
        this.store = store;
        this.head = head;
    }

    /**
     * A log without entries, whose entries lie in memory.
     *
     * @param key at least 32 bytes, from a source that nobody can guess
     * @return the log
     * @throws IllegalArgumentException if the key is shorter
     */
    public static ProvisionLog under(byte[] key) {
        return over(key, LogStore.inMemory(), LogHead.beginning());
    }

    /**
     * The log whose entries lie in a store, which goes on with them.
     *
     * <p>Only the last entry is looked at; whether all before it are as they were tells {@link #firstFault}.
     *
     * @param key the key under which they were made, at least 32 bytes
     * @param store where they lie, and where every other is put
     * @param head the head that is known of them, from elsewhere than the store
     * @return the log
     * @throws IllegalArgumentException if the key is too short, or the head is not that of the store
     */
    public static ProvisionLog over(byte[] key, LogStore store, LogHead head) {
        if (!store.head().equals(head)) {
            throw new IllegalArgumentException("store: must have the entries of the head");
        }
        return new ProvisionLog(key, store, head);
    }

    /**
     * Appends an entry about one person or nobody.
     *
     * @param occurrence what is logged
     * @return the entry
     * @throws IllegalArgumentException if it is about many persons, whose roll is needed
     * @throws IllegalStateException if the store threw before
     */
    public LogEntry append(Occurrence occurrence) {
        return append(occurrence, Optional.empty());
    }

    /**
     * Appends an entry. Whatever the store throws goes on to the caller; what the store then has, only a log opened {@linkplain #over over} it
     * again can tell.
     *
     * @param occurrence what is logged
     * @param roll who it is about, if it is about many
     * @return the entry
     * @throws IllegalArgumentException if the roll is not the one that the occurrence names
     * @throws IllegalStateException if the store threw before
     */
    public LogEntry append(Occurrence occurrence, Optional<PersonRoll> roll) {
        Optional<PersonRoll.Head> named =
                occurrence.concerned() instanceof Concerned.Persons many ? Optional.of(many.roll()) : Optional.empty();
        if (!roll.map(PersonRoll::head).equals(named)) {
            throw new IllegalArgumentException("roll: must be the one that the occurrence names");
        }
        if (isUncertain) {
            throw new IllegalStateException("the store threw, and the log must be opened over it again");
        }
        LogEntry entry = LogEntry.after(head, occurrence, salt(head.entries() + 1), hasher);
        isUncertain = true;
        store.append(entry, roll);
        isUncertain = false;
        head = entry.head();
        return entry;
    }

    private Salt salt(long number) {
        int at = (int) (number % RUN);
        if (at == 0 || run.length == 0) {
            run = salts.of(0, number - at, RUN);
        }
        return run[at];
    }

    /**
     * Begins a roll of persons under the key of this log.
     *
     * @param label what tells this roll from every other
     * @return a builder
     */
    public PersonRoll.Builder beginRoll(String label) {
        return PersonRoll.under(key, label);
    }

    /** {@return the head after the last entry} */
    public LogHead head() {
        return head;
    }

    /**
     * An entry.
     *
     * @param number its number
     * @return the entry; empty if there is none
     */
    public Optional<LogEntry> entry(long number) {
        return store.entry(number);
    }

    /**
     * All entries there are now, from the first on.
     *
     * @return the entries in order, as the store has them; whoever asks closes the stream, if it is one to be closed
     */
    public Stream<LogEntry> entries() {
        return store.entries();
    }

    /**
     * The roll of an entry about many persons.
     *
     * @param number the number of the entry
     * @return the roll; empty if the entry is about one person or nobody, or there is none of this number
     */
    public Optional<PersonRoll> roll(long number) {
        return store.roll(number);
    }

    /**
     * Verifies entries as they were stored.
     *
     * @param stored the entries, from the first on; closed afterwards
     * @param head the head that is known of them
     * @return the number of the first entry with which something is wrong, be it changed, removed before, put elsewhere or missing at
     *     the end; empty if the entries are those of the head
     */
    public static OptionalLong firstFault(Stream<LogEntry> stored, LogHead head) {
        Hasher hasher = new Hasher();
        Hash link = LogHead.beginning().link();
        long number = 0;
        try (stored) {
            for (Iterator<LogEntry> each = stored.iterator(); each.hasNext(); ) {
                LogEntry entry = each.next();
                number++;
                link = hasher.node(link, entry.digest(hasher));
                if (entry.number() != number || !entry.link().equals(link)) {
                    return OptionalLong.of(number);
                }
                if (number == head.entries() && !link.equals(head.link())) {
                    return OptionalLong.of(number);
                }
            }
        }
        return number < head.entries() ? OptionalLong.of(number + 1) : OptionalLong.empty();
    }

    /**
     * The proof of the entries that a person is shown: those about the codes that the person has or had, be it alone or on a roll, but
     * for those that a law withholds.
     *
     * @param codes the person's present and former codes
     * @return the proof, to the present head, beginning with the first entry shown; withheld entries are hidden like those of others
     * @throws IllegalStateException if the store has not the roll of an entry about many
     */
    public PersonProof proofFor(Set<ResidentRecordCode> codes) {
        List<PersonProof.Step> steps = new ArrayList<>();
        LogHead from = head;
        LogHead before = LogHead.beginning();
        try (Stream<LogEntry> entries = store.entries()) {
            for (Iterator<LogEntry> each = entries.iterator(); each.hasNext(); ) {
                LogEntry entry = each.next();
                Optional<PersonProof.Shown> shown = shown(entry, codes);
                if (shown.isPresent()) {
                    from = steps.isEmpty() ? before : from;
                    steps.add(shown.get());
                } else if (!steps.isEmpty()) {
                    steps.add(new PersonProof.Hidden(entry.digest(hasher)));
                }
                before = entry.head();
            }
        }
        return new PersonProof(from, steps, head);
    }

    private Optional<PersonProof.Shown> shown(LogEntry entry, Set<ResidentRecordCode> codes) {
        Occurrence occurrence = entry.occurrence();
        if (occurrence.withheld()) {
            return Optional.empty();
        }
        if (!(occurrence.concerned() instanceof Concerned.Persons many)) {
            return occurrence
                    .person()
                    .filter(codes::contains)
                    .map(code -> new PersonProof.Shown(entry, Optional.empty()));
        }
        PersonRoll roll = store.roll(entry.number())
                .filter(stored -> stored.head().equals(many.roll()))
                .orElseThrow(() -> new IllegalStateException("the store has not the roll of entry " + entry.number()));
        return codes.stream()
                .sorted()
                .flatMap(code -> roll.membership(code).stream())
                .findFirst()
                .map(membership -> new PersonProof.Shown(entry, Optional.of(membership)));
    }

    /** {@return {@code ProvisionLog[} and the number of entries} */
    @Override
    public String toString() {
        return "ProvisionLog[" + head.entries() + " entries]";
    }
}
