package juki.registry.network.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;

/**
 * Provision log (提供記録, teikyō kiroku): every provision and use of identity information, each with its basis, in a chain of hashes.
 *
 * <p>Entries are appended and nothing else. Each hash is made of that before it and of the entry, so that an entry that was removed,
 * changed or put elsewhere is found by whoever has a later head. The key makes salts, without which an entry of which only the hash is
 * shown could be guessed; it comes from the caller, is copied, and is shown nowhere. It belongs to one thread at a time; a host
 * stores each entry before it lets the answer go.
 */
public final class ProvisionLog {

    private static final int LEAST_KEY = 32;

    private final byte[] key;
    private final List<LogEntry> entries = new ArrayList<>();

    private ProvisionLog(byte[] key) {
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
        if (key.length < LEAST_KEY) {
            throw new IllegalArgumentException("key: must have at least 32 bytes");
        }
        return new ProvisionLog(key);
    }

    /**
     * Appends an entry.
     *
     * @param occurrence what is logged
     * @return the entry
     */
    public LogEntry append(Occurrence occurrence) {
        long number = entries.size() + 1L;
        String salt = Hashes.salt(key, number);
        LogEntry bare = new LogEntry(number, occurrence, salt, "");
        LogEntry entry = new LogEntry(number, occurrence, salt, Hashes.of(head().link(), bare.digest()));
        entries.add(entry);
        return entry;
    }

    /** {@return the head after the last entry} */
    public LogHead head() {
        return entries.isEmpty()
                ? LogHead.beginning()
                : new LogHead(entries.size(), entries.get(entries.size() - 1).link());
    }

    /** {@return all entries in order} */
    public List<LogEntry> entries() {
        return List.copyOf(entries);
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
        String link = Hashes.BEGINNING;
        long number = 0;
        for (LogEntry entry : stored) {
            number++;
            link = Hashes.of(link, entry.digest());
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
     * The entries that a person is shown: those about the codes that the person has or had, but for those that a law withholds.
     *
     * @param codes the person's present and former codes
     * @return the entries in order
     */
    public List<LogEntry> shownTo(Set<ResidentRecordCode> codes) {
        return entries.stream().filter(entry -> isShown(entry, codes)).toList();
    }

    /**
     * The proof of the entries that a person is shown.
     *
     * @param codes the person's present and former codes
     * @return the proof, to the present head, beginning with the first entry shown; withheld entries are hidden like those of others
     */
    public PersonProof proofFor(Set<ResidentRecordCode> codes) {
        int first = 0;
        while (first < entries.size() && !isShown(entries.get(first), codes)) {
            first++;
        }
        LogHead from = first == 0
                ? LogHead.beginning()
                : new LogHead(first, entries.get(first - 1).link());
        List<PersonProof.Step> steps = entries.subList(first, entries.size()).stream()
                .<PersonProof.Step>map(entry ->
                        isShown(entry, codes) ? new PersonProof.Shown(entry) : new PersonProof.Hidden(entry.digest()))
                .toList();
        return new PersonProof(from, steps, head());
    }

    private static boolean isShown(LogEntry entry, Set<ResidentRecordCode> codes) {
        return !entry.occurrence().withheld()
                && entry.occurrence().person().filter(codes::contains).isPresent();
    }

    /** {@return {@code ProvisionLog[} and the number of entries} */
    @Override
    public String toString() {
        return "ProvisionLog[" + entries.size() + " entries]";
    }
}
