package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Subjects are residents (異動者は住登者): a change concerns people whose record is living in this register. A removed
 * record (除票) changes no more, except by the notice of a move-in and by a cancellation, and a removed person cannot
 * be removed again; an error found later in a removed record is told in a note.
 *
 * <p>Basis: Basic Resident Registration Act Art. 8, since 1967-11-10; standard specification 1.1.5, 4.0.1. Catalogue
 * T-05, T-06 and H-27; error by logic.
 */
final class SubjectsAreResidents {

    private static final Objection REMOVED = Objection.to("異動者", "persons concerned")
            .because("住登者でない人が含まれています", "somebody concerned is not a resident")
            .remedy("宛名番号と住民状態を確認してください", "look up number and state of the record");

    static final Rule RULE = Rule.asserting("COMMON-011", "異動者は住登者", "Those concerned are residents")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.MOVE_OUT,
                            EventType.PLANNED_MOVE_OUT_REACHED,
                            EventType.DEATH,
                            EventType.EX_OFFICIO_DELETION,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE,
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION,
                            EventType.RECORD_CODE_CHANGE,
                            EventType.FORMER_SURNAME_CHANGE,
                            EventType.COMMON_NAME_CHANGE,
                            EventType.RECORD_CODE_ENTRY,
                            EventType.INDIVIDUAL_NUMBER_ASSIGNED,
                            EventType.INDIVIDUAL_NUMBER_CHANGE,
                            EventType.RELATIONSHIP_CHANGE,
                            EventType.MINOR_CORRECTION,
                            EventType.NATURALIZATION,
                            EventType.NATIONALITY_ACQUISITION,
                            EventType.NATIONALITY_LOSS,
                            EventType.RECORD_RECOMPILED,
                            EventType.RECORD_RECONSTRUCTED),
                    (event, register) -> REMOVED.when(!Subjects.areResidents(event, register)));

    private SubjectsAreResidents() {}
}
