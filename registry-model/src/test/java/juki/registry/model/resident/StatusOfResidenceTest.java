package juki.registry.model.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.model.date.DateSpan;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The dated table of statuses of residence, against the names of the Act and the days on which it changed. */
class StatusOfResidenceTest {

    private static final LocalDate FOREIGN_RESIDENTS_REGISTERED = LocalDate.of(2012, 7, 9);

    /** 別表第一 and 別表第二 as in force on 2025-06-01, in the order of the Act. */
    private static final List<String> OF_THE_ACT = List.of(
            "外交",
            "公用",
            "教授",
            "芸術",
            "宗教",
            "報道",
            "高度専門職",
            "経営・管理",
            "法律・会計業務",
            "医療",
            "研究",
            "教育",
            "技術・人文知識・国際業務",
            "企業内転勤",
            "介護",
            "興行",
            "技能",
            "特定技能",
            "技能実習",
            "文化活動",
            "短期滞在",
            "留学",
            "研修",
            "家族滞在",
            "特定活動",
            "永住者",
            "日本人の配偶者等",
            "永住者の配偶者等",
            "定住者");

    private static List<String> namesOn(LocalDate day) {
        return StatusOfResidence.inForceOn(day).stream()
                .map(StatusOfResidence::name)
                .toList();
    }

    /** Without its kind: 技能実習1号イ is 技能実習. */
    private static String kindless(String name) {
        return name.replaceAll("[123]号[イロハ]?$", "");
    }

    @Example
    void everyStatusOfTheActThatARecordMayShowIsInTheTable() {
        Set<String> inNoRegister = Set.of("外交", "公用", "短期滞在");
        Set<String> ofNoAct = Set.of("特別永住者", "仮滞在", "一時庇護", "その他");
        assertThat(namesOn(LocalDate.of(2025, 6, 1)).stream()
                        .map(StatusOfResidenceTest::kindless)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                OF_THE_ACT.stream().filter(name -> !inNoRegister.contains(name)), ofNoAct.stream())
                        .toList());
    }

    @Example
    void theTableHasEachCodeAndEachNameOnce() {
        assertThat(StatusOfResidence.table())
                .hasSize(42)
                .doesNotHaveDuplicates()
                .extracting(StatusOfResidence::name)
                .doesNotHaveDuplicates();
        assertThat(StatusOfResidence.table())
                .extracting(status -> status.englishName().orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(StatusOfResidence.table()).allSatisfy(status -> {
            assertThat(StatusOfResidence.of(status.code())).isEqualTo(status);
            assertThat(status.legalClasses()).isNotEmpty();
        });
    }

    /** Act 74 of 2014: what was 投資・経営 is 経営・管理, 技術 and 人文知識・国際業務 are one. */
    @Example
    void statusesChangedOnTheFirstOfApril2015() {
        assertThat(namesOn(LocalDate.of(2015, 3, 31)))
                .contains("投資・経営", "技術", "人文知識・国際業務")
                .doesNotContain("経営・管理", "技術・人文知識・国際業務", "高度専門職1号イ", "高度専門職2号");
        assertThat(namesOn(LocalDate.of(2015, 4, 1)))
                .contains("経営・管理", "技術・人文知識・国際業務", "高度専門職1号イ", "高度専門職2号")
                .doesNotContain("投資・経営", "技術", "人文知識・国際業務");
    }

    @Example
    void youngerStatusesBeginOnTheirDay() {
        assertThat(StatusOfResidence.of("T29").inForce()).contains(DateSpan.since(LocalDate.of(2017, 9, 1)));
        assertThat(StatusOfResidence.of("T27").inForce()).contains(DateSpan.since(LocalDate.of(2017, 11, 1)));
        assertThat(StatusOfResidence.of("T71").inForce()).contains(DateSpan.since(LocalDate.of(2019, 4, 1)));
        assertThat(namesOn(LocalDate.of(2019, 3, 31))).contains("介護").doesNotContain("特定技能1号");
    }

    @Example
    void aFormerStatusKeepsItsName() {
        StatusOfResidence former = StatusOfResidence.of("T11");
        assertThat(former.name()).isEqualTo("投資・経営");
        assertThat(former.englishName()).contains("Investor/Business Manager");
        assertThat(former.inForce().orElseThrow().end()).contains(LocalDate.of(2015, 4, 1));
        assertThat(former).isNotEqualTo(StatusOfResidence.of("T25"));
        assertThat(StatusOfResidence.of("T11", "投資･経営").name()).isEqualTo("投資･経営");
    }

    @Example
    void threeAreNoStatusOfTheActAndBelongToOneClassEach() {
        assertThat(StatusOfResidence.of("T60").legalClasses()).containsExactly(LegalClass.SPECIAL_PERMANENT);
        assertThat(StatusOfResidence.of("X82").legalClasses()).containsExactly(LegalClass.PROVISIONAL_STAY);
        assertThat(StatusOfResidence.of("X90").legalClasses()).containsExactly(LegalClass.TEMPORARY_REFUGE);
        assertThat(StatusOfResidence.of("999").legalClasses()).containsExactly(LegalClass.values());
        Set<String> others = Set.of("T60", "X82", "X90", "999");
        assertThat(StatusOfResidence.table())
                .allMatch(status -> status.isMidToLongTerm() != others.contains(status.code()));
    }

    @Example
    void ofACodeThatTheTableLacksNothingIsKnown() {
        StatusOfResidence unheardOf = StatusOfResidence.of("T99", "育成就労");
        assertThat(unheardOf.name()).isEqualTo("育成就労");
        assertThat(unheardOf.englishName()).isEmpty();
        assertThat(unheardOf.inForce()).isEmpty();
        assertThat(unheardOf.legalClasses()).containsExactly(LegalClass.values());
        assertThat(unheardOf.isMidToLongTerm()).isFalse();
        assertThatThrownBy(() -> StatusOfResidence.of("T99")).hasMessage("code: must be one of the table");
    }

    /** Of a status that another replaced, one or the other is in force; and a status once abolished does not come back. */
    @Property
    void noDayIsWithoutAStatusForThoseWhoManageOrEngineer(@ForAll @IntRange(max = 9_000) int days) {
        LocalDate day = FOREIGN_RESIDENTS_REGISTERED.plusDays(days);
        List<String> names = namesOn(day);
        assertThat(names.contains("投資・経営")).isNotEqualTo(names.contains("経営・管理"));
        assertThat(names.contains("技術")).isNotEqualTo(names.contains("技術・人文知識・国際業務"));
        assertThat(names).containsAll(List.of("特別永住者", "永住者", "留学", "仮滞在", "一時庇護"));
        assertThat(StatusOfResidence.inForceOn(day))
                .allMatch(status -> status.inForce().orElseThrow().contains(day));
    }
}
