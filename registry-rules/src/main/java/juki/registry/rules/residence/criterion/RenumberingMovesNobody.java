package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * Renumbering moves nobody (住居表示の実施): a change of the notation of an address changes no date.
 */
final class RenumberingMovesNobody {

    static final Criterion CRITERION = Criterion.of("D7", "住居表示・地番の変更", "Renumbering")
            .at(Stage.DATE)
            .on(CertaintyMark.VERIFIED, Authority.practice("住居表示に関する法律", "Act on Residential Indication"))
            .saying("住居表示の実施、地番変更、境界変更は住所を定めた日を変えない。", "A change of notation never changes the date of residence.")
            .appraising(RenumberingMovesNobody::appraise);

    private RenumberingMovesNobody() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.says(Fact.RENUMBERED)
                ? Optional.of(Opinion.noted(
                        Direction.NEUTRAL,
                        "住所の表示だけが変わった。年月日は変わらない",
                        "only the notation of the address changed, and no date with it",
                        Fact.RENUMBERED))
                : Optional.empty();
    }
}
