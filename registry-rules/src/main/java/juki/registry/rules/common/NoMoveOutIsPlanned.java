package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * No move-out is planned (転出予定者でない): somebody with a planned move-out is a resident until its day and may be
 * concerned by a change, but the plan may have been given up, or the certificate already issued shows otherwise.
 *
 * <p>Basis: standard specification 4.1.3, on Basic Resident Registration Act Art. 24, since 1967-11-10. Catalogue
 * T-07; the alert is a proposal.
 */
final class NoMoveOutIsPlanned {

    private static final Objection PLANNED = Objection.to("転出予定", "planned move-out")
            .because("転出予定のある人が含まれています", "somebody concerned has a planned move-out")
            .remedy("転出の取消しが必要でないか確認してください", "ask whether the move-out is to be cancelled");

    static final Rule RULE = Rule.asserting("COMMON-013", "転出予定者でない", "Nobody concerned is about to move out")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(
                            EventType.ADDRESS_CHANGE,
                            EventType.INTER_WARD_CHANGE,
                            EventType.DEATH,
                            EventType.EX_OFFICIO_DELETION,
                            EventType.HOUSEHOLD_SPLIT,
                            EventType.HOUSEHOLD_MERGER,
                            EventType.HOUSEHOLD_CHANGE,
                            EventType.HOUSEHOLD_HEAD_CHANGE,
                            EventType.CLERICAL_ERROR_CORRECTION,
                            EventType.EX_OFFICIO_CORRECTION,
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
                            EventType.RECORD_RECONSTRUCTED,
                            EventType.RECORD_CODE_CHANGE),
                    (event, register) -> PLANNED.when(Subjects.any(
                            event,
                            register,
                            record ->
                                    record.isLiving() && record.plannedMoveOut().isPresent())));

    private NoMoveOutIsPlanned() {}
}
