package juki.registry.network.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A log that lies in memory. */
final class LogMemory implements LogStore {

    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<Long, PersonRoll> rolls = new HashMap<>();
    private LogHead head = LogHead.beginning();

    @Override
    public LogHead head() {
        return head;
    }

    @Override
    public void append(LogEntry entry, Optional<PersonRoll> roll) {
        if (entry.number() != head.entries() + 1) {
            throw new IllegalArgumentException("entry: must be the one after the last");
        }
        roll.ifPresent(of -> rolls.put(entry.number(), of));
        entries.add(entry);
        head = entry.head();
    }

    @Override
    public Optional<LogEntry> entry(long number) {
        return number < 1 || number > entries.size() ? Optional.empty() : Optional.of(entries.get((int) number - 1));
    }

    @Override
    public Stream<LogEntry> entries() {
        return IntStream.range(0, entries.size()).mapToObj(entries::get);
    }

    @Override
    public Optional<PersonRoll> roll(long number) {
        return Optional.ofNullable(rolls.get(number));
    }

    /** {@return {@code LogMemory[} and the number of entries} */
    @Override
    public String toString() {
        return "LogMemory[" + entries.size() + " entries]";
    }
}
