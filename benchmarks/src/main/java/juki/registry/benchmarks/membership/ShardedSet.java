package juki.registry.benchmarks.membership;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/** fastutil's hash set as programs share one that knows nothing of threads: 256 of them, each behind a lock of its own. */
final class ShardedSet implements CodeSet {
    private static final int SHARD_BITS = 8;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final LongOpenHashSet[] shards = new LongOpenHashSet[1 << SHARD_BITS];

    ShardedSet(int expected) {
        for (int i = 0; i < shards.length; i++) {
            // A little more than the mean, so that no shard has to grow while it is timed.
            shards[i] = new LongOpenHashSet((expected >>> SHARD_BITS) + (expected >>> SHARD_BITS + 4) + 64);
        }
    }

    @Override
    public int addAll(long[] codes, int from, int to) {
        int added = 0;
        for (int i = from; i < to; i++) {
            if (add(codes[i])) {
                added++;
            }
        }
        return added;
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (contains(codes[i])) {
                found++;
            }
        }
        return found;
    }

    @Override
    public boolean add(long code) {
        LongOpenHashSet shard = shardOf(code);
        synchronized (shard) {
            return shard.add(code);
        }
    }

    @Override
    public boolean contains(long code) {
        LongOpenHashSet shard = shardOf(code);
        synchronized (shard) {
            return shard.contains(code);
        }
    }

    private LongOpenHashSet shardOf(long code) {
        return shards[(int) (code * SPREAD >>> Long.SIZE - SHARD_BITS)];
    }
}
