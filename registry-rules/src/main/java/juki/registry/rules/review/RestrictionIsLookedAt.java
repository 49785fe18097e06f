package juki.registry.rules.review;

import java.time.LocalDate;
import juki.registry.model.protection.Restriction;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Restriction is looked at (抑止の終了日の経過): the last day of a restriction does not switch it off; from the day after, somebody has to
 * decide whether it is released.
 *
 * <p>Basis: standard specification 3.1, since 2020-09-11. Not in the catalogue; it follows from the end date's effect, which
 * is verified.
 */
final class RestrictionIsLookedAt {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-010",
            "終了日を過ぎた抑止がない",
            "No restriction is past its last day",
            Statute.STANDARD_SPECIFICATION.section("3.1"),
            Statute.STANDARD_SPECIFICATION.inForceSince(),
            Objection.to("抑止期間", "period of the restriction")
                    .because("抑止の終了日を過ぎています", "the last day of the restriction has passed")
                    .remedy("解除するか、継続の要否を確認してください", "release it, or find out whether it is to go on"));

    private RestrictionIsLookedAt() {}

    static boolean isLeftBehind(Restriction restriction, LocalDate day) {
        return restriction.isOverdueOn(day);
    }
}
