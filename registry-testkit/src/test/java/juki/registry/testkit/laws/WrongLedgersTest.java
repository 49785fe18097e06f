package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.CodeRefusedException;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.EntryKind;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerMark;
import juki.registry.codes.ledger.LedgerReader;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;

/** For each law a ledger that breaks it, and is found out by it. */
class WrongLedgersTest {
    /** Runs one law. */
    private interface Law {
        void holdsFor(CodeLedgerLaws laws) throws Exception;
    }

    private static CodeLedgerLaws of(Supplier<MapLedger> creation, UnaryOperator<MapLedger> reopening) {
        return new CodeLedgerLaws() {
            @Override
            public CodeLedger created() {
                return creation.get();
            }

            @Override
            public CodeLedger reopened(CodeLedger ledger) {
                return reopening.apply((MapLedger) ledger);
            }
        };
    }

    /** A ledger that is opened again with what it stored, by the same wrong code. */
    private interface Wrong {
        MapLedger over(List<LedgerBatch> batches, Map<Long, CodeState> states);
    }

    private static void finds(Law law, Wrong wrong) {
        breaks(
                law,
                of(
                        () -> wrong.over(new ArrayList<>(), new HashMap<>()),
                        before -> wrong.over(before.batches, before.states)));
    }

    private static void breaks(Law law, CodeLedgerLaws laws) {
        assertThatThrownBy(() -> law.holdsFor(laws)).isInstanceOf(AssertionError.class);
    }

    @Test
    void codesThatWereThereFromTheStart() {
        finds(CodeLedgerLaws::newLedgerContainsNothing, (batches, states) -> {
            states.put(4L, CodeState.DESIGNATED);
            return new MapLedger(batches, states);
        });
    }

    @Test
    void forgettingOnReopening() {
        breaks(CodeLedgerLaws::whatWasAcknowledgedIsThereAfterReopening, of(MapLedger::new, before -> new MapLedger()));
        // The batches are there; one of their codes is free again.
        breaks(CodeLedgerLaws::whatWasAcknowledgedIsThereAfterReopening, of(MapLedger::new, before -> {
            Map<Long, CodeState> states = new HashMap<>(before.states);
            states.remove(7L);
            states.put(8L, CodeState.DESIGNATED);
            return new MapLedger(before.batches, states);
        }));
    }

    @Test
    void retiredCodesThatAreDesignatedAgain() {
        finds(
                CodeLedgerLaws::codeGoesThroughItsLifeOnceAndOnlyForward,
                (batches, states) -> new MapLedger(batches, states) {
                    @Override
                    public synchronized LedgerMark append(LedgerBatch batch) {
                        this.states.values().removeIf(state -> state == CodeState.RETIRED);
                        return super.append(batch);
                    }
                });
    }

    @Test
    void batchesThatAreRecordedUpToTheRefusedCode() {
        finds(CodeLedgerLaws::batchIsRecordedWholeOrNotAtAll, (batches, states) -> new MapLedger(batches, states) {
            @Override
            public synchronized LedgerMark append(LedgerBatch batch) {
                batch.forEach(1, (number, kind, municipality, payload, previous) -> {
                    if (contains(payload)) {
                        throw new CodeRefusedException(kind, 3, state(payload));
                    }
                    this.states.put(payload, CodeState.DESIGNATED);
                });
                batches.add(batch);
                return durable();
            }
        });
    }

    @Test
    void codesOfTooManyDigits() {
        finds(
                CodeLedgerLaws::codesBeyondTheDigitsOfTheLedgerAreRefused,
                (batches, states) -> new MapLedger(batches, states) {
                    @Override
                    public synchronized LedgerMark append(LedgerBatch batch) {
                        batches.add(batch);
                        return durable();
                    }
                });
    }

    @Test
    void replaysThatLeaveOutTheReplacedCode() {
        finds(
                CodeLedgerLaws::entriesAreReplayedInTheOrderOfRecording,
                (batches, states) -> new MapLedger(batches, states) {
                    @Override
                    public synchronized void replay(long afterBatch, LedgerReader reader) {
                        super.replay(
                                afterBatch,
                                (batch, kind, municipality, payload, previous) ->
                                        reader.entry(batch, kind, municipality, payload, LedgerReader.NO_PREVIOUS));
                    }
                });
    }

    @Test
    void replacedCodesThatStayAssigned() {
        finds(
                CodeLedgerLaws::everyCodeHasTheStateItsHistoryGivesIt,
                (batches, states) -> new MapLedger(batches, states) {
                    @Override
                    public synchronized LedgerMark append(LedgerBatch batch) {
                        LedgerMark mark = super.append(batch);
                        batch.forEach(1, (number, kind, municipality, payload, previous) -> {
                            if (kind == EntryKind.CHANGED) {
                                this.states.put(previous, CodeState.ASSIGNED);
                            }
                        });
                        return mark;
                    }
                });
    }

    @Test
    void batchesOfQuestionsThatMissTheLastCode() {
        finds(CodeLedgerLaws::askingForManyCodesIsAskingForEach, (batches, states) -> new MapLedger(batches, states) {
            @Override
            public int containsAll(long[] payloads, int from, int to, BatchMarks found) {
                return super.containsAll(payloads, from, to - 1, found);
            }
        });
    }

    @Test
    void codesGivenToEveryThreadThatAsks() {
        finds(
                CodeLedgerLaws::ofThreadsThatRaceForACodeExactlyOneGetsIt,
                (batches, states) -> new MapLedger(batches, states) {
                    @Override
                    public synchronized LedgerMark append(LedgerBatch batch) {
                        batch.forEach(
                                1,
                                (number, kind, municipality, payload, previous) ->
                                        this.states.put(payload, CodeState.DESIGNATED));
                        batches.add(batch);
                        return durable();
                    }
                });
    }

    @Test
    void viewsForIssuersThatDoNotAskTheLedger() {
        finds(
                CodeLedgerLaws::issuerOverALedgerNeverRepeatsACodeAfterReopening,
                (batches, states) -> new MapLedger(batches, states) {
                    @Override
                    public synchronized LedgerMark append(LedgerBatch batch) {
                        batch.forEach(
                                1,
                                (number, kind, municipality, payload, previous) ->
                                        this.states.put(payload, CodeState.DESIGNATED));
                        return durable();
                    }

                    @Override
                    public UniquenessIndex reserving() {
                        return UniquenessIndex.hashed(0);
                    }
                });
    }

    @Test
    void closedLedgersThatGoOn() {
        finds(CodeLedgerLaws::closedLedgerRecordsNothing, (batches, states) -> new MapLedger(batches, states) {
            @Override
            public synchronized void close() {
                // Stays open.
            }
        });
    }
}
