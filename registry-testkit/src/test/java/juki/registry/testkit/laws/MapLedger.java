package juki.registry.testkit.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.ledger.CodeLedger;
import juki.registry.codes.ledger.CodeRefusedException;
import juki.registry.codes.ledger.CodeState;
import juki.registry.codes.ledger.EntryKind;
import juki.registry.codes.ledger.LedgerAudit;
import juki.registry.codes.ledger.LedgerBatch;
import juki.registry.codes.ledger.LedgerException;
import juki.registry.codes.ledger.LedgerFault;
import juki.registry.codes.ledger.LedgerMark;
import juki.registry.codes.ledger.LedgerReader;

/** Keeps batches in a list, as a database would in a table; has nothing in common with the file ledger. */
class MapLedger implements CodeLedger {
    final List<LedgerBatch> batches;
    Map<Long, CodeState> states;
    boolean closed;

    MapLedger() {
        this(new ArrayList<>(), new HashMap<>());
    }

    MapLedger(List<LedgerBatch> batches, Map<Long, CodeState> states) {
        this.batches = batches;
        this.states = states;
    }

    @Override
    public synchronized LedgerMark append(LedgerBatch batch) {
        if (closed) {
            throw new LedgerException(LedgerFault.CLOSED, durable(), "the ledger was closed");
        }
        int[] index = {0};
        batch.forEach(0, (number, kind, municipality, payload, previous) -> {
            if (payload >= 10_000_000_000L) {
                throw new IllegalArgumentException("batch: the code at index " + index[0] + " has too many digits");
            }
            CodeState wrong = state(payload);
            boolean refused = switch (kind) {
                case DESIGNATED -> wrong != CodeState.NEVER_DESIGNATED;
                case ASSIGNED, CHANGED -> wrong != CodeState.DESIGNATED;
                case RETIRED -> wrong != CodeState.DESIGNATED && wrong != CodeState.ASSIGNED;
            };
            if (!refused && kind == EntryKind.CHANGED) {
                wrong = state(previous);
                refused = wrong != CodeState.ASSIGNED;
            }
            if (refused) {
                throw new CodeRefusedException(kind, index[0], wrong);
            }
            index[0]++;
        });
        Optional<Map<Long, CodeState>> after = LedgerOracle.applied(batch, states);
        states = after.orElseThrow();
        batches.add(batch);
        return durable();
    }

    @Override
    public synchronized boolean contains(long payload) {
        return state(payload) != CodeState.NEVER_DESIGNATED;
    }

    @Override
    public synchronized CodeState state(long payload) {
        if (payload < 0) {
            throw new IllegalArgumentException("payload: must not be negative");
        }
        return states.getOrDefault(payload, CodeState.NEVER_DESIGNATED);
    }

    @Override
    public synchronized long size() {
        return states.size();
    }

    @Override
    public synchronized LedgerMark durable() {
        return new LedgerMark(batches.size(), 0);
    }

    @Override
    public synchronized void replay(long afterBatch, LedgerReader reader) {
        if (afterBatch < 0) {
            throw new IllegalArgumentException("afterBatch: must not be negative");
        }
        for (int i = (int) afterBatch; i < batches.size(); i++) {
            batches.get(i).forEach(i + 1L, reader);
        }
    }

    @Override
    public synchronized LedgerAudit audit() {
        long[] counts = new long[4];
        replay(0, (batch, kind, municipality, payload, previous) -> {
            counts[0] += kind == EntryKind.DESIGNATED ? 1 : 0;
            counts[1] += kind == EntryKind.ASSIGNED || kind == EntryKind.CHANGED ? 1 : 0;
            counts[2] += kind == EntryKind.CHANGED ? 1 : 0;
            counts[3] += kind == EntryKind.RETIRED ? 1 : 0;
        });
        return new LedgerAudit(batches.size(), counts[0], counts[1], counts[2], counts[3]);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
