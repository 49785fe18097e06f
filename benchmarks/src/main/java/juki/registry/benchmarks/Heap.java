package juki.registry.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** How much of the heap is in use. */
public final class Heap {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private Heap() {}

    /** {@return bytes in use after collections that no longer find anything} */
    public static long used() {
        long least = Long.MAX_VALUE;
        long used = least - 1;
        while (used < least) {
            least = used;
            MEMORY.gc();
            used = MEMORY.getHeapMemoryUsage().getUsed();
        }
        return least;
    }
}
