package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.issue.Designation;
import juki.registry.codes.issue.NationalIssuer;
import juki.registry.codes.issue.RandomSource;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.CodeRefusedException;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.EntryKind;
import juki.registry.codes.ledger.LedgerAudit;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerException;
import juki.registry.codes.ledger.LedgerFault;
import juki.registry.codes.ledger.LedgerMark;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.testkit.population.Chance;
import org.junit.jupiter.api.Test;

/**
 * Laws of the code ledger (付番台帳の契約, fuban daichō no keiyaku): what every {@link CodeLedger} promises, as tests.
 *
 * <p>Implement it in a test class and say how a ledger is made and opened again:
 *
 * <pre>{@code
 * class OurLedgerTest implements CodeLedgerLaws {
 *     public CodeLedger created() { return new OurLedger(newDatabase()); }
 *     public CodeLedger reopened(CodeLedger ledger) { ledger.close(); return new OurLedger(database()); }
 * }
 * }</pre>
 */
public interface CodeLedgerLaws {
    /**
     * A new and empty ledger of codes with ten digits, which shares nothing with those made before.
     *
     * @return the ledger, open
     * @throws Exception if it cannot be made; the law then fails
     */
    CodeLedger created() throws Exception;

    /**
     * The same ledger after its process ended, in order or not: made anew from nothing but what is stored. Only the last one
     * made is ever asked for.
     *
     * @param ledger the ledger so far, which is not used any more, and may be closed already
     * @return the ledger, open
     * @throws Exception if it cannot be opened; the law then fails
     */
    CodeLedger reopened(CodeLedger ledger) throws Exception;

