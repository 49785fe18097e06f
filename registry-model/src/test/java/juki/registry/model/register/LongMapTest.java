package juki.registry.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongMapTest {

    /** The inverse of the map's mixing, so that keys can be made that meet on every level but the last. */
    private static long unmix(long mixed) {
        long z = mixed ^ (mixed >>> 31) ^ (mixed >>> 62);
        z *= 0x319642B2D24D8EC3L;
        z = z ^ (z >>> 27) ^ (z >>> 54);
        z *= 0x96DE1B173F119089L;
        return z ^ (z >>> 30) ^ (z >>> 60);
    }

    @Provide
    Arbitrary<Long> keys() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 20),
                Arbitraries.longs().between(0, 999_999_999_999_999L),
                Arbitraries.longs(),
                // Equal but for the highest bits, and equal but for the lowest.
                Arbitraries.longs().between(0, 15).map(n -> unmix(n << 60)),
                Arbitraries.longs().between(0, 40).map(LongMapTest::unmix));
    }

    private static Map<Long, String> contents(LongMap<String> map, Set<Long> keys) {
        Map<Long, String> contents = new HashMap<>();
        for (long key : keys) {
            String value = map.find(key);
            if (value != null) {
                contents.put(key, value);
            }
        }
        return contents;
    }

    private static void assertSame(LongMap<String> map, Map<Long, String> expected, Set<Long> keys) {
        assertThat(contents(map, keys)).isEqualTo(expected);
        assertThat(map.size()).isEqualTo(expected.size());
        List<String> values = new ArrayList<>();
        map.forEach(values::add);
        assertThat(values).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Property
    void itHoldsWhatAHashMapHoldsAndOldVersionsStayAsTheyWere(@ForAll @Size(max = 60) List<@From("keys") Long> keys) {
        Set<Long> all = new HashSet<>(keys);
        List<LongMap<String>> versions = new ArrayList<>(List.of(LongMap.empty()));
        List<Map<Long, String>> expected = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < keys.size(); i++) {
            Map<Long, String> next = new HashMap<>(expected.get(i));
            next.put(keys.get(i), "v" + i);
            expected.add(next);
            versions.add(versions.get(i).with(keys.get(i), "v" + i));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertSame(versions.get(i), expected.get(i), all);
        }
    }

    @Property
    void madeAtOnceItIsWhatItIsMadeOneByOne(
            @ForAll @Size(max = 80) Set<@From("keys") Long> keys, @ForAll("keys") long another) {
        long[] array = keys.stream().mapToLong(Long::longValue).toArray();
        Object[] values = keys.stream().map(key -> "v" + key).toArray();
        LongMap<String> atOnce = LongMap.of(array, values);
        LongMap<String> oneByOne = LongMap.empty();
        Map<Long, String> expected = new HashMap<>();
        for (long key : keys) {
            oneByOne = oneByOne.with(key, "v" + key);
            expected.put(key, "v" + key);
        }
        Set<Long> asked = new HashSet<>(keys);
        asked.add(another);
        assertSame(atOnce, expected, asked);
        assertSame(oneByOne, expected, asked);
        List<String> oneOrder = new ArrayList<>();
        List<String> otherOrder = new ArrayList<>();
        atOnce.forEach(oneOrder::add);
        oneByOne.forEach(otherOrder::add);
        assertThat(oneOrder).isEqualTo(otherOrder);
        expected.put(another, "more");
        assertSame(atOnce.with(another, "more"), expected, asked);
        assertThat(Arrays.stream(array).boxed()).containsExactlyElementsOf(keys);
    }

    @Test
    void keysThatMeetOnTwelveLevelsAreToldApart() {
        long one = unmix(1L);
        long other = unmix(1L | 1L << 63);
        LongMap<String> map = LongMap.<String>empty().with(one, "one").with(other, "other");
        assertThat(map.find(one)).isEqualTo("one");
        assertThat(map.find(other)).isEqualTo("other");
        assertThat(map.find(unmix(1L | 1L << 62))).isNull();
        assertThat(map.with(unmix(1L | 1L << 62), "third").find(other)).isEqualTo("other");
        assertThat(LongMap.<String>of(new long[] {one, other}, new Object[] {"one", "other"})
                        .find(other))
                .isEqualTo("other");
    }

    @Test
    void aHundredThousandNumbersInSequenceAreFound() {
        int n = 100_000;
        long[] keys = new long[n];
        Object[] values = new Object[n];
        for (int i = 0; i < n; i++) {
            keys[i] = i * 10L;
            values[i] = i;
        }
        LongMap<Integer> map = LongMap.of(keys, values);
        for (int i = 0; i < n; i++) {
            assertThat(map.find(i * 10L)).isEqualTo(i);
        }
        assertThat(map.find(5)).isNull();
        assertThat(map.size()).isEqualTo(n);
    }

    @Test
    void anEmptyMapHoldsNothing() {
        assertThat(LongMap.empty().find(0)).isNull();
        assertThat(LongMap.of(new long[0], new Object[0]).size()).isZero();
        assertThat(LongMap.of(new long[0], new Object[0]).with(0, "zero").find(0))
                .isEqualTo("zero");
    }
}
