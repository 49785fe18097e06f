package juki.registry.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import org.junit.jupiter.api.Test;

/** The laws of every ledger. Whoever writes one of his own says how it is made and opened again, and inherits them. */
abstract class CodeLedgerLaws {
    static final MunicipalityCode TOMAKOMAI = MunicipalityCode.of("012131");
    static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

    /** A new and empty ledger of codes with ten digits. */
    abstract CodeLedger created() throws Exception;

    /** The same ledger after its process ended, in order or not. */
    abstract CodeLedger reopened(CodeLedger ledger) throws Exception;

    record Entry(long batch, EntryKind kind, MunicipalityCode municipality, long payload, long previous) {}

    static List<Entry> entriesOf(CodeLedger ledger, long afterBatch) {
        List<Entry> entries = new ArrayList<>();
        ledger.replay(
                afterBatch,
                (batch, kind, municipality, payload, previous) ->
                        entries.add(new Entry(batch, kind, municipality, payload, previous)));
        return entries;
    }

    @Test
    void newLedgerContainsNothing() throws Exception {
        try (CodeLedger ledger = created()) {
            assertThat(ledger.size()).isZero();
            assertThat(ledger.contains(0)).isFalse();
            assertThat(ledger.state(9_999_999_999L)).isEqualTo(CodeState.NEVER_DESIGNATED);
            assertThat(ledger.durable().batch()).isZero();
            assertThat(entriesOf(ledger, 0)).isEmpty();
            assertThat(ledger.audit()).isEqualTo(new LedgerAudit(0, 0, 0, 0, 0));
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterReopening() throws Exception {
        try (CodeLedger ledger = created()) {
            LedgerMark mark = ledger.append(LedgerBatch.designated(TOMAKOMAI, 0, 7, 9_999_999_999L));
            assertThat(mark.batch()).isEqualTo(1);
            try (CodeLedger again = reopened(ledger)) {
                assertThat(again.durable()).isEqualTo(mark);
                assertThat(again.size()).isEqualTo(3);
                assertThat(again.contains(0)).isTrue();
                assertThat(again.contains(7)).isTrue();
                assertThat(again.contains(9_999_999_999L)).isTrue();
                assertThat(again.contains(1)).isFalse();
            }
        }
    }

    @Test
    void codeGoesThroughItsLifeOnceAndOnlyForward() throws Exception {
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(TOMAKOMAI, 1, 2, 3));
            assertThat(ledger.state(1)).isEqualTo(CodeState.DESIGNATED);
            ledger.append(LedgerBatch.assigned(TOMAKOMAI, 1));
            assertThat(ledger.state(1)).isEqualTo(CodeState.ASSIGNED);
            ledger.append(LedgerBatch.changed(TOMAKOMAI, 1, 2));
            assertThat(ledger.state(1)).isEqualTo(CodeState.REPLACED);
            assertThat(ledger.state(2)).isEqualTo(CodeState.ASSIGNED);
            ledger.append(LedgerBatch.retired(TOMAKOMAI, 2, 3));
            assertThat(ledger.state(2)).isEqualTo(CodeState.RETIRED);
            assertThat(ledger.state(3)).isEqualTo(CodeState.RETIRED);
            for (long code = 1; code <= 3; code++) {
                refused(ledger, LedgerBatch.designated(TOMAKOMAI, code), ledger.state(code));
                refused(ledger, LedgerBatch.assigned(TOMAKOMAI, code), ledger.state(code));
                refused(ledger, LedgerBatch.retired(TOMAKOMAI, code), ledger.state(code));
            }
            refused(ledger, LedgerBatch.assigned(TOMAKOMAI, 4), CodeState.NEVER_DESIGNATED);
            refused(ledger, LedgerBatch.retired(TOMAKOMAI, 4), CodeState.NEVER_DESIGNATED);
            ledger.append(LedgerBatch.designated(TOMAKOMAI, 4, 5));
            refused(ledger, LedgerBatch.changed(TOMAKOMAI, 4, 5), CodeState.DESIGNATED);
            refused(ledger, LedgerBatch.changed(TOMAKOMAI, 2, 5), CodeState.RETIRED);
            assertThat(ledger.audit()).isEqualTo(new LedgerAudit(5, 5, 2, 1, 2));
        }
    }

