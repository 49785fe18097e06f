package juki.registry.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BlockingIndexTest {

    /** Few keys, so that many records share them. */
    @Property
    void everyRecordThatSharesAKeyIsFoundOnceAndInOrder(
            @ForAll @Size(max = 60) List<@Size(max = 4) List<@LongRange(min = -8, max = 8) Long>> keysOfRecords,
            @ForAll @Size(max = 4) List<@LongRange(min = -8, max = 8) Long> wanted) {
        BlockingIndex index = BlockingIndex.of(keysOfRecords.size(), number -> longs(keysOfRecords.get(number)));
        int[] sharing = IntStream.range(0, keysOfRecords.size())
                .filter(number -> keysOfRecords.get(number).stream().anyMatch(wanted::contains))
                .toArray();
        assertThat(index.sharing(longs(wanted))).containsExactly(sharing);
    }

    @Property
    void anyKeyIsFoundAgain(@ForAll long key) {
        BlockingIndex index = BlockingIndex.of(3, number -> number == 1 ? new long[] {key} : new long[] {~key});
        assertThat(index.sharing(key)).containsExactly(1);
    }

    @Property
    void everyPairThatSharesAKeyIsListedOnceAndInOrder(
            @ForAll @Size(max = 30) List<@Size(max = 4) List<@LongRange(min = -8, max = 8) Long>> keysOfRecords) {
        BlockingIndex index = BlockingIndex.of(keysOfRecords.size(), number -> longs(keysOfRecords.get(number)));
        List<Long> sharing = new ArrayList<>();
        for (int i = 0; i < keysOfRecords.size(); i++) {
            for (int j = i + 1; j < keysOfRecords.size(); j++) {
                if (keysOfRecords.get(i).stream().anyMatch(keysOfRecords.get(j)::contains)) {
                    sharing.add((long) i << 32 | j);
                }
            }
        }
        assertThat(index.pairs()).containsExactly(longs(sharing));
    }

    @Test
    void anIndexOfNothingAnswersWithNobody() {
        assertThat(BlockingIndex.of(0, number -> new long[0]).sharing(1, 2, 3)).isEmpty();
        assertThat(BlockingIndex.of(5, number -> new long[0]).sharing(1)).isEmpty();
        assertThat(BlockingIndex.of(5, number -> new long[0]).pairs()).isEmpty();
    }

    @Test
    void refusesMoreRecordsThanItCanNumber() {
        assertThatThrownBy(() -> BlockingIndex.of((1 << 28) + 1, number -> new long[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("records:");
        assertThatThrownBy(() -> BlockingIndex.of(-1, number -> new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
