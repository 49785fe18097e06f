package juki.registry.rules.notification;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Household is stated (世帯主・続柄の記載): whether those who move make a new household or which one they join; a merger, a
 * change of household and a change of head name one that exists.
 *
 * <p>Basis: Basic Resident Registration Act Art. 22, 23, 25, since 1967-11-10; standard specification 4.0.1. Not in the
 * catalogue as a row of its own (beside H-16); a hold by logic.
 */
final class HouseholdIsStated {

    private static final Objection MISSING = Objection.to("世帯主・続柄", "head and relationship")
            .because("異動後の世帯が記載されていません", "the household afterwards is not stated")
            .remedy("世帯主の氏名と続柄を確認してください", "ask for the head and the relationships");

    static final Rule RULE = Rule.asserting("NOTIFICATION-006", "世帯主・続柄の記載", "The household afterwards is stated")
            .hold()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(22)
                    .paragraph(1)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(23))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onPaper(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.ADDRESS_CHANGE,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE),
                    (paper, register) -> MISSING.when(paper.misses(MoveForm.Item.HOUSEHOLD)));

    private HouseholdIsStated() {}
}
