package juki.registry.rules.exofficio;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Nationality changes (国籍の得喪): who is naturalised or acquires Japanese nationality has a foreign resident's record, and
 * who loses it a Japanese resident's; there is no other record to remove.
 *
 * <p>Basis: Order Art. 8-2, since 2012-07-09; standard specification 4.5.3 to 4.5.5. Catalogue T-27 and T-32 as far
 * as they concern changes of nationality; error by logic.
 */
final class NationalityChanges {

    private static final Objection SAME = Objection.to("住民種別", "kind of resident")
            .because("異動前の住民種別が国籍の得喪に合いません", "the record is not of the kind that the change removes")
            .remedy("異動者と異動の種類を確認してください", "see whose nationality changed, and how");

    static final Rule RULE = Rule.asserting(
                    "CORRECTION-003", "国籍の得喪が住民種別に合う", "A change of nationality fits the record")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(8, 2)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.5.3")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    EnumSet.of(EventType.NATURALIZATION, EventType.NATIONALITY_ACQUISITION, EventType.NATIONALITY_LOSS),
                    (event, register) -> SAME.when(!fits(event, register)));

    private NationalityChanges() {}

    private static boolean fits(ChangeEvent event, ResidentRegister register) {
        ResidentKind removed =
                event.type() == EventType.NATIONALITY_LOSS ? ResidentKind.JAPANESE : ResidentKind.FOREIGN;
        return event.subjects().stream()
                .allMatch(one -> register.record(one)
                        .filter(record -> record.kind() != removed)
                        .isEmpty());
    }
}
