package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * No living record agrees (住登者との一致): somebody whose name, date of birth and sex are those of a present resident may
 * be that resident, entered twice. Blank names agree with nobody: twins are not named yet.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, since 1967-11-10; standard specification 4.1.1.2. Catalogue
 * N-13; the alert is a proposal.
 */
final class NoLivingRecordAgrees {

    private static final Objection TWICE = Objection.to("氏名・性別・出生の年月日", "name, sex, date of birth")
            .because("同じ氏名・性別・生年月日の住登者がいます", "a resident has the same name, sex and date of birth")
            .remedy("二重の記載でないか確認してください", "ask whether this is the same person");

    static final Rule RULE = Rule.asserting("ENTRY-006", "住登者に同じ3情報の人がいない", "No resident has the same attributes")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(6)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(EventType.MOVE_IN, EventType.BIRTH),
                    (event, register) -> TWICE.when(Items.newcomers(event).stream()
                            .filter(one -> !one.person().name().isBlank())
                            .anyMatch(one -> register.agreeingWith(one.person()).stream()
                                    .flatMap(other -> register.record(other).stream())
                                    .anyMatch(ResidentRecord::isLiving))));

    private NoLivingRecordAgrees() {}
}
