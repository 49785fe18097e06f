package juki.registry.benchmarks.membership;

/** Stands where a set was, so that its memory can be collected before the next is made. */
enum Nothing implements CodeSet {
    YET;

    @Override
    public int addAll(long[] codes, int from, int to) {
        throw new IllegalStateException("there is no set yet");
    }

    @Override
    public int containsAll(long[] codes, int from, int to) {
        throw new IllegalStateException("there is no set yet");
    }

    @Override
    public boolean add(long code) {
        throw new IllegalStateException("there is no set yet");
    }

    @Override
    public boolean contains(long code) {
        throw new IllegalStateException("there is no set yet");
    }
}
