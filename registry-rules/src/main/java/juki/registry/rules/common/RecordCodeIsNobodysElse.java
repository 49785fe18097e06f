package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Record code is nobody else's (住民票コードの重複なし): a code that somebody brings along is not that of a resident of this
 * register, and no two newcomers bring the same. The code of a removed record is asked about separately: it may be
 * the newcomer's own.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-2 para. 2, Art. 30-3, since 2002-08-05 (under older numbers).
 * Catalogue N-03; error after a secondary source and by the Act.
 */
final class RecordCodeIsNobodysElse {

    private static final Objection TAKEN = Objection.to("住民票コード", "resident record code")
            .because("住民票コードが他の住登者または他の転入者のものと同じです", "the code is that of another resident or of another newcomer")
            .remedy("転出証明書等で住民票コードを確認してください", "take the code from the move-out certificate");

    static final Rule RULE = Rule.asserting("ENTRY-001", "住民票コードが他人のものでない", "A resident record code is nobody else's")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 2)
                    .paragraph(2)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 3)))
            .since(LocalDate.of(2002, 8, 5))
            .onEach(
                    EnumSet.of(
                            EventType.MOVE_IN, EventType.EX_OFFICIO_ENTRY, EventType.BIRTH, EventType.CHANGE_CANCELLED),
                    (event, register) -> TAKEN.when(
                            event instanceof ChangeCancelled cancellation
                                    ? isTypedIn(cancellation, register)
                                    : isTaken(event.newResidents(), register)));

    private RecordCodeIsNobodysElse() {}

    private static boolean isTaken(List<NewResident> newcomers, ResidentRegister register) {
        Set<ResidentRecordCode> seen = new HashSet<>();
        for (NewResident one : newcomers) {
            ResidentRecordCode code = one.recordCode().orElse(null);
            if (code != null && (!seen.add(code) || isOfResident(code, register))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state typed in has a code that is or was somebody else's. */
    private static boolean isTypedIn(ChangeCancelled cancellation, ResidentRegister register) {
        for (CancelledEntry one : cancellation.entries()) {
            if (one.stateBefore()
                    .flatMap(ResidentRecord::recordCode)
                    .flatMap(register::holderOf)
                    .filter(holder -> !holder.equals(one.subject()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfResident(ResidentRecordCode code, ResidentRegister register) {
        return register.holderOf(code)
                .flatMap(register::record)
                .filter(ResidentRecord::isLiving)
                .isPresent();
    }
}
