package juki.registry.codes.issue;

import java.util.OptionalLong;
import juki.registry.codes.issue.IssueStateException.Mismatch;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;

/** Payloads that are the permuted numbers of a counter: the counter n, from 1, gives what n - 1 is mapped to. */
final class CountedPayloads implements PayloadSupply {
    /** Used counters whose codes are looked for before the first new one is given. */
    private static final int PROBES = 64;

    /** What has a chance below one in two to the power of this is taken for a mistake, and not for chance. */
    private static final int BITS_OF_DOUBT = 64;

    private final KeyedPermutation permutation;
    private final UniquenessIndex designated;
    private final UsablePayloads usable;

    /** How many codes in the index are not this counter's. */
    private final long otherCodes;

    /** How many counters in a row may show codes of others; none if there are no others. */
    private final int mostOthersInARow;

    private final BatchMarks refused = BatchMarks.ofLength(BATCH);
    private long lastCounter;

    CountedPayloads(
            KeyedPermutation permutation,
            UniquenessIndex designated,
            long lastCounter,
            long otherCodes,
            UsablePayloads usable) {
        if (permutation.size() != NationalIssuer.CODE_SPACE) {
            throw new IllegalArgumentException("permutation: must be one of ten digits");
        }
        if (lastCounter < 0 || lastCounter > NationalIssuer.CODE_SPACE) {
            throw new IllegalArgumentException("lastCounter: must be 0 to " + NationalIssuer.CODE_SPACE);
        }
        if (otherCodes < 0 || otherCodes >= NationalIssuer.CODE_SPACE) {
            throw new IllegalArgumentException("otherCodes: must be 0 to " + (NationalIssuer.CODE_SPACE - 1));
        }
        this.permutation = permutation;
        this.designated = designated;
        this.usable = usable;
        this.lastCounter = lastCounter;
        this.otherCodes = otherCodes;
        this.mostOthersInARow = mostInARow(otherCodes);
        requireCounterNotOlder();
        requireIndexNotOlder();
        requireNextCountersUnused();
    }

    private static int mostInARow(long others) {
        if (others == 0) {
            return 0;
        }
        double bitsEach = Math.log((double) NationalIssuer.CODE_SPACE / others) / Math.log(2);
        return (int) Math.min(Math.ceil(BITS_OF_DOUBT / bitsEach), 1_000_000_000);
    }

    @Override
    public void fill(long[] payloads) {
        long before = lastCounter;
        int filled = 0;
        while (filled < payloads.length) {
            long next = show(payloads, filled);
            // A counter that was set back shows at its first code, with nothing changed.
            if (mostOthersInARow == 0 && designated.contains(payloads[filled])) {
                throw replayed(before);
            }
            // Before the claims: should one of them fail, the counters of this call are lost and not used again.
            lastCounter = next;
            filled = claim(payloads, filled, before);
        }
    }

    /** Fills the rest of the array with what the next counters show, and gives the last of them. */
    private long show(long[] payloads, int from) {
        long counter = lastCounter;
        int filled = from;
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
            filled = usable.keep(payloads, filled, filled + asked);
        }
        return counter;
    }

    /** Claims the rest of the array, and keeps what was not others'; gives one more than the index of the last code. */
    private int claim(long[] payloads, int from, long before) {
        int end = from;
        int inARow = 0;
        for (int start = from; start < payloads.length; start += BATCH) {
            int batchEnd = Math.min(payloads.length, start + BATCH);
            if (designated.claimAll(payloads, start, batchEnd, refused) == batchEnd - start && end == start) {
                end = batchEnd;
                inARow = 0;
                continue;
            }
            for (int i = start; i < batchEnd; i++) {
                if (!refused.isMarked(i)) {
                    payloads[end++] = payloads[i];
                    inARow = 0;
                } else if (++inARow > mostOthersInARow) {
                    throw replayed(before);
                }
            }
        }
        return end;
    }

    @Override
    public OptionalLong lastCounter() {
        return OptionalLong.of(lastCounter);
    }

    private void requireCounterNotOlder() {
        if (designated.size() < otherCodes) {
            throw new IssueStateException(
                    Mismatch.ANOTHER_KEY_OR_INDEX,
                    "the index holds " + designated.size() + " codes, fewer than the " + otherCodes
                            + " said not to come from the counter: the index is not the one that goes with it. Nothing may"
                            + " be designated until the right one is found");
        }
        if (designated.size() - otherCodes > lastCounter) {
            throw new IssueStateException(
                    Mismatch.COUNTER_OLDER_THAN_INDEX,
                    "the index holds " + (designated.size() - otherCodes) + " codes, more than the " + lastCounter
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
            if (!usable.contain(payload)) {
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

    /** Beside others' codes a counter that was set back is not told by their number: they hide those it lacks. */
    private void requireNextCountersUnused() {
        long counter = lastCounter;
        int inARow = 0;
        while (mostOthersInARow > 0 && counter < NationalIssuer.CODE_SPACE) {
            long payload = permutation.permute(counter++);
            if (usable.contain(payload)) {
                if (!designated.contains(payload)) {
                    return;
                }
                if (++inARow > mostOthersInARow) {
                    throw replayed(lastCounter);
                }
            }
        }
    }

    private IssueStateException replayed(long last) {
        String found = mostOthersInARow == 0
                ? "a code of a counter after " + last + " was designated before"
                : "codes of counters after " + last + " were designated before, more in a row than others can have";
        return new IssueStateException(
                Mismatch.COUNTER_OLDER_THAN_INDEX,
                found + ": the counter was set back, or somebody"
                        + " else designates from the same index. Nothing was designated; go on from the greatest counter"
                        + " ever stored");
    }
}
