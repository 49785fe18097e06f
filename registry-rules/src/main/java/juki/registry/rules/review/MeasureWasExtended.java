package juki.registry.rules.review;

import java.time.LocalDate;
import juki.registry.model.protection.SupportDue;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Measure was extended (支援措置の延長または終了): a measure whose last day has passed protects on until somebody extends or ends it; it
 * never ends silently.
 *
 * <p>Basis: standard specification 3.4, since 2020-09-11. Catalogue S-05.
 */
final class MeasureWasExtended {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-008",
            "終了日を過ぎた支援措置がない",
            "The measure was extended or ended in time",
            Statute.STANDARD_SPECIFICATION.section("3.4"),
            Statute.STANDARD_SPECIFICATION.inForceSince(),
            Objection.to("支援措置期間", "period of support")
                    .because("支援措置の終了日を過ぎています", "the last day of the period has passed")
                    .remedy("申出者に確認のうえ、延長または終了を入力してください", "ask the applicant, and enter the extension or the end"));

    private MeasureWasExtended() {}

    static boolean isLeftBehind(SupportMeasure measure, LocalDate day, int provisionalDays) {
        return measure.dueOn(day, provisionalDays)
                .filter(due -> due == SupportDue.ENDED_NOT_EXTENDED)
                .isPresent();
    }
}
