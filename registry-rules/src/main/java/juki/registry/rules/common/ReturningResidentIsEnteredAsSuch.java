package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Returning resident is entered as such (再転入の処理): whoever brings the resident record code of a removed record of
 * this register is that record's owner, and is entered with its addressee number, not as somebody new. The
 * specification asks the same of the Individual Number and the residence card number, by which a register cannot be
 * asked yet.
 *
 * <p>Basis: standard specification 4.1.1.2; Basic Resident Registration Act Art. 30-3 para. 1, since 2002-08-05.
 * Catalogue N-11; error as verified.
 */
final class ReturningResidentIsEnteredAsSuch {

    private static final Objection RETURNING = Objection.to("宛名番号", "addressee number")
            .because(
                    "住民票コードが除票の人と同じですが、新しい人として入力されています",
                    "the code is that of a removed record, but the person is entered as new")
            .remedy(
                    "除票の宛名番号を引き継ぎ、再転入として処理してください",
                    "enter the person as returning, with the addressee number of the removed record");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-002", "再転入者は再転入として処理する", "Who returns is entered as a returning resident")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 3)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(LocalDate.of(2002, 8, 5))
            .onEach(
                    EnumSet.of(EventType.MOVE_IN, EventType.EX_OFFICIO_ENTRY, EventType.BIRTH),
                    (event, register) -> RETURNING.when(event.newResidents().stream()
                            .anyMatch(one -> one.addressee().isEmpty()
                                    && one.recordCode()
                                            .flatMap(register::holderOf)
                                            .flatMap(register::record)
                                            .filter(record -> !record.isLiving())
                                            .isPresent())));

    private ReturningResidentIsEnteredAsSuch() {}
}
