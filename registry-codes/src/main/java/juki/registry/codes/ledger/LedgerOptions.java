package juki.registry.codes.ledger;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import juki.registry.codes.unique.UniquenessIndex;
import org.jspecify.annotations.Nullable;

/**
 * Options of a file ledger (台帳の設定, daichō no settei). Immutable; each {@code with} gives changed options.
 */
public final class LedgerOptions {
    private static final int LEAST_SEGMENT = 1 << 12;
    private static final int MOST_SEGMENT = 1 << 30;
    private static final Duration LONGEST_CAP = Duration.ofSeconds(1);

    private final Duration latencyCap;
    private final int segmentBytes;
    private final Function<CodeState, UniquenessIndex> memory;
    private final @Nullable LedgerMark knownMark;

    private LedgerOptions(
            Duration latencyCap,
            int segmentBytes,
            Function<CodeState, UniquenessIndex> memory,
            @Nullable LedgerMark knownMark) {
        this.latencyCap = latencyCap;
        this.segmentBytes = segmentBytes;
        this.memory = memory;
        this.knownMark = knownMark;
    }

    /**
     * No waiting for company, segments of 64 MiB, hash tables as memory, no mark.
     *
     * @return the options
     */
    public static LedgerOptions defaults() {
        return new LedgerOptions(Duration.ZERO, 1 << 26, state -> UniquenessIndex.hashed(0), null);
    }

    /**
     * Options with a latency cap: how long a thread that is about to force its batch waits for batches of other threads to
     * come with it.
     *
     * <p>Without a cap it does not wait, and yet whatever comes in during one force goes together into the next. A cap
     * pays when many threads append small batches to slow storage.
     *
     * @param cap 0 to 1 second
     * @return changed options
     * @throws IllegalArgumentException if the cap is out of range
     */
    public LedgerOptions withLatencyCap(Duration cap) {
        if (cap.isNegative() || cap.compareTo(LONGEST_CAP) > 0) {
            throw new IllegalArgumentException("cap: must be 0 to " + LONGEST_CAP.toSeconds() + " second");
        }
        return new LedgerOptions(cap, segmentBytes, memory, knownMark);
    }

    /**
     * Options with another size of segment. A group of batches is never divided, and makes its segment longer if need be.
     *
     * @param bytes 4,096 to 1,073,741,824
     * @return changed options
     * @throws IllegalArgumentException if the size is out of range
     */
    public LedgerOptions withSegmentBytes(int bytes) {
        if (bytes < LEAST_SEGMENT || bytes > MOST_SEGMENT) {
            throw new IllegalArgumentException("bytes: must be " + LEAST_SEGMENT + " to " + MOST_SEGMENT);
        }
        return new LedgerOptions(latencyCap, bytes, memory, knownMark);
    }

    /**
     * Options with another memory. The ledger asks once for each state from {@link CodeState#DESIGNATED} on and keeps in
     * that index every code that ever came so far; it guards the index against several threads itself.
     *
     * @param indexes gives an empty index of its own for each state
     * @return changed options
     */
    public LedgerOptions withMemory(Function<CodeState, UniquenessIndex> indexes) {
        return new LedgerOptions(latencyCap, segmentBytes, Objects.requireNonNull(indexes, "indexes"), knownMark);
    }

    /**
     * Options that let a ledger be opened only if its history goes through a mark.
     *
     * @param mark the latest mark that the caller kept
     * @return changed options
     */
    public LedgerOptions withKnownMark(LedgerMark mark) {
        return new LedgerOptions(latencyCap, segmentBytes, memory, Objects.requireNonNull(mark, "mark"));
    }

    Duration latencyCap() {
        return latencyCap;
    }

    int segmentBytes() {
        return segmentBytes;
    }

    Function<CodeState, UniquenessIndex> memory() {
        return memory;
    }

    @Nullable
    LedgerMark knownMark() {
        return knownMark;
    }

    /**
     * The cap and the size of a segment.
     *
     * @return a text for messages
     */
    @Override
    public String toString() {
        return "LedgerOptions[latency cap " + latencyCap + ", segments of " + segmentBytes + " bytes]";
    }
}
