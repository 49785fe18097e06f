package juki.registry.rules.common;

import java.time.LocalDate;
import java.util.EnumSet;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Returning resident keeps the number (宛名番号の引継ぎ): whoever brings the resident record code of a removed record is
 * entered with the addressee number of that record and with no other.
 *
 * <p>Basis: standard specification 4.1.1.2, on Basic Resident Registration Act Art. 30-3 para. 1, since 2002-08-05.
 * Catalogue N-17; error as verified.
 */
final class ReturningResidentKeepsNumber {

    private static final Objection OTHER = Objection.to("宛名番号", "addressee number")
            .because(
                    "住民票コードが除票の人と同じですが、宛名番号が異なります",
                    "the code is that of a removed record, but the addressee number is another")
            .remedy("除票の宛名番号を引き継いでください", "keep the addressee number of the removed record");

    static final Rule RULE = Rule.asserting("ENTRY-003", "再転入者の宛名番号を引き継ぐ", "Who returns keeps the addressee number")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 3)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(LocalDate.of(2002, 8, 5))
            .onEach(
                    EnumSet.of(EventType.MOVE_IN, EventType.EX_OFFICIO_ENTRY, EventType.BIRTH),
                    (event, register) ->
                            OTHER.when(event.newResidents().stream().anyMatch(one -> isOther(one, register))));

    private ReturningResidentKeepsNumber() {}

    private static boolean isOther(NewResident one, ResidentRegister register) {
        AddresseeNumber owner = one.recordCode().flatMap(register::holderOf).orElse(null);
        return owner != null
                && one.addressee().filter(number -> !number.equals(owner)).isPresent()
                && register.record(owner).filter(record -> !record.isLiving()).isPresent();
    }
}
