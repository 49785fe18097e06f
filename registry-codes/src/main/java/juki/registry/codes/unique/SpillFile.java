package juki.registry.codes.unique;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Codes that are too many for memory, written down for the time of one audit. */
final class SpillFile implements Closeable {
    private static final int BUFFER_BYTES = 1 << 20;

    private final FileChannel channel;
    private long written;

    private SpillFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new file that only its owner may read, and that goes when it is closed. */
    static SpillFile in(Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "duplicate-audit-", ".codes");
        return new SpillFile(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Writes codes behind those before, and answers where they can be read from. */
    Run write(SortedCodes codes) throws IOException {
        long begin = written;
        ByteBuffer bytes = ByteBuffer.allocateDirect(BUFFER_BYTES);
        LongBuffer numbers = bytes.asLongBuffer();
        long[] entries = codes.entries();
        for (int i = 0; i < entries.length; i += numbers.capacity()) {
            int count = Math.min(numbers.capacity(), entries.length - i);
            numbers.clear().put(entries, i, count);
            bytes.clear().limit(count * Long.BYTES);
            while (bytes.hasRemaining()) {
                written += channel.write(bytes, written);
            }
        }
        return new Spilled(begin, codes.begins());
    }

    /** Does something that reads from runs, and throws what went wrong in reading as itself. */
    static AuditReport failingAsIo(Supplier<AuditReport> reading) throws IOException {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private final class Spilled implements Run {
        private final long begin;
        private final int[] begins;

        Spilled(long begin, int[] begins) {
            this.begin = begin;
            this.begins = begins;
        }

        @Override
        public int length(int range) {
            return begins[range + 1] - begins[range];
        }

        @Override
        public void read(int range, long[] target, int at) {
            ByteBuffer bytes = ByteBuffer.allocate(length(range) * Long.BYTES);
            long place = begin + (long) begins[range] * Long.BYTES;
            try {
                while (bytes.hasRemaining()) {
                    int read = channel.read(bytes, place + bytes.position());
                    if (read < 0) {
                        throw new EOFException("the file of spilled codes was cut short");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bytes.flip().asLongBuffer().get(target, at, length(range));
        }
    }
}
