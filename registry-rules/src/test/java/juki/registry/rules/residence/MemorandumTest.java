package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.fact.Fact;
import org.junit.jupiter.api.Test;

/** A determination as it is read. */
class MemorandumTest {

    private static final ResidenceDetermination HOLD = CriteriaBook.standard()
            .determine(
                    AnyFacts.of(
                            "as_of=2024-06-10;nat=jp;place=dwelling;structure=yes;contract=lease;since=2024-06-01;nights_pw=7;"
                                    + "other=unknown;intent=here;motive=vote;filed=2024-06-05;channel=online;evidence=id+lease"));

    @Test
    void readsLikeAClerksMemorandumInJapanese() {
        assertThat(HOLD.memorandum())
                .startsWith("住所の認定について\n")
                .contains("結論: 調査を要する", "記録の処理: 疑義が解けるまで保留する", "保留の期限: 2024-09-08")
                .contains("[C-ONLINE] 疎明が足りない（疎明資料 id+lease）", "総務省の検討会の報告書", "[E]")
                .contains("継続した使用（⑥電気・水道等）の疎明がない")
                .contains("動機の申出があるが、考慮しない")
                .doesNotContain("選挙", "申出の場所での居住が始まっていない");
    }

    @Test
    void andInEnglish() {
        assertThat(HOLD.memorandumEnglish())
                .startsWith("On the determination of a residence\n")
                .contains("Conclusion: an investigation is needed", "Hold until: 2024-09-08")
                .contains("[C-ONLINE] the evidence is not enough (evidence held id+lease)")
                .contains("not held: use over time (6 utilities)");
    }

    @Test
    void factorsStandInOrderWithTheirWeight() {
        ResidenceDetermination councillor = CriteriaBook.standard()
                .determine(AnyFacts.of(
                        "as_of=2007-04-22;nat=jp;place=dwelling;since=2003-04-01;nights_pw=4.5;other=family_home;"
                                + "other_nights_pw=2.5;family_at=other;work=here;belongings=here;reg=here"));

        assertThat(councillor.memorandum()).contains("衡量した要素\n  ＋ 強 宿泊は申出の場所が明らかに多い（週平均宿泊数 4.5）\n  － 強 家族が別の場所に住む");
        assertThat(councillor.rules()).containsExactly("C-TWO", "G2", "G3");
    }

    @Test
    void noFactIsShownByToString() {
        assertThat(HOLD).hasToString("ResidenceDetermination[NEEDS_INVESTIGATION [C-ONLINE, G10]]");
        assertThat(HOLD.reasons().toString()).doesNotContain("2024", "lease");
    }

    private static Criterion.Builder own(String id) {
        return Criterion.of(id, "独自", "Local")
                .on(
                        CertaintyMark.ENGINEERING,
                        Authority.practice("実務", "Practice"),
                        Authority.practice("先例", "Precedent"))
                .saying("文", "text");
    }

    private static final ResidenceDetermination WEIGHED = CriteriaBook.of(List.of(
                    own("NOTED")
                            .at(Stage.STRIPPING)
                            .appraising(situation ->
                                    Optional.of(Opinion.noted(Direction.NEUTRAL, "付け足し", "beside", Fact.NATIONALITY))),
                    own("LOCAL")
                            .at(Stage.COMPETITION)
                            .appraising(situation -> Optional.of(Opinion.open("迷う", "in doubt", Fact.NIGHTS)
                                    .weighing(Weighing.of(situation).findings())))))
            .determine(AnyFacts.of("as_of=2024-06-10;nat=jp;nights_pw=5;other_nights_pw=2;family_at=other"));

    @Test
    void everyLineOfTheMemorandumStandsInItsPlace() {
        assertThat(WEIGHED.memorandum()).isEqualTo("""
                        住所の認定について

                        基準日: 2024-06-10
                        結論: 調査を要する
                        住所の所在: 不明
                        記載の可否: 未定
                        記録の処理: 疑義が解けるまで保留する
                        異動年月日: なし（ED9 %s）
                        保留の期限: 2024-09-08

                        理由
                          [LOCAL] 迷う（週平均宿泊数 5）
                              実務、先例 [E]

                        衡量した要素
                          ＋ 強 宿泊は申出の場所が明らかに多い（週平均宿泊数 5）
                          － 強 家族が別の場所に住む（家族の居住地 別の場所）

                        明らかにすべき事項
                          ・週平均宿泊数が明らかでない

                        付記
                          ± [NOTED] 付け足し（国籍 日本国籍）

                        方針 2026-11。本書は判断の参考であり、認定は市区町村長が行う。
                        """.formatted(EffectiveDateRule.ED9.wording()));
    }

    @Test
    void andOfTheEnglishOne() {
        assertThat(WEIGHED.memorandumEnglish()).isEqualTo("""
                        On the determination of a residence

                        As of: 2024-06-10
                        Conclusion: an investigation is needed
                        Residence: not known
                        Recordability: not decided
                        Record: hold until the question is answered
                        Date: none (ED9, %s)
                        Hold until: 2024-09-08

                        Reasons
                          [LOCAL] in doubt (nights a week 5)
                              Practice; Precedent [E]

                        Factors weighed
                          + strong: clearly more nights are spent here (nights a week 5)
                          - strong: the family lives elsewhere (where the family lives at the other place)

                        To be found out
                          - not known: nights a week

                        Noted beside
                          0 [NOTED] beside (nationality Japanese national)

                        Policy 2026-11. This supports a decision; the mayor decides.
                        """.formatted(EffectiveDateRule.ED9.english()));
    }
}
