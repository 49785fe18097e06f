package juki.registry.codes.unique;

import java.util.function.LongConsumer;

/** Holds an index to what it says about itself. */
final class SelfAudit implements LongConsumer {
    private final UniquenessIndex index;
    private long last = -1;
    private long count;

    SelfAudit(UniquenessIndex index) {
        this.index = index;
    }

    @Override
    public void accept(long code) {
        if (code <= last) {
            throw new IllegalStateException("the index is damaged: its codes do not ascend");
        }
        if (!index.contains(code)) {
            throw new IllegalStateException("the index is damaged: it lists a code that it does not find");
        }
        last = code;
        count++;
    }

    long finish() {
        if (count != index.size()) {
            throw new IllegalStateException(
                    "the index is damaged: it counts " + index.size() + " codes and lists " + count);
        }
        return count;
    }
}
