package juki.registry.benchmarks.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import juki.registry.codes.permute.KeyedPermutation;
import juki.registry.codes.unique.AuditReport;
import juki.registry.codes.unique.CodeSpace;

/**
 * Codes that look as if they were drawn at random, all different but for the duplicates planted among them.
 *
 * <p>They are a counter shown through a keyed permutation, so that there is no duplicate but the planted ones. Each of these
 * stands in the second half of the array and repeats a code of the first half, and no code is there three times.
 */
final class PlantedCodes {
    static final CodeSpace SPACE = CodeSpace.RESIDENT_RECORD_CODE;

    private static final byte[] KEY = "a key for audits".getBytes(StandardCharsets.US_ASCII);

    private final long[] codes;

    /** The places of both codes of each pair in one number, ascending. */
    private final long[] pairs;

    private PlantedCodes(long[] codes, long[] pairs) {
        this.codes = codes;
        this.pairs = pairs;
    }

    static PlantedCodes of(int n, int duplicates) {
        long[] codes = new long[n];
        for (int i = 0; i < n; i++) {
            codes[i] = i;
        }
        KeyedPermutation permutation = KeyedPermutation.ff1(KEY, SPACE.payloadDigits());
        permutation.permute(codes, 0, n);
        permutation.destroy();

        int half = n / 2;
        int[] again = new int[duplicates];
        for (int i = 0; i < duplicates; i++) {
            again[i] = half + (int) ((long) i * (n - half) / duplicates);
        }
        shuffle(again);
        long[] pairs = new long[duplicates];
        for (int i = 0; i < duplicates; i++) {
            int first = (int) ((long) i * half / duplicates);
            codes[again[i]] = codes[first];
            pairs[i] = pair(first, again[i]);
        }
        Arrays.sort(pairs);
        return new PlantedCodes(codes, pairs);
    }

    private static void shuffle(int[] numbers) {
        SplittableRandom random = new SplittableRandom(1_000);
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = number;
        }
    }

    private static long pair(long first, long again) {
        return first << Integer.SIZE | again;
    }

    /** The codes themselves; not to be changed. */
    long[] codes() {
        return codes;
    }

    /** Whether the duplicates of a report are those planted, with their places, counted from a first position. */
    boolean areThoseOf(AuditReport report, long firstPosition) {
        long[] found = report.duplicates()
                .mapToLong(duplicate -> pair(duplicate.first() - firstPosition, duplicate.again() - firstPosition))
                .sorted()
                .toArray();
        return report.codes() == codes.length && report.rejectionCount() == 0 && Arrays.equals(found, pairs);
    }

    /** Whether these are the codes planted, for methods that do not tell the places. */
    boolean are(LongStream duplicates) {
        long[] planted = LongStream.of(pairs)
                .map(pair -> codes[(int) (pair >>> Integer.SIZE)])
                .sorted()
                .toArray();
        return Arrays.equals(duplicates.sorted().toArray(), planted);
    }
}
