package juki.registry.rules.duplicate;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * No removed record is similar (除票との照合): a newcomer entered as new who is like somebody of a removed record, in name,
 * reading, date of birth and place, may be that person returning, who would keep the addressee number and the resident record
 * code; one with the same three attributes always is asked about. Blank names are like nobody's. Who brings the code of that
 * record is told by another rule.
 *
 * <p>Basis: standard specification 4.1.1.2, on Basic Resident Registration Act Art. 8, since 1967-11-10.
 * Catalogue N-12; alert as verified for equal attributes, and proposed for similar ones ({@link Criteria#standard}).
 */
final class NoRemovedRecordIsSimilar {

    private static final Objection RETURNING = Objection.to("氏名・フリガナ・性別・出生の年月日", "name, reading, sex, date of birth")
            .because("同じ人とみられる除票があります", "a removed record may be of the same person")
            .remedy("再転入者でないか確認してください", "ask whether the person returns");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-005", "除票に同じ人とみられる人がいない", "No removed record seems to be of the same person")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Entrants.RETURNS,
                    (event, register) -> RETURNING.when(Entrants.likenesses(
                                    event, register, one -> one.addressee().isEmpty())
                            .anyMatch(it -> !it.living())));

    private NoRemovedRecordIsSimilar() {}
}
