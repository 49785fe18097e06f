package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Changed after the household's latest change (世帯の異動日の前後): a change dated before one already recorded of another member of the
 * household left, joined or kept is possible, as a late notification is, but what was recorded in between may rest on how the
 * household stood without it. Compared is the last entry that stands of each other member, by dates that leave no doubt; a plan
 * that has not come about and the opening of the register do not count. Corrections and cancellations look back by nature and
 * are not asked about.
 *
 * <p>Basis: standard specification 1.2.1, 4.0.3, on Basic Resident Registration Act Art. 8, since 1967-11-10. Catalogue D-17;
 * alert as in a product's practice.
 */
final class ChangedAfterHouseholdsLatestChange {

    private static final Objection EARLIER = Objection.to("異動日", "change date")
            .because(
                    "同じ世帯の他の人にすでに記録された異動より前の異動日です",
                    "the change date lies before a recorded change of another member of the household")
            .remedy("世帯の異動の順序と続柄を確認してください", "see the order of the household's changes, and the relationships");

    static final Rule RULE = Rule.asserting(
                    "COMMON-026",
                    "異動日は世帯の前の異動日以後",
                    "The change does not precede an earlier recorded one of the household")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.2.1"))
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN,
                            EventType.EX_OFFICIO_ENTRY,
                            EventType.BIRTH,
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.MOVE_OUT,
                            EventType.DEATH,
                            EventType.EX_OFFICIO_DELETION,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE),
                    (event, register) -> EARLIER.when(precedes(event, register)));

    private ChangedAfterHouseholdsLatestChange() {}

    private static boolean precedes(ChangeEvent event, ResidentRegister register) {
        Set<AddresseeNumber> concerned = new HashSet<>(event.subjects());
        return households(concerned, event, register).stream()
                .flatMap(number -> register.household(number).stream())
                .flatMap(household -> household.members().stream())
                .anyMatch(member -> !concerned.contains(member)
                        && ChangedAfterLatestChange.hasLaterChange(member, event, register));
    }

    /** The households that those concerned belong to before and afterwards. */
    private static Set<HouseholdNumber> households(
            Set<AddresseeNumber> concerned, ChangeEvent event, ResidentRegister register) {
        Set<HouseholdNumber> households = new HashSet<>(4);
        for (AddresseeNumber one : concerned) {
            register.record(one)
                    .filter(ResidentRecord::isLiving)
                    .ifPresent(record -> households.add(record.membership().household()));
        }
        Movement.of(event).existingTarget(register).map(Household::number).ifPresent(households::add);
        return households;
    }
}
