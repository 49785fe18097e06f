package juki.registry.rules.residence.criterion;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.rules.law.ClosedDays;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Direction;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Fact;

/**
 * Lateness is a flag (期間経過): late filing is reported to the summary court and is never a reason to refuse. The closed days
 * are the usual ones; an office with its own has the rule of the move-in.
 */
final class LatenessIsAFlag {

    static final Criterion CRITERION = Criterion.of("D4", "届出期間の経過", "Late filing")
            .at(Stage.DATE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.ACT_22,
                    Authority.of(
                            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(52).paragraph(2)))
            .saying(
                    "14日の届出期間の経過は簡易裁判所への通知の対象にとどまり、受理を妨げない。",
                    "Filing after 14 days is reported to the summary court and never a reason to refuse.")
            .appraising(LatenessIsAFlag::appraise);

    private LatenessIsAFlag() {}

    private static Optional<Opinion> appraise(Situation situation) {
        Optional<LocalDate> since = situation.since();
        boolean late = since.isPresent()
                && situation
                        .value(Fact.FILED)
                        .filter(filed -> StatutoryPeriod.MOVE_IN_NOTIFICATION
                                .period()
                                .isMissed(since.get(), filed, ClosedDays.standard()))
                        .isPresent();
        return late
                ? Optional.of(Opinion.noted(
                        Direction.NEUTRAL,
                        "14日の届出期間を過ぎている。受理は妨げられない",
                        "it was filed after fourteen days, which does not stand in its way",
                        Fact.SINCE,
                        Fact.FILED))
                : Optional.empty();
    }
}
