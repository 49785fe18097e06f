package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claiming and asking allocate nothing for each code. */
class ClaimAllocationTest {
    private static final CodeSpace SPACE = CodeSpace.ofDigits(9);
    private static final int CODES = 50_000;

    /** All strategies but those that must grow: too few codes were expected. */
    @ParameterizedTest
    @EnumSource(names = {"DENSE", "SHARED", "LINES", "NARROW_LINES", "RANGED", "RANGED_LINES"})
    void noStrategyAllocatesForACode(Strategy strategy) {
        UniquenessIndex index = strategy.in(SPACE);
        long[] codes = Planted.codes(SPACE, CODES, 0, 4);
        BatchMarks marks = BatchMarks.ofLength(1000);
        index.claim(codes[0]);
        long bytes = Allocated.by(() -> {
            for (int i = 0; i < CODES / 2; i++) {
                index.claim(codes[i]);
                index.contains(codes[CODES - 1 - i]);
            }
            for (int from = 0; from < CODES; from += 1000) {
                index.containsAll(codes, from, from + 1000, marks);
                index.claimAll(codes, from, from + 1000, marks);
            }
        });
        assertThat(index.size()).isEqualTo(CODES);
        assertThat(bytes).isLessThan(CODES / 10);
    }

    @Test
    void aSnapshotIsAskedWithoutAllocating() {
        UniquenessIndex index = UniquenessIndex.dense(SPACE);
        long[] codes = Planted.codes(SPACE, CODES, 0, 4);
        BatchMarks marks = BatchMarks.ofLength(CODES);
        index.claimAll(codes, 0, CODES, marks);
        CodeSnapshot snapshot = CodeSnapshot.of(SPACE, index);
        snapshot.contains(1);
        long bytes = Allocated.by(() -> {
            for (long code : codes) {
                assertThatContains(snapshot, code);
            }
            snapshot.containsAll(codes, 0, CODES, marks);
        });
        assertThat(marks.count()).isEqualTo(CODES);
        assertThat(bytes).isLessThan(CODES / 10);
    }

    private static void assertThatContains(CodeSnapshot snapshot, long code) {
        if (!snapshot.contains(code)) {
            throw new AssertionError("a code is missing");
        }
    }

    @Test
    void theMemoryOfAnIndexIsThatOfItsDescription() {
        CodeSpace million = CodeSpace.ofDigits(6);
        // What is loaded with the first of a kind is no part of any.
        CodeSpace few = CodeSpace.ofDigits(2);
        Allocated.by(
                () -> List.of(UniquenessIndex.dense(few), UniquenessIndex.shared(few), UniquenessIndex.lines(few, 1)));
        assertThat(Allocated.by(() -> UniquenessIndex.dense(million))).isBetween(125_000L, 126_000L);
        assertThat(Allocated.by(() -> UniquenessIndex.shared(million))).isBetween(125_000L, 127_000L);
        // As 125 million Individual Numbers of 10^11: stretches of 8,192 payloads, 123 of them.
        assertThat(Allocated.by(() -> UniquenessIndex.lines(million, 1250))).isBetween(123L * 64, 123L * 64 + 500);
    }

    /** Four bytes for each code, and for each 4,096 of them how far each of the 597 ranges had come; a bitmap besides. */
    @Test
    void anAuditTakesLessThanFiveBytesForEachCode() {
        DuplicateAudit audit = DuplicateAudit.of(CodeSpace.RESIDENT_RECORD_CODE);
        long[] codes = Planted.codes(CodeSpace.RESIDENT_RECORD_CODE, 400_000, 0, 4);
        audit.audit(codes, 0, 10);
        long bytes = Allocated.by(() -> audit.audit(codes)) - Allocated.by(() -> audit.audit(codes, 0, 10));
        assertThat(bytes / 400_000.0).isBetween(4.5, 4.7);
    }
}
