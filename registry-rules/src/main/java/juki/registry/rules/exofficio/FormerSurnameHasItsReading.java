package juki.registry.rules.exofficio;

import java.time.LocalDate;
import juki.registry.model.event.EventType;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Former surname has its reading (旧氏の振り仮名): since 2025-05-26 a former surname is entered, or changed, together with its reading;
 * older ones may lack it.
 *
 * <p>Basis: Basic Resident Registration Order Art. 30-14, in force since 2025-05-26 as municipalities tell of it (the text of the
 * amendment was not seen); standard specification 1.1.18. Catalogue R-25; error after these notices.
 */
final class FormerSurnameHasItsReading {

    private static final Objection UNREAD = Objection.to("旧氏の振り仮名", "reading of the former surname")
            .because("旧氏に振り仮名がありません", "the former surname has no reading")
            .remedy("請求書の振り仮名を旧氏とともに記載してください", "enter the reading of the request together with the former surname");

    static final Rule RULE = Rule.asserting("CORRECTION-005", "旧氏に振り仮名がある", "A former surname has its reading")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(30, 14)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.18")))
            .since(LocalDate.of(2025, 5, 26))
            .on(
                    FormerSurnameChange.class,
                    EventType.FORMER_SURNAME_CHANGE,
                    (change, register) -> UNREAD.when(change.formerSurname()
                            .filter(surname -> surname.furigana().isEmpty())
                            .isPresent()));

    private FormerSurnameHasItsReading() {}
}
