package juki.registry.rules.residence;

import static org.assertj.core.api.Assertions.assertThat;

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
}
