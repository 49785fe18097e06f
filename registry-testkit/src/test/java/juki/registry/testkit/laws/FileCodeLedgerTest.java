package juki.registry.testkit.laws;

import java.nio.file.Path;
import java.util.UUID;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerIdentity;
import juki.registry.codes.ledger.LedgerOptions;
import org.junit.jupiter.api.io.TempDir;

class FileCodeLedgerTest implements CodeLedgerLaws {
    private static final LedgerIdentity IDENTITY =
            LedgerIdentity.of(UUID.fromString("5b6dd6f4-2f0a-4b3e-9d1c-6f1f2a3b4c5d"), 10);

    /** Small segments, so that the histories of the laws fill several. */
    private static final LedgerOptions OPTIONS = LedgerOptions.defaults().withSegmentBytes(4096);

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
        return FileCodeLedger.open(place(), IDENTITY, OPTIONS);
    }

    private Path place() {
        return directory.resolve("ledger" + ledgers);
    }
}
