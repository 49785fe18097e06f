package juki.registry.benchmarks.durable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
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
    private final Queue<Txn<ByteBuffer>> readers = new ConcurrentLinkedQueue<>();

    LmdbStore(Path directory, boolean forced) {
        EnvFlags[] flags = forced ? new EnvFlags[0] : new EnvFlags[] {EnvFlags.MDB_NOSYNC};
        environment = Env.create().setMapSize(MAP).setMaxDbs(1).open(directory.toFile(), flags);
        codes = environment.openDbi("codes", DbiFlags.MDB_CREATE, DbiFlags.MDB_INTEGERKEY);
    }

    @Override
    public Session session() {
        return new Session() {
            private @Nullable Txn<ByteBuffer> reading;
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
                Txn<ByteBuffer> transaction = reading;
                if (transaction == null) {
                    transaction = environment.txnRead();
                    reading = transaction;
                    readers.add(transaction);
                } else {
                    transaction.renew();
                }
                boolean found = codes.get(transaction, key(code)) != null;
                // Let go, so that writers can use pages again, but kept for the next question.
                transaction.reset();
                return found;
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
        readers.forEach(Txn::close);
        environment.close();
    }
}
