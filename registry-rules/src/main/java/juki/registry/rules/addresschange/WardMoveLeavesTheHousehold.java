package juki.registry.rules.addresschange;

import juki.registry.model.event.EventType;
import juki.registry.model.event.InterWardChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Ward move leaves the household (区間異動の世帯番号): whoever moves to another ward of a designated city keeps the addressee number and
 * belongs to another household there; a household number is not taken along.
 *
 * <p>Basis: standard specification 4.1.1, 4.1.3, on Basic Resident Registration Act Art. 38, since 1967-11-10. Catalogue N-19;
 * error as verified. That the addressee number stays is held by the event, which names residents and draws no number.
 */
final class WardMoveLeavesTheHousehold {

    private static final Objection TAKEN_ALONG = Objection.to("世帯番号", "household number")
            .because("区間異動の前の世帯番号をそのまま使っています", "the household number of the ward left is taken along")
            .remedy("新しい世帯とするか、異動先の区の世帯を指定してください", "make a new household, or name one of the other ward");

    static final Rule RULE = Rule.asserting("ADDRESS-004", "区間異動は別の世帯へ", "A move to another ward leaves the household")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(38)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1"))
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    InterWardChange.class,
                    EventType.INTER_WARD_CHANGE,
                    (change, register) -> TAKEN_ALONG.when(change.household()
                            .number()
                            .filter(number -> change.subjects().stream()
                                    .flatMap(one -> register.record(one).stream())
                                    .anyMatch(record -> record.isLiving()
                                            && record.membership().household().equals(number)))
                            .isPresent()));

    private WardMoveLeavesTheHousehold() {}
}
