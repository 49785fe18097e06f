package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Head has one spouse (配偶者は一人): at most one member is husband or wife of the head, marriages not notified (未届)
 * included. Marriages under foreign law are one reason for more, a slip the usual one.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10; standard specification 1.1.11.
 * Catalogue H-12; the alert is a proposal.
 */
final class HeadHasOneSpouse {

    private static final Objection SECOND = Objection.to("続柄", "relationship")
            .because("世帯主の配偶者が二人以上になります", "the head would have more than one spouse")
            .remedy("続柄を確認してください", "see whether the relationships are right");

    static final Rule RULE = Rule.asserting("COMMON-024", "世帯主の配偶者は一人", "A head has one spouse")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.11")))
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
                            EventType.HOUSEHOLD_HEAD_CHANGE,
                            EventType.RELATIONSHIP_CHANGE),
                    (event, register) -> SECOND.when(hasSecond(Movement.of(event), register)));

    private HeadHasOneSpouse() {}

    private static boolean hasSecond(Movement movement, ResidentRegister register) {
        int spouses = 0;
        for (Placement one : movement.placed()) {
            spouses += one.relationship().isSpouse() ? 1 : 0;
        }
        for (NewResident one : movement.entering()) {
            spouses += one.relationship().isSpouse() ? 1 : 0;
        }
        if (spouses == 0) {
            // Those already there were asked about when they came.
            return false;
        }
        if (movement.target().isEmpty()) {
            return movement.rearranged(register).stream()
                    .anyMatch(household -> spousesIn(household, movement, register) > 1);
        }
        for (ResidentRecord one : movement.staying(register)) {
            spouses += one.membership()
                            .relationship()
                            .filter(Relationship::isSpouse)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return spouses > 1;
    }

    private static long spousesIn(Household household, Movement movement, ResidentRegister register) {
        return household.members().stream()
                .flatMap(one -> movement.relationshipOf(one, register).stream())
                .filter(Relationship::isSpouse)
                .count();
    }
}
