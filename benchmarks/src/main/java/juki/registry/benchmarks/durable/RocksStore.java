package juki.registry.benchmarks.durable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * RocksDB: each code of a group is looked up, the new ones go into one batch, and the write-ahead log is synced. Bloom filters
 * of ten bits stand before the tables, and one before the memtable. Keys are eight bytes, values are empty.
 */
final class RocksStore implements DurableStore {

    private static final VarHandle AS_LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final byte[] NOTHING = {};

    static {
        RocksDB.loadLibrary();
    }

    private final BloomFilter filter = new BloomFilter(10, false);
    private final Options options;
    private final WriteOptions writing;
    private final RocksDB database;

    RocksStore(Path directory, boolean forced) throws RocksDBException {
        options = new Options()
                .setCreateIfMissing(true)
                .setMemtablePrefixBloomSizeRatio(0.1)
                .setMemtableWholeKeyFiltering(true)
                .setTableFormatConfig(new BlockBasedTableConfig().setFilterPolicy(filter));
        writing = new WriteOptions().setSync(forced);
        database = RocksDB.open(options, directory.toString());
    }

    @Override
    public Session session() {
        return new Session() {
            private final byte[] key = new byte[Long.BYTES];
            private final byte[] value = {};

            @Override
            public int insertAbsent(long[] codes) throws RocksDBException {
                int count = 0;
                try (WriteBatch batch = new WriteBatch(16 * codes.length + 64)) {
                    for (long code : codes) {
                        if (!contains(code)) {
                            batch.put(key, NOTHING);
                            count++;
                        }
                    }
                    if (count > 0) {
                        database.write(writing, batch);
                    }
                }
                return count;
            }

            @Override
            public boolean contains(long code) throws RocksDBException {
                AS_LONG.set(key, 0, code);
                return database.get(key, value) != RocksDB.NOT_FOUND;
            }
        };
    }

    @Override
    public long codes() {
        long count = 0;
        try (RocksIterator iterator = database.newIterator()) {
            for (iterator.seekToFirst(); iterator.isValid(); iterator.next()) {
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() {
        database.close();
        writing.close();
        options.close();
        filter.close();
    }
}
