package juki.registry.rules.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** No table of counts gives a single person away. */
class PublishedCountsTest {

    @Property(tries = 500)
    void noCellAndNoRestIsSmall(
            @ForAll @Size(max = 60) List<@IntRange(max = 20) Integer> keys,
            @ForAll @IntRange(min = 2, max = 6) int least) {
        PublishedCounts<Integer> counts = PublishedCounts.of(keys, least);
        assertThat(counts.cells().values()).allMatch(n -> n >= least);
        counts.rest().ifPresent(n -> assertThat(n).isGreaterThanOrEqualTo(least));
        counts.cells()
                .forEach(
                        (key, n) -> assertThat(Collections.frequency(keys, key)).isEqualTo(n));
    }

    /** Who knows the total learns of the cells not shown only that they are the rest together. */
    @Property(tries = 500)
    void cellsAndRestAddUpUnlessTooFewAreCounted(
            @ForAll @Size(max = 60) List<@IntRange(max = 20) Integer> keys,
            @ForAll @IntRange(min = 2, max = 6) int least) {
        PublishedCounts<Integer> counts = PublishedCounts.of(keys, least);
        int told = counts.cells().values().stream().mapToInt(n -> n).sum()
                + counts.rest().orElse(0);
        assertThat(told == keys.size() || counts.cells().isEmpty() && keys.size() < least)
                .isTrue();
    }

    @Test
    void aTownOfOnePersonIsNotShownNorFoundBySubtraction() {
        PublishedCounts<String> counts = PublishedCounts.of(List.of("七栄", "七栄", "七栄", "日吉台", "日吉台", "久能"), 2);
        assertThat(counts.cells()).isEqualTo(Map.of("七栄", 3));
        assertThat(counts.rest()).isEqualTo(OptionalInt.of(3));
        assertThat(counts.toString()).doesNotContain("七栄");
    }

    @Test
    void oneAloneIsNotToldAtAll() {
        PublishedCounts<String> counts = PublishedCounts.of(List.of("久能"), PublishedCounts.LEAST);
        assertThat(counts.cells()).isEmpty();
        assertThat(counts.rest()).isEmpty();
        assertThatThrownBy(() -> PublishedCounts.of(new ArrayList<>(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("least:");
    }
}
