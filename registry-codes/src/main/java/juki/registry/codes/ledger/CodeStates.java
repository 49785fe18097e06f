package juki.registry.codes.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import juki.registry.codes.unique.BatchMarks;
import juki.registry.codes.unique.UniquenessIndex;

/** How far every code has come: for each state, the codes that ever reached it. */
final class CodeStates {
    /** The states that take remembering, in the order of a life. */
    static final List<CodeState> REMEMBERED =
            List.of(CodeState.DESIGNATED, CodeState.ASSIGNED, CodeState.REPLACED, CodeState.RETIRED);

    private final long codeSpace;
    private final UniquenessIndex designated;
    private final UniquenessIndex assigned;
    private final UniquenessIndex replaced;
    private final UniquenessIndex retired;
    private final BatchMarks marks = BatchMarks.ofLength(1 << 10);

    CodeStates(long codeSpace, Function<CodeState, UniquenessIndex> memory) {
        this.codeSpace = codeSpace;
        this.designated = memory.apply(CodeState.DESIGNATED);
        this.assigned = memory.apply(CodeState.ASSIGNED);
        this.replaced = memory.apply(CodeState.REPLACED);
        this.retired = memory.apply(CodeState.RETIRED);
        if (designated.size() + assigned.size() + replaced.size() + retired.size() != 0) {
            throw new IllegalArgumentException("indexes: must be empty");
        }
    }

    long codeSpace() {
        return codeSpace;
    }

    UniquenessIndex reaching(CodeState state) {
        return switch (state) {
            case DESIGNATED -> designated;
            case ASSIGNED -> assigned;
            case REPLACED -> replaced;
            case RETIRED -> retired;
            case NEVER_DESIGNATED -> throw new IllegalArgumentException("state: of no code that is remembered");
        };
    }

    /** How many codes ever reached each state. */
    Map<CodeState, Long> counts() {
        Map<CodeState, Long> counts = new EnumMap<>(CodeState.class);
        for (CodeState state : REMEMBERED) {
            counts.put(state, reaching(state).size());
        }
        return counts;
    }

    CodeState of(long payload) {
        if (payload < 0) {
            throw new IllegalArgumentException("payload: must not be negative");
        }
        if (payload >= codeSpace || !designated.contains(payload)) {
            return CodeState.NEVER_DESIGNATED;
        }
        if (retired.contains(payload)) {
            return CodeState.RETIRED;
        }
        if (replaced.contains(payload)) {
            return CodeState.REPLACED;
        }
        return assigned.contains(payload) ? CodeState.ASSIGNED : CodeState.DESIGNATED;
    }

    /** Throws unless every entry may follow what is remembered; remembers nothing. */
    void require(LedgerBatch batch) {
        int start = 0;
        for (LedgerBatch.Run run : batch.runs()) {
            if (!allFit(run)) {
                for (int i = 0; i < run.entries(); i++) {
                    require(run, i, start + i);
                }
            }
            start += run.entries();
        }
    }

    /** Whether every entry of a run may follow what is remembered. If not, {@link #require} finds the first that may not. */
    private boolean allFit(LedgerBatch.Run run) {
        long[] payloads = run.payloads();
        if (!areInSpace(payloads) || !areInSpace(run.previous())) {
            return false;
        }
        return switch (run.kind()) {
            case DESIGNATED -> noneHas(designated, payloads);
            case ASSIGNED -> allHave(designated, payloads) && noneHas(assigned, payloads) && noneHas(retired, payloads);
            case CHANGED ->
                allHave(designated, payloads)
                        && noneHas(assigned, payloads)
                        && noneHas(retired, payloads)
                        && allHave(assigned, run.previous())
                        && noneHas(replaced, run.previous())
                        && noneHas(retired, run.previous());
            case RETIRED -> allHave(designated, payloads) && noneHas(replaced, payloads) && noneHas(retired, payloads);
        };
    }

    private boolean areInSpace(long[] payloads) {
        long outside = 0;
        for (long payload : payloads) {
            outside |= codeSpace - 1 - payload;
        }
        return outside >= 0;
    }

    private boolean allHave(UniquenessIndex reached, long[] payloads) {
        return reached.containsAll(payloads, 0, payloads.length, marks) == payloads.length;
    }

    private boolean noneHas(UniquenessIndex reached, long[] payloads) {
        return reached.containsAll(payloads, 0, payloads.length, marks) == 0;
    }

    /** Marks the codes of a batch that were ever designated. */
    int findDesignated(long[] payloads, int from, int to, BatchMarks found) {
        return designated.containsAll(payloads, from, to, found);
    }

    private void require(LedgerBatch.Run run, int i, int index) {
        CodeState state = inSpace(run.payload(i), index);
        boolean fits = switch (run.kind()) {
            case DESIGNATED -> state == CodeState.NEVER_DESIGNATED;
            case ASSIGNED, CHANGED -> state == CodeState.DESIGNATED;
            case RETIRED -> state == CodeState.DESIGNATED || state == CodeState.ASSIGNED;
        };
        if (fits && run.kind() == EntryKind.CHANGED) {
            state = inSpace(run.previous(i), index);
            fits = state == CodeState.ASSIGNED;
        }
        if (!fits) {
            throw new CodeRefusedException(run.kind(), index, state);
        }
    }

    private CodeState inSpace(long payload, int index) {
        if (payload >= codeSpace) {
            throw new IllegalArgumentException(
                    "batch: the code at index " + index + " has more digits than the codes of this ledger");
        }
        return of(payload);
    }

    /** Remembers a batch that {@link #require} let through. */
    void claim(LedgerBatch batch) {
        for (LedgerBatch.Run run : batch.runs()) {
            claim(reaching(stateAfter(run.kind())), run.payloads());
            claim(replaced, run.previous());
        }
    }

    private void claim(UniquenessIndex reached, long[] payloads) {
        if (reached.claimAll(payloads, 0, payloads.length, marks) != payloads.length) {
            throw new IllegalStateException("the memory takes a code for used that it just took for free");
        }
    }

    static CodeState stateAfter(EntryKind kind) {
        return switch (kind) {
            case DESIGNATED -> CodeState.DESIGNATED;
            case ASSIGNED, CHANGED -> CodeState.ASSIGNED;
            case RETIRED -> CodeState.RETIRED;
        };
    }
}
