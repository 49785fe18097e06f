package juki.registry.codes.issue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * Draws from unpredictable bytes that come many at a time: eight for each attempt, of which the highest bits are taken,
 * again until they are below the bound. Bytes are overwritten when they are used. Threads may share it.
 */
abstract class ByteStreamSource implements RandomSource {
    private static final VarHandle AS_LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;

    /** Bytes from here on were not used. */
    private int next;

    ByteStreamSource(int capacity) {
        this.bytes = new byte[capacity];
        this.next = capacity;
    }

    /**
     * Fills a part of the array with bytes never given before.
     *
     * @param wanted how many bytes are useful, a multiple of eight, at most the array's length
     * @return where the bytes begin that may be used; they reach to the array's end
     */
    abstract int refill(byte[] bytes, int wanted);

    @Override
    public final synchronized long below(long bound) {
        GeneratorSource.requireBound(bound);
        if (bound == 1) {
            return 0;
        }
        int unusedBits = GeneratorSource.unusedBits(bound);
        long draw;
        do {
            if (next == bytes.length) {
                next = refill(bytes, Long.BYTES);
            }
            draw = (long) AS_LONGS.get(bytes, next) >>> unusedBits;
            AS_LONGS.set(bytes, next, 0L);
            next += Long.BYTES;
        } while (draw >= bound);
        return draw;
    }

    @Override
    public final synchronized void fillBelow(long bound, long[] target, int from, int to) {
        Objects.checkFromToIndex(from, to, target.length);
        GeneratorSource.requireBound(bound);
        if (bound == 1) {
            Arrays.fill(target, from, to, 0);
            return;
        }
        int unusedBits = GeneratorSource.unusedBits(bound);
        byte[] stream = bytes;
        int i = from;
        while (i < to) {
            if (next == stream.length) {
                next = refill(stream, (int) Math.min(stream.length, (long) Long.BYTES * (to - i)));
            }
            int start = next;
            // So many attempts can be made without asking for more bytes or for room.
            int end = start + (int) Math.min(stream.length - start, (long) Long.BYTES * (to - i));
            for (int at = start; at < end; at += Long.BYTES) {
                // Every draw is written, and one that is not below the bound is written over: nothing to mispredict.
                long draw = (long) AS_LONGS.get(stream, at) >>> unusedBits;
                target[i] = draw;
                i += (int) (draw - bound >>> Long.SIZE - 1);
            }
            Arrays.fill(stream, start, end, (byte) 0);
            next = end;
        }
    }
}
