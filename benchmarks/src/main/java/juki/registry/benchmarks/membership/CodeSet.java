package juki.registry.benchmarks.membership;

/**
 * What every strategy and every peer is asked: codes in batches, and how many of them were new or known.
 *
 * <p>Ours answer through their batch methods; a peer answers in a plain loop over the only methods it has. Each loop is
 * written out against its own class, so that nothing stands between the loop and the structure in a fork that measures one
 * of them.
 */
interface CodeSet {
    /** Adds the codes of a stretch of an array, in its order; the number that were not there. */
    int addAll(long[] codes, int from, int to);

    /** How many codes of a stretch of an array are there. */
    int containsAll(long[] codes, int from, int to);

    /** Adds one code by the structure's method for one; true if it was not there. */
    boolean add(long code);

    /** Whether one code is there, by the structure's method for one. */
    boolean contains(long code);
}
