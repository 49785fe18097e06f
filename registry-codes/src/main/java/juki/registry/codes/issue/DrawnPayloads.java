package juki.registry.codes.issue;

import java.util.Objects;
import java.util.OptionalLong;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;

/** Payloads drawn at random, and drawn again where somebody has them. */
final class DrawnPayloads implements PayloadSupply {
    /**
     * Draws in a row that may all hit designated codes. Even with 999 of 1,000 codes designated, the chance of as many is
     * below 10^-400: what then repeats is the source.
     */
    private static final int MOST_DRAWS = 1_000_000;

    private final RandomSource random;
    private final UniquenessIndex designated;
    private final UsablePayloads usable;
    private final BatchMarks refused = BatchMarks.ofLength(BATCH);

    DrawnPayloads(RandomSource random, UniquenessIndex designated, UsablePayloads usable) {
        this.random = Objects.requireNonNull(random, "random");
        this.designated = designated;
        this.usable = usable;
    }

    /**
     * Draws as many as are missing, keeps those that are new in the order in which they came, and draws again: the same draws
     * and the same payloads as one by one.
     */
    @Override
    public void fill(long[] payloads) {
        int filled = 0;
        int inVain = 0;
        while (filled < payloads.length) {
            int end = Math.min(payloads.length, filled + BATCH);
            random.fillBelow(NationalIssuer.CODE_SPACE, payloads, filled, end);
            int last = usable.keep(payloads, filled, end);
            int claimed = designated.claimAll(payloads, filled, last, refused);
            int drawn = end - filled;
            filled = claimed == last - filled ? last : PayloadSupply.keepUnmarked(payloads, filled, last, refused);
            inVain = claimed > 0 ? 0 : inVain + drawn;
            if (inVain >= MOST_DRAWS) {
                throw new IllegalStateException("the random source drew " + MOST_DRAWS
                        + " designated codes in a row, with " + designated.size() + " of " + NationalIssuer.CODE_SPACE
                        + " designated: it repeats itself");
            }
        }
    }

    @Override
    public OptionalLong lastCounter() {
        return OptionalLong.empty();
    }
}
