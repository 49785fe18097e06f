package juki.registry.codes.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The few things a file ledger asks of a file system, so that tests can lose, cut and reorder every one of them. What is
 * not forced may be lost in a crash, in whatever part and order.
 */
interface LedgerFiles extends Closeable {
    /** Keeps every other writer out until closed; false if there is one already. */
    boolean lock() throws IOException;

    /** The names of all files. */
    List<String> names() throws IOException;

    /** Opens a file to read and write, and makes an empty one if there is none. */
    LedgerFile open(String name) throws IOException;

    /** Gives a file another name, in place of the one that had it. */
    void rename(String from, String to) throws IOException;

    void delete(String name) throws IOException;

    /** Makes names durable: files made, renamed and deleted. */
    void force() throws IOException;

    /** One open file. */
    interface LedgerFile extends Closeable {
        /** Writes at least one byte and perhaps not all; advances the source by as many. */
        int write(ByteBuffer source, long position) throws IOException;

        /** Reads at least one byte, advancing the target; -1 at the end. */
        int read(ByteBuffer target, long position) throws IOException;

        long size() throws IOException;

        void truncate(long size) throws IOException;

        /** Makes content and length durable. */
        void force() throws IOException;

        default void writeFully(ByteBuffer source, long position) throws IOException {
            long at = position;
            while (source.hasRemaining()) {
                at += write(source, at);
            }
        }

        /** Reads until the target is full or the file ends. */
        default void readFully(ByteBuffer target, long position) throws IOException {
            long at = position;
            while (target.hasRemaining()) {
                int read = read(target, at);
                if (read < 0) {
                    return;
                }
                at += read;
            }
        }
    }
}
