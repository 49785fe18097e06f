package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.EventType;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Household has one head (世帯主は一人): a new household, and one that stays together and has a head, has exactly one head
 * among those placed; a household that has a head and is joined gets no second one; one whose head is unset may get
 * one. Whether the head is unset for a while after a change is not asked here.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10; standard specification 1.1.10.
 * Catalogue H-01; error as in a product's practice and by logic. That a new household names its head follows from
 * Art. 22 and Art. 25, which demand it of the notification.
 */
final class HouseholdHasOneHead {

    private static final Objection NO_HEAD = Objection.to("世帯主", "head of household")
            .because("世帯主となる人が指定されていません", "nobody is named as the head")
            .remedy("世帯主となる人を一人指定してください", "name one head");

    private static final Objection SECOND = Objection.to("世帯主", "head of household")
            .because("世帯主が二人以上になります", "the household would have more than one head")
            .remedy("世帯主は一人とし、他の人の続柄を設定してください", "name one head and set the relationships of the others");

    static final Rule RULE = Rule.asserting("COMMON-020", "世帯主は一人", "A household has one head")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(4)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.1.10")))
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
                    (event, register) -> objectionTo(Movement.of(event), register));

    private HouseholdHasOneHead() {}

    private static Optional<Objection> objectionTo(Movement movement, ResidentRegister register) {
        int heads = movement.heads();
        Household household = movement.existingTarget(register).orElse(null);
        if (household == null) {
            return movement.target().filter(TargetHousehold::isNew).isEmpty() ? Optional.empty() : exactlyOne(heads);
        }
        AddresseeNumber head = household.head().orElse(null);
        if (head == null) {
            return SECOND.when(heads > 1);
        }
        return movement.places(head) ? exactlyOne(heads) : SECOND.when(heads > 0);
    }

    private static Optional<Objection> exactlyOne(int heads) {
        return heads == 0 ? NO_HEAD.when(true) : SECOND.when(heads > 1);
    }
}
