package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateAuditTest {
    private static final CodeSpace SPACE = CodeSpace.ofDigits(4);
    private static final CodePartition PARTITION = new CodePartition(SPACE, 10);

    @Provide
    Arbitrary<long[]> codes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 9999),
                        Arbitraries.longs().between(1000, 1050),
                        Arbitraries.of(0L, 9999L))
                .array(long[].class)
                .ofMaxSize(200);
    }

    @Property
    void findsWhatAMapFinds(@ForAll("codes") long[] codes) {
        AuditReport report = DuplicateAudit.of(PARTITION).audit(codes);
        assertThat(report.codes()).isEqualTo(codes.length);
        assertThat(report.duplicates()).containsExactlyElementsOf(Planted.duplicatesIn(codes, 0));
        assertThat(report.isClean()).isEqualTo(report.duplicateCount() == 0);
        assertThat(report.rejectionCount()).isZero();
    }

    @Property
    void partitionAndMergeEqualTheWhole(
            @ForAll("codes") long[] codes, @ForAll @IntRange(min = 1, max = 5) int machines, @ForAll Random order) {
        List<PartitionedCodes> parts = new ArrayList<>();
        for (int machine = 0; machine < machines; machine++) {
            int from = codes.length * machine / machines;
            int to = codes.length * (machine + 1) / machines;
            parts.add(PARTITION.split(Arrays.copyOfRange(codes, from, to), from));
        }
        assertThat(parts.stream().mapToInt(PartitionedCodes::size).sum()).isEqualTo(codes.length);
        List<AuditReport> reports = new ArrayList<>();
        for (int range = 0; range < PARTITION.ranges(); range++) {
            List<RangeSegment> segments = new ArrayList<>();
            for (PartitionedCodes part : parts) {
                RangeSegment sent = part.segment(range);
                RangeSegment arrived = RangeSegment.of(PARTITION, range, sent.entries());
                assertThat(arrived).isEqualTo(sent).hasSameHashCodeAs(sent);
                segments.add(arrived);
            }
            Collections.shuffle(segments, order);
            reports.add(DuplicateAudit.of(PARTITION).auditRange(segments));
        }
        Collections.shuffle(reports, order);
        AuditReport merged = reports.stream().reduce(AuditReport.empty(), AuditReport::merge);
        AuditReport whole = DuplicateAudit.of(PARTITION).audit(codes);
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 23, 1000", "10, 24, 1000", "10, 24, 5", "10, 24, 50000", "10, 16, 1000", "10, 16, 3",
        "11, 24, 1000", "11, 20, 1000", "6, 6, 1000", "9, 12, 1000", "9, 24, 10", "7, 24, 12"
    })
    void findsPlantedDuplicatesWithTheirPositions(int digits, int rangeBits, int duplicates) {
        CodeSpace space = CodeSpace.ofDigits(digits);
        long[] codes = Planted.codes(space, 300_000, duplicates, digits * 100L + rangeBits);
        long[] untouched = codes.clone();
        List<Duplicate> planted = Planted.duplicatesIn(codes, 0);
        assertThat(planted).hasSizeGreaterThan(duplicates / 2);

        AuditReport report =
                DuplicateAudit.of(new CodePartition(space, rangeBits)).audit(codes);
        assertThat(report.duplicates().toList()).isEqualTo(planted);
        assertThat(report).hasToString("AuditReport[codes 300000, duplicates " + planted.size() + ", rejected 0]");
        assertThat(codes).isEqualTo(untouched);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void severalThreadsFindTheSame(int threads) {
        long[] codes = Planted.codes(CodeSpace.RESIDENT_RECORD_CODE, 400_000, 500, 5);
        AuditReport alone = DuplicateAudit.of(CodeSpace.RESIDENT_RECORD_CODE).audit(codes);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            DuplicateAudit together =
                    DuplicateAudit.of(CodeSpace.RESIDENT_RECORD_CODE).inParallel(executor, threads);
            assertThat(together.audit(codes)).isEqualTo(alone);
        } finally {
            executor.shutdownNow();
        }
        assertThat(alone.duplicateCount()).isPositive();
    }

    @Test
    void anExecutorThatRunsNothingDoesNotStopTheAudit() {
        long[] codes = Planted.codes(SPACE, 9000, 100, 5);
        long[] many = new long[200_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = codes[i % codes.length];
        }
        AuditReport report =
                DuplicateAudit.of(PARTITION).inParallel(task -> {}, 4).audit(many);
        assertThat(report).isEqualTo(DuplicateAudit.of(PARTITION).audit(many));
        assertThat(report.duplicateCount()).isGreaterThan(190_000);
    }

    @Test
    void aCodeOutsideIsRefusedWhicheverThreadMeetsIt() {
        long[] codes = Planted.codes(CodeSpace.ofDigits(6), 200_000, 0, 5);
        codes[199_999] = 1_000_000;
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            DuplicateAudit audit = DuplicateAudit.of(CodeSpace.ofDigits(6));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> audit.audit(codes))
                    .withMessageStartingWith("codes: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> audit.inParallel(executor, 3).audit(codes))
                    .withMessageStartingWith("codes: ");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aStretchKeepsTheArraysIndexes() {
        long[] codes = {5, 5, 7, 8, 7, 5, 8};
        AuditReport report = DuplicateAudit.of(PARTITION).audit(codes, 1, 6);
        assertThat(report.duplicates()).containsExactly(new Duplicate(7, 2, 4), new Duplicate(5, 1, 5));
        assertThat(report.codes()).isEqualTo(5);
        assertThatThrownBy(() -> DuplicateAudit.of(PARTITION).audit(codes, 1, 8))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aCodeThatComesAThousandTimesIsADuplicateAllTimesButOne() {
        long[] codes = new long[1000];
        Arrays.fill(codes, 42);
        AuditReport report = DuplicateAudit.of(PARTITION).audit(codes);
        assertThat(report.duplicateCount()).isEqualTo(999);
        assertThat(report.duplicates()).allSatisfy(d -> assertThat(d.first()).isZero());
    }

    @Test
    void segmentsThatDoNotBelongTogetherAreRefused() {
        DuplicateAudit audit = DuplicateAudit.of(PARTITION);
        RangeSegment one = PARTITION.split(new long[] {1, 2, 1024}, 0).segment(0);
        RangeSegment otherRange = PARTITION.split(new long[] {1024}, 10).segment(1);
        RangeSegment overlapping = PARTITION.split(new long[] {3}, 1).segment(0);
        RangeSegment otherPartition =
                new CodePartition(SPACE, 11).split(new long[] {3}, 20).segment(0);
        for (RangeSegment wrong : List.of(otherRange, overlapping, otherPartition)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> audit.auditRange(List.of(one, wrong)))
                    .withMessageStartingWith("segments: ");
        }
        assertThat(audit.auditRange(List.of())).isEqualTo(AuditReport.empty());
    }

    @Test
    void entriesThatCannotBeOfTheRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeSegment.of(PARTITION, 0, 1024L << 40))
                .withMessageStartingWith("entries: ");
        // The last range is not full: 9,999 is the greatest payload.
        assertThat(RangeSegment.of(PARTITION, 9, 783L << 40).size()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> RangeSegment.of(PARTITION, 9, 784L << 40));
        assertThatIllegalArgumentException().isThrownBy(() -> RangeSegment.of(PARTITION, 0, -1L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeSegment.of(PARTITION, 0, 1L << 40 | 5, 2L << 40 | 5))
                .withMessageStartingWith("entries: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RangeSegment.of(PARTITION, 10))
                .withMessageStartingWith("range: ");
    }

    @Test
    void positionsReachFarBeyondOneMachine() {
        long far = (1L << 40) - 3;
        PartitionedCodes there = PARTITION.split(new long[] {1, 4, 1}, far);
        AuditReport report = DuplicateAudit.of(PARTITION).auditRange(List.of(there.segment(0)));
        assertThat(report.duplicates()).containsExactly(new Duplicate(1, far, far + 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PARTITION.split(new long[] {1, 2}, (1L << 40) - 1))
                .withMessageStartingWith("firstPosition: ");
    }

    @Test
    void aPartitionThatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePartition(SPACE, 5))
                .withMessageStartingWith("rangeBits: ");
        assertThatIllegalArgumentException().isThrownBy(() -> new CodePartition(SPACE, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodePartition(CodeSpace.INDIVIDUAL_NUMBER, 12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DuplicateAudit.of(CodeSpace.ofDigits(18)))
                .withMessageStartingWith("space: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DuplicateAudit.of(PARTITION).inParallel(Runnable::run, 0))
                .withMessageStartingWith("parallelism: ");
        assertThat(PARTITION.ranges()).isEqualTo(10);
        assertThat(PARTITION.rangeOf(9999)).isEqualTo(9);
    }

    @Test
    void textsShowNoCode() {
        PartitionedCodes split = PARTITION.split(new long[] {1234, 1234}, 0);
        assertThat(split).hasToString("PartitionedCodes[2 codes in 10 ranges]");
        assertThat(split.segment(1)).hasToString("RangeSegment[range 1, 2 codes]");
        AuditReport report = DuplicateAudit.of(PARTITION).auditRange(List.of(split.segment(1)));
        assertThat(report.duplicates().toList()).hasToString("[Duplicate[***, first 0, again 1]]");
    }

    @Test
    void aDuplicateComesAfterItsFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duplicate(1, 2, 2))
                .withMessageStartingWith("again: ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Duplicate(-1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Duplicate(1, -1, 2));
    }
}
