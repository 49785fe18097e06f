package juki.registry.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How passages of law are written. */
class CitationTest {

    private static final Statute ACT = Statute.BASIC_RESIDENT_REGISTRATION_ACT;

    @Test
    void isWrittenInJapaneseAndEnglish() {
        Citation citation = ACT.article(7).paragraph(1).item(4);

        assertThat(citation.wording()).isEqualTo("住民基本台帳法第7条第1項第4号").hasToString(citation.toString());
        assertThat(citation.english()).isEqualTo("Basic Resident Registration Act Art. 7 para. 1 item 4");
    }

    @Test
    void anArticlePutInLaterHasABranchNumber() {
        assertThat(ACT.article(30, 46).wording()).isEqualTo("住民基本台帳法第30条の46");
        assertThat(ACT.article(30, 46).english()).isEqualTo("Basic Resident Registration Act Art. 30-46");
    }

    @Test
    void severalPassagesAreListed() {
        Citation both = ACT.article(24).and(Statute.STANDARD_SPECIFICATION.section("4.1.3"));

        assertThat(both.wording()).isEqualTo("住民基本台帳法第24条、住民記録システム標準仕様書 4.1.3");
        assertThat(both.english()).isEqualTo("Basic Resident Registration Act Art. 24; Standard Specification 4.1.3");
        assertThat(both).isNotEqualTo(ACT.article(24));
        assertThat(both.and(ACT.article(5)))
                .isEqualTo(both.and(ACT.article(5)))
                .hasSameHashCodeAs(both.and(ACT.article(5)));
        assertThat(both.hashCode()).isNotEqualTo(ACT.article(24).hashCode());
    }

    @Test
    void numbersArePositiveAndSectionsAreNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> ACT.article(0)).withMessageStartingWith("number: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACT.article(30, 0))
                .withMessageStartingWith("branch: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACT.article(1).paragraph(0))
                .withMessageStartingWith("number: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statute.STANDARD_SPECIFICATION.section("4.x"))
                .withMessageStartingWith("number: ");
    }

    @Test
    void aWholeStatuteIsCitedByItsTitle() {
        assertThat(Statute.SEAL_REGISTRATION_ORDINANCE.whole().wording()).isEqualTo("印鑑登録条例");
        assertThat(ACT.article(1).wording()).isEqualTo("住民基本台帳法第1条");
    }

    @Test
    void everyStatuteHasATitleAndAFirstDayOfItsOwn() {
        assertThat(Statute.values()).allSatisfy(statute -> {
            assertThat(statute.wording()).isNotBlank();
            assertThat(statute.english()).isNotBlank();
            assertThat(statute.inForceSince()).isBeforeOrEqualTo(Statute.STANDARD_SPECIFICATION.inForceSince());
        });
        assertThat(Statute.STANDARD_SPECIFICATION.inForceSince()).isEqualTo(LocalDate.of(2020, 9, 11));
        assertThat(Certainty.values()).extracting(Certainty::wording).containsExactly("条文", "公的案内", "二次資料", "一般知識");
    }
}
