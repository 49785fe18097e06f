package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Head leaves nobody headless (世帯主の不在): when the head leaves and two or more members remain, the head is unset and
 * their relationships are blank until a change of head is notified. With one member left the office makes that
 * member head; with nobody left the household ends.
 *
 * <p>Basis: standard specification 4.0.4, 1.1.10 (the head may be unset); Basic Resident Registration Act Art. 25,
 * Order Art. 25, since 1967-11-10. Catalogue H-04 and H-02; alert as verified.
 */
final class HeadLeavesNobodyHeadless {

    private static final Objection HEADLESS = Objection.to("世帯主", "head of household")
            .because("世帯主が抜け、二人以上の世帯員が残ります", "the head leaves and two or more members remain")
            .remedy("世帯主変更の届出を促してください", "ask the household to notify a change of head");

    static final Rule RULE = Rule.asserting("COMMON-021", "世帯主が抜けた世帯に世帯主がいる", "No household is left without a head")
            .alert()
            .citing(Statute.STANDARD_SPECIFICATION
                    .section("4.0.4")
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.MOVE_OUT,
                            EventType.PLANNED_MOVE_OUT_REACHED,
                            EventType.MOVE_IN_NOTICE_RECEIVED,
                            EventType.DEATH,
                            EventType.EX_OFFICIO_DELETION,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_CHANGE),
                    (event, register) -> HEADLESS.when(leavesHeadless(Movement.of(event), register)));

    private HeadLeavesNobodyHeadless() {}

    private static boolean leavesHeadless(Movement movement, ResidentRegister register) {
        for (Household household : movement.leftByTheirHeads(register)) {
            int remaining = 0;
            for (AddresseeNumber one : household.members()) {
                remaining += movement.takesAway(one) ? 0 : 1;
            }
            if (remaining > 1) {
                return true;
            }
        }
        return false;
    }
}
