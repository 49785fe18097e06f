package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.WritingStandard;
import juki.registry.rules.law.Statute;

/**
 * Characters are permitted (使用できる文字): every character that a change writes is one that the office can keep and hand on. Which
 * these are is the office's; where it says nothing, every character of Unicode that is one, so that control characters and the
 * replacement character, left where a character was lost on the way, are objected to. Characters of the private areas have a rule
 * of their own. Texts are never changed.
 *
 * <p>Basis: standard specification 7.2.3, since version 1.0 of September 2020. Catalogue R-21; error as verified for the Character
 * Information Infrastructure (文字情報基盤), whose list was not at hand.
 */
final class CharactersArePermitted {

    private static final Objection FOREIGN = Objection.to("文字", "characters")
            .because("使用できない文字が含まれています", "a character is not one that the office can keep")
            .remedy("使用できる文字に置き換えるか、文字を同定してください", "replace the character, or identify it with one that can be used");

    static Rule rule(WritingStandard writing) {
        return Rule.asserting("ENTRY-031", "使用できる文字である", "Characters are permitted")
                .error()
                .citing(Statute.STANDARD_SPECIFICATION.section("7.2.3"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        WrittenTexts.WRITTEN_BY,
                        (event, register) ->
                                FOREIGN.when(WrittenTexts.any(event, (field, text) -> !writing.permits(text))));
    }

    private CharactersArePermitted() {}
}
