package juki.registry.testkit.laws;

import java.nio.file.Path;
import java.util.UUID;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerIdentity;
import juki.registry.codes.ledger.LedgerOptions;
import juki.registry.codes.unique.CodeSpace;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.io.TempDir;

/** The same laws where a ledger is read back from a snapshot, and remembers in cache lines. */
class FileCodeLedgerWithSnapshotsTest implements CodeLedgerLaws {
    private static final LedgerIdentity IDENTITY = LedgerIdentity.of(new UUID(20, 26), 10);
    private static final LedgerOptions OPTIONS =
            LedgerOptions.defaults().withMemory(state -> UniquenessIndex.lines(CodeSpace.RESIDENT_RECORD_CODE, 1_000));

    @TempDir
    Path directory;

    private int ledgers;

    @Override
    public CodeLedger created() {
        ledgers++;
        return FileCodeLedger.create(place(), IDENTITY, OPTIONS);
    }

    @Override
    public CodeLedger reopened(CodeLedger ledger) {
        ledger.close();
        try (FileCodeLedger again = FileCodeLedger.open(place(), IDENTITY, OPTIONS)) {
            again.snapshot();
        }
        return FileCodeLedger.open(place(), IDENTITY, OPTIONS);
    }

    private Path place() {
        return directory.resolve("ledger" + ledgers);
    }
}
