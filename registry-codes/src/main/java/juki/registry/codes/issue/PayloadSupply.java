package juki.registry.codes.issue;

import java.util.OptionalLong;
import juki.registry.codes.unique.BatchMarks;

/** How an issuer comes to payloads that nobody ever had. */
interface PayloadSupply {
    /** Payloads that are claimed at once, so that marks and payloads stay in a cache. */
    int BATCH = 1 << 16;

    /** Fills the array with payloads that may be designated, and claims each of them. */
    void fill(long[] payloads);

    /** The counter used last, if payloads are counted. */
    OptionalLong lastCounter();

    /** Moves the payloads of a batch that are not marked to its beginning, in order; gives one more than the last one's index. */
    static int keepUnmarked(long[] payloads, int from, int to, BatchMarks refused) {
        int end = from;
        for (int i = from; i < to; i++) {
            if (!refused.isMarked(i)) {
                payloads[end++] = payloads[i];
            }
        }
        return end;
    }
}
