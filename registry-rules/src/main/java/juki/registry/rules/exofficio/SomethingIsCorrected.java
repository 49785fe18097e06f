package juki.registry.rules.exofficio;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Something is corrected (修正で記載が変わる): a correction that sets every item to what the record says already writes an
 * entry that tells of nothing; the item meant may be another.
 *
 * <p>Basis: Order Art. 12 para. 3, since 1967-11-10; standard specification 4.2.3. Not in the catalogue; the alert
 * is a proposal.
 */
final class SomethingIsCorrected {

    private static final Objection NOTHING = Objection.to("修正する項目", "items corrected")
            .because("修正後の記載が修正前と同じです", "the record says the same before and after")
            .remedy("修正する項目と値を確認してください", "see which item is to be corrected");

    static final Rule RULE = Rule.asserting("CORRECTION-001", "修正で記載が変わる", "A correction changes the record")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(12)
                    .paragraph(3)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.2.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION,
                            EventType.MINOR_CORRECTION),
                    (event, register) -> NOTHING.when(Correction.in(event)
                            .filter(it -> register.record(it.subject())
                                    .filter(record ->
                                            it.items().appliedTo(record).equals(record))
                                    .isPresent())
                            .isPresent()));

    private SomethingIsCorrected() {}
}
