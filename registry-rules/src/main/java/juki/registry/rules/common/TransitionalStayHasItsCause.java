package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Transitional stay has its cause (経過滞在者の契機): a stay without a status begins with a birth (05) or a loss of nationality (06), each
 * with its own class, and with nothing else. Somebody who already has another class does not come to it; a class that was
 * written wrongly is corrected as a clerical error.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, table, since 2012-07-09. Catalogue T-32; the error is a proposal and
 * follows from the table's text.
 */
final class TransitionalStayHasItsCause {

    private static final Objection OTHER = Objection.to("法第30条の45の表に規定する区分", "legal class")
            .because(
                    "経過滞在者の区分（出生・国籍喪失）が異動に合いません",
                    "a transitional stay begins with birth or loss of nationality, each with its own class")
            .remedy("区分を確認してください。誤記は誤記修正で訂正します", "see the legal class; correct a slip as a clerical error");

    static final Rule RULE = Rule.asserting("CLASS-002", "経過滞在は出生か国籍喪失による", "A transitional stay begins with its cause")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    EnumSet.of(EventType.BIRTH, EventType.NATIONALITY_LOSS, EventType.EX_OFFICIO_CORRECTION),
                    (event, register) -> OTHER.when(misfits(event, register)));

    private TransitionalStayHasItsCause() {}

    private static boolean misfits(ChangeEvent event, ResidentRegister register) {
        if (event instanceof Birth birth) {
            return classIn(birth.child().details()).equals(Optional.of(LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS));
        }
        if (event instanceof NationalityLoss loss) {
            return loss.legalClass() == LegalClass.TRANSITIONAL_BY_BIRTH;
        }
        return event instanceof ExOfficioCorrection correction && becomesTransitional(correction, register);
    }

    private static boolean becomesTransitional(ExOfficioCorrection correction, ResidentRegister register) {
        LegalClass after = correction
                .items()
                .details()
                .flatMap(TransitionalStayHasItsCause::classIn)
                .orElse(null);
        return (after == LegalClass.TRANSITIONAL_BY_BIRTH || after == LegalClass.TRANSITIONAL_BY_NATIONALITY_LOSS)
                && register.record(correction.subject())
                        .flatMap(record -> classIn(record.details()))
                        .filter(before -> before != after)
                        .isPresent();
    }

    private static Optional<LegalClass> classIn(ResidentDetails details) {
        return details instanceof ForeignResident foreign ? Optional.of(foreign.legalClass()) : Optional.empty();
    }
}
