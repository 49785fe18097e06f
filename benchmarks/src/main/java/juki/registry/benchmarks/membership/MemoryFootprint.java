package juki.registry.benchmarks.membership;

import java.lang.ref.Reference;
import java.util.Locale;
import juki.registry.benchmarks.Heap;
import juki.registry.codes.unique.CodeSpace;

/**
 * How many bytes does a code take in each structure, and how many would be enough?
 *
 * <p>Why it matters. Memory decides where a structure lives: in a core's cache, in one server, or nowhere. And it is the price of
 * speed: the bitmap answers fastest and takes 10 bytes a code at 125 million, the snapshot little more than information itself
 * costs.
 *
 * <p>How it is answered. {@code MemoryFootprint.main(n...)} fills each structure with {@code n} uniform codes, collects garbage until the heap no
 * longer shrinks, lets the structure go, collects again, and divides the difference by {@code n}. It prints one JSON object a line: {@code
 * {"strategy": .., "n": .., "universe": .., "bytesPerCode": .., "minimumBytesPerCode": ..}}; the minimum is log2 C(universe,
 * n) / 8n. Structures were told how many codes would come, where they can be told.
 *
 * <p>What could mislead.
 * <ul>
 * <li>A heap beyond 32 GiB has longer references, which the sets of boxed numbers would show. Primitive arrays do not care.
 * <li>A hash table's size doubles: the same set may take 11 or 22 bytes a code, as its {@code n} lies. While it grows it
 *     needs half as much again.
 * <li>The memory to make a structure is not in the figure. Snapshots and sorted arrays are made from another index here.
 * <li>Above 10 million codes, sets of boxed numbers (8 GB at 125 million) and {@code roaring64} (which takes minutes to fill) are left out; the bitmap of
 *     10^11 payloads is 12.5 GB and is left out always.
 * </ul>
 *
 * <p>Alone, in a minute: {@code ./juki bench --quick --only memory-footprint}. For the record: {@code ./juki bench --record
 * --only memory-footprint}.
 */
public final class MemoryFootprint {
    private static final int MOST_BOXED = 10_000_000;
    private static final int MOST_OF_SLOW_TREE = 1_000_000;
    private static final long BITMAP_UNIVERSE = 10_000_000_000L;
    private static final long[] UNIVERSES = {BITMAP_UNIVERSE, 100_000_000_000L};

    private MemoryFootprint() {}

    /**
     * Measures sets of the given sizes.
     *
     * @param args numbers of codes
     */
    public static void main(String[] args) {
        for (String n : args) {
            for (long universe : UNIVERSES) {
                for (Strategy strategy : Strategy.values()) {
                    if (isAsked(strategy, universe, Integer.parseInt(n))) {
                        System.out.println(measure(strategy, universe, Integer.parseInt(n)));
                    }
                }
            }
        }
    }

    private static boolean isAsked(Strategy strategy, long universe, int n) {
        return switch (strategy) {
            case MEMORY -> false;
            case DENSE, SHARED, RANGED, BIT_SETS -> universe == BITMAP_UNIVERSE;
            case HASH_SET, CONCURRENT_HASH_MAP -> n <= MOST_BOXED;
            case ROARING64 -> n <= MOST_OF_SLOW_TREE;
            case ROARING_NAVIGABLE -> n <= MOST_BOXED;
            default -> true;
        };
    }

    private static String measure(Strategy strategy, long universe, int n) {
        CodeSpace space = new CodeSpace(universe);
        long with = usedWith(strategy.filled(space, n, new UniformKeys(space)));
        long without = Heap.used();
        return String.format(
                Locale.ROOT,
                "{\"strategy\": \"%s\", \"n\": %d, \"universe\": %d, \"bytesPerCode\": %.4f, \"minimumBytesPerCode\": %.4f}",
                strategy,
                n,
                universe,
                (double) (with - without) / n,
                Bounds.minimumBytesPerCode((double) universe, n));
    }

    private static long usedWith(CodeSet set) {
        try {
            return Heap.used();
        } finally {
            Reference.reachabilityFence(set);
        }
    }
}
