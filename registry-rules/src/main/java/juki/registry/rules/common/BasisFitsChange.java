package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Basis fits the change (異動の契機): moves and household changes are notified or made ex officio; births and deaths come
 * with the family register, as its notification or a notice, or ex officio; a correction is made ex officio, on an
 * application, or, where the family register is its source, on that register's notification or notice; so is a deletion,
 * and a record on a change of nationality; an entry ex officio, minor and bulk corrections, the entry of a code and a
 * reconstruction are ex officio, an Individual Number comes on a notice and is changed on a request too, a
 * recompilation too or on an application; a planned day is reached ex officio; a move-in notice is a notice; a
 * cancellation is made ex officio or on an application. A request belongs to the change of a record code, which has a rule of its own.
 *
 * <p>Basis: Basic Resident Registration Act Art. 8 and Order Art. 12, since 1967-11-10; standard specification
 * 1.2.1. Catalogue T-28; error as verified, the table for each kind of change is our reading.
 */
final class BasisFitsChange {

    private static final Objection MISFIT = Objection.to("届出・申出・請求・通知・職権の別", "basis of the change")
            .because("異動の種類に合わない契機です", "a change of this kind has another basis")
            .remedy("届出・申出・通知・職権の別と日付を確認してください", "see on what the change is based, and its date");

    static final Rule RULE = Rule.asserting("COMMON-014", "届出等の種類が異動に合う", "The basis fits the change")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("1.2.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER, EventType.RECORD_CODE_CHANGE)),
                    (event, register) -> MISFIT.when(!fits(event.type(), event.basis())));

    private BasisFitsChange() {}

    private static boolean fits(EventType type, Basis basis) {
        return switch (type) {
            case MOVE_IN,
                    ADDRESS_CHANGE,
                    INTER_WARD_CHANGE,
                    MOVE_OUT,
                    HOUSEHOLD_SPLIT,
                    HOUSEHOLD_MERGER,
                    HOUSEHOLD_CHANGE,
                    HOUSEHOLD_HEAD_CHANGE -> basis instanceof Basis.Notification || basis instanceof Basis.ExOfficio;
            case BIRTH, DEATH ->
                basis instanceof Basis.Notification
                        || basis instanceof Basis.Notice
                        || basis instanceof Basis.ExOfficio;
            case EX_OFFICIO_CORRECTION -> !(basis instanceof Basis.Request);
            case CLERICAL_ERROR_CORRECTION, CHANGE_CANCELLED ->
                basis instanceof Basis.Application || basis instanceof Basis.ExOfficio;
            case PLANNED_MOVE_OUT_REACHED,
                    EX_OFFICIO_ENTRY,
                    MINOR_CORRECTION,
                    BULK_ADDRESS_CHANGE,
                    RECORD_CODE_ENTRY,
                    RECORD_RECONSTRUCTED -> basis instanceof Basis.ExOfficio;
            case RECORD_RECOMPILED -> basis instanceof Basis.Application || basis instanceof Basis.ExOfficio;
            case MOVE_IN_NOTICE_RECEIVED -> basis instanceof Basis.Notice;
            case FORMER_SURNAME_CHANGE -> basis instanceof Basis.Request;
            case COMMON_NAME_CHANGE -> basis instanceof Basis.Application || basis instanceof Basis.ExOfficio;
            case INDIVIDUAL_NUMBER_ASSIGNED -> basis instanceof Basis.Notice || basis instanceof Basis.ExOfficio;
            case INDIVIDUAL_NUMBER_CHANGE -> basis instanceof Basis.Request || basis instanceof Basis.ExOfficio;
            case RELATIONSHIP_CHANGE, EX_OFFICIO_DELETION, NATURALIZATION, NATIONALITY_ACQUISITION, NATIONALITY_LOSS ->
                !(basis instanceof Basis.Request);
            case CARRY_OVER, RECORD_CODE_CHANGE -> true;
        };
    }
}
