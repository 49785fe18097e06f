package juki.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongPredicate;
import juki.registry.codes.check.CheckDigit;
import juki.registry.codes.unique.UniquenessIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths that a whole nation goes through allocate nothing for each code. */
class AllocationTest {
    private static final int CODES = 200_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void makingACheckDigitAllocatesNothing() {
        assertThat(bytesFor(payload -> CheckDigit.RESIDENT_RECORD_CODE.digitFor(payload) == 0))
                .isLessThan(CODES / 10);
    }

    @Test
    void verifyingACheckDigitAllocatesNothing() {
        assertThat(bytesFor(CheckDigit.INDIVIDUAL_NUMBER::accepts)).isLessThan(CODES / 10);
    }

    @Test
    void judgingAWellFormedTextAllocatesNothing() {
        String text = "24727059608";
        assertThat(bytesFor(i -> ResidentRecordCode.faultIn(text).isEmpty())).isLessThan(CODES / 10);
    }

    @Test
    void claimingWithoutGrowthAllocatesNothing() {
        UniquenessIndex index = UniquenessIndex.hashed(CODES);
        assertThat(bytesFor(index::claim)).isLessThan(CODES / 10);
        assertThat(index.size()).isEqualTo(CODES);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 43_690, 43_691, 200_000})
    void hashedIndexTakesTwelveToTwentyFourBytesForEachExpectedCode(int expected) {
        THREADS.getCurrentThreadAllocatedBytes();
        UniquenessIndex.hashed(expected);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        UniquenessIndex index = UniquenessIndex.hashed(expected);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(index.size()).isZero();
        assertThat((double) bytes / expected).isBetween(12.0, 24.1);
    }

    private static long bytesFor(LongPredicate path) {
        long yes = path.test(1) ? 1 : 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (long code = 1; code <= CODES; code++) {
            yes += path.test(code) ? 1 : 0;
        }
        long after = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(yes).isPositive();
        return after - before;
    }
}
