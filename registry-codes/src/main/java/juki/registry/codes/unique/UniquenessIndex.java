package juki.registry.codes.unique;

import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Uniqueness index (重複確認索引, chōfuku kakunin sakuin): the exact memory of the codes of one kind that were ever used.
 *
 * <p>Codes are non-negative {@code long}s; by agreement they are payloads, without check digit. A code once claimed stays
 * claimed: there is no way to take it out. Claims are exact. Of two claims of one code exactly the first answers true.
 *
 * <p>An index lives in memory and forgets everything with it. A host that issues real codes fills it from its own durable
 * store first. Each strategy says whether threads may share it.
 *
 * <h2>How to choose</h2>
 *
 * <table>
 * <caption>The strategies, all exact</caption>
 * <tr><th>strategy</th><th>memory</th><th>threads</th><th>for</th></tr>
 * <tr><td>{@link #hashed}</td><td>12–24 bytes for each code</td><td>one</td>
 *     <td>a municipality, a sample, a test; any non-negative codes; up to some ten million</td></tr>
 * <tr><td>{@link #dense}</td><td>one bit for each payload of the space, 1.25 GB for 10^10, however few the codes</td>
 *     <td>one claims, all ask</td><td>a nation's resident record codes: the fastest from some ten million codes on</td></tr>
 * <tr><td>{@link #shared}</td><td>as dense</td><td>all claim, all ask</td><td>the same, where threads issue side by side
 *     and nobody wants to divide the work</td></tr>
 * <tr><td>{@link #lines}</td><td>64 bytes for each 8,192 payloads at 125–200 million of 10^11: 6.3–3.9 bytes for each code</td>
 *     <td>one</td><td>a nation's Individual Numbers, whose bitmap would be 12.5 GB</td></tr>
 * <tr><td>{@link RangedIndex}</td><td>as its strategy</td><td>one claims in each range</td>
 *     <td>as many cores as there are, each with a range of its own</td></tr>
 * <tr><td>{@link CodeSnapshot}</td><td>1.2–2.5 bytes for each code, 1.2 at 125 million of 10^10</td><td>all ask, nobody claims</td><td>archives</td></tr>
 * </table>
 *
 * <p>Time is memory access: a random code is somewhere no cache has. Ask and claim in batches ({@link #claimAll},
 * {@link #containsAll}): then many accesses are under way at once, and each code costs a tenth of what it costs alone. Huge
 * pages ({@code -XX:+UseTransparentHugePages}) nearly halve it again. No strategy allocates for a claim, except to grow. No strategy
 * is probabilistic: a filter that errs may stand in front of a slow exact memory, and decides nothing.
 */
public interface UniquenessIndex {
    /**
     * Claims a code.
     *
     * @param code a code, 0 or greater
     * @return true if the code had never been claimed and now is; false if it was claimed before
     * @throws IllegalArgumentException if the code is negative
     * @throws IllegalStateException if the code is new and the index cannot hold more; it is then not claimed
     */
    boolean claim(long code);

    /**
     * Whether a code was ever claimed.
     *
     * @param code a code, 0 or greater
     * @return true if it was claimed
     * @throws IllegalArgumentException if the code is negative
     */
    boolean contains(long code);

    /**
     * The number of codes claimed.
     *
     * @return 0 or greater
     */
    long size();

    /**
     * Claims a batch of codes, in the order of the array: the same as one {@link #claim} after the other, and faster.
     *
     * <p>Another thread may see part of a batch claimed, where threads may ask at all.
     *
     * @param codes an array
     * @param from the index of the batch's first code
     * @param to one more than the index of its last code
     * @param refused becomes the marks of this batch: a code is marked if it was claimed before, be it by this batch
     * @return the number of codes newly claimed: those not marked
     * @throws IllegalArgumentException if a code is negative or outside the index's space; none is claimed then
     * @throws IndexOutOfBoundsException if the array does not have those indexes
     * @throws IllegalStateException if the index cannot hold them all; those before the one that found no room are claimed
     */
    default int claimAll(long[] codes, int from, int to, BatchMarks refused) {
        containsAll(codes, from, to, refused);
        refused.begin(from, to);
        int claimed = to - from;
        for (int i = from; i < to; i++) {
            if (!claim(codes[i])) {
                refused.mark(i);
                claimed--;
            }
        }
        return claimed;
    }

    /**
     * Marks the codes of a batch that were ever claimed.
     *
     * @param codes an array
     * @param from the index of the batch's first code
     * @param to one more than the index of its last code
     * @param found becomes the marks of this batch: a code is marked if {@link #contains} is true of it
     * @return the number of codes marked
     * @throws IllegalArgumentException if a code is negative or outside the index's space
     * @throws IndexOutOfBoundsException if the array does not have those indexes
     */
    default int containsAll(long[] codes, int from, int to, BatchMarks found) {
        Objects.checkFromToIndex(from, to, codes.length);
        found.begin(from, to);
        int count = 0;
        for (int i = from; i < to; i++) {
            if (contains(codes[i])) {
                found.mark(i);
                count++;
            }
        }
        return count;
    }

    /**
     * Hands over all codes claimed, in ascending order. Nobody may claim meanwhile.
     *
     * <p>All strategies of this package can do it; one that keeps its codes elsewhere need not.
     *
     * @param action what is done with each code
     * @throws UnsupportedOperationException if the index cannot list its codes
     */
    default void forEachAscending(LongConsumer action) {
        throw new UnsupportedOperationException("this index cannot list its codes");
    }

    /**
     * Goes through the whole memory and makes sure that it agrees with itself: the codes ascend, so that none is there twice;
     * each is found when asked for; and they are as many as {@link #size} says. Do this after filling an index from a store,
     * or where memory or the rules about threads are in doubt. Nobody may claim meanwhile.
     *
     * @return the number of codes claimed
     * @throws IllegalStateException if the index contradicts itself; it must not be used any more
     * @throws UnsupportedOperationException if the index cannot list its codes
     */
    default long audit() {
        SelfAudit audit = new SelfAudit(this);
        forEachAscending(audit);
        return audit.finish();
    }

    /**
     * An empty index that keeps the codes themselves in a hash table, for sets that are small beside their space: a
     * municipality, a test, a sample.
     *
     * <p>It takes 12 to 24 bytes for each code, holds at most 715,827,882 of them, and allocates only to grow. It belongs to
     * one thread at a time.
     *
     * @param expected the number of codes for which room is made at once; more are taken too
     * @return an empty index
     * @throws IllegalArgumentException if {@code expected} is negative or more than the index can hold
     */
    static UniquenessIndex hashed(long expected) {
        return new HashedIndex(expected);
    }

    /**
     * An empty index with one bit for each payload of a space: the fastest for many codes.
     *
     * <p>It takes {@code space.size() / 8} bytes from the start, 1.25 GB for resident record codes, and never allocates again.
     * A claim or question is one memory access. One thread at a time claims; other threads may ask meanwhile, and a claim
     * they saw stays seen.
     *
     * @param space the payloads that may be claimed, at most 137,438,952,960
     * @return an empty index
     * @throws IllegalArgumentException if the space is too large for one bitmap
     */
    static UniquenessIndex dense(CodeSpace space) {
        return new DenseIndex(space);
    }

    /**
     * An empty index with one bit for each payload of a space, for any number of threads.
     *
     * <p>Memory is as for {@link #dense}. Claims and questions are linearizable: of threads that claim one code at the same
     * time exactly one is told true, and every question that begins after that is answered yes. A new claim is an atomic
     * write and costs one thread up to half as much again as {@link #dense}; {@link RangedIndex} avoids that.
     * {@link #size} is exact whenever no claim is under way.
     *
     * @param space the payloads that may be claimed, at most 137,438,952,960
     * @return an empty index
     * @throws IllegalArgumentException if the space is too large for one bitmap
     */
    static UniquenessIndex shared(CodeSpace space) {
        return new SharedDenseIndex(space);
    }

    /**
     * An empty index of cache lines, for spaces whose bitmap would be too large: the Individual Number's.
     *
     * <p>A line of 64 bytes holds up to 31 codes of one stretch of the space. The stretch is chosen from the expected number
     * so that random codes fill about half of the lanes or less: 8,192 payloads for 104 to 207 million codes of 10^11, which is
     * 781 MB. One claim or question is one memory access. Where codes crowd, because they were given out in order, a line
     * becomes a bitmap of its stretch: the index stays exact and fast, and at worst takes the memory of {@link #dense} and a
     * half more. It allocates only then. It belongs to one thread at a time.
     *
     * @param space the payloads that may be claimed
     * @param expected about how many codes will be claimed, 0 or greater; more are taken too
     * @return an empty index
     * @throws IllegalArgumentException if {@code expected} is negative, or the space needs more than 2^27 lines
     */
    static UniquenessIndex lines(CodeSpace space, long expected) {
        return new LineIndex(space, expected);
    }
}
