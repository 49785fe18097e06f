package juki.registry.rules.exofficio;

import java.time.LocalDate;
import juki.registry.model.event.EventType;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Former surname fits the resident (旧氏): it is a Japanese resident's; what is entered was not there before, and what is changed or
 * deleted was.
 *
 * <p>Basis: Order Art. 30-13, since 2019-11-05; standard specification 4.2.2. Catalogue R-26; error as verified.
 */
final class FormerSurnameFitsResident {

    private static final Objection MISFIT = Objection.to("旧氏", "former surname")
            .because("住民種別または現在の記載に合いません", "it fits neither the kind of resident nor what is on the record")
            .remedy("住民種別と現在の旧氏を確認してください", "see the kind of resident and the former surname on the record");

    static final Rule RULE = Rule.asserting("CORRECTION-004", "旧氏が住民票に合う", "A former surname fits the record")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(30, 13)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.2.2")))
            .since(LocalDate.of(2019, 11, 5))
            .on(
                    FormerSurnameChange.class,
                    EventType.FORMER_SURNAME_CHANGE,
                    (change, register) -> MISFIT.when(!fits(change, register)));

    private FormerSurnameFitsResident() {}

    private static boolean fits(FormerSurnameChange change, ResidentRegister register) {
        ResidentRecord record = register.record(change.subject()).orElse(null);
        return record == null
                || record.details() instanceof JapaneseResident japanese
                        && japanese.formerSurname().isPresent() != (change.kind() == FormerSurnameChange.Kind.ENTRY);
    }
}
