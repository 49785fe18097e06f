package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.person.PersonName;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Name is given (氏名の記載): a record shows a name. It may be blank while a newborn child has none yet; somebody should
 * see that nothing else is the reason.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 1, since 1967-11-10; standard specification 1.1.6, which
 * allows the blank. Catalogue R-14; the alert is a proposal on a verified permission.
 */
final class NameIsGiven {

    private static final Objection BLANK = Objection.to("氏名", "name")
            .because("氏名が空欄の人がいます", "the name of somebody is blank")
            .remedy("命名前の子でないか確認してください", "see whether it is a child not yet named");

    static final Rule RULE = Rule.asserting("ENTRY-011", "氏名がある", "A name is given")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION,
                            EventType.MINOR_CORRECTION),
                    (event, register) -> BLANK.when(event.newResidents().stream()
                                    .anyMatch(one -> one.person().name().isBlank())
                            || Items.corrected(event)
                                    .flatMap(RecordedItems::name)
                                    .filter(PersonName::isBlank)
                                    .isPresent()));

    private NameIsGiven() {}
}
