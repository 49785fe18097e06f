package juki.registry.rules.common;

import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.Sex;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Sex is stated (男女の別): a record shows the sex. It may be blank where the family register has not settled it yet; somebody should see
 * that nothing else is the reason.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 3, since 1967-11-10; standard specification 1.1.6, which allows the blank.
 * Catalogue R-15; the alert is a proposal on a verified permission.
 */
final class SexIsStated {

    private static final Objection BLANK = Objection.to("男女の別", "sex")
            .because("男女の別が空欄の人がいます", "the sex of somebody is blank")
            .remedy("戸籍等で男女の別を確認してください", "look it up, as in the family register");

    static final Rule RULE = Rule.asserting("ENTRY-028", "男女の別がある", "The sex is stated")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(3)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> BLANK.when(event.newResidents().stream()
                                    .anyMatch(one -> one.person().sex() == Sex.NOT_STATED)
                            || Items.corrected(event)
                                    .flatMap(RecordedItems::sex)
                                    .filter(Sex.NOT_STATED::equals)
                                    .isPresent()));

    private SexIsStated() {}
}
