package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.law.Statute;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.Intention;
import juki.registry.rules.residence.fact.LivingSince;

/**
 * The notification tells the truth (虚偽の届出): filing a move that did not take place is refused and may be fined; a real move for the sake
 * of voting is a move.
 */
final class NotificationTellsTruth {

    static final Criterion CRITERION = Criterion.of("C-FALSE", "虚偽の届出", "False notifications")
            .at(Stage.SUFFICIENCY)
            .on(
                    CertaintyMark.VERIFIED,
                    Authority.of(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(52)),
                    Authority.judgment("広島地裁呉支部昭和46年（わ）第93号", "Hiroshima District Court, Kure Branch, 1971 (wa) 93"))
            .saying(
                    "居住の事実のない届出は受理せず、過料等の対象となる。投票のための現実の転入は正当である。",
                    "A filing without living there is refused and may be punished; a real move in order to vote is legitimate.")
            .appraising(NotificationTellsTruth::appraise);

    private NotificationTellsTruth() {}

    private static Optional<Opinion> appraise(Situation situation) {
        boolean pretended = situation.isFiled()
                && situation.is(Fact.SINCE, LivingSince.NEVER)
                && !situation.says(Fact.PLANNED_SINCE)
                && situation.is(Fact.INTENTION, Intention.HERE);
        return pretended
                ? Optional.of(Opinion.noted(
                        Direction.AGAINST,
                        "居住の事実のない転入の届出である。虚偽の届出は過料の対象となる",
                        "a move-in was filed without any living there; a false filing may be fined",
                        Fact.SINCE,
                        Fact.FILED))
                : Optional.empty();
    }
}
