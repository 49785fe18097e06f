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
 * The date is that of living (異動日は居住開始日): not that of the lease, of carrying in, or of filing.
 */
final class DateIsThatOfLiving {

    static final Criterion CRITERION = Criterion.of("D1", "異動日", "Date of the event")
            .at(Stage.DATE)
            .on(
                    CertaintyMark.VERIFIED,
                    Authorities.ACT_22,
                    Authority.judgment("東京高裁昭和22年（ナ）第38号判決", "Tokyo High Court 1947 (na) 38"))
            .saying(
                    "異動日は現に住み始めた日であり、契約日、搬入日、届出日ではない。",
                    "The date is the day on which living there began, not that of contract, carrying in or filing.")
            .appraising(DateIsThatOfLiving::appraise);

    private DateIsThatOfLiving() {}

    private static Optional<Opinion> appraise(Situation situation) {
        return situation.since().isPresent() && situation.says(Fact.FILED)
                ? Optional.of(Opinion.noted(
                        Direction.NEUTRAL,
                        "異動日は届出日でなく居住開始日による",
                        "the date is that of living, not of filing",
                        Fact.SINCE,
                        Fact.FILED))
                : Optional.empty();
    }
}
