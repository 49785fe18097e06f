package juki.registry.benchmarks.membership;

/** Payloads in ascending order without a gap, as a counter would give them out: the kindest case for a bitmap. */
final class SequentialKeys implements Keys {
    private long counter;

    @Override
    public void next(long[] into, int from, int to) {
        for (int i = from; i < to; i++) {
            into[i] = counter++;
        }
    }
}
