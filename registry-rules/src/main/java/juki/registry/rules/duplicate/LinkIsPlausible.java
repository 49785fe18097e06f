package juki.registry.rules.duplicate;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * A link is plausible (再転入者の確認): of whoever is entered with the addressee number of a removed record somebody looks twice
 * where the code agrees but not the three attributes, since a name may have changed and a code may be another's, and where the
 * three attributes agree but neither a code, nor a place, nor the family register.
 *
 * <p>Basis: standard specification 4.1.1.2 (alert, choose), on the examination of Order Art. 11, since 1967-11-10. Not in the
 * catalogue as a rule of its own.
 */
final class LinkIsPlausible {

    private static final Objection DOUBTFUL = Objection.to("宛名番号", "addressee number")
            .because(
                    "引き継ぐ宛名番号の人と、番号又は氏名・出生の年月日・性別の一方しか一致しません",
                    "with the record whose number is kept, only a code agrees, or only name, date of birth and sex")
            .remedy("除票の人と同一人であることを確認してください", "make sure that this is the person of the removed record");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-013", "再転入者が除票の人と同一人である", "Who returns is the person of the removed record")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(11)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.inForceSince())
            .onEach(
                    Entrants.ENTRIES,
                    (event, register) ->
                            DOUBTFUL.when(Entrants.links(event, register).anyMatch(LinkIsPlausible::isDoubtful)));

    private LinkIsPlausible() {}

    private static boolean isDoubtful(Comparison link) {
        return link.codeAgrees() != link.threeAttributesAgree()
                && !link.gradeBesidesCodes().isAtLeast(Grade.SAME_IDENTITY);
    }
}
