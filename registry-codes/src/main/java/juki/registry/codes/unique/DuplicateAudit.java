package juki.registry.codes.unique;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Duplicate audit (重複検査, chōfuku kensa): finds every code that comes twice in a list, exactly, with both positions.
 *
 * <p>Whoever runs the registry proves with it that no code was given out twice: over all municipalities' codes, over a ledger,
 * over a file from elsewhere. A list in no order costs one cache miss for each code if it is entered in one large set. Here the
 * codes are first sorted roughly, by their high bits, into ranges ({@link CodePartition}); then each range is entered in a
 * bitmap that stays in the processor's cache. That is several times faster, and the sets are never larger than one range.
 *
 * <p>Beside the codes {@link #audit(long[])} needs at most 5 bytes for each of them and one bitmap for each thread; if it finds
 * duplicates it reads the codes that lie around them once more to learn where they are, or all if there are many. Threads are
 * the caller's: without {@link #inParallel} everything happens in the calling one.
 *
 * <h2>Over many machines</h2>
 *
 * <ol>
 *   <li>All agree on one {@link CodePartition}, and on where in the whole list each machine's part begins.
 *   <li>Each machine splits its part: {@link CodePartition#split}.
 *   <li>For each range all machines send their {@link PartitionedCodes#segment} to the one that audits the range.
 *   <li>That one calls {@link #auditRange} with the segments.
 *   <li>The reports of all ranges are put together: {@link AuditReport#merge}, beginning with {@link AuditReport#empty()}.
 * </ol>
 *
 * <p>The outcome equals that of {@link #audit(long[])} on the whole list. {@link FileAudit} reads files, also such as do not fit
 * into memory. Values are immutable, so threads may share them.
 */
public final class DuplicateAudit {
    /**
     * A bitmap of 2^24 bits takes 2 MiB, twice the second-level cache of a common server processor. Measured, that costs less
     * than scattering a nation's codes into twice as many ranges.
     */
    private static final int DEFAULT_RANGE_BITS = 24;

    /** Below this a second thread takes longer to begin than to help. */
    private static final int SMALLEST_SLICE = 1 << 16;

    private final CodePartition partition;
    private final Crew crew;

    private DuplicateAudit(CodePartition partition, Crew crew) {
        this.partition = partition;
        this.crew = crew;
    }

    /**
     * An audit of codes of one kind, with ranges of a size that suits common processors.
     *
     * @param space the payloads the codes can have
     * @return the audit
     * @throws IllegalArgumentException if the space has more than 2^48 payloads
     */
    public static DuplicateAudit of(CodeSpace space) {
        if (space.size() > 1L << 48) {
            throw new IllegalArgumentException("space: must have at most 2^48 payloads");
        }
        return of(new CodePartition(space, DEFAULT_RANGE_BITS));
    }

    /**
     * An audit with ranges of the caller's choice.
     *
     * @param partition the ranges
     * @return the audit
     */
    public static DuplicateAudit of(CodePartition partition) {
        return new DuplicateAudit(Objects.requireNonNull(partition, "partition"), Crew.ALONE);
    }

    /**
     * This audit, done by several threads of the caller's. The calling thread is one of them, so that an audit ends even if the
     * executor never runs anything.
     *
     * @param executor whose threads help; up to {@code parallelism - 1} tasks at a time are given to it
     * @param parallelism how many threads work at once, the calling one included, 1 to 1,024
     * @return the changed audit, which finds the same
     * @throws IllegalArgumentException if the parallelism is out of range
     */
    public DuplicateAudit inParallel(Executor executor, int parallelism) {
        return new DuplicateAudit(partition, Crew.of(executor, parallelism));
    }

    /**
     * The ranges of this audit.
     *
     * @return the partition
     */
    public CodePartition partition() {
        return partition;
    }

    Crew crew() {
        return crew;
    }

    /**
     * Audits codes in memory.
     *
     * @param codes the codes; not changed
     * @return every duplicate, with indexes of the array as positions
     * @throws IllegalArgumentException if a code lies outside the space
     */
    public AuditReport audit(long[] codes) {
        return audit(codes, 0, codes.length);
    }

    /**
     * Audits a stretch of codes in memory.
     *
     * @param codes the codes; not changed
     * @param from the index of the first code
     * @param to one more than the index of the last code
     * @return every duplicate within the stretch, with indexes of the array as positions
     * @throws IllegalArgumentException if a code of the stretch lies outside the space
     * @throws IndexOutOfBoundsException if the array does not have those indexes
     */
    public AuditReport audit(long[] codes, int from, int to) {
        Objects.checkFromToIndex(from, to, codes.length);
        return new ArrayAudit(partition, crew, codes, from, to).report();
    }

    /**
     * Audits one range: the last but one step of an audit over many machines.
     *
     * @param segments what all parts have in one range, in any order; those without codes may be left out
     * @return every duplicate of the range
     * @throws IllegalArgumentException if a segment is of another partition or not of the same range as the first, or if the
     *     parts' positions overlap
     */
    public AuditReport auditRange(List<RangeSegment> segments) {
        List<RangeSegment> ordered = segments.stream()
                .filter(segment -> segment.size() > 0)
                .sorted(Comparator.comparingLong(RangeSegment::firstPosition))
                .toList();
        long count = 0;
        for (RangeSegment segment : ordered) {
            if (!segment.partition().equals(partition)) {
                throw new IllegalArgumentException("segments: each must be of this audit's partition");
            }
            if (segment.range() != ordered.get(0).range()) {
                throw new IllegalArgumentException("segments: all must be of one range");
            }
            count += segment.size();
        }
        if (count == 0) {
            return AuditReport.empty();
        }
        long[] entries = new long[Math.toIntExact(count)];
        int at = 0;
        for (RangeSegment segment : ordered) {
            if (at > 0 && segment.firstPosition() <= CodePartition.positionOf(entries[at - 1])) {
                throw new IllegalArgumentException("segments: the positions of different parts must not overlap");
            }
            segment.read(entries, at);
            at += segment.size();
        }
        return new RangeSweep(partition).sweep(ordered.get(0).range(), entries, at);
    }

    static int slices(Crew crew, int length) {
        return Math.max(1, Math.min(crew.members(), length / SMALLEST_SLICE));
    }

    static int sliceBegin(int from, int to, int slices, int slice) {
        return from + (int) ((long) (to - from) * slice / slices);
    }

    @Override
    public String toString() {
        return "DuplicateAudit[" + partition + ", " + crew.members() + " threads]";
    }
}
