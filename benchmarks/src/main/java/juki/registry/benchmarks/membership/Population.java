package juki.registry.benchmarks.membership;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import juki.registry.codes.unique.CodeSpace;

/** A set of codes in use, and questions about it of which it is known how many must be answered yes. */
final class Population {
    /** How many codes are handed over at once where a benchmark does not say otherwise. */
    static final int BATCH = 4_096;

    /** Large enough that the places they are about fill every cache many times over. */
    static final int QUESTIONS = 1 << 22;

    private static final int SEED = 20_151_005;

    final CodeSet set;
    final long[] questions;

    private Population(CodeSet set, long[] questions) {
        this.set = set;
        this.questions = questions;
    }

    /**
     * A filled set and questions in random order; a share of them, the hit rate, is a random sample of the codes in the set,
     * the others are codes that come later in the stream. Throws if the set does not answer all of them right.
     */
    static Population of(Strategy strategy, CodeSpace space, int n, String distribution, double hitRate) {
        check(strategy, space);
        CodeSet set = strategy.filled(space, n, Keys.of(space, distribution));
        long[] questions = questions(space, n, distribution, hitRate);
        int hits = (int) Math.round(QUESTIONS * hitRate);
        int found = 0;
        for (int start = 0; start < QUESTIONS; start += BATCH) {
            found += set.containsAll(questions, start, start + BATCH);
        }
        boolean right = strategy.exact() ? found == hits : strategy == Strategy.MEMORY || found >= hits;
        if (!right) {
            throw new IllegalStateException(strategy + " found " + found + " codes where " + hits + " are");
        }
        return new Population(set, questions);
    }

    private static long[] questions(CodeSpace space, int n, String distribution, double hitRate) {
        int hits = (int) Math.round(QUESTIONS * hitRate);
        SplittableRandom random = new SplittableRandom(SEED);
        Keys keys = Keys.of(space, distribution);
        long[] questions = new long[QUESTIONS];
        long[] chunk = new long[BATCH];
        int asked = 0;
        for (int start = 0; start < n; start += BATCH) {
            int length = Math.min(BATCH, n - start);
            keys.next(chunk, 0, length);
            // Each chunk gives as many of the questions as it has of the codes.
            int upTo = (int) ((double) (start + length) / n * hits);
            while (asked < upTo) {
                questions[asked++] = chunk[random.nextInt(length)];
            }
        }
        keys.next(questions, hits, QUESTIONS);
        for (int i = QUESTIONS - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long swapped = questions[i];
            questions[i] = questions[other];
            questions[other] = swapped;
        }
        return questions;
    }

    /** Codes of the uniform stream, the first so many left out. */
    static long[] beyond(CodeSpace space, long first, int count) {
        UniformKeys keys = new UniformKeys(space);
        long[] codes = new long[count];
        for (int i = 0; i < count; i++) {
            codes[i] = keys.at(first + i);
        }
        return codes;
    }

    /**
     * Compares a strategy with a set that is surely right, on codes of which one in a hundred comes twice and on the greatest
     * and least; this also gives the compiler what it needs before a single shot is timed.
     */
    static void check(Strategy strategy, CodeSpace space) {
        if (!strategy.grows()) {
            return;
        }
        int n = 50 * BATCH;
        long[] codes = new long[n];
        Keys keys = new UniformKeys(space);
        keys.next(codes, 0, n);
        codes[0] = 0;
        codes[n / 2] = space.size() - 1;
        for (int i = 199; i < n; i += 100) {
            codes[i] = codes[i - 150];
        }
        long[] others = new long[n];
        keys.next(others, 0, n);
        Set<Long> oracle = new HashSet<>();
        int distinct = 0;
        int othersThere = 0;
        for (long code : codes) {
            distinct += oracle.add(code) ? 1 : 0;
        }
        for (long code : others) {
            othersThere += oracle.contains(code) ? 1 : 0;
        }
        CodeSet set = strategy.empty(space, n);
        int added = 0;
        int found = 0;
        int foundOthers = 0;
        for (int start = 0; start < n; start += BATCH) {
            added += set.addAll(codes, start, start + BATCH);
        }
        for (int start = 0; start < n; start += BATCH) {
            found += set.containsAll(codes, start, start + BATCH);
            foundOthers += set.containsAll(others, start, start + BATCH);
        }
        int again = 0;
        for (int start = 0; start < n; start += BATCH) {
            again += set.addAll(codes, start, start + BATCH);
        }
        for (int i = 0; i < n; i++) {
            again += set.add(codes[i]) ? 1 : 0;
            found += set.contains(codes[i]) ? 0 : 1;
        }
        boolean right = strategy.exact()
                ? added == distinct && foundOthers == othersThere
                : added <= distinct && foundOthers >= othersThere;
        if (!right || found != n || again != 0) {
            throw new IllegalStateException(strategy + " disagrees with a set that is surely right");
        }
    }
}
