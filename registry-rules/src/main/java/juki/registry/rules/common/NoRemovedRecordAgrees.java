package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * No removed record agrees (除票との一致): a newcomer entered as new whose name, date of birth and sex are those of a
 * removed record may be that person returning, who would keep the addressee number and the resident record code.
 * Blank names agree with nobody. Who brings the code of that record is told by another rule.
 *
 * <p>Basis: standard specification 4.1.1.2, on Basic Resident Registration Act Art. 8, since 1967-11-10.
 * Catalogue N-12; alert as verified.
 */
final class NoRemovedRecordAgrees {

    private static final Objection RETURNING = Objection.to("氏名・性別・出生の年月日", "name, sex, date of birth")
            .because("同じ氏名・性別・生年月日の除票があります", "a removed record has the same name, sex and date of birth")
            .remedy("再転入者でないか確認してください", "ask whether the person returns");

    static final Rule RULE = Rule.asserting("ENTRY-005", "除票に同じ3情報の人がいない", "No removed record has the same attributes")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(EventType.MOVE_IN),
                    (event, register) -> RETURNING.when(Items.newcomers(event).stream()
                            .filter(one -> one.addressee().isEmpty()
                                    && !one.person().name().isBlank())
                            .anyMatch(one -> register.agreeingWith(one.person()).stream()
                                    .flatMap(other -> register.record(other).stream())
                                    .anyMatch(other -> !other.isLiving()))));

    private NoRemovedRecordAgrees() {}
}
