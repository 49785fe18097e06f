package juki.registry.rules.common;

import juki.registry.model.resident.JapaneseResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Family register is shown (戸籍の表示): the record of a Japanese resident shows registered domicile and head of the
 * family register; なし and 不明 are such indications, a blank is none.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 5, since 1967-11-10; standard specification 1.1.6. Catalogue
 * R-02; error as verified.
 */
final class FamilyRegisterIsShown {

    private static final Objection BLANK = Objection.to("戸籍の表示", "indication of the family register")
            .because("日本人住民の戸籍の表示が空欄です", "the family register of a Japanese resident is blank")
            .remedy(
                    "本籍と筆頭者を記載してください。ない場合は「なし」、分からない場合は「不明」とします",
                    "enter registered domicile and head; なし where there is none, 不明 where it is unknown");

    static final Rule RULE = Rule.asserting("ENTRY-007", "戸籍の表示がある", "The family register is shown")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(5)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    Items.WRITTEN_BY,
                    (event, register) -> BLANK.when(Items.writesDetails(
                            event,
                            details -> details instanceof JapaneseResident japanese
                                    && japanese.familyRegister().isEmpty())));

    private FamilyRegisterIsShown() {}
}
