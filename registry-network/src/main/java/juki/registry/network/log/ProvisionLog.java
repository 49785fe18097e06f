package juki.registry.network.log;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.RandomAccess;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.network.log.Occurrence.Concerned;

/**
 * Provision log (提供記録, teikyō kiroku): every provision and use of identity information, each with its basis, in a chain of hashes.
 *
 * <p>Entries are appended and nothing else. Each hash is made of that before it and of the entry, so that an entry that was removed,
 * changed or put elsewhere is found by whoever has a later head. An operation about millions has one entry, and a {@link PersonRoll}
 * beside it. The key makes salts, without which an entry of which only the hash is shown could be guessed; it comes from the caller,
 * is copied, and is shown nowhere. It belongs to one thread at a time; a host stores each entry, with its roll, before it lets the
 * answer go, and {@linkplain #restored restores} the log from them.
 */
public final class ProvisionLog {

    /** So many salts are made at once, each run of them beginning with a multiple of it. */
    private static final int RUN = 1 << 10;

    private final byte[] key;
    private final Salts salts;
    private final Hasher hasher = new Hasher();
    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<Long, PersonRoll> rolls = new HashMap<>();
    private LogHead head = LogHead.beginning();
    /** The salts of the run of which the next entry is, once there was a next entry. */
    private Salt[] run = {};

    private ProvisionLog(byte[] key) {
        this.salts = Salts.under(key, "entries");
        this.key = key.clone();
    }

    /**
     * A log without entries.
     *
     * @param key at least 32 bytes, from a source that nobody can guess
     * @return the log
     * @throws IllegalArgumentException if the key is shorter
     */
    public static ProvisionLog under(byte[] key) {
        return new ProvisionLog(key);
    }

    /**
     * The log of entries that were stored.
     *
     * @param key the key under which they were made
     * @param stored the entries, from the first on
     * @param rolls the roll of each entry about many persons, by the number of the entry
     * @param head the head that is known of them, from elsewhere than where they were stored
     * @return the log
     * @throws IllegalArgumentException if the key is too short, the entries are not those of the head, or a roll is missing or another
     */
    public static ProvisionLog restored(byte[] key, List<LogEntry> stored, Map<Long, PersonRoll> rolls, LogHead head) {
        ProvisionLog log = under(key);
        LogHead last = stored.isEmpty()
                ? LogHead.beginning()
                : stored.get(stored.size() - 1).head();
        if (!last.equals(head) || firstFault(stored, head).isPresent()) {
            throw new IllegalArgumentException("stored: must be the entries of the head");
        }
        for (LogEntry entry : stored) {
            if (entry.occurrence().concerned() instanceof Concerned.Persons many) {
                PersonRoll roll = rolls.get(entry.number());
                if (roll == null || !roll.head().equals(many.roll())) {
                    throw new IllegalArgumentException("rolls: must have that of every entry about many persons");
                }
                log.rolls.put(entry.number(), roll);
            }
        }
        log.entries.addAll(stored);
        log.head = head;
        return log;
    }

    /**
     * Appends an entry about one person or nobody.
     *
     * @param occurrence what is logged
     * @return the entry
     * @throws IllegalArgumentException if it is about many persons, whose roll is needed
     */
    public LogEntry append(Occurrence occurrence) {
        return append(occurrence, Optional.empty());
    }

    /**
     * Appends an entry.
     *
     * @param occurrence what is logged
     * @param roll who it is about, if it is about many
     * @return the entry
     * @throws IllegalArgumentException if the roll is not the one that the occurrence names
     */
    public LogEntry append(Occurrence occurrence, Optional<PersonRoll> roll) {
        Optional<PersonRoll.Head> named =
                occurrence.concerned() instanceof Concerned.Persons many ? Optional.of(many.roll()) : Optional.empty();
        if (!roll.map(PersonRoll::head).equals(named)) {
            throw new IllegalArgumentException("roll: must be the one that the occurrence names");
        }
        LogEntry entry = LogEntry.after(head, occurrence, salt(head.entries() + 1), hasher);
        roll.ifPresent(of -> rolls.put(entry.number(), of));
        entries.add(entry);
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
     * All entries there are now, in order. Nothing is copied: the list reads from the log, costs the same however many there are, and
     * remains as it is when more are appended.
     *
     * @return the entries, in a list that cannot be changed
     */
    public List<LogEntry> entries() {
        return new Entries(entries, entries.size());
    }

    /** The first of the entries of a log, to which others are only ever added. */
    private static final class Entries extends AbstractList<LogEntry> implements RandomAccess {

        private final List<LogEntry> all;
        private final int size;

        Entries(List<LogEntry> all, int size) {
            this.all = all;
            this.size = size;
        }

        @Override
        public LogEntry get(int index) {
            return all.get(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }

    /**
     * The roll of an entry about many persons.
     *
     * @param number the number of the entry
     * @return the roll; empty if the entry is about one person or nobody, or there is none of this number
     */
    public Optional<PersonRoll> roll(long number) {
        return Optional.ofNullable(rolls.get(number));
    }

    /**
     * Verifies entries as they were stored.
     *
     * @param stored the entries, from the first on
     * @param head the head that is known of them
     * @return the number of the first entry with which something is wrong, be it changed, removed before, put elsewhere or missing at
     *     the end; empty if the entries are those of the head
     */
    public static OptionalLong firstFault(List<LogEntry> stored, LogHead head) {
        Hasher hasher = new Hasher();
        Hash link = LogHead.beginning().link();
        long number = 0;
        for (LogEntry entry : stored) {
            number++;
            link = hasher.node(link, entry.digest(hasher));
            if (entry.number() != number || !entry.link().equals(link)) {
                return OptionalLong.of(number);
            }
            if (number == head.entries() && !link.equals(head.link())) {
                return OptionalLong.of(number);
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
     */
    public PersonProof proofFor(Set<ResidentRecordCode> codes) {
        List<PersonProof.Step> steps = new ArrayList<>();
        LogHead from = head;
        LogHead before = LogHead.beginning();
        for (LogEntry entry : entries) {
            Optional<PersonProof.Shown> shown = shown(entry, codes);
            if (shown.isPresent()) {
                from = steps.isEmpty() ? before : from;
                steps.add(shown.get());
            } else if (!steps.isEmpty()) {
                steps.add(new PersonProof.Hidden(entry.digest(hasher)));
            }
            before = entry.head();
        }
        return new PersonProof(from, steps, head);
    }

    private Optional<PersonProof.Shown> shown(LogEntry entry, Set<ResidentRecordCode> codes) {
        Occurrence occurrence = entry.occurrence();
        if (occurrence.withheld()) {
            return Optional.empty();
        }
        PersonRoll roll = rolls.get(entry.number());
        return roll == null
                ? occurrence
                        .person()
                        .filter(codes::contains)
                        .map(code -> new PersonProof.Shown(entry, Optional.empty()))
                : codes.stream()
                        .sorted()
                        .flatMap(code -> roll.membership(code).stream())
                        .findFirst()
                        .map(membership -> new PersonProof.Shown(entry, Optional.of(membership)));
    }

    /** {@return {@code ProvisionLog[} and the number of entries} */
    @Override
    public String toString() {
        return "ProvisionLog[" + entries.size() + " entries]";
    }
}
