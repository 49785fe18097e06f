package juki.registry.benchmarks.membership;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;
import juki.registry.codes.unique.CodeSpace;

/**
 * How often does a filter err, and what does it cost that an exact memory must still be asked?
 *
 * <p>Why it matters. A Bloom filter takes a byte a code and never denies a code that is there. It is often proposed as the
 * duplicate check itself. But it answers yes for codes that were never used: then a good code is thrown away, or somebody exact must be
 * asked. It can only spare a slow exact memory the questions that it can deny.
 *
 * <p>How it is answered. {@code FilterFalsePositive.main(n...)} fills Guava's filter with {@code n} uniform codes for three rates of
 * error, asks it about two million codes that are not there, and prints one JSON object a line. {@code falsePositiveRate} is the share
 * of them that it took for used; {@code freshRefused} how many of the {@code n} different codes would have been thrown away by trusting {@code put}
 * while it was filled. {@code filterNanos} is the time of one of those questions to the filter alone, {@code exactNanos} to the exact
 * memory alone, here a sorted array searched by halving, {@code bothNanos} to the filter and, where it says yes, to the exact
 * memory; {@code denseNanos} is our bitmap's, which needs no filter. Every code that is there must be found, or the program
 * stops.
 *
 * <p>What could mislead.
 * <ul>
 * <li>Times are the best of five passes by hand and not JMH's; they tell orders of magnitude. The contains benchmark has the
 *     filter too.
 * <li>The gain depends on what the exact memory costs: a remote one at 100 µs gains from any filter, a bitmap from none.
 * <li>Only questions about unused codes are timed. A used code pays for both.
 * <li>Among the peers only Guava offers a filter by itself; RocksDB's blocked one cannot be used apart from its store.
 * </ul>
 *
 * <p>Alone, in a minute: {@code ./juki bench --quick --only filter-false-positive}. For the record: {@code ./juki bench
 * --record --only filter-false-positive}.
 */
public final class FilterFalsePositive {
    private static final double[] AIMS = {0.1, 0.01, 0.001};
    private static final int ASKED = 2_000_000;
    private static final int PASSES = 5;
    private static final CodeSpace SPACE = CodeSpace.RESIDENT_RECORD_CODE;

    private FilterFalsePositive() {}

    /**
     * Measures filters of the given sizes.
     *
     * @param args numbers of codes
     */
    public static void main(String[] args) {
        for (String arg : args) {
            int n = Integer.parseInt(arg);
            long[] codes = Population.beyond(SPACE, 0, n);
            long[] unused = Population.beyond(SPACE, n, ASKED);
            CodeSet dense = Strategy.DENSE.filled(SPACE, n, new UniformKeys(SPACE));
            double denseNanos = nanos(() -> found(dense, unused));
            long[] sorted = codes.clone();
            Arrays.parallelSort(sorted);
            CodeSet exact = new SortedArray(sorted);
            if (found(dense, unused) != 0 || found(exact, unused) != 0 || found(exact, codes) != n) {
                throw new IllegalStateException("an exact memory errs");
            }
            double exactNanos = nanos(() -> found(exact, unused));
            for (double aim : AIMS) {
                BloomSet filter = new BloomSet(n, aim);
                int taken = 0;
                for (int start = 0; start < n; start += Population.BATCH) {
                    taken += filter.addAll(codes, start, Math.min(n, start + Population.BATCH));
                }
                if (found(filter, codes) != n) {
                    throw new IllegalStateException("the filter denies a code that is there");
                }
                int refused = n - taken;
                int errors = found(filter, unused);
                double filterNanos = nanos(() -> found(filter, unused));
                double bothNanos = nanos(() -> foundByBoth(filter, exact, unused));
                System.out.println(String.format(
                        Locale.ROOT,
                        "{\"filter\": \"guava-bloom\", \"n\": %d, \"universe\": %d, \"aimedRate\": %s, \"bytesPerCode\": %.4f,"
                                + " \"falsePositiveRate\": %.6f, \"freshRefused\": %d, \"filterNanos\": %.1f,"
                                + " \"exactNanos\": %.1f, \"bothNanos\": %.1f, \"denseNanos\": %.1f}",
                        n,
                        SPACE.size(),
                        aim,
                        bytesPerCode(aim),
                        (double) errors / ASKED,
                        refused,
                        filterNanos,
                        exactNanos,
                        bothNanos,
                        denseNanos));
            }
        }
    }

    /** What Guava takes for a rate of error: the least that a Bloom filter can, -ln(rate) / ln(2)^2 bits. */
    private static double bytesPerCode(double rate) {
        return -Math.log(rate) / Math.log(2) / Math.log(2) / 8;
    }

    private static int found(CodeSet set, long[] codes) {
        int found = 0;
        for (int start = 0; start < codes.length; start += Population.BATCH) {
            found += set.containsAll(codes, start, Math.min(codes.length, start + Population.BATCH));
        }
        return found;
    }

    private static int foundByBoth(BloomSet filter, CodeSet exact, long[] codes) {
        int found = 0;
        for (long code : codes) {
            found += filter.contains(code) && exact.contains(code) ? 1 : 0;
        }
        return found;
    }

    /** The time of one question, the best of some passes over all of them. */
    private static double nanos(IntSupplier pass) {
        int answer = pass.getAsInt();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < PASSES; i++) {
            long begun = System.nanoTime();
            if (pass.getAsInt() != answer) {
                throw new IllegalStateException("the same questions were answered differently");
            }
            best = Math.min(best, System.nanoTime() - begun);
        }
        return (double) best / ASKED;
    }
}
