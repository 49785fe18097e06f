package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads want the same codes. */
class RacingClaimsTest {
    private static final int THREADS = 8;
    private static final int CODES = 20_000;

    @Test
    void exactlyOneThreadWinsEachCode() throws Exception {
        for (int round = 0; round < 5; round++) {
            CodeSpace space = CodeSpace.ofDigits(5);
            UniquenessIndex index = UniquenessIndex.shared(space);
            // All begin at the same word, so that they meet there.
            List<List<Long>> won = race(thread -> {
                List<Long> mine = new ArrayList<>();
                for (long code = 0; code < CODES; code++) {
                    if (index.claim(code)) {
                        mine.add(code);
                    }
                    assertThat(index.contains(code)).isTrue();
                }
                return mine;
            });
            assertEachOnce(won, index);
        }
    }

    /** Two threads wait for each other before each word of the bitmap, and then want all of its codes. */
    @Test
    void twoThreadsInStepNeverBothWinNorLoseACode() throws Exception {
        UniquenessIndex index = UniquenessIndex.shared(CodeSpace.ofDigits(5));
        AtomicInteger arrived = new AtomicInteger();
        List<List<Long>> won = race(thread -> {
            List<Long> mine = new ArrayList<>(CODES);
            for (int word = 0; thread < 2 && word < CODES / 64; word++) {
                arrived.incrementAndGet();
                while (arrived.get() < 2 * (word + 1)) {
                    Thread.onSpinWait();
                }
                for (int i = 0; i < 64; i++) {
                    // From both ends, so that they meet in every bit but never want the same ones in the same order.
                    long code = word * 64L + (thread == 0 ? i : 63 - i);
                    if (index.claim(code)) {
                        mine.add(code);
                    }
                }
            }
            return mine;
        });
        assertThat(won.stream().mapToInt(List::size).sum()).isEqualTo(CODES / 64 * 64);
        assertThat(index.audit()).isEqualTo(CODES / 64 * 64);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 1000, CODES})
    void exactlyOneBatchWinsEachCode(int batch) throws Exception {
        CodeSpace space = CodeSpace.ofDigits(5);
        UniquenessIndex index = UniquenessIndex.shared(space);
        List<List<Long>> won = race(thread -> {
            List<Long> mine = new ArrayList<>();
            long[] codes = shuffled(thread);
            BatchMarks refused = BatchMarks.ofLength(batch);
            for (int from = 0; from < CODES; from += batch) {
                int to = Math.min(CODES, from + batch);
                int claimed = index.claimAll(codes, from, to, refused);
                for (int i = from; i < to; i++) {
                    if (!refused.isMarked(i)) {
                        mine.add(codes[i]);
                        claimed--;
                    }
                }
                assertThat(claimed).isZero();
            }
            return mine;
        });
        assertEachOnce(won, index);
    }

    @Test
    void writersOfDifferentRangesNeverMeet() throws Exception {
        CodeSpace space = CodeSpace.ofDigits(5);
        RangedIndex index = RangedIndex.of(space, THREADS, UniquenessIndex::dense);
        List<List<Long>> won = race(thread -> {
            List<Long> mine = new ArrayList<>();
            for (long code : shuffled(thread)) {
                long spread = code * 5;
                if (index.rangeOf(spread) == thread && index.range(thread).claim(spread)) {
                    mine.add(spread / 5);
                }
            }
            return mine;
        });
        assertThat(won.stream().mapToInt(List::size).sum()).isEqualTo(CODES);
        assertThat(index.audit()).isEqualTo(CODES);
    }

    /** A reader never sees a claimed code unclaimed again, and counts no more claims than there are codes. */
    @Test
    void whoAsksWhileAnotherClaimsNeverSeesAClaimGo() throws Exception {
        UniquenessIndex index = UniquenessIndex.dense(CodeSpace.ofDigits(5));
        race(thread -> {
            if (thread == 0) {
                for (long code = 0; code < CODES; code++) {
                    assertThat(index.claim(code)).isTrue();
                }
            } else {
                long known = 0;
                while (known < CODES) {
                    while (known < CODES && index.contains(known)) {
                        known++;
                    }
                    if (known > 0) {
                        assertThat(index.contains(known - 1)).isTrue();
                    }
                    assertThat(index.size()).isBetween(0L, (long) CODES);
                    Thread.onSpinWait();
                }
            }
            return List.of();
        });
        assertThat(index.audit()).isEqualTo(CODES);
    }

    private static void assertEachOnce(List<List<Long>> won, UniquenessIndex index) {
        UniquenessIndex seen = UniquenessIndex.hashed(CODES);
        for (List<Long> codes : won) {
            for (long code : codes) {
                assertThat(seen.claim(code)).as("two threads won one code").isTrue();
            }
        }
        assertThat(seen.size()).isEqualTo(CODES);
        assertThat(index.size()).isEqualTo(CODES);
        assertThat(index.audit()).isEqualTo(CODES);
    }

    private static long[] shuffled(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] codes = new long[CODES];
        for (int i = 0; i < CODES; i++) {
            int other = random.nextInt(i + 1);
            codes[i] = codes[other];
            codes[other] = i;
        }
        return codes;
    }

    private interface Racer {
        List<Long> run(int thread) throws Exception;
    }

    private static List<List<Long>> race(Racer racer) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<List<Long>>> racers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                racers.add(() -> {
                    start.await();
                    return racer.run(thread);
                });
            }
            List<List<Long>> results = new ArrayList<>();
            for (Future<List<Long>> future : executor.invokeAll(racers)) {
                results.add(future.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
