package juki.registry.rules.common;

import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Newcomer is no resident (二重記載の禁止): nobody has two living records, so an addressee number that a newcomer brings is
 * not that of a present resident.
 *
 * <p>Basis: Basic Resident Registration Act Art. 6, Art. 8, since 1967-11-10; standard specification 4.1.1.2.
 * Catalogue N-13 by number instead of by attributes; error by logic.
 */
final class NewcomerIsNoResident {

    private static final Objection RESIDENT = Objection.to("宛名番号", "addressee number")
            .because("すでに住登者である人の宛名番号です", "the addressee number is that of a present resident")
            .remedy(
                    "宛名番号を確認してください。市区町村内の異動は転居です",
                    "look up the addressee number; a move inside the municipality is an address change");

    static final Rule RULE = Rule.asserting("ENTRY-004", "記載される人が住登者でない", "Who is entered is not a resident already")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.of(EventType.MOVE_IN, EventType.EX_OFFICIO_ENTRY, EventType.BIRTH),
                    (event, register) -> RESIDENT.when(event.newResidents().stream()
                            .flatMap(one -> one.addressee().stream())
                            .anyMatch(number -> register.record(number)
                                    .filter(ResidentRecord::isLiving)
                                    .isPresent())));

    private NewcomerIsNoResident() {}
}
