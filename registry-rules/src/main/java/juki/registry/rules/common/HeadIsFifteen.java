package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.List;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.person.Person;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Statute;

/**
 * Head is fifteen (世帯主は15歳以上): the head sustains the household and represents it, which a child under fifteen rarely
 * does. Asked of whoever is placed as head, and of a sole member left whom the office makes head. An uncertain date
 * of birth is objected to only if the age is surely not reached by the processing date.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 4, since 1967-11-10, which names no age; ages are counted by
 * the Act on Counting Age. Catalogue H-03; alert as in a product's practice.
 */
final class HeadIsFifteen {

    private static final Objection CHILD = Objection.to("世帯主", "head of household")
            .because("15歳未満の人が世帯主になります", "somebody under fifteen becomes the head")
            .remedy("世帯の実態を確認してください", "ask who sustains the household");

    static final Rule RULE = Rule.asserting("COMMON-022", "世帯主は15歳以上", "A head is fifteen or older")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7).item(4))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(
                            EventType.CARRY_OVER,
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION,
                            EventType.FORMER_SURNAME_CHANGE,
                            EventType.COMMON_NAME_CHANGE,
                            EventType.RECORD_CODE_ENTRY,
                            EventType.INDIVIDUAL_NUMBER_ASSIGNED,
                            EventType.INDIVIDUAL_NUMBER_CHANGE,
                            EventType.RELATIONSHIP_CHANGE,
                            EventType.BULK_ADDRESS_CHANGE,
                            EventType.MINOR_CORRECTION,
                            EventType.NATURALIZATION,
                            EventType.NATIONALITY_ACQUISITION,
                            EventType.NATIONALITY_LOSS,
                            EventType.RECORD_RECOMPILED,
                            EventType.RECORD_RECONSTRUCTED,
                            EventType.RECORD_CODE_CHANGE,
                            EventType.CHANGE_CANCELLED)),
                    (event, register) -> CHILD.when(makesChildHead(event, Movement.of(event), register)));

    private HeadIsFifteen() {}

    private static boolean makesChildHead(ChangeEvent event, Movement movement, ResidentRegister register) {
        for (Movement.Related one : movement.related(register)) {
            if (one.relationship().isHead() && isChild(one.person(), event)) {
                return true;
            }
        }
        for (Household household : movement.leftByTheirHeads(register)) {
            List<AddresseeNumber> remaining = household.members().stream()
                    .filter(one -> !movement.takesAway(one))
                    .toList();
            if (remaining.size() == 1
                    && register.record(remaining.get(0))
                            .filter(last -> isChild(last.person(), event))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChild(Person person, ChangeEvent event) {
        return !Age.isReached(person.dateOfBirth(), 15, event.processingDate()).isPossible();
    }
}
