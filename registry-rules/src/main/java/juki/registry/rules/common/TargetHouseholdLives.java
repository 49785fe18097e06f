package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Target household lives (異動先世帯の現存): whoever joins a household that is not new joins one that the register has and
 * that has members; a household that everybody has left is not joined but made anew.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.0.1. Catalogue H-16;
 * error by logic.
 */
final class TargetHouseholdLives {

    private static final Objection GONE = Objection.to("異動先世帯", "household afterwards")
            .because("異動先の世帯が存在しないか、世帯員がいません", "the household to join does not exist or has no members")
            .remedy("世帯番号を確認するか、新しい世帯としてください", "look up the household number, or make a new household");

    static final Rule RULE = Rule.asserting("COMMON-016", "異動先世帯が現存する", "The household to belong to exists")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE),
                    (event, register) -> GONE.when(isGone(Movement.of(event), register)));

    private TargetHouseholdLives() {}

    private static boolean isGone(Movement movement, ResidentRegister register) {
        return movement.target().filter(target -> !target.isNew()).isPresent()
                && movement.existingTarget(register)
                        .filter(household -> !household.hasEnded())
                        .isEmpty();
    }
}
