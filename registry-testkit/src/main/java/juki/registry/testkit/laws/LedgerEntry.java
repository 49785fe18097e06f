package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.CodeRefusedException;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.EntryKind;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerMark;
import juki.registry.testkit.population.Chance;

/** An entry as a ledger replays it. */
record LedgerEntry(long batch, EntryKind kind, MunicipalityCode municipality, long payload, long previous) {
    static final MunicipalityCode TOMAKOMAI = MunicipalityCode.of("012131");
    static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

    static List<LedgerEntry> of(CodeLedger ledger, long afterBatch) {
        List<LedgerEntry> entries = new ArrayList<>();
        ledger.replay(
                afterBatch,
                (batch, kind, municipality, payload, previous) ->
                        entries.add(new LedgerEntry(batch, kind, municipality, payload, previous)));
        return entries;
    }

    /** The ledger refuses the batch because of that state, and nothing has become durable. */
    static void refused(CodeLedger ledger, LedgerBatch batch, CodeState state) {
        LedgerMark before = ledger.durable();
        assertThatExceptionOfType(CodeRefusedException.class)
                .as("a step that the state %s forbids", state)
                .isThrownBy(() -> ledger.append(batch))
                .satisfies(refusal -> assertThat(refusal.state()).isEqualTo(state));
        assertThat(ledger.durable()).as("mark after a refused batch").isEqualTo(before);
    }

    /** What a thread came to; a law that it found broken is broken. */
    static int resultOf(Future<Integer> thread) throws InterruptedException, ExecutionException {
        try {
            return thread.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError broken) {
                throw broken;
            }
            throw e;
        }
    }

    /** Any batch over so few codes that most histories refuse a good part of them. */
    static LedgerBatch anyBatch(Chance chance) {
        RandomSource random = RandomSource.of(chance::nextLong);
        long first = random.below(50);
        return switch ((int) random.below(5)) {
            case 0 -> LedgerBatch.assigned(TOMAKOMAI, first);
            case 1 -> LedgerBatch.changed(TOMAKOMAI, first, first + 1 + random.below(5));
            case 2 -> LedgerBatch.retired(CHIYODA, first);
            case 3 -> LedgerBatch.designated(CHIYODA, first + 1).and(LedgerBatch.assigned(CHIYODA, first));
            default -> LedgerBatch.designated(TOMAKOMAI, first, first + 3);
        };
    }
}
