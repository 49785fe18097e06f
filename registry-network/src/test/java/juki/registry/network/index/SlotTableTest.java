package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A table finds every number under its hash, as a map of lists does, however it has grown. */
class SlotTableTest {

    private static List<Integer> under(SlotTable table, int hash) {
        List<Integer> found = new ArrayList<>();
        long cursor = table.at(hash);
        for (int number; (number = table.number(cursor)) != SlotTable.NONE; cursor = table.on(cursor, hash)) {
            found.add(number);
        }
        return found;
    }

    private static void fill(SlotTable table, int hash, int number) {
        long cursor = table.at(hash);
        while (table.number(cursor) != SlotTable.NONE) {
            cursor = table.on(cursor, hash);
        }
        table.fill(cursor, hash, number);
    }

    private static void holds(int many, IntUnaryOperator hash, IntUnaryOperator number) {
        SlotTable table = new SlotTable();
        Map<Integer, List<Integer>> plain = new HashMap<>();
        for (int i = 0; i < many; i++) {
            fill(table, hash.applyAsInt(i), number.applyAsInt(i));
            plain.computeIfAbsent(hash.applyAsInt(i), it -> new ArrayList<>()).add(number.applyAsInt(i));
        }
        plain.forEach((key, numbers) -> assertThat(under(table, key)).containsExactlyInAnyOrderElementsOf(numbers));
        for (int i = 0; i < 1_000; i++) {
            int other = SlotTable.hash(-1L - i);
            assertThat(under(table, other)).containsExactlyInAnyOrderElementsOf(plain.getOrDefault(other, List.of()));
        }
    }

    @Property(tries = 50)
    void itHoldsWhatAMapOfListsHolds(@ForAll long seed) {
        Random random = new Random(seed);
        int many = random.nextInt(30_000);
        long stride = random.nextLong();
        holds(many, i -> SlotTable.hash(i * stride), i -> i);
    }

    @Property(tries = 50)
    void hashesThatAreEqualOrNeighboursOrTheLastOfAPartAreHeldToo(@ForAll long seed) {
        Random random = new Random(seed);
        int different = 1 + random.nextInt(40);
        int last = random.nextInt(256) << 24 | 0xFF_FFFF;
        holds(random.nextInt(300), i -> last - i % different, i -> i);
    }

    @Example
    void numbersOfAllThirtyTwoBitsButTheLastAreHeld() {
        int[] numbers = {0, 1, Integer.MAX_VALUE, Integer.MIN_VALUE, -2};
        holds(numbers.length, i -> 0, i -> numbers[i]);
        holds(numbers.length, i -> -1, i -> numbers[i]);
    }

    @Property(tries = 50)
    void anotherNumberTakesThePlaceOfOne(@ForAll long seed) {
        Random random = new Random(seed);
        int many = 1 + random.nextInt(2_000);
        SlotTable table = new SlotTable();
        for (int i = 0; i < many; i++) {
            fill(table, SlotTable.hash(i), i);
        }
        for (int i = 0; i < many; i++) {
            int hash = SlotTable.hash(i);
            long cursor = table.at(hash);
            while (table.number(cursor) != i) {
                cursor = table.on(cursor, hash);
            }
            table.replace(cursor, -2 - i);
        }
        for (int i = 0; i < many; i++) {
            assertThat(under(table, SlotTable.hash(i))).contains(-2 - i).doesNotContain(i);
        }
    }
}
