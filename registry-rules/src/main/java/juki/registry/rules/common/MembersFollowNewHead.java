package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Members follow the new head (新しい世帯主との続柄): where somebody joins a household whose head is unset and becomes its head, the
 * members who were there have no relationship yet; one is set by a change of relationship. In a change of head this is
 * asked by a rule of its own.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10; standard specification 1.1.10, 4.0.4. Catalogue
 * H-29 for those who come as heads; that relationships are reset is verified, the alert is a proposal.
 */
final class MembersFollowNewHead {

    private static final Objection BLANK = Objection.to("続柄", "relationships")
            .because(
                    "世帯主未設定の世帯に世帯主が加わりますが、もとの世帯員の続柄が空欄のままです",
                    "a head joins a household that had none, and its members keep blank relationships")
            .remedy("続いて世帯員の続柄を設定してください", "set the relationships of the members next");

    static final Rule RULE = Rule.asserting(
                    "COMMON-027", "世帯主が加わる世帯の続柄が設定される", "Members have a relationship to a head who joins")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.4")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE),
                    (event, register) -> BLANK.when(leavesBlank(Movement.of(event), register)));

    private MembersFollowNewHead() {}

    private static boolean leavesBlank(Movement movement, ResidentRegister register) {
        return movement.heads() > 0
                && movement.existingTarget(register)
                        .filter(Household::isHeadUnset)
                        .isPresent()
                && !movement.staying(register).isEmpty();
    }
}
