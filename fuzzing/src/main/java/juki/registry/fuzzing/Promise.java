package juki.registry.fuzzing;

import java.io.IOException;

/** What a parser promises of any input. */
@FunctionalInterface
interface Promise {
    /**
     * Holds the parser to it.
     *
     * @param input any bytes
     * @return whether the parser took anything of them
     * @throws AssertionError if the promise is broken; anything else that is thrown breaks it as well
     * @throws IOException never, unless the machine has no room for a file
     */
    boolean holds(byte[] input) throws IOException;

    /**
     * Fails if something promised is not so.
     *
     * @param kept whether it is so
     * @param promised what was promised
     */
    static void require(boolean kept, String promised) {
        if (!kept) {
            throw new AssertionError("not kept: " + promised);
        }
    }
}
