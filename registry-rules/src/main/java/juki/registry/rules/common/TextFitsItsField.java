package juki.registry.rules.common;

import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.WritingStandard;
import juki.registry.rules.law.Statute;

/**
 * Text fits its field (文字数): no text that a change writes is longer than its field, counted as a reader counts characters. The lengths
 * are those of the data list, as far as they were seen in software that reads it, or the office's own, which may be shorter; the
 * values refuse most longer texts before any rule is asked.
 *
 * <p>Basis: data list of the standard, standard specification 1.1.1, since version 1.0 of September 2020. Catalogue R-20; error as
 * in practice.
 */
final class TextFitsItsField {

    private static final Objection LONG = Objection.to("文字項目", "text")
            .because("項目の文字数を超える値があります", "a text is longer than its field")
            .remedy(
                    "データ要件の文字数に収まるように入力し、全文は備考等に記載してください",
                    "shorten it to the length of the field, and write it in full in a remark");

    static Rule rule(WritingStandard writing) {
        return Rule.asserting("ENTRY-030", "文字数が項目の長さ以内", "A text fits its field")
                .error()
                .citing(Statute.STANDARD_SPECIFICATION.section("1.1.1"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        WrittenTexts.WRITTEN_BY,
                        (event, register) ->
                                LONG.when(WrittenTexts.any(event, (field, text) -> !writing.fits(field, text))));
    }

    private TextFitsItsField() {}
}
