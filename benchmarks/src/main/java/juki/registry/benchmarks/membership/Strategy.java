package juki.registry.benchmarks.membership;

import java.util.HashSet;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import juki.registry.codes.unique.CodeSnapshot;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.RangedIndex;
import juki.registry.codes.unique.UniquenessIndex;

/** Our strategies and their peers, each named in kebab case. Those that grow, and those that are made of finished codes. */
enum Strategy {
    DENSE,
    SHARED,
    RANGED,
    LINES,
    HASHED,
    SNAPSHOT,
    HPPC,
    FASTUTIL,
    AGRONA,
    ECLIPSE,
    ROARING_NAVIGABLE,
    ROARING64,
    HASH_SET,
    CONCURRENT_HASH_MAP,
    BIT_SETS,
    SORTED_ARRAY,
    GUAVA_BLOOM,
    /** No set at all: the machine's memory, as the floor of what any set can reach. */
    MEMORY;

    private static final long LARGEST_BITMAP = 10_000_000_000L;

    static Strategy of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether codes can be added one after the other. */
    boolean grows() {
        return this != SNAPSHOT && this != SORTED_ARRAY && this != MEMORY;
    }

    /** Whether it answers exactly what it was told. */
    boolean exact() {
        return this != GUAVA_BLOOM && this != MEMORY;
    }

    /** An empty set with room for so many codes, where the structure can be told. */
    CodeSet empty(CodeSpace space, int expected) {
        return switch (this) {
            case DENSE -> new IndexSet(UniquenessIndex.dense(space));
            case SHARED -> new IndexSet(UniquenessIndex.shared(space));
            case RANGED -> new IndexSet(RangedIndex.of(space, 2, UniquenessIndex::dense));
            case LINES -> new IndexSet(UniquenessIndex.lines(space, expected));
            case HASHED -> new IndexSet(UniquenessIndex.hashed(expected));
            case HPPC -> new HppcSet(expected);
            case FASTUTIL -> new FastutilSet(expected);
            case AGRONA -> new AgronaSet(expected);
            case ECLIPSE -> new EclipseSet(expected);
            case ROARING_NAVIGABLE -> new RoaringNavigableSet();
            case ROARING64 -> new RoaringSet();
            case HASH_SET -> new BoxedSet(new HashSet<>((int) Math.ceil(expected / 0.75)));
            case CONCURRENT_HASH_MAP -> new BoxedSet(ConcurrentHashMap.newKeySet(expected));
            case BIT_SETS -> new BitSets(space.size());
            case GUAVA_BLOOM -> new BloomSet(expected, 0.01);
            case SNAPSHOT, SORTED_ARRAY, MEMORY ->
                throw new IllegalArgumentException("strategy: " + this + " cannot be added to");
        };
    }

    /** The set of the next codes of a stream. */
    CodeSet filled(CodeSpace space, int n, Keys keys) {
        if (grows()) {
            CodeSet set = empty(space, n);
            long[] chunk = new long[Population.BATCH];
            long added = 0;
            for (int start = 0; start < n; start += chunk.length) {
                int length = Math.min(chunk.length, n - start);
                keys.next(chunk, 0, length);
                added += set.addAll(chunk, 0, length);
            }
            if (exact() && added != n) {
                throw new IllegalStateException(this + " took " + added + " of " + n + " different codes");
            }
            return set;
        }
        return switch (this) {
            case SNAPSHOT -> new SnapshotSet(CodeSnapshot.of(space, index(space, n, keys)));
            case SORTED_ARRAY -> new SortedArray(ascending(index(space, n, keys)));
            default -> new RawMemory(space.size());
        };
    }

    private static UniquenessIndex index(CodeSpace space, int n, Keys keys) {
        UniquenessIndex index =
                space.size() <= LARGEST_BITMAP ? UniquenessIndex.dense(space) : UniquenessIndex.lines(space, n);
        IndexSet set = new IndexSet(index);
        long[] chunk = new long[Population.BATCH];
        for (int start = 0; start < n; start += chunk.length) {
            int length = Math.min(chunk.length, n - start);
            keys.next(chunk, 0, length);
            set.addAll(chunk, 0, length);
        }
        return index;
    }

    private static long[] ascending(UniquenessIndex index) {
        long[] codes = new long[(int) index.size()];
        int[] count = {0};
        index.forEachAscending(code -> codes[count[0]++] = code);
        return codes;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
