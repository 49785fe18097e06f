package juki.registry.rules.exofficio;

import java.time.LocalDate;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Common name fits the resident (通称): it is a foreign resident's; one is entered where there is none, and the one that is there is
 * deleted.
 *
 * <p>Basis: Order Art. 30-16, since 2012-07-09; standard specification 4.2.2. Catalogue R-26; error as verified.
 */
final class CommonNameFitsResident {

    private static final Objection MISFIT = Objection.to("通称", "common name")
            .because("住民種別または現在の記載に合いません", "it fits neither the kind of resident nor what is on the record")
            .remedy("住民種別と現在の通称を確認してください", "see the kind of resident and the common name on the record");

    static final Rule RULE = Rule.asserting("CORRECTION-008", "通称が住民票に合う", "A common name fits the record")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(30, 16)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.2.2")))
            .since(LocalDate.of(2012, 7, 9))
            .on(
                    CommonNameChange.class,
                    EventType.COMMON_NAME_CHANGE,
                    (change, register) -> MISFIT.when(!fits(change, register)));

    private CommonNameFitsResident() {}

    private static boolean fits(CommonNameChange change, ResidentRegister register) {
        ResidentRecord record = register.record(change.subject()).orElse(null);
        return record == null
                || record.details() instanceof ForeignResident foreign
                        && foreign.commonName().isPresent()
                                != change.commonName().isPresent();
    }
}
