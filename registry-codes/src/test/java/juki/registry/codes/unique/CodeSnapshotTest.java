package juki.registry.codes.unique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSnapshotTest {
    private static final CodeSpace SPACE = CodeSpace.ofDigits(6);

    @Provide
    Arbitrary<Set<Long>> codes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, SPACE.size() - 1),
                        Arbitraries.longs().between(5000, 5300),
                        Arbitraries.of(0L, SPACE.size() - 1))
                .set()
                .ofMaxSize(250);
    }

    @Property
    void holdsWhatTheIndexHeld(@ForAll("codes") Set<Long> codes) {
        UniquenessIndex index = UniquenessIndex.hashed(10);
        codes.forEach(index::claim);
        CodeSnapshot snapshot = CodeSnapshot.of(SPACE, index);
        assertThat(snapshot.size()).isEqualTo(codes.size());
        assertThat(listed(snapshot)).containsExactlyElementsOf(new TreeSet<>(codes));
        for (long code : codes) {
            assertThat(snapshot.contains(code)).isTrue();
            long next = Math.min(code + 1, SPACE.size() - 1);
            assertThat(snapshot.contains(next)).isEqualTo(codes.contains(next));
        }
        assertThat(snapshot.contains(0)).isEqualTo(codes.contains(0L));
        assertThat(snapshot.contains(SPACE.size() - 1)).isEqualTo(codes.contains(SPACE.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "5000, 2", "5000, 3", "5000, 100", "5000, 101", "4000, 2000", "3, 100000"})
    void answersForEveryPayloadOfItsSpace(int count, int scarcity) {
        CodeSpace space = new CodeSpace((long) count * scarcity);
        SplittableRandom random = new SplittableRandom(count + scarcity);
        UniquenessIndex index = UniquenessIndex.dense(space);
        while (index.size() < count) {
            // Half of the codes in the lowest tenth: empty stretches and crowded ones.
            index.claim(random.nextLong(random.nextBoolean() || scarcity < 20 ? space.size() : space.size() / 10));
        }
        CodeSnapshot snapshot = CodeSnapshot.of(space, index);
        int batch = 1 << 16;
        long[] asked = new long[batch];
        BatchMarks expected = BatchMarks.ofLength(batch);
        BatchMarks found = BatchMarks.ofLength(batch);
        for (long first = 0; first < space.size(); first += batch) {
            int length = (int) Math.min(batch, space.size() - first);
            for (int i = 0; i < length; i++) {
                asked[i] = first + i;
            }
            assertThat(snapshot.containsAll(asked, 0, length, found))
                    .isEqualTo(index.containsAll(asked, 0, length, expected));
            assertThat(found.indexes().boxed().toList())
                    .isEqualTo(expected.indexes().boxed().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 1.20", "80, 1.20", "1000, 1.75", "10000, 2.3"})
    void takesLittleMemoryHoweverTheCodesLie(int scarcity, double bytes) {
        int count = 200_000;
        CodeSpace space = new CodeSpace((long) count * scarcity);
        SplittableRandom random = new SplittableRandom(3);
        UniquenessIndex atRandom = UniquenessIndex.hashed(count);
        UniquenessIndex inOrder = UniquenessIndex.hashed(count);
        while (atRandom.size() < count) {
            atRandom.claim(random.nextLong(space.size()));
            inOrder.claim(atRandom.size());
        }
        assertThat((double) CodeSnapshot.of(space, atRandom).bytes() / count).isLessThan(bytes);
        assertThat((double) CodeSnapshot.of(space, inOrder).bytes() / count).isLessThan(bytes);
    }

    /** Runs, steps and crowds in a space that is empty otherwise: stretches are bitmaps, and are cut again and again. */
    @ParameterizedTest
    @CsvSource({"300, 1, 11", "5000, 1, 11", "5000, 3, 10", "20000, 40, 10", "3000, 9000, 11", "700, 1000000007, 18"})
    void holdsCodesThatCrowdInAWideSpace(int count, long step, int digits) {
        CodeSpace space = CodeSpace.ofDigits(digits);
        TreeSet<Long> codes = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            codes.add(space.size() / 3 + i * step);
            codes.add(space.size() - 1 - (long) i * i);
        }
        CodeSnapshot snapshot = CodeSnapshot.ofSorted(
                space, codes.stream().mapToLong(Long::longValue).toArray());
        assertThat(listed(snapshot)).containsExactlyElementsOf(codes);
        long[] asked = codes.stream()
                .flatMap(code -> LongStream.rangeClosed(-2, 2)
                        .map(i -> code + i * Math.max(1, step / 2))
                        .filter(space::contains)
                        .boxed())
                .mapToLong(Long::longValue)
                .toArray();
        BatchMarks found = BatchMarks.ofLength(asked.length);
        snapshot.containsAll(asked, 0, asked.length, found);
        for (int i = 0; i < asked.length; i++) {
            assertThat(found.isMarked(i)).isEqualTo(codes.contains(asked[i]));
            assertThat(snapshot.contains(asked[i])).isEqualTo(codes.contains(asked[i]));
        }
    }

    /** More than a word of codes with the same high bits, and more low bits than a word has lanes for. */
    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 128, 200, 255, 256, 257})
    void holdsAsManyNeighboursAsThereMayBe(int count) {
        CodeSpace space = CodeSpace.ofDigits(12);
        for (long first : new long[] {0, 77_777, space.size() - count}) {
            long[] codes = LongStream.range(first, first + count).toArray();
            CodeSnapshot snapshot = CodeSnapshot.ofSorted(space, codes);
            assertThat(listed(snapshot)).hasSize(count).startsWith(first);
            for (long code = Math.max(0, first - 300); code < Math.min(space.size(), first + count + 300); code++) {
                assertThat(snapshot.contains(code)).isEqualTo(code >= first && code < first + count);
            }
        }
    }

    @Test
    void holdsTheEdgesOfTheWidestSpace() {
        CodeSpace space = new CodeSpace(Long.MAX_VALUE);
        CodeSnapshot snapshot = CodeSnapshot.ofSorted(space, 0, 1L << 62, Long.MAX_VALUE - 1);
        assertThat(listed(snapshot)).containsExactly(0L, 1L << 62, Long.MAX_VALUE - 1);
        assertThat(snapshot.contains(Long.MAX_VALUE - 1)).isTrue();
        assertThat(snapshot.contains(Long.MAX_VALUE - 2)).isFalse();
        assertThat(snapshot.contains(1L << 62)).isTrue();
        assertThat(snapshot.contains((1L << 62) - 1)).isFalse();
    }

    @Test
    void holdsTheEdgesOfTheNationalSpaces() {
        for (CodeSpace space : List.of(CodeSpace.RESIDENT_RECORD_CODE, CodeSpace.INDIVIDUAL_NUMBER)) {
            CodeSnapshot snapshot = CodeSnapshot.ofSorted(space, 0, 7, space.size() - 1);
            assertThat(listed(snapshot)).containsExactly(0L, 7L, space.size() - 1);
            assertThat(snapshot.contains(space.size() - 1)).isTrue();
            assertThat(snapshot.contains(space.size() - 2)).isFalse();
            assertThat(snapshot.space()).isEqualTo(space);
            assertThat(snapshot).hasToString("CodeSnapshot[3 of " + space.size() + " codes]");
        }
    }

    @Test
    void anEmptySnapshotHoldsNothing() {
        CodeSnapshot snapshot = CodeSnapshot.ofSorted(SPACE);
        assertThat(snapshot.size()).isZero();
        assertThat(snapshot.contains(0)).isFalse();
        assertThat(snapshot.contains(999_999)).isFalse();
        assertThat(listed(snapshot)).isEmpty();
    }

    @Test
    void codesThatDoNotAscendAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSnapshot.ofSorted(SPACE, 1, 3, 3))
                .withMessageStartingWith("codes: ");
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSnapshot.ofSorted(SPACE, 1, 3, 2));
    }

    @Test
    void codesOutsideTheSpaceAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSnapshot.ofSorted(SPACE, 1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeSnapshot.ofSorted(SPACE, -1));
        CodeSnapshot snapshot = CodeSnapshot.ofSorted(SPACE, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.contains(1_000_000))
                .withMessageStartingWith("code: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> snapshot.containsAll(new long[] {-1}, 0, 1, BatchMarks.ofLength(1)));
    }

    private static List<Long> listed(CodeSnapshot snapshot) {
        List<Long> codes = new ArrayList<>();
        snapshot.forEachAscending(codes::add);
        return codes;
    }
}
