package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.TargetHousehold;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * New household number is free (新世帯番号の未使用): a new household has a number that no household has or had, ended ones
 * included.
 *
 * <p>Basis: standard specification 1.1.13, on Basic Resident Registration Act Art. 6, since 1967-11-10. Not in the
 * catalogue as a row of its own (beside N-07); error by logic.
 */
final class NewHouseholdNumberIsFree {

    private static final Objection USED = Objection.to("世帯番号", "household number")
            .because("新しい世帯の番号がすでに使われています", "the number of the new household is in use")
            .remedy("新しい世帯番号を払い出してください", "draw a new household number");

    static final Rule RULE = Rule.asserting("COMMON-017", "新しい世帯番号が未使用", "The number of a new household is free")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.13")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.CHANGE_CANCELLED),
                    (event, register) -> USED.when(Movement.of(event)
                            .target()
                            .filter(TargetHousehold::isNew)
                            .flatMap(TargetHousehold::number)
                            .flatMap(register::household)
                            .isPresent()));

    private NewHouseholdNumberIsFree() {}
}
