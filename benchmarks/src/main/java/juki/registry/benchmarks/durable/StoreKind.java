package juki.registry.benchmarks.durable;

import java.nio.file.Path;
import java.util.Arrays;

/** The stores that are measured. */
enum StoreKind {
    /** Ours. */
    LEDGER("ledger"),
    /** No store at all, and the ceiling of all of them: bytes written and forced. */
    RAW_FDATASYNC("raw-fdatasync"),
    ROCKSDB("rocksdb"),
    /** RocksDB by its fastest interface for many keys. */
    ROCKSDB_MULTI_GET("rocksdb-multi-get"),
    LMDB("lmdb"),
    SQLITE("sqlite"),
    H2_MVSTORE("h2-mvstore"),
    POSTGRESQL("postgresql");

    private final String parameter;

    StoreKind(String parameter) {
        this.parameter = parameter;
    }

    static StoreKind of(String parameter) {
        return Arrays.stream(values())
                .filter(kind -> kind.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("store: unknown"));
    }

    /** Whether it knows which codes it has: all do but the ceiling. */
    boolean remembers() {
        return this != RAW_FDATASYNC;
    }

    /** Whether commits can be left unforced by an option; the ledger has none, for it never acknowledges before. */
    boolean canLeaveUnforced() {
        return this != LEDGER;
    }

    /** Makes an empty store. */
    DurableStore create(Path directory, boolean forced) throws Exception {
        return switch (this) {
            case LEDGER -> new LedgerStore(directory);
            case RAW_FDATASYNC -> new RawAppend(directory, forced);
            case ROCKSDB -> new RocksStore(directory, forced, false);
            case ROCKSDB_MULTI_GET -> new RocksStore(directory, forced, true);
            case LMDB -> new LmdbStore(directory, forced);
            case SQLITE -> new SqliteStore(directory, forced);
            case H2_MVSTORE -> new MvMapStore(directory, forced);
            case POSTGRESQL -> new PostgresStore(directory, forced);
        };
    }
}
