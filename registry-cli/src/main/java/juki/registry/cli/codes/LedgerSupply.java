package juki.registry.cli.codes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import juki.registry.cli.CannotRun;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.FileCodeLedger;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerException;
import juki.registry.codes.ledger.LedgerFault;
import juki.registry.codes.ledger.LedgerIdentity;
import juki.registry.codes.ledger.LedgerOptions;
import juki.registry.codes.unique.UniquenessIndex;
import org.jspecify.annotations.Nullable;

/** A supply whose codes are in a ledger in a folder before anybody sees them. */
final class LedgerSupply implements CodeSupply {
    /** All ledgers of this command are of one kind: a folder is what tells them apart. */
    private static final LedgerIdentity IDENTITY = LedgerIdentity.of(
            UUID.nameUUIDFromBytes("juki codes issue: resident record codes".getBytes(StandardCharsets.UTF_8)), 10);

    private static final int BYTES_OF_CODE = 5;

    private final Path folder;
    private final CodeLedger ledger;
    private final long before;
    private final RandomSource chance;

    private LedgerSupply(Path folder, CodeLedger ledger, @Nullable Long seed) {
        this.folder = folder;
        this.ledger = ledger;
        this.before = ledger.size();
        this.chance = CodeSupply.chance(seed, before);
    }

    /** Opens the ledger of a folder, or makes one there, with memory for so many codes more. */
    static LedgerSupply in(Path folder, @Nullable Long seed, long count) throws CannotRun {
        long expected = bytesIn(folder) / BYTES_OF_CODE + count;
        LedgerOptions options = LedgerOptions.defaults()
                .withMemory(state ->
                        state == CodeState.DESIGNATED ? CodeSupply.memory(expected) : UniquenessIndex.hashed(0));
        try {
            return new LedgerSupply(folder, openedOrMade(folder, options), seed);
        } catch (LedgerException e) {
            throw trouble(folder, e);
        }
    }

    private static CodeLedger openedOrMade(Path folder, LedgerOptions options) {
        try {
            return FileCodeLedger.open(folder, IDENTITY, options);
        } catch (LedgerException e) {
            if (e.fault() != LedgerFault.ABSENT) {
                throw e;
            }
            return FileCodeLedger.create(folder, IDENTITY, options);
        }
    }

    private static long bytesIn(Path folder) throws CannotRun {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw CannotRun.reading(folder, e);
        }
    }

    private static CannotRun trouble(Path folder, LedgerException e) {
        return new CannotRun("the ledger in " + folder + ": " + e.getMessage());
    }

    @Override
    public long designatedBefore() {
        return before;
    }

    @Override
    public Designation designate(MunicipalityCode municipality, int count) throws CannotRun {
        try {
            // An issuer of its own for each call: what it reserves is in the ledger afterwards, or nowhere.
            Designation designation =
                    NationalIssuer.drawing(chance, ledger.reserving()).designate(municipality, count);
            ledger.append(LedgerBatch.designated(designation));
            return designation;
        } catch (LedgerException e) {
            throw trouble(folder, e);
        }
    }

    @Override
    public long recorded() {
        return ledger.size() - before;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
