package juki.registry.benchmarks.durable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * of ten bits stand before the tables. Keys are eight bytes, values are empty.
 *
 * <p>With {@code manyAtOnce} a Bloom filter stands before the memtable too, and the codes of a group are looked up in one call.
 */
final class RocksStore implements DurableStore {

    private static final VarHandle AS_LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final byte[] NOTHING = {};
    private static final double MEMTABLE_FILTER = 0.1;

    static {
        RocksDB.loadLibrary();
    }

    private final BloomFilter filter = new BloomFilter(10, false);
    private final Options options = new Options();
    private final WriteOptions writing = new WriteOptions();
    private final boolean manyAtOnce;
    private final RocksDB database;

    RocksStore(Path directory, boolean forced, boolean manyAtOnce) throws RocksDBException {
        this.manyAtOnce = manyAtOnce;
        options.setCreateIfMissing(true).setTableFormatConfig(new BlockBasedTableConfig().setFilterPolicy(filter));
        if (manyAtOnce) {
            options.setMemtableWholeKeyFiltering(true).setMemtablePrefixBloomSizeRatio(MEMTABLE_FILTER);
        }
        writing.setSync(forced);
        database = RocksDB.open(options, directory.toString());
    }

    @Override
    public Session session() {
        return new Client();
    }

    private final class Client implements Session {
        private final byte[] key = new byte[Long.BYTES];
        private final byte[] value = {};
        private final List<byte[]> keys = new ArrayList<>();

        @Override
        public int insertAbsent(long[] codes) throws RocksDBException {
            try (WriteBatch batch = new WriteBatch(16 * codes.length + 64)) {
                int count = manyAtOnce && codes.length > 1 ? gatherAtOnce(codes, batch) : gather(codes, batch);
                if (count > 0) {
                    database.write(writing, batch);
                }
                return count;
            }
        }

        private int gather(long[] codes, WriteBatch batch) throws RocksDBException {
            int count = 0;
            for (long code : codes) {
                if (!contains(code)) {
                    batch.put(key, NOTHING);
                    count++;
                }
            }
            return count;
        }

        private int gatherAtOnce(long[] codes, WriteBatch batch) throws RocksDBException {
            while (keys.size() < codes.length) {
                keys.add(new byte[Long.BYTES]);
            }
            for (int i = 0; i < codes.length; i++) {
                AS_LONG.set(keys.get(i), 0, codes[i]);
            }
            List<byte[]> found = database.multiGetAsList(keys);
            int count = 0;
            for (int i = 0; i < codes.length; i++) {
                if (found.get(i) == null) {
                    batch.put(keys.get(i), NOTHING);
                    count++;
                }
            }
            return count;
        }

        @Override
        public boolean contains(long code) throws RocksDBException {
            AS_LONG.set(key, 0, code);
            return database.get(key, value) != RocksDB.NOT_FOUND;
        }
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
