package juki.registry.rules.exofficio;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.EventType;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Names fit the resident (旧氏・通称の別): a former surname is a Japanese resident's and a common name a foreign resident's; what
 * is entered was not there before, and what is changed or deleted was.
 *
 * <p>Basis: Order Art. 30-13, since 2019-11-05, and Art. 30-16, since 2012-07-09; standard specification 4.2.2. Catalogue
 * R-26; error as verified.
 */
final class NamesFitResident {

    private static final Objection MISFIT = Objection.to("旧氏・通称", "former surname or common name")
            .because("住民種別または現在の記載に合いません", "it fits neither the kind of resident nor what is on the record")
            .remedy("住民種別と現在の旧氏・通称を確認してください", "see the kind of resident and what is on the record");

    static final Rule RULE = Rule.asserting(
                    "CORRECTION-004", "旧氏・通称が住民票に合う", "Former surname and common name fit the record")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(30, 16)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.2.2")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    EnumSet.of(EventType.FORMER_SURNAME_CHANGE, EventType.COMMON_NAME_CHANGE),
                    (event, register) -> MISFIT.when(!fits(event, register)));

    private NamesFitResident() {}

    private static boolean fits(ChangeEvent event, ResidentRegister register) {
        return event.subjects().stream()
                .flatMap(one -> register.record(one).stream())
                .allMatch(record -> fits(event, record));
    }

    private static boolean fits(ChangeEvent event, ResidentRecord record) {
        if (event instanceof CommonNameChange change) {
            return record.details() instanceof ForeignResident foreign
                    && foreign.commonName().isPresent() != change.commonName().isPresent();
        }
        return event instanceof FormerSurnameChange change
                && record.details() instanceof JapaneseResident japanese
                && japanese.formerSurname().isPresent() != (change.kind() == FormerSurnameChange.Kind.ENTRY);
    }
}
