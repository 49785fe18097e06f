package juki.registry.rules.cancellation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Head is left afterwards (取消し後の世帯主の有無): where the one whose entry is undone leads a household and leads it no longer
 * afterwards, and two or more members remain, the head is unset until a change of head is notified; unless another of
 * those undone comes back as its head. With one member left the office makes that member head.
 *
 * <p>Basis: standard specification 4.0.4, 4.6; Basic Resident Registration Act Art. 25, since 1967-11-10. Catalogue H-04 and
 * H-02 for cancellations; alert as verified for other changes.
 */
final class HeadIsLeftAfterwards {

    private static final Objection HEADLESS = Objection.to("世帯主", "head of household")
            .because("取り消すと世帯主が抜け、二人以上の世帯員が残ります", "the head would be undone and two or more members would remain")
            .remedy("世帯主変更の届出を促してください", "ask the household to notify a change of head");

    static final Rule RULE = Rule.asserting("CANCEL-008", "取消し後の世帯に世帯主がいる", "A household keeps a head afterwards")
            .alert()
            .citing(Statute.STANDARD_SPECIFICATION
                    .section("4.0.4")
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6"))
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(25)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    ChangeCancelled.class,
                    EventType.CHANGE_CANCELLED,
                    (cancellation, register) -> HEADLESS.when(leavesHeadless(cancellation, register)));

    private HeadIsLeftAfterwards() {}

    private static boolean leavesHeadless(ChangeCancelled cancellation, ResidentRegister register) {
        List<ResidentRecord> returning = Undoing.of(cancellation, register).stream()
                .flatMap(one -> one.returning().stream())
                .toList();
        return cancellation.subjects().stream()
                .flatMap(one -> register.record(one).stream())
                .filter(record -> record.isLiving() && record.membership().isHead())
                .flatMap(head -> register.household(head.membership().household()).stream())
                .anyMatch(household -> isHeadless(household, cancellation, returning));
    }

    private static boolean isHeadless(
            Household household, ChangeCancelled cancellation, List<ResidentRecord> returning) {
        HouseholdNumber number = household.number();
        Set<AddresseeNumber> members = new HashSet<>(household.members());
        members.removeAll(cancellation.subjects());
        for (ResidentRecord one : returning) {
            if (one.membership().household().equals(number)) {
                if (one.membership().isHead()) {
                    return false;
                }
                members.add(one.addressee());
            }
        }
        return members.size() > 1;
    }
}
