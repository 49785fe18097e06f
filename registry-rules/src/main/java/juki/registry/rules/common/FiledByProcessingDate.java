package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Filed by the processing date (届出日等は処理日以前): what a change is based on, a notification, application, request or
 * notice, has arrived when the change is recorded.
 *
 * <p>Basis: standard specification 4.0.3, on Basic Resident Registration Act Art. 8, since 1967-11-10. Catalogue
 * D-03 and D-05; error as verified for notifications, by logic for the others.
 */
final class FiledByProcessingDate {

    private static final Objection FUTURE = Objection.to("届出日・申出日・請求日・通知日", "day of filing")
            .because("届出日等が処理日より後です", "the day of filing lies after the processing date")
            .remedy("届出日等を確認してください", "see whether the day of filing is right");

    static final Rule RULE = Rule.asserting("COMMON-002", "届出日等は処理日以前", "It was filed by the processing date")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.allOf(EventType.class),
                    (event, register) -> FUTURE.when(event.basis()
                            .day()
                            .filter(event.processingDate()::isBefore)
                            .isPresent()));

    private FiledByProcessingDate() {}
}
