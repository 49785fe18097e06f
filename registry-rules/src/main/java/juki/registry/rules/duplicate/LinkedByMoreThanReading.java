package juki.registry.rules.duplicate;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Linked by more than reading and date of birth (再転入者の同一性): whoever is entered with the addressee number of a removed record
 * has a code in common with it, or name as written, date of birth and sex; variant characters and former names count as the
 * same name. Reading and date of birth alone link nobody, whatever a clerk believes: in 2016 two men of two cities were found
 * on one code, because one had been linked with the removed record of the other, who shared both and differed in one kanji.
 *
 * <p>Basis: standard specification 4.1.1.2, on the examination of Order Art. 11, since 1967-11-10. Error by the specification:
 * it knows a code or the three attributes, and no less. Not in the catalogue.
 */
final class LinkedByMoreThanReading {

    private static final Objection UNSHOWN = Objection.to("宛名番号", "addressee number")
            .because(
                    "引き継ぐ宛名番号の人と、番号も、氏名・出生の年月日・性別も一致しません",
                    "neither a code nor name, date of birth and sex agree with the record whose number is kept")
            .remedy(
                    "住民票コード又は本人確認情報により同一人であることを確認してください。フリガナと生年月日だけでは同一人とできません",
                    "establish the identity by the resident record code or the identity information; reading and date of birth"
                            + " alone do not");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-012", "フリガナと生年月日だけで除票の人としない", "Nobody is linked on reading and date of birth alone")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(11)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.inForceSince())
            .onEach(
                    Entrants.ENTRIES,
                    (event, register) -> UNSHOWN.when(Entrants.links(event, register)
                            .anyMatch(link -> !link.codeAgrees() && !link.threeAttributesAgree())));

    private LinkedByMoreThanReading() {}
}
