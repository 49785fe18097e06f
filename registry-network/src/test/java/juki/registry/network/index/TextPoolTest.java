package juki.registry.network.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A pool keeps every text once, as it was written. */
class TextPoolTest {

    private static final int[] POINTS = {'a', 0xE9, 0x3042, 0x8FBB, 0x20BB7, 0xE0100, 0x3000};

    private static String text(Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(300) : random.nextInt(6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(POINTS[random.nextInt(POINTS.length)]);
        }
        return text.toString();
    }

    @Property(tries = 30)
    void everyTextHasOneNumberAndComesBackUnderIt(@ForAll long seed) {
        Random random = new Random(seed);
        TextPool pool = new TextPool();
        Map<String, Integer> numbers = new HashMap<>();
        int likely = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            if (!numbers.containsKey(text)) {
                assertThat(pool.known(text)).isEqualTo(text.isEmpty() ? OptionalInt.of(0) : OptionalInt.empty());
            }
            int number = pool.numberOf(text, likely);
            assertThat(numbers.putIfAbsent(text, number)).isIn(null, number);
            assertThat(pool.known(text)).hasValue(number);
            assertThat(number == 0).isEqualTo(text.isEmpty());
            // What was likely may be the same, another text, or none.
            likely = random.nextInt(3) == 0 ? number : pool.known(text(random)).orElse(0);
        }
        assertThat(numbers.values()).doesNotHaveDuplicates();
        numbers.forEach((text, number) -> assertThat(pool.text(number)).isEqualTo(text));
    }

    @Example
    void aTextIsReadWhereASegmentEndsAndBehind() {
        TextPool pool = new TextPool();
        String long1 = "辻".repeat(20_000);
        String long2 = "󠄀".repeat(10_000);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            for (String text : new String[] {long1 + i, long2 + i, "" + i}) {
                numbers.put(text, pool.numberOf(text, 0));
            }
        }
        numbers.forEach((text, number) -> assertThat(pool.text(number)).isEqualTo(text));
    }

    @Example
    void aTextTooLongIsRefusedAndNothingChanges() {
        TextPool pool = new TextPool();
        pool.numberOf("辻", 0);
        long before = pool.bytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.numberOf("辻".repeat(65_536), 0))
                .withMessageStartingWith("text:");
        assertThat(pool.bytes()).isEqualTo(before);
        assertThat(pool.text(pool.numberOf("辻".repeat(65_535), 0))).hasSize(65_535);
    }
}
