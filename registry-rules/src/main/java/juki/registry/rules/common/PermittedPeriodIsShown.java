package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Permitted period is shown (上陸期間・仮滞在期間): the record of somebody permitted temporary refuge (一時庇護許可者) or provisional
 * stay (仮滞在許可者) shows the period, here by its last day.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09; standard specification 1.1.6.
 * Catalogue; error as verified. That every foreign resident has a legal class is held by the
 * type.
 */
final class PermittedPeriodIsShown {

    private static final Objection BLANK = Objection.to("上陸期間・仮滞在期間", "period of stay")
            .because("一時庇護許可者または仮滞在許可者の期間が空欄です", "the period of a permitted stay is blank")
            .remedy("許可書で期間を確認してください", "take the period from the permit");

    static final Rule RULE = Rule.asserting("ENTRY-010", "一時庇護・仮滞在の期間", "A permitted stay shows its period")
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
                                    && (foreign.legalClass() == LegalClass.TEMPORARY_REFUGE
                                            || foreign.legalClass() == LegalClass.PROVISIONAL_STAY)
                                    && foreign.expiresOn().isEmpty())));

    private PermittedPeriodIsShown() {}
}
