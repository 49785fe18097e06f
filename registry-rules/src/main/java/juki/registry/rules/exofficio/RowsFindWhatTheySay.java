package juki.registry.rules.exofficio;

import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Rows find what they say (一括変更の抽出後の異動): each row of a bulk address change says what was written when the rows were extracted.
 * A row that finds something else, because somebody has moved or left since, is passed over and writes nothing; somebody
 * should know that there is one.
 *
 * <p>Basis: Order Art. 12 para. 2, since 1967-11-10; standard specification 4.2.4. Catalogue B-01; alert as verified.
 */
final class RowsFindWhatTheySay {

    private static final Objection CHANGED = Objection.to("一括変更の対象", "rows of the bulk change")
            .because(
                    "抽出の後に住所または本籍が変わった対象があり、変更されません",
                    "some rows find other data than were extracted and are passed over")
            .remedy("対象を抽出し直すか、個別に修正してください", "extract the rows anew, or correct those left out one by one");

    static final Rule RULE = Rule.asserting("BULK-001", "一括変更の対象が抽出時のまま", "Rows find what was extracted")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(12)
                    .paragraph(2)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.2.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.inForceSince())
            .on(
                    BulkAddressChange.class,
                    EventType.BULK_ADDRESS_CHANGE,
                    (bulk, register) -> CHANGED.when(bulk.addresses().stream().anyMatch(row -> !finds(row, register))
                            || bulk.familyRegisters().stream().anyMatch(row -> !finds(row, register))));

    private RowsFindWhatTheySay() {}

    private static boolean finds(BulkAddressChange.Readdressing row, ResidentRegister register) {
        return register.household(row.household())
                .filter(household -> household.address().equals(row.before()))
                .isPresent();
    }

    private static boolean finds(BulkAddressChange.Reregistering row, ResidentRegister register) {
        return register.record(row.subject())
                .filter(record -> record.isLiving()
                        && record.details() instanceof JapaneseResident japanese
                        && japanese.familyRegister()
                                .filter(row.before()::equals)
                                .isPresent())
                .isPresent();
    }
}
