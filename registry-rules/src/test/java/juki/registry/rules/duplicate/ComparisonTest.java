package juki.registry.rules.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comparing. */
class ComparisonTest {

    @Provide
    Arbitrary<ResidentRecord> records() {
        return People.records();
    }

    @Provide
    Arbitrary<Particulars> particulars() {
        return People.particulars();
    }

    @Provide
    Arbitrary<Map<Attribute, Likeness>> evidence() {
        return People.evidence();
    }

    private static Comparison compared(ResidentRecord one, ResidentRecord other) {
        return Criteria.standard().compare(Particulars.of(one), Particulars.of(other));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void comparingIsSymmetric(@ForAll("particulars") Particulars one, @ForAll("particulars") Particulars other) {
        assertThat(Criteria.standard().compare(one, other))
                .isEqualTo(Criteria.standard().compare(other, one));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingOfSomebodyDiffersFromHimself(@ForAll("records") ResidentRecord one) {
        Comparison itself = compared(one, one);
        assertThat(itself.evidence()).extracting(Evidence::agreement).doesNotContain(Agreement.DIFFERED);
        if (one.recordCode().isPresent() || one.individualNumber().isPresent()) {
            assertThat(itself.grade()).isEqualTo(Grade.SAME_CODE);
        }
        if (!one.name().isBlank() && BirthDates.isNarrow(one.person().dateOfBirth())) {
            assertThat(itself.gradeBesidesCodes()).isGreaterThanOrEqualTo(Grade.SIMILAR);
        }
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void betterEvidenceNeverLowersTheGrade(
            @ForAll("evidence") Map<Attribute, Likeness> worse, @ForAll Attribute attribute, @ForAll Likeness better) {
        Map<Attribute, Likeness> improved = new EnumMap<>(worse);
        improved.computeIfPresent(
                attribute, (key, before) -> better.agreement().compareTo(before.agreement()) >= 0 ? better : before);
        assertThat(Criteria.standard().judge(improved).grade())
                .isGreaterThanOrEqualTo(Criteria.standard().judge(worse).grade());
        assertThat(Criteria.standard().judge(improved).gradeBesidesCodes())
                .isGreaterThanOrEqualTo(Criteria.standard().judge(worse).gradeBesidesCodes());
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void readingAndDateOfBirthAloneAreNeverEnough(@ForAll("evidence") Map<Attribute, Likeness> evidence) {
        Map<Attribute, Likeness> weak = new EnumMap<>(evidence);
        for (Attribute attribute : List.of(
                Attribute.RECORD_CODE,
                Attribute.INDIVIDUAL_NUMBER,
                Attribute.CARD_NUMBER,
                Attribute.NAME,
                Attribute.ADDRESS,
                Attribute.FAMILY_REGISTER)) {
            weak.put(attribute, Likeness.DISTINCT);
        }
        assertThat(Criteria.standard().judge(weak).grade()).isEqualTo(Grade.DIFFERENT);
        weak.put(Attribute.NAME, Likeness.ONE_CHARACTER);
        assertThat(Criteria.standard().judge(weak).grade()).isLessThanOrEqualTo(Grade.SIMILAR);
    }

    /** Otherwise a search would miss whom a comparison would find. */
    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsSimilarSharesAKey(@ForAll("particulars") Particulars one, @ForAll("particulars") Particulars other) {
        if (Criteria.standard().compare(one, other).grade().isAtLeast(Grade.SIMILAR)) {
            long[] keys = BlockingKeys.standard().of(other);
            assertThat(BlockingKeys.standard().of(one))
                    .matches(own -> Arrays.stream(own)
                            .anyMatch(key -> Arrays.stream(keys).anyMatch(it -> it == key)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingShowsAValue(@ForAll("records") ResidentRecord one, @ForAll("records") ResidentRecord other) {
        Comparison comparison = compared(one, other);
        String shown = comparison + comparison.wording() + Particulars.of(one);
        assertThat(shown).doesNotContain("渡", "山崎", "ワタナベ", "NGUYEN", "架空", "1935", "本籍");
        one.recordCode().ifPresent(code -> assertThat(shown).doesNotContain(code.digits()));
    }
}
