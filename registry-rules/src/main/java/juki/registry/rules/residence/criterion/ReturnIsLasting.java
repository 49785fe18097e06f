package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.ResidencePolicy;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * A return from abroad is lasting (一時帰国): for under a year nobody moves in by the practice of several cities, while others have no
 * minimum; the minimum is a policy. Foreign residents are measured by their status.
 */
final class ReturnIsLasting {

    static final Criterion CRITERION = Criterion.of("C-TEMPRET", "一時帰国", "Temporary returns")
            .at(Stage.ABSENCE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.notice(
                            "昭和49年5月11日・平成3年6月7日電話回答（市の引用による）",
                            "Replies of 1974-05-11 and 1991-06-07 (as cited by a city)"),
                    Authorities.YARDSTICK_1971)
            .saying(
                    "国外からの一時帰国は、1年以上の滞在が見込まれるときに転入とする。最低期間は市区町村により異なる。",
                    "Back from abroad for a time, one moves in if a year or more is expected; the minimum differs between municipalities.")
            .appraising(ReturnIsLasting::appraise);

    private ReturnIsLasting() {}

    private static Optional<Opinion> appraise(Situation situation) {
        ResidencePolicy policy = situation.policy();
        boolean measured =
                !situation.isForeign() || policy.foreignShortStay() == ResidencePolicy.ForeignShortStay.YARDSTICK;
        if (!situation.isBackFromAbroad() || !measured) {
            return Optional.empty();
        }
        Opinion lasting = Opinion.resident(
                        "国外から帰り、申出の場所に住み続ける見込みである",
                        "the person is back from abroad to stay",
                        Fact.EXPECTED_STAY,
                        Fact.NIGHTS)
                .dated(situation.isForeign() ? EffectiveDateRule.ED3 : EffectiveDateRule.ED8)
                .with("G8");
        if (policy.temporaryReturnMinimum().isEmpty()) {
            return Optional.of(lasting);
        }
        return Optional.of(
                switch (situation.stay(policy.temporaryReturnMinimum().get())) {
                    case LONG -> lasting;
                    case SHORT -> {
                        Opinion brief = Opinion.elsewhere(
                                        situation.elsewhere(),
                                        "一時帰国であり、滞在の見込みが最低期間に満たない",
                                        "the return is for less than the minimum",
                                        Fact.EXPECTED_STAY)
                                .with("G8");
                        yield situation.isFiled() ? brief : brief.acting(RecordAction.KEEP);
                    }
                    case UNKNOWN, UNSTATED ->
                        Opinion.open(
                                        "帰国後の滞在見込みが明らかでない",
                                        "how long the person will stay is not known",
                                        Fact.EXPECTED_STAY)
                                .with("G10");
                });
    }
}
