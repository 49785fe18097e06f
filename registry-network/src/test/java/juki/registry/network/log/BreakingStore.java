package juki.registry.network.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A store that breaks down now and then, before it has kept an entry or after. */
public final class BreakingStore implements LogStore {

    private final LogStore kept = LogStore.inMemory();
    private final BooleanSupplier breaksDown;

    /** A store that asks, twice for each entry, whether it breaks down. */
    public BreakingStore(BooleanSupplier breaksDown) {
        this.breaksDown = breaksDown;
    }

    @Override
    public LogHead head() {
        return kept.head();
    }

    @Override
    public void append(LogEntry entry, Optional<PersonRoll> roll) {
        breakDown();
        kept.append(entry, roll);
        breakDown();
    }

    private void breakDown() {
        if (breaksDown.getAsBoolean()) {
            throw new UncheckedIOException(new IOException("no room left"));
        }
    }

    @Override
    public Optional<LogEntry> entry(long number) {
        return kept.entry(number);
    }

    @Override
    public Stream<LogEntry> entries() {
        return kept.entries();
    }

    @Override
    public Optional<PersonRoll> roll(long number) {
        return kept.roll(number);
    }
}
