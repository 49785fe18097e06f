package juki.registry.benchmarks.durable;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/** The store below the H2 database, without the database: a map from code to nothing, committed and synced after each group. */
final class MvMapStore implements DurableStore {

    private static final byte[] NOTHING = {};

    private final MVStore store;
    private final MVMap<Long, byte[]> codes;
    private final boolean forced;

    MvMapStore(Path directory, boolean forced) {
        this.forced = forced;
        store = new MVStore.Builder()
                .fileName(directory.resolve("codes.mv").toString())
                .autoCommitDisabled()
                .open();
        codes = store.openMap(
                "codes",
                new MVMap.Builder<Long, byte[]>().keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }

    @Override
    public Session session() {
        return new Session() {
            @Override
            public int insertAbsent(long[] group) {
                synchronized (store) {
                    int count = 0;
                    for (long code : group) {
                        if (codes.putIfAbsent(code, NOTHING) == null) {
                            count++;
                        }
                    }
                    store.commit();
                    if (forced) {
                        store.sync();
                    }
                    return count;
                }
            }

            @Override
            public boolean contains(long code) {
                return codes.containsKey(code);
            }
        };
    }

    @Override
    public long codes() {
        return codes.sizeAsLong();
    }

    @Override
    public void close() {
        store.close();
    }
}
