package juki.registry.rules.residence.criterion;

import java.util.Optional;
import juki.registry.rules.residence.CertaintyMark;
import juki.registry.rules.residence.Criterion;
import juki.registry.rules.residence.Opinion;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.Situation;
import juki.registry.rules.residence.Stage;
import juki.registry.rules.residence.fact.Channel;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FilingKind;
import juki.registry.rules.residence.fact.PlaceKind;

/**
 * Living there has begun (居住の開始): a move-in is recorded after it happened. Intention, contract and a date are a reservation
 * and no residence.
 */
final class LivingHasBegun {

    static final Criterion CRITERION = Criterion.of("G9", "将来の転入", "Future moves")
            .at(Stage.TIME)
            .on(CertaintyMark.VERIFIED, Authorities.ACT_22)
            .saying(
                    "引越しの予定では住所と認めない。転入予約は届出ではない。",
                    "A future move is no residence, and the announcement of a visit is no notification.")
            .appraising(LivingHasBegun::appraise);

    private LivingHasBegun() {}

    private static Optional<Opinion> appraise(Situation situation) {
        if (!situation.hasNotBegun()
                || situation.isNewborn()
                || situation.at(PlaceKind.NONE, PlaceKind.SUPPORT_OFFICE)) {
            return Optional.empty();
        }
        Opinion notYet = Opinion.elsewhere(
                situation.elsewhere(),
                "申出の場所での居住が始まっていない",
                "nobody has begun to live at the place",
                Fact.SINCE,
                Fact.PLANNED_SINCE);
        boolean reserved = situation.is(Fact.FILING, FilingKind.RESERVATION)
                || !situation.says(Fact.FILING)
                        && situation.is(Fact.CHANNEL, Channel.ONLINE)
                        && situation.says(Fact.PLANNED_SINCE);
        return Optional.of(reserved ? notYet.acting(RecordAction.KEEP) : notYet);
    }
}
