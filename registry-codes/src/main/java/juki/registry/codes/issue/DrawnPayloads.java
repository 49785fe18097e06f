package juki.registry.codes.issue;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
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
    private final LongPredicate usable;

    DrawnPayloads(RandomSource random, UniquenessIndex designated, LongPredicate usable) {
        this.random = Objects.requireNonNull(random, "random");
        this.designated = designated;
        this.usable = usable;
    }

    @Override
    public void fill(long[] payloads) {
        for (int i = 0; i < payloads.length; i++) {
            payloads[i] = drawFree();
        }
    }

    @Override
    public OptionalLong lastCounter() {
        return OptionalLong.empty();
    }

    private long drawFree() {
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            long payload = random.below(NationalIssuer.CODE_SPACE);
            if (usable.test(payload) && designated.claim(payload)) {
                return payload;
            }
        }
        throw new IllegalStateException("the random source drew " + MOST_DRAWS + " designated codes in a row, with "
                + designated.size() + " of " + NationalIssuer.CODE_SPACE + " designated: it repeats itself");
    }
}
