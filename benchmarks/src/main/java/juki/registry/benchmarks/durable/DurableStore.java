package juki.registry.benchmarks.durable;

/** Codes on a disk, in one directory: ours or a peer's. */
interface DurableStore {

    /** {@return a way in for one thread; it ends with the store} */
    Session session() throws Exception;

    /** {@return the number of codes in the store, counted by the store} */
    long codes() throws Exception;

    /** Ends the store and every session. */
    void close() throws Exception;

    /** What one thread asks of a store. */
    interface Session {

        /**
         * Inserts those codes of a group that are not there, in one commit.
         *
         * @param codes the group; each code stands in it once
         * @return how many were inserted; all of them are durable
         */
        int insertAbsent(long[] codes) throws Exception;

        /** {@return whether the code is there} */
        boolean contains(long code) throws Exception;
    }
}
