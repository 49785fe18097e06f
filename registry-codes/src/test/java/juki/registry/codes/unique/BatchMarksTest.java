package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchMarksTest {
    @Property
    void indexesAreThoseOfTheArray(
            @ForAll @IntRange(max = 1000) int from, @ForAll Set<@IntRange(max = 300) Integer> offsets) {
        BatchMarks marks = BatchMarks.ofLength(3);
        marks.begin(from, from + 301);
        offsets.forEach(offset -> marks.mark(from + offset));
        assertThat(marks.indexes())
                .containsExactlyElementsOf(
                        offsets.stream().map(offset -> from + offset).sorted().toList());
        assertThat(marks.count()).isEqualTo(offsets.size());
        assertThat(marks).hasToString("BatchMarks[" + offsets.size() + " of 301]");
    }

    @Test
    void aNewBatchBeginsWithoutMarks() {
        BatchMarks marks = BatchMarks.ofLength(100);
        marks.begin(0, 100);
        marks.mark(0);
        marks.mark(99);
        marks.begin(5, 90);
        assertThat(marks.count()).isZero();
        assertThat(marks.isMarked(5)).isFalse();
    }

    @Test
    void anIndexOutsideTheBatchIsRefused() {
        BatchMarks marks = BatchMarks.ofLength(100);
        marks.begin(10, 20);
        assertThatThrownBy(() -> marks.mark(20)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> marks.isMarked(9)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aBatchThatEndsBeforeItBeginsIsRefused() {
        BatchMarks marks = BatchMarks.ofLength(1);
        assertThatIllegalArgumentException().isThrownBy(() -> marks.begin(2, 1)).withMessageStartingWith("from: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchMarks.ofLength(-1))
                .withMessageStartingWith("length: ");
    }
}
