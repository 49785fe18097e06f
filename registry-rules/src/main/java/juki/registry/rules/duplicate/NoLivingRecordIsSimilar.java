package juki.registry.rules.duplicate;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * No living record is similar (住登者との照合): somebody like a present resident in name, reading, date of birth and place may be
 * that resident, entered twice; one with the same three attributes always is asked about. Blank names are like nobody's:
 * twins are not named yet. Codes that agree are asked about by other rules.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.1.1.2. Catalogue
 * N-13; the alert is a proposal, and so is what counts as similar ({@link Criteria#standard}).
 */
final class NoLivingRecordIsSimilar {

    private static final Objection TWICE = Objection.to("氏名・フリガナ・性別・出生の年月日", "name, reading, sex, date of birth")
            .because("同じ人とみられる住登者がいます", "a resident may be the same person")
            .remedy("二重の記載でないか確認してください", "ask whether this is the same person");

    static final Rule RULE = Rule.asserting("ENTRY-006", "住登者に同じ人とみられる人がいない", "No resident seems to be the same person")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Entrants.ENTRIES,
                    (event, register) -> TWICE.when(
                            Entrants.likenesses(event, register, one -> true).anyMatch(Suggestion::living)));

    private NoLivingRecordIsSimilar() {}
}
