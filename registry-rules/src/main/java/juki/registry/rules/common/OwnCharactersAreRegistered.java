package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.WritingStandard;
import juki.registry.rules.law.Statute;

/**
 * Own characters are registered (外字の登録): a character of a private area means something only where it is registered, as an own
 * character of the office or as one of the characters for administrative work that have no international code yet.
 *
 * <p>Basis: standard specification 7.2.3, since version 1.0 of September 2020. Catalogue R-22; alert as verified.
 */
final class OwnCharactersAreRegistered {

    private static final Objection UNKNOWN = Objection.to("外字", "own character")
            .because("登録されていない外字が含まれています", "a character of a private area is not registered")
            .remedy("外字を登録するか、文字情報基盤の文字に同定してください", "register the character, or identify it with one of the standard's");

    static Rule rule(WritingStandard writing) {
        return Rule.asserting("ENTRY-032", "外字が登録されている", "Own characters are registered")
                .alert()
                .citing(Statute.STANDARD_SPECIFICATION.section("7.2.3"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        WrittenTexts.WRITTEN_BY,
                        (event, register) ->
                                UNKNOWN.when(WrittenTexts.any(event, (field, text) -> !writing.registers(text))));
    }

    private OwnCharactersAreRegistered() {}
}
