package juki.registry.rules.cancellation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.Address;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Household is still there (戻る世帯の住所): whoever comes back returns to the former household if members of it remain,
 * and these live at the address the restored record shows; where the household has moved meanwhile, its move is
 * undone first or with it. Supplements (方書) may differ. A household that everybody has left is made again at the
 * former address.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.6. Catalogue H-15 for
 * cancellations; error by logic.
 */
final class HouseholdIsStillThere {

    private static final Objection MOVED = Objection.to("住所", "address")
            .because(
                    "戻る世帯の住所が、取消し後の住所と異なります",
                    "the household returned to is at another address than the restored record")
            .remedy(
                    "世帯の異動も併せて取り消すか、改めて転居等として処理してください",
                    "undo the move of the household as well, or record the change anew");

    private static final Objection UNKNOWN = Objection.to("世帯番号", "household number")
            .because("入力された状態の世帯がありません", "the household of the state typed in is not in the register")
            .remedy("現存する世帯の番号を入力するか、新しい世帯を指定してください", "type in a household that exists, or have a new one made");

    static final Rule RULE = Rule.asserting("CANCEL-007", "戻る世帯の住所が一致", "The household returned to is at the address")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.6")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(ChangeCancelled.class, EventType.CHANGE_CANCELLED, HouseholdIsStillThere::objectionTo);

    private HouseholdIsStillThere() {}

    private static Optional<Objection> objectionTo(ChangeCancelled cancellation, ResidentRegister register) {
        Map<HouseholdNumber, Address> addresses = new HashMap<>();
        boolean moved = false;
        boolean unknown = false;
        for (Undoing one : Undoing.of(cancellation, register)) {
            ResidentRecord returning = one.returning().orElse(null);
            if (returning != null) {
                Address here = returning.residence().address();
                Address there = addresses.computeIfAbsent(
                        returning.membership().household(),
                        number -> addressKept(number, cancellation, register).orElse(here));
                moved |= !here.sameLot(there);
                unknown |= cancellation.household().isEmpty()
                        && register.household(returning.membership().household())
                                .isEmpty();
            }
        }
        return unknown ? UNKNOWN.when(true) : MOVED.when(moved);
    }

    private static Optional<Address> addressKept(
            HouseholdNumber number, ChangeCancelled cancellation, ResidentRegister register) {
        return register.household(number)
                .filter(household -> !cancellation.subjects().containsAll(household.members()))
                .map(Household::address);
    }
}
