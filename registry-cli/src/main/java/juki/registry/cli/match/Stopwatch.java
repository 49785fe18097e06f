package juki.registry.cli.match;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long something took; the one place that looks at the clock, because how fast the search is is part of its question. */
final class Stopwatch {

    private static final double NANOSECONDS = 1e9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long start = System.nanoTime();
    private long processorStart = processor();

    /** {@return the nanoseconds since this was made or last asked, and begins anew} */
    long lap() {
        long now = System.nanoTime();
        long lap = now - start;
        start = now;
        return lap;
    }

    /**
     * {@return the nanoseconds of processor time that this thread took since this was made or last asked, and begins anew: what a
     * lookup costs, whatever else the machine has to do}
     */
    long processorLap() {
        long now = processor();
        long lap = now - processorStart;
        processorStart = now;
        return lap;
    }

    private static long processor() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** {@return the seconds since this was made or last asked, and begins anew} */
    double lapSeconds() {
        return lap() / NANOSECONDS;
    }
}
