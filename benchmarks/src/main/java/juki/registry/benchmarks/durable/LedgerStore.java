package juki.registry.benchmarks.durable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerIdentity;
import juki.registry.codes.ledger.LedgerOptions;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;

/** Our file ledger, without a latency cap, its designated codes remembered in the dense bitmap of a nation. */
final class LedgerStore implements DurableStore {

    static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("122335");
    static final LedgerIdentity IDENTITY = LedgerIdentity.of(new UUID(0x6a756b69, 1), 10);
    static final LedgerOptions OPTIONS = LedgerOptions.defaults().withMemory(LedgerStore::memory);

    private final FileCodeLedger ledger;

    /** Forces always; whoever does not want that chooses a directory where forcing costs nothing. */
    LedgerStore(Path directory) {
        this.ledger = FileCodeLedger.create(directory, IDENTITY, OPTIONS);
    }

    private static UniquenessIndex memory(CodeState state) {
        return state == CodeState.DESIGNATED
                ? UniquenessIndex.dense(CodeSpace.RESIDENT_RECORD_CODE)
                : UniquenessIndex.hashed(0);
    }

    @Override
    public Session session() {
        return new Writer(ledger);
    }

    @Override
    public long codes() {
        return ledger.size();
    }

    @Override
    public void close() {
        ledger.close();
    }

    private static final class Writer implements Session {
        private final FileCodeLedger ledger;
        private final BatchMarks used = BatchMarks.ofLength(0);
        private long[] fresh = {};

        private Writer(FileCodeLedger ledger) {
            this.ledger = ledger;
        }

        @Override
        public int insertAbsent(long[] codes) {
            if (fresh.length != codes.length) {
                fresh = new long[codes.length];
            }
            ledger.containsAll(codes, 0, codes.length, used);
            int count = 0;
            for (int i = 0; i < codes.length; i++) {
                if (!used.isMarked(i)) {
                    fresh[count++] = codes[i];
                }
            }
            if (count > 0) {
                ledger.append(LedgerBatch.designated(
                        MUNICIPALITY, count == fresh.length ? fresh : Arrays.copyOf(fresh, count)));
            }
            return count;
        }

        @Override
        public boolean contains(long code) {
            return ledger.contains(code);
        }
    }
}
