package juki.registry.codes.issue;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import juki.registry.codes.issue.IssueStateException.Mismatch;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.UniquenessIndex;

/** Payloads that are the permuted numbers of a counter: the counter n, from 1, gives what n - 1 is mapped to. */
final class CountedPayloads implements PayloadSupply {
    /** Used counters whose codes are looked for before the first new one is given. */
    private static final int PROBES = 64;

    private final KeyedPermutation permutation;
    private final UniquenessIndex designated;
    private final LongPredicate usable;
    private long lastCounter;

    CountedPayloads(KeyedPermutation permutation, UniquenessIndex designated, long lastCounter, LongPredicate usable) {
        if (permutation.size() != NationalIssuer.CODE_SPACE) {
            throw new IllegalArgumentException("permutation: must be one of ten digits");
        }
        if (lastCounter < 0 || lastCounter > NationalIssuer.CODE_SPACE) {
            throw new IllegalArgumentException("lastCounter: must be 0 to " + NationalIssuer.CODE_SPACE);
        }
        this.permutation = permutation;
        this.designated = designated;
        this.usable = usable;
        this.lastCounter = lastCounter;
        requireCounterNotOlder();
        requireIndexNotOlder();
    }

    @Override
    public void fill(long[] payloads) {
        long counter = lastCounter;
        int filled = 0;
        while (filled < payloads.length) {
            int asked = (int) Math.min(payloads.length - filled, NationalIssuer.CODE_SPACE - counter);
            if (asked == 0) {
                throw new CodeSpaceExhaustedException("the counter has come to its end, and "
                        + (payloads.length - filled) + " more codes are asked for");
            }
            for (int i = 0; i < asked; i++) {
                payloads[filled + i] = counter + i;
            }
            permutation.permute(payloads, filled, filled + asked);
            counter += asked;
            int kept = filled;
            for (int i = filled; i < filled + asked; i++) {
                if (usable.test(payloads[i])) {
                    payloads[kept++] = payloads[i];
                }
            }
            filled = kept;
        }
        // A counter that was set back shows at its first code, with nothing changed.
        long before = lastCounter;
        if (!designated.claim(payloads[0])) {
            throw replayed(before);
        }
        // Before the other claims: should one of them fail, the counters of this call are lost and not used again.
        lastCounter = counter;
        for (int i = 1; i < payloads.length; i++) {
            if (!designated.claim(payloads[i])) {
                throw replayed(before);
            }
        }
    }

    @Override
    public OptionalLong lastCounter() {
        return OptionalLong.of(lastCounter);
    }

    private void requireCounterNotOlder() {
        if (designated.size() > lastCounter) {
            throw new IssueStateException(
                    Mismatch.COUNTER_OLDER_THAN_INDEX,
                    "the index holds " + designated.size() + " codes, more than the " + lastCounter
                            + " counters said to be used: the counter was set back, or the index holds codes that do"
                            + " not come from it. Go on from the greatest counter ever stored, with the index that"
                            + " goes with it");
        }
    }

    private void requireIndexNotOlder() {
        long probes = Math.min(PROBES, lastCounter);
        int older = 0;
        int olderMissing = 0;
        int newerMissing = 0;
        for (long probe = 1; probe <= probes; probe++) {
            // Spread over all used counters; the last one is always among them.
            long payload = permutation.permute(lastCounter / probes * probe + lastCounter % probes - 1);
            if (!usable.test(payload)) {
                continue;
            }
            boolean isOlder = probe <= probes / 2;
            int missing = designated.contains(payload) ? 0 : 1;
            older += isOlder ? 1 : 0;
            olderMissing += isOlder ? missing : 0;
            newerMissing += isOlder ? 0 : missing;
        }
        if (olderMissing + newerMissing == 0) {
            return;
        }
        if (designated.size() == 0 || olderMissing * 2 > older || older == 0) {
            throw new IssueStateException(
                    Mismatch.ANOTHER_KEY_OR_INDEX,
                    "the codes of counters up to " + lastCounter + " are not in the index: the key or tweak is not the"
                            + " one they were made with, or the index is not theirs. Nothing may be designated until the"
                            + " right ones are found");
        }
        throw new IssueStateException(
                Mismatch.INDEX_OLDER_THAN_COUNTER,
                "codes of later counters up to " + lastCounter + " are not in the index: it is older than the counter."
                        + " Keep the counter, claim the codes of the counters that are missing, and open the issuer"
                        + " again");
    }

    private static IssueStateException replayed(long lastCounter) {
        return new IssueStateException(
                Mismatch.COUNTER_OLDER_THAN_INDEX,
                "a code of a counter after " + lastCounter
                        + " was designated before: the counter was set back, or somebody"
                        + " else designates from the same index. Nothing was designated; go on from the greatest counter"
                        + " ever stored");
    }
}
