package juki.registry.rules.review;

import java.time.LocalDate;
import juki.registry.model.protection.SupportDue;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.rules.Objection;
import juki.registry.rules.law.Statute;

/**
 * Provisional measure is decided (仮支援措置の決定): a provisional measure protects while the need is examined; one that has been open for
 * a set time was forgotten.
 *
 * <p>Basis: standard specification 3.4, since 2020-09-11. Catalogue S-09; the time is the office's, thirty days where it says
 * nothing, as a product in use has it.
 */
final class ProvisionalMeasureIsDecided {

    static final ReviewPoint POINT = ReviewPoint.of(
            "REVIEW-009",
            "仮支援措置が決定されている",
            "The provisional measure has been decided",
            Statute.STANDARD_SPECIFICATION.section("3.4"),
            Statute.STANDARD_SPECIFICATION.inForceSince(),
            Objection.to("仮支援措置", "provisional measure")
                    .because("仮支援措置のまま一定の期間が過ぎています", "the measure has been provisional for a set time")
                    .remedy("支援の必要性の確認結果を入力してください", "enter what the examination of the need has shown"));

    private ProvisionalMeasureIsDecided() {}

    static boolean isOpenTooLong(SupportMeasure measure, LocalDate day, int provisionalDays) {
        return measure.dueOn(day, provisionalDays)
                .filter(due -> due == SupportDue.PROVISIONAL_TOO_LONG)
                .isPresent();
    }
}
