package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Recorded in order (処理日の順): the processing date is the office's own day and never goes back, so it is not earlier
 * than that of the last entry of anybody whose record the change may touch: those concerned, the members of their
 * households, and the members of the household they join or return to.
 *
 * <p>Basis: standard specification 1.2.1, 4.0.3 (the processing date is set by the system, always today), on Basic
 * Resident Registration Act Art. 8, since 1967-11-10. Catalogue D-04, as far as a register without a clock can tell;
 * error as verified.
 */
final class RecordedInOrder {

    private static final Objection BACK = Objection.to("処理日", "processing date")
            .because(
                    "処理日が、関係する人の最後の処理日より前です",
                    "the processing date lies before the last recorded one of somebody concerned")
            .remedy(
                    "処理日は処理する当日としてください",
                    "the processing date is the day of the office on which the change is recorded");

    static final Rule RULE = Rule.asserting(
                    "COMMON-010", "処理日は前の処理日以後", "Changes are recorded in the order of the office")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION
                            .section("1.2.1")
                            .and(Statute.STANDARD_SPECIFICATION.section("4.0.3"))))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)), RecordedInOrder::objectionTo);

    private RecordedInOrder() {}

    private static Optional<Objection> objectionTo(ChangeEvent event, ResidentRegister register) {
        LocalDate day = event.processingDate();
        boolean back = false;
        // Most of those concerned are of one household, whose members are asked once.
        Set<HouseholdNumber> touched = new HashSet<>(4);
        for (AddresseeNumber one : event.subjects()) {
            ChangeHistory history = register.history(one).orElse(null);
            if (history != null) {
                back |= isLater(history, day);
                if (history.current().isLiving()) {
                    touched.add(history.current().membership().household());
                }
            }
        }
        Movement.of(event).target().flatMap(TargetHousehold::number).ifPresent(touched::add);
        if (event instanceof BulkAddressChange bulk) {
            bulk.addresses().forEach(row -> touched.add(row.household()));
        }
        if (event instanceof ChangeCancelled cancellation) {
            for (CancelledEntry undone : cancellation.entries()) {
                register.recordBefore(undone)
                        .ifPresent(before -> touched.add(before.membership().household()));
            }
        }
        for (HouseholdNumber number : touched) {
            back |= anyMemberLater(number, register, day);
        }
        return BACK.when(back);
    }

    private static boolean anyMemberLater(HouseholdNumber number, ResidentRegister register, LocalDate day) {
        Household household = register.household(number).orElse(null);
        if (household != null) {
            for (AddresseeNumber member : household.members()) {
                ChangeHistory history = register.history(member).orElse(null);
                if (history != null && isLater(history, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLater(ChangeHistory history, LocalDate day) {
        return history.last().processingDate().isAfter(day);
    }
}
