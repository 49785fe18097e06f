package juki.registry.codes.unique;

/**
 * Uniqueness index (重複確認索引, chōfuku kakunin sakuin): the exact memory of the codes of one kind that were ever used.
 *
 * <p>Codes are non-negative {@code long}s; by agreement they are payloads, without check digit. A code once claimed stays
 * claimed: there is no way to take it out. Claims are exact. Of two claims of one code exactly the first answers true.
 *
 * <p>An index lives in memory and forgets everything with it. A host that issues real codes fills it from its own durable
 * store first. Each strategy says whether threads may share it.
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
}
