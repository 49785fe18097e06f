package juki.registry.benchmarks.durable;

import java.nio.charset.StandardCharsets;
import juki.registry.codes.permute.KeyedPermutation;

/**
 * The codes that one writer offers to a store, group by group: payloads of ten digits in the order of a keyed permutation,
 * other writers have others. In groups of a hundred and more every hundredth code is one that the writer had offered
 * before; they are spread evenly over all those.
 */
final class CodesToIssue {

    /** One code in so many was issued before. */
    static final int REPEAT_EVERY = 100;

    private static final long CODES_OF_A_WRITER = 1_000_000_000;
    private static final byte[] KEY = "benchmark key 01".getBytes(StandardCharsets.UTF_8);

    private final KeyedPermutation permutation = KeyedPermutation.ff1(KEY, 10);
    private final long first;
    private final long[] group;
    private long issued;
    private int fresh;

    /**
     * The codes of a writer.
     *
     * @param writer 0 to 9; no two writers have a code in common
     * @param size the number of codes of a group
     */
    CodesToIssue(int writer, int size) {
        this.first = writer * CODES_OF_A_WRITER;
        this.group = new long[size];
    }

    /** {@return the next group; the array is the same every time} */
    long[] next() {
        long before = issued;
        boolean repeating = before >= group.length;
        int repeats = repeating ? group.length / REPEAT_EVERY : 0;
        int repeated = 0;
        for (int i = 0; i < group.length; i++) {
            if (repeated < repeats && i % REPEAT_EVERY == REPEAT_EVERY - 1) {
                group[i] = first + repeated++ * before / repeats;
            } else {
                group[i] = first + issued++;
            }
        }
        fresh = group.length - repeated;
        permutation.permute(group, 0, group.length);
        return group;
    }

    /** {@return how many codes of the last group were offered for the first time} */
    int fresh() {
        return fresh;
    }

    /** {@return how many different codes were offered} */
    long issued() {
        return issued;
    }

    /** {@return codes spread evenly over all that were offered} */
    long[] sampleOfIssued(int size) {
        return permuted(0, issued, size);
    }

    /** {@return codes that this writer has not offered} */
    long[] sampleOfOthers(int size) {
        return permuted(issued, CODES_OF_A_WRITER - issued, size);
    }

    /** In an order of their own: a store must not meet them as they were inserted. */
    private long[] permuted(long from, long many, int size) {
        long[] sample = new long[size];
        KeyedPermutation order = KeyedPermutation.ff1(KEY, new byte[] {1}, 9);
        for (int i = 0; i < size; i++) {
            sample[i] = first + from + order.permute(i) % many;
        }
        permutation.permute(sample, 0, size);
        return sample;
    }
}
