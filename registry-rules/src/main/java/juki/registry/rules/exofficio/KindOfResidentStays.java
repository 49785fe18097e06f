package juki.registry.rules.exofficio;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Kind of resident stays (住民種別は変わらない): on naturalisation, and on the acquisition or loss of nationality, one record
 * is made and the other removed, each with a reason of its own (帰化等・国籍喪失); a correction never turns a Japanese
 * resident's record into a foreign resident's or the other way round.
 *
 * <p>Basis: Order Art. 8-2, since 2012-07-09; standard specification 4.5.3 to 4.5.5. Catalogue T-27 and T-32 as far
 * as they concern corrections; error as verified.
 */
final class KindOfResidentStays {

    private static final Objection OTHER = Objection.to("住民種別", "kind of resident")
            .because(
                    "修正で日本人住民と外国人住民の別が変わります",
                    "the correction would turn a Japanese into a foreign resident or the reverse")
            .remedy("帰化・国籍取得・国籍喪失の異動として処理してください", "record the change of nationality instead");

    static final Rule RULE = Rule.asserting(
                    "CORRECTION-002", "住民種別は修正で変わらない", "A correction does not change Japanese into foreign")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(8, 2)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.5.3")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    EnumSet.of(EventType.CLERICAL_ERROR_CORRECTION, EventType.EX_OFFICIO_CORRECTION),
                    (event, register) -> OTHER.when(Correction.in(event)
                            .filter(it -> changesKind(it, register))
                            .isPresent()));

    private KindOfResidentStays() {}

    private static boolean changesKind(Correction correction, ResidentRegister register) {
        ResidentDetails details = correction.items().details().orElse(null);
        return details != null
                && register.record(correction.subject())
                        .filter(record -> record.kind() != details.kind())
                        .isPresent();
    }
}