    /**
     * A new ledger contains nothing, and its last durable batch has the number 0.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void newLedgerContainsNothing() throws Exception {
        try (CodeLedger ledger = created()) {
            assertThat(ledger.size()).as("codes ever designated").isZero();
            assertThat(ledger.contains(0)).as("whether a code was designated").isFalse();
            assertThat(ledger.state(9_999_999_999L)).isEqualTo(CodeState.NEVER_DESIGNATED);
            assertThat(ledger.durable().batch())
                    .as("number of the last durable batch")
                    .isZero();
            assertThat(LedgerEntry.of(ledger, 0)).as("entries").isEmpty();
            assertThat(ledger.audit()).isEqualTo(new LedgerAudit(0, 0, 0, 0, 0));
        }
    }

    /**
     * What was acknowledged is there after the ledger was opened again, the mark of the last batch included.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void whatWasAcknowledgedIsThereAfterReopening() throws Exception {
        try (CodeLedger ledger = created()) {
            LedgerMark mark = ledger.append(LedgerBatch.designated(LedgerEntry.TOMAKOMAI, 0, 7, 9_999_999_999L));
            assertThat(mark.batch()).as("number of the first batch").isEqualTo(1);
            try (CodeLedger again = reopened(ledger)) {
                assertThat(again.durable()).as("mark of the acknowledged batch").isEqualTo(mark);
                assertThat(again.size()).as("codes ever designated").isEqualTo(3);
                for (long code : new long[] {0, 7, 9_999_999_999L}) {
                    assertThat(again.contains(code))
                            .as("an acknowledged code must never be free again")
                            .isTrue();
                }
                assertThat(again.contains(1)).as("a code nobody designated").isFalse();
            }
        }
    }

    /**
     * A code is designated, assigned, replaced or retired, each at most once and in that order; every other step is refused
     * with the state that forbids it, and nothing is recorded.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void codeGoesThroughItsLifeOnceAndOnlyForward() throws Exception {
        MunicipalityCode town = LedgerEntry.TOMAKOMAI;
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(town, 1, 2, 3));
            assertThat(ledger.state(1)).isEqualTo(CodeState.DESIGNATED);
            ledger.append(LedgerBatch.assigned(town, 1));
            assertThat(ledger.state(1)).isEqualTo(CodeState.ASSIGNED);
            ledger.append(LedgerBatch.changed(town, 1, 2));
            assertThat(ledger.state(1)).isEqualTo(CodeState.REPLACED);
            assertThat(ledger.state(2)).isEqualTo(CodeState.ASSIGNED);
            ledger.append(LedgerBatch.retired(town, 2, 3));
            assertThat(ledger.state(2)).isEqualTo(CodeState.RETIRED);
            assertThat(ledger.state(3)).isEqualTo(CodeState.RETIRED);
            for (long code = 1; code <= 3; code++) {
                LedgerEntry.refused(ledger, LedgerBatch.designated(town, code), ledger.state(code));
                LedgerEntry.refused(ledger, LedgerBatch.assigned(town, code), ledger.state(code));
                LedgerEntry.refused(ledger, LedgerBatch.retired(town, code), ledger.state(code));
            }
            LedgerEntry.refused(ledger, LedgerBatch.assigned(town, 4), CodeState.NEVER_DESIGNATED);
            LedgerEntry.refused(ledger, LedgerBatch.retired(town, 4), CodeState.NEVER_DESIGNATED);
            ledger.append(LedgerBatch.designated(town, 4, 5));
            LedgerEntry.refused(ledger, LedgerBatch.changed(town, 4, 5), CodeState.DESIGNATED);
            LedgerEntry.refused(ledger, LedgerBatch.changed(town, 2, 5), CodeState.RETIRED);
            assertThat(ledger.audit()).isEqualTo(new LedgerAudit(5, 5, 2, 1, 2));
        }
    }

    /**
     * A batch is recorded whole or not at all: if one of its codes is refused, the others stay free.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void batchIsRecordedWholeOrNotAtAll() throws Exception {
        MunicipalityCode town = LedgerEntry.TOMAKOMAI;
        MunicipalityCode ward = LedgerEntry.CHIYODA;
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(town, 5));
            LedgerBatch batch = LedgerBatch.designated(ward, 3, 4).and(LedgerBatch.designated(town, 6, 5, 7));
            assertThatExceptionOfType(CodeRefusedException.class)
                    .as("a batch with a code that was designated before")
                    .isThrownBy(() -> ledger.append(batch))
                    .satisfies(refusal -> assertThat(refusal.index())
                            .as("place of the refused code in its batch")
                            .isEqualTo(3));
            for (long code : new long[] {3, 4, 6, 7}) {
                assertThat(ledger.contains(code))
                        .as("a code of a refused batch must stay free")
                        .isFalse();
            }
            ledger.append(LedgerBatch.designated(ward, 3, 4, 6, 7));
            try (CodeLedger again = reopened(ledger)) {
                assertThat(again.size()).as("codes ever designated").isEqualTo(5);
            }
        }
    }

    /**
     * A code with more digits than the ledger's is refused, with its batch and without being shown; a negative one cannot be
     * asked for.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void codesBeyondTheDigitsOfTheLedgerAreRefused() throws Exception {
        try (CodeLedger ledger = created()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.append(LedgerBatch.designated(LedgerEntry.TOMAKOMAI, 1, 10_000_000_000L)))
                    .withMessageStartingWith("batch: ")
                    .withMessageNotContaining("10000000000");
            assertThat(ledger.contains(1)).as("a code of a refused batch").isFalse();
            assertThat(ledger.contains(10_000_000_000L))
                    .as("a code that cannot be")
                    .isFalse();
            assertThatIllegalArgumentException()
                    .as("asking for a negative code")
                    .isThrownBy(() -> ledger.contains(-1));
        }
    }

    /**
     * Entries are replayed batch by batch in the order of recording, with municipality and replaced code, from any batch on.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void entriesAreReplayedInTheOrderOfRecording() throws Exception {
        MunicipalityCode town = LedgerEntry.TOMAKOMAI;
        MunicipalityCode ward = LedgerEntry.CHIYODA;
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(town, 30, 20, 10).and(LedgerBatch.designated(ward, 40)));
            ledger.append(LedgerBatch.assigned(town, 20));
            ledger.append(LedgerBatch.changed(ward, 20, 40));
            List<LedgerEntry> all = List.of(
                    new LedgerEntry(1, EntryKind.DESIGNATED, town, 30, -1),
                    new LedgerEntry(1, EntryKind.DESIGNATED, town, 20, -1),
                    new LedgerEntry(1, EntryKind.DESIGNATED, town, 10, -1),
                    new LedgerEntry(1, EntryKind.DESIGNATED, ward, 40, -1),
                    new LedgerEntry(2, EntryKind.ASSIGNED, town, 20, -1),
                    new LedgerEntry(3, EntryKind.CHANGED, ward, 40, 20));
            assertThat(LedgerEntry.of(ledger, 0)).as("all entries").isEqualTo(all);
            assertThat(LedgerEntry.of(ledger, 1)).as("entries after batch 1").isEqualTo(all.subList(4, 6));
            assertThat(LedgerEntry.of(ledger, 3))
                    .as("entries after the last batch")
                    .isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LedgerEntry.of(ledger, -1))
                    .withMessageStartingWith("afterBatch: ");
            try (CodeLedger again = reopened(ledger)) {
                assertThat(LedgerEntry.of(again, 0))
                        .as("entries after reopening")
                        .isEqualTo(all);
            }
        }
    }

    /**
     * Through any history of accepted and refused batches every code has the state that a plain map gives it, and the ledger
     * agrees with itself, after reopening too.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void everyCodeHasTheStateItsHistoryGivesIt() throws Exception {
        for (int history = 0; history < 8; history++) {
            Chance chance = Chance.seeded(2026, "ledger laws", history);
            CodeLedger ledger = created();
            Map<Long, CodeState> expected = new HashMap<>();
            for (int step = 0; step < 120; step++) {
                LedgerBatch batch = LedgerEntry.anyBatch(chance);
                Optional<Map<Long, CodeState>> after = LedgerOracle.applied(batch, expected);
                if (after.isEmpty()) {
                    assertThatExceptionOfType(CodeRefusedException.class)
                            .as("history %d, batch %d, which a code's state forbids", history, step)
                            .isThrownBy(() -> ledger.append(batch));
                } else {
                    ledger.append(batch);
                    expected = after.get();
                }
            }
            try (CodeLedger again = reopened(ledger)) {
                for (long code = 0; code < 60; code++) {
                    assertThat(again.state(code))
                            .as("state of a code after history %d", history)
                            .isEqualTo(expected.getOrDefault(code, CodeState.NEVER_DESIGNATED));
                }
                assertThat(again.size()).as("codes ever designated").isEqualTo(expected.size());
                again.audit();
            }
        }
    }

    /**
     * Asking for many codes gives the answers of asking for each.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void askingForManyCodesIsAskingForEach() throws Exception {
        try (CodeLedger ledger = created()) {
            ledger.append(LedgerBatch.designated(LedgerEntry.CHIYODA, 0, 20, 40, 9_999_999_999L));
            ledger.append(LedgerBatch.retired(LedgerEntry.CHIYODA, 20));
            long[] codes = {20, 1, 0, 20, 9_999_999_999L, 10_000_000_000L, 41, 40};
            BatchMarks found = BatchMarks.ofLength(0);
            assertThat(ledger.containsAll(codes, 1, codes.length, found))
                    .as("how many of the codes were designated")
                    .isEqualTo(4);
            for (int i = 1; i < codes.length; i++) {
                assertThat(found.isMarked(i)).as("code at index %d", i).isEqualTo(ledger.contains(codes[i]));
            }
            assertThatIllegalArgumentException().isThrownBy(() -> ledger.containsAll(new long[] {1, -1}, 0, 2, found));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> ledger.containsAll(codes, 0, codes.length + 1, found));
        }
    }

    /**
     * Of threads that race for a code exactly one gets it, and batches are numbered from 1 without gaps.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void ofThreadsThatRaceForACodeExactlyOneGetsIt() throws Exception {
        int threads = 4;
        int codes = 300;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (CodeLedger ledger = created()) {
            Set<Long> given = ConcurrentHashMap.newKeySet();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Chance chance = Chance.seeded(2026, "racing threads", thread);
                counts.add(pool.submit((Callable<Integer>) () -> {
                    RandomSource random = RandomSource.of(chance::nextLong);
                    int won = 0;
                    for (int i = 0; i < codes; i++) {
                        long code = random.below(codes);
                        try {
                            LedgerMark mark = ledger.append(LedgerBatch.designated(LedgerEntry.TOMAKOMAI, code));
                            assertThat(given.add(code))
                                    .as("a code was given to two threads")
                                    .isTrue();
                            assertThat(mark.batch()).as("number of the batch").isPositive();
                            won++;
                        } catch (CodeRefusedException taken) {
                            assertThat(ledger.contains(code))
                                    .as("a code refused to one thread must be another's")
                                    .isTrue();
                        }
                    }
                    return won;
                }));
            }
            long won = 0;
            for (Future<Integer> count : counts) {
                won += LedgerEntry.resultOf(count);
            }
            assertThat(won).isEqualTo(given.size());
            assertThat(ledger.durable().batch())
                    .as("number of the last durable batch")
                    .isEqualTo(won);
            try (CodeLedger again = reopened(ledger)) {
                Set<Long> found = new HashSet<>();
                List<LedgerEntry> entries = LedgerEntry.of(again, 0);
                for (int i = 0; i < entries.size(); i++) {
                    assertThat(entries.get(i).batch())
                            .as("number of the %d-th batch", i + 1)
                            .isEqualTo(i + 1);
                    assertThat(found.add(entries.get(i).payload()))
                            .as("a code was recorded twice")
                            .isTrue();
                }
                assertThat(found).as("codes given to threads").isEqualTo(given);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * An issuer over a ledger's reserving view never designates a code that the ledger has, not even when its draws repeat
     * after every reopening; and what it reserved is not in the ledger before it was recorded.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void issuerOverALedgerNeverRepeatsACodeAfterReopening() throws Exception {
        CodeLedger ledger = created();
        Set<Long> given = new HashSet<>();
        for (int round = 0; round < 4; round++) {
            // The same draws each time: everything that was drawn before comes again.
            RandomSource source = RandomSource.of(Chance.seeded(2026, "an issuer's draws", 0)::nextLong);
            NationalIssuer issuer = NationalIssuer.drawing(source, ledger.reserving());
            Designation designation = issuer.designate(LedgerEntry.CHIYODA, 50);
            assertThat(ledger.contains(designation.code(0).payload()))
                    .as("a code that is only reserved")
                    .isFalse();
            ledger.append(LedgerBatch.designated(designation));
            designation.stream()
                    .forEach(code -> assertThat(given.add(code.payload()))
                            .as("a code was designated twice")
                            .isTrue());
            assertThat(ledger.reserving().size())
                    .as("codes that an issuer may not designate")
                    .isEqualTo(given.size());
            ledger = reopened(ledger);
        }
        assertThat(ledger.size()).as("codes ever designated").isEqualTo(200);
        ledger.close();
    }

    /**
     * A closed ledger records nothing and says up to where everything is durable; closing again does nothing.
     *
     * @throws Exception if the ledger cannot be made or opened
     */
    @Test
    default void closedLedgerRecordsNothing() throws Exception {
        CodeLedger ledger = created();
        ledger.append(LedgerBatch.designated(LedgerEntry.CHIYODA, 1));
        ledger.close();
        ledger.close();
        assertThatExceptionOfType(LedgerException.class)
                .as("recording in a closed ledger")
                .isThrownBy(() -> ledger.append(LedgerBatch.designated(LedgerEntry.CHIYODA, 2)))
                .satisfies(refusal -> {
                    assertThat(refusal.fault()).isEqualTo(LedgerFault.CLOSED);
                    assertThat(refusal.durable().batch()).isEqualTo(1);
                });
        try (CodeLedger again = reopened(ledger)) {
            assertThat(again.contains(2))
                    .as("a code that a closed ledger refused")
                    .isFalse();
        }
    }
}
