package juki.registry.benchmarks.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The ceiling: as many bytes as the ledger writes for a group, over bytes that are there already, and one force. It knows no
 * code and refuses none.
 */
final class RawAppend implements DurableStore {

    private static final int FILE = 1 << 26;
    private static final int BYTES_OF_A_CODE = 5;
    private static final int BYTES_OF_A_FRAME = 48;

    private final FileChannel file;
    private final boolean forced;

    RawAppend(Path directory, boolean forced) throws IOException {
        this.forced = forced;
        this.file = FileChannel.open(directory.resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (long at = 0; at < FILE; at += zeros.capacity()) {
            writeFully(zeros.clear(), at);
        }
        file.force(true);
    }

    private void writeFully(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    @Override
    public Session session() {
        return new Session() {
            private ByteBuffer bytes = ByteBuffer.allocateDirect(0);
            private long position;

            @Override
            public int insertAbsent(long[] codes) throws IOException {
                int length = BYTES_OF_A_FRAME + BYTES_OF_A_CODE * codes.length;
                if (bytes.capacity() != length) {
                    bytes = ByteBuffer.allocateDirect(length);
                }
                if (position + length > FILE) {
                    position = 0;
                }
                writeFully(bytes.clear(), position);
                position += length;
                if (forced) {
                    file.force(false);
                }
                return codes.length;
            }

            @Override
            public boolean contains(long code) {
                throw new UnsupportedOperationException("the ceiling knows no code");
            }
        };
    }

    @Override
    public long codes() {
        throw new UnsupportedOperationException("the ceiling knows no code");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
