package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.List;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.person.Person;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Ages fit the relationships (年齢と続柄): a child of the head is not older than the head, a parent not younger, an elder
 * brother or sister not younger, a younger one not older. Asked of relationships of one word, by dates of birth that
 * leave no doubt.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 items 2 and 4, since 1967-11-10; standard specification 1.1.11.
 * Catalogue H-13; the alert is a proposal (an adopted child is never older than the adopter, a stepchild may be).
 */
final class AgesFitRelationships {

    private static final Objection CONTRADICTS = Objection.to("続柄・出生の年月日", "relationship, date of birth")
            .because(
                    "世帯主との年齢の上下が続柄と矛盾する人がいます",
                    "somebody is older or younger than the head than the relationship allows")
            .remedy("続柄と出生の年月日を確認してください", "see whether relationships and dates of birth are right");

    static final Rule RULE = Rule.asserting("COMMON-025", "年齢と続柄が矛盾しない", "Ages and relationships agree")
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
                    (event, register) -> CONTRADICTS.when(contradict(Movement.of(event), register)));

    private AgesFitRelationships() {}

    private static boolean contradict(Movement movement, ResidentRegister register) {
        List<Movement.Related> related = movement.related(register);
        RegisterDate head = related.stream()
                .filter(one -> one.relationship().isHead())
                .map(Movement.Related::person)
                .findFirst()
                .or(() -> movement.existingTarget(register)
                        .flatMap(Household::head)
                        .flatMap(register::record)
                        .map(ResidentRecord::person))
                .map(Person::dateOfBirth)
                .orElse(null);
        return head != null && related.stream().anyMatch(one -> contradicts(one, head))
                || movement.rearranged(register).stream()
                        .anyMatch(household -> contradictIn(household, movement, register));
    }

    /** Asks of those alone whose relationship is set: the others were asked about when they came. */
    private static boolean contradictIn(Household household, Movement movement, ResidentRegister register) {
        RegisterDate head = household
                .head()
                .flatMap(register::record)
                .map(record -> record.person().dateOfBirth())
                .orElse(null);
        return head != null
                && movement.placed().stream()
                        .filter(one -> household.members().contains(one.subject()))
                        .flatMap(one -> register
                                .record(one.subject())
                                .map(record -> new Movement.Related(record.person(), one.relationship()))
                                .stream())
                        .anyMatch(one -> contradicts(one, head));
    }

    private static boolean contradicts(Movement.Related one, RegisterDate head) {
        if (one.relationship().words().size() != 1) {
            return false;
        }
        RegisterDate birth = one.person().dateOfBirth();
        return switch (one.relationship().words().get(0)) {
            case CHILD, CHILD_AND_CHILDS_HUSBAND, CHILD_AND_CHILDS_WIFE, YOUNGER_BROTHER, YOUNGER_SISTER ->
                birth.surelyBefore(head);
            case FATHER, MOTHER, ELDER_BROTHER, ELDER_SISTER -> head.surelyBefore(birth);
            default -> false;
        };
    }
}
