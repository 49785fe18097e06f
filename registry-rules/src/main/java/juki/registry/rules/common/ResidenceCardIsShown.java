package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Residence card is shown (在留カード番号): the living record of a mid to long-term resident (中長期在留者) shows the number of
 * the residence card.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09; standard specification 1.1.6.
 * Catalogue R-08; error as verified.
 */
final class ResidenceCardIsShown {

    private static final Objection BLANK = Objection.to("在留カードの番号", "residence card number")
            .because("中長期在留者の在留カードの番号が空欄です", "the residence card number of a mid to long-term resident is blank")
            .remedy("在留カードで番号を確認してください", "take the number from the residence card");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-008", "中長期在留者の在留カード番号", "A mid to long-term resident shows a residence card")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 45)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.6")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> BLANK.when(Items.writesDetails(
                            event,
                            details -> details instanceof ForeignResident foreign
                                    && foreign.legalClass() == LegalClass.MID_TO_LONG_TERM
                                    && foreign.residenceCard().isEmpty())));

    private ResidenceCardIsShown() {}
}
