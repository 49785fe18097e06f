package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Order of the dates of residence is told (出生・住民となった・住所を定めた年月日の前後): where one of the dates is uncertain and the possible
 * days do not all lie on one side, whether residence precedes birth, or settling precedes residence, is undetermined; no rule
 * answers for the clerk, so somebody looks. Two dates in the same words are the same.
 *
 * <p>Basis: standard specification 1.1.8, on Basic Resident Registration Act Art. 7 items 6 and 7, since 1967-11-10. Catalogue
 * D-32; the alert is a proposal.
 */
final class OrderOfResidenceDatesIsTold {

    private static final Objection UNDETERMINED = Objection.to(
                    "出生の年月日・住民となった年月日・住所を定めた年月日", "date of birth, of becoming a resident, of settling")
            .because("不詳日のため、年月日の前後を判断できません", "a date is uncertain, so the order of the dates cannot be told")
            .remedy(
                    "戸籍、転出証明書等で日付を確認してください",
                    "look the dates up, as in the family register or the move-out certificate");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-025",
                    "出生・住民となった日・住定日の前後が判断できる",
                    "Whether birth, residence and settling follow one another can be told")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(6)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(7))
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.8")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Settling.WRITTEN_BY,
                    (event, register) ->
                            UNDETERMINED.when(Settling.any(event, register, OrderOfResidenceDatesIsTold::isOpen)));

    private OrderOfResidenceDatesIsTold() {}

    private static boolean isOpen(Settling dates) {
        return Settling.isOpen(dates.becameResidentOn(), dates.birth())
                || dates.isJapanese() && Settling.isOpen(dates.settledOn(), dates.becameResidentOn());
    }
}