    private static void refused(CodeLedger ledger, LedgerBatch batch, CodeState state) {
        LedgerMark before = ledger.durable();
        assertThatExceptionOfType(CodeRefusedException.class)
                .isThrownBy(() -> ledger.append(batch))
                .satisfies(refusal -> assertThat(refusal.state()).isEqualTo(state))
                .withMessageContaining("nothing of the batch was recorded");
        assertThat(ledger.durable()).isEqualTo(before);
    }

    @Test
    void batchIsRecordedWholeOrNotAtAll() throws Exception {
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(TOMAKOMAI, 5));
            LedgerBatch batch = LedgerBatch.designated(CHIYODA, 3, 4).and(LedgerBatch.designated(TOMAKOMAI, 6, 5, 7));
            assertThatExceptionOfType(CodeRefusedException.class)
                    .isThrownBy(() -> ledger.append(batch))
                    .satisfies(refusal -> assertThat(refusal.index()).isEqualTo(3));
            for (long code : new long[] {3, 4, 6, 7}) {
                assertThat(ledger.contains(code)).isFalse();
            }
            ledger.append(LedgerBatch.designated(CHIYODA, 3, 4, 6, 7));
            try (CodeLedger again = reopened(ledger)) {
                assertThat(again.size()).isEqualTo(5);
            }
        }
    }

    @Test
    void codesBeyondTheDigitsOfTheLedgerAreRefused() throws Exception {
        try (CodeLedger ledger = created()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.append(LedgerBatch.designated(TOMAKOMAI, 1, 10_000_000_000L)))
                    .withMessageStartingWith("batch: ")
                    .withMessageNotContaining("10000000000");
            assertThat(ledger.contains(1)).isFalse();
            assertThat(ledger.contains(10_000_000_000L)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> ledger.contains(-1));
        }
    }

    @Test
    void entriesAreReplayedInTheOrderOfRecording() throws Exception {
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(TOMAKOMAI, 30, 20, 10).and(LedgerBatch.designated(CHIYODA, 40)));
            ledger.append(LedgerBatch.assigned(TOMAKOMAI, 20));
            ledger.append(LedgerBatch.changed(CHIYODA, 20, 40));
            List<Entry> all = List.of(
                    new Entry(1, EntryKind.DESIGNATED, TOMAKOMAI, 30, -1),
                    new Entry(1, EntryKind.DESIGNATED, TOMAKOMAI, 20, -1),
                    new Entry(1, EntryKind.DESIGNATED, TOMAKOMAI, 10, -1),
                    new Entry(1, EntryKind.DESIGNATED, CHIYODA, 40, -1),
                    new Entry(2, EntryKind.ASSIGNED, TOMAKOMAI, 20, -1),
                    new Entry(3, EntryKind.CHANGED, CHIYODA, 40, 20));
            assertThat(entriesOf(ledger, 0)).isEqualTo(all);
            assertThat(entriesOf(ledger, 1)).isEqualTo(all.subList(4, 6));
            assertThat(entriesOf(ledger, 3)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> entriesOf(ledger, -1))
                    .withMessageStartingWith("afterBatch: ");
            try (CodeLedger again = reopened(ledger)) {
                assertThat(entriesOf(again, 0)).isEqualTo(all);
            }
        }
    }

    @Test
    void ledgerAgreesWithAnOracleThroughAnyHistory() throws Exception {
        for (int seed = 0; seed < 8; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CodeLedger ledger = created();
            Map<Long, CodeState> oracle = new HashMap<>();
            for (int step = 0; step < 120; step++) {
                LedgerBatch batch = anyBatch(random);
                Map<Long, CodeState> after = applied(batch, oracle);
                if (after == null) {
                    assertThatExceptionOfType(CodeRefusedException.class).isThrownBy(() -> ledger.append(batch));
                } else {
                    ledger.append(batch);
                    oracle = after;
                }
            }
            try (CodeLedger again = reopened(ledger)) {
                for (long code = 0; code < 60; code++) {
                    assertThat(again.state(code)).isEqualTo(oracle.getOrDefault(code, CodeState.NEVER_DESIGNATED));
                }
                assertThat(again.size()).isEqualTo(oracle.size());
                again.audit();
            }
        }
    }

    /** Any batch over so few codes that most histories refuse a good part of them. */
    static LedgerBatch anyBatch(SplittableRandom random) {
        long first = random.nextInt(50);
        return switch (random.nextInt(5)) {
            case 0 -> LedgerBatch.assigned(TOMAKOMAI, first);
            case 1 -> LedgerBatch.changed(TOMAKOMAI, first, first + 1 + random.nextInt(5));
            case 2 -> LedgerBatch.retired(CHIYODA, first);
            case 3 -> LedgerBatch.designated(CHIYODA, first + 1).and(LedgerBatch.assigned(CHIYODA, first));
            default -> LedgerBatch.designated(TOMAKOMAI, first, first + 3);
        };
    }

    /** What a plain map makes of a batch, or null if it refuses it. */
    static Map<Long, CodeState> applied(LedgerBatch batch, Map<Long, CodeState> before) {
        Map<Long, CodeState> after = new HashMap<>(before);
        boolean[] refused = {false};
        batch.forEach(1, (number, kind, municipality, payload, previous) -> {
            CodeState state = before.getOrDefault(payload, CodeState.NEVER_DESIGNATED);
            switch (kind) {
                case DESIGNATED -> {
                    refused[0] |= state != CodeState.NEVER_DESIGNATED;
                    after.put(payload, CodeState.DESIGNATED);
                }
                case ASSIGNED -> {
                    refused[0] |= state != CodeState.DESIGNATED;
                    after.put(payload, CodeState.ASSIGNED);
                }
                case CHANGED -> {
                    refused[0] |= state != CodeState.DESIGNATED || before.get(previous) != CodeState.ASSIGNED;
                    after.put(payload, CodeState.ASSIGNED);
                    after.put(previous, CodeState.REPLACED);
                }
                case RETIRED -> {
                    refused[0] |= state != CodeState.DESIGNATED && state != CodeState.ASSIGNED;
                    after.put(payload, CodeState.RETIRED);
                }
            }
        });
        return refused[0] ? null : after;
    }

    @Test
    void ofThreadsThatRaceForACodeExactlyOneGetsIt() throws Exception {
        int threads = 4;
        int codes = 300;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (CodeLedger ledger = created()) {
            Set<Long> given = ConcurrentHashMap.newKeySet();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int seed = thread;
                counts.add(pool.submit((Callable<Integer>) () -> {
                    SplittableRandom random = new SplittableRandom(seed);
                    int won = 0;
                    for (int i = 0; i < codes; i++) {
                        long code = random.nextInt(codes);
                        try {
                            LedgerMark mark = ledger.append(LedgerBatch.designated(TOMAKOMAI, code));
                            assertThat(given.add(code)).isTrue();
                            assertThat(mark.batch()).isPositive();
                            won++;
                        } catch (CodeRefusedException taken) {
                            assertThat(ledger.contains(code)).isTrue();
                        }
                    }
                    return won;
                }));
            }
            long won = 0;
            for (Future<Integer> count : counts) {
                won += count.get();
            }
            assertThat(won).isEqualTo(given.size());
            assertThat(ledger.durable().batch()).isEqualTo(won);
            try (CodeLedger again = reopened(ledger)) {
                Set<Long> found = new HashSet<>();
                List<Entry> entries = entriesOf(again, 0);
                for (int i = 0; i < entries.size(); i++) {
                    assertThat(entries.get(i).batch()).isEqualTo(i + 1);
                    assertThat(found.add(entries.get(i).payload())).isTrue();
                }
                assertThat(found).isEqualTo(given);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void issuerOverALedgerNeverRepeatsACodeAfterReopening() throws Exception {
        CodeLedger ledger = created();
        Set<Long> given = new HashSet<>();
        for (int round = 0; round < 4; round++) {
            // The same draws each time: everything that was drawn before comes again.
            RandomSource source = RandomSource.of(new SplittableRandom(2026));
            NationalIssuer issuer = NationalIssuer.drawing(source, ledger.reserving());
            Designation designation = issuer.designate(CHIYODA, 50);
            assertThat(ledger.contains(designation.code(0).payload())).isFalse();
            ledger.append(LedgerBatch.designated(designation));
            designation.stream()
                    .forEach(code -> assertThat(given.add(code.payload())).isTrue());
            assertThat(ledger.reserving().size()).isEqualTo(given.size());
            ledger = reopened(ledger);
        }
        assertThat(ledger.size()).isEqualTo(200);
        ledger.close();
    }

    @Test
    void closedLedgerRecordsNothing() throws Exception {
        CodeLedger ledger = created();
        ledger.append(LedgerBatch.designated(CHIYODA, 1));
        ledger.close();
        ledger.close();
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> ledger.append(LedgerBatch.designated(CHIYODA, 2)))
                .satisfies(refusal -> {
                    assertThat(refusal.fault()).isEqualTo(LedgerFault.CLOSED);
                    assertThat(refusal.durable().batch()).isEqualTo(1);
                });
    }
}
