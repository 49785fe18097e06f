package juki.registry.benchmarks.durable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.lmdbjava.Dbi;
import org.lmdbjava.DbiFlags;
import org.lmdbjava.Env;
import org.lmdbjava.EnvFlags;
import org.lmdbjava.PutFlags;
import org.lmdbjava.Txn;

/**
 * LMDB: a group is one write transaction, a code an integer key that must not be overwritten, its value a byte. The default:
 * each commit is synced.
 */
final class LmdbStore implements DurableStore {

    /** Room in the address space; the file grows only as it is used. */
    private static final long MAP = 1L << 34;

    private final Env<ByteBuffer> environment;
    private final Dbi<ByteBuffer> codes;

    LmdbStore(Path directory, boolean forced) {
        EnvFlags[] flags = forced ? new EnvFlags[0] : new EnvFlags[] {EnvFlags.MDB_NOSYNC};
        environment = Env.create().setMapSize(MAP).setMaxDbs(1).open(directory.toFile(), flags);
        codes = environment.openDbi("codes", DbiFlags.MDB_CREATE, DbiFlags.MDB_INTEGERKEY);
    }

    @Override
    public Session session() {
        return new Session() {
            private final ByteBuffer key = ByteBuffer.allocateDirect(Long.BYTES).order(ByteOrder.nativeOrder());

            @Override
            public int insertAbsent(long[] group) {
                int count = 0;
                // A refusal lets the buffer show the value that is there: a new one for each group.
                ByteBuffer value = ByteBuffer.allocateDirect(1);
                try (Txn<ByteBuffer> transaction = environment.txnWrite()) {
                    for (long code : group) {
                        if (codes.put(transaction, key(code), value, PutFlags.MDB_NOOVERWRITE)) {
                            count++;
                        } else {
                            value = ByteBuffer.allocateDirect(1);
                        }
                    }
                    transaction.commit();
                }
                return count;
            }

            @Override
            public boolean contains(long code) {
                try (Txn<ByteBuffer> transaction = environment.txnRead()) {
                    return codes.get(transaction, key(code)) != null;
                }
            }

            private ByteBuffer key(long code) {
                return key.clear().putLong(code).flip();
            }
        };
    }

    @Override
    public long codes() {
        try (Txn<ByteBuffer> transaction = environment.txnRead()) {
            return codes.stat(transaction).entries;
        }
    }

    @Override
    public void close() {
        environment.close();
    }
}
