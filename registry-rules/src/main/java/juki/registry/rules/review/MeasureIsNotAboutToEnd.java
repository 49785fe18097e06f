package juki.registry.rules.review;

import java.time.LocalDate;
import juki.registry.model.protection.SupportDue;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Measure is not about to end (支援措置の終了前): from one month before its end a measure can be extended, and the applicant is to be
 * told of the end.
 *
 * <p>Basis: standard specification 3.4, since 2020-09-11. Catalogue S-04.
 */
final class MeasureIsNotAboutToEnd {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-007",
            "支援措置の終了まで1月以上ある",
            "The measure does not end within a month",
            Statute.STANDARD_SPECIFICATION.section("3.4"),
            Statute.STANDARD_SPECIFICATION.inForceSince(),
            Objection.to("支援措置期間", "period of support")
                    .because("支援措置の終了まで1月以内です", "the period ends within one month")
                    .remedy("延長の要否を申出者に確認してください", "ask the applicant whether it is to be extended"));

    private MeasureIsNotAboutToEnd() {}

    static boolean isAboutTo(SupportMeasure measure, LocalDate day, int provisionalDays) {
        return measure.dueOn(day, provisionalDays)
                .filter(due -> due == SupportDue.ENDS_WITHIN_A_MONTH)
                .isPresent();
    }
}
