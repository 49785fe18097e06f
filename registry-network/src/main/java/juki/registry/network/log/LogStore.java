package juki.registry.network.log;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a provision log is kept (提供記録の保存先, teikyō kiroku no hozon-saki): a table of the host's, or the memory of the program.
 *
 * <p>Some one and a half thousand million answers a year (fiscal 2020) are more entries than memory holds. A {@link ProvisionLog} keeps
 * none of them itself: it hands each to its store, and only when {@link #append} has returned is anything handed out. It belongs to one
 * thread at a time, as its log does.
 */
public interface LogStore {

    /**
     * A store in memory without entries, which is lost with the program.
     *
     * @return the store
     */
    static LogStore inMemory() {
        return new LogMemory();
    }

    /** {@return the head of the last entry; of no entries that of the {@linkplain LogHead#beginning() beginning}} */
    LogHead head();

    /**
     * Keeps an entry for good, with its roll; both or neither. Where it is not certain that they are kept it throws, and the log hands
     * nothing out.
     *
     * @param entry the entry after the last
     * @param roll the roll of an entry about many persons
     * @throws IllegalArgumentException if it is not the entry after the last
     */
    void append(LogEntry entry, Optional<PersonRoll> roll);

    /**
     * An entry.
     *
     * @param number its number
     * @return the entry; empty if there is none
     */
    Optional<LogEntry> entry(long number);

    /**
     * All entries there are now, from the first on. Whoever asks closes the stream.
     *
     * @return the entries in order
     */
    Stream<LogEntry> entries();

    /**
     * The roll of an entry about many persons.
     *
     * @param number the number of the entry
     * @return the roll; empty if the entry is about one person or nobody, or there is none of this number
     */
    Optional<PersonRoll> roll(long number);
}
