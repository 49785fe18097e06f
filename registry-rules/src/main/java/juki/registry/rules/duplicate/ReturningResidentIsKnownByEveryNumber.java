package juki.registry.rules.duplicate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Returning resident is known by every number (個人番号・在留カード番号による再転入の確認): whoever brings the Individual Number or the
 * residence card number of a removed record is that record's owner, and is entered with its addressee number and no other. The
 * resident record code has rules of its own. Found in a register that files records under {@link BlockingKeys}.
 *
 * <p>Basis: standard specification 4.1.1.2; Basic Resident Registration Act Art. 30-3 para. 1, since 2012-07-09, the day of the
 * first residence cards. Catalogue N-11 and N-17; error as verified.
 */
final class ReturningResidentIsKnownByEveryNumber {

    private static final Objection RETURNING = Objection.to("宛名番号", "addressee number")
            .because(
                    "個人番号または在留カード等の番号が除票の人と同じですが、その宛名番号を引き継いでいません",
                    "the Individual Number or card number is that of a removed record, but its addressee number is not"
                            + " kept")
            .remedy(
                    "除票の宛名番号を引き継ぎ、再転入として処理してください",
                    "enter the person as returning, with the addressee number of the removed record");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-015", "再転入者を個人番号・カード番号でも確認する", "Who returns is known by every number")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 3)
                    .paragraph(1)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.1.2")))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Entrants.ENTRIES,
                    (event, register) ->
                            RETURNING.when(event.newResidents().stream().anyMatch(one -> isUnknown(one, register))));

    private ReturningResidentIsKnownByEveryNumber() {}

    private static boolean isUnknown(NewResident one, ResidentRegister register) {
        return Stream.concat(
                        one.individualNumber().stream().flatMap(number -> Holders.of(number, register)),
                        Holders.cardOf(one.details()).stream().flatMap(number -> Holders.ofCard(number, register)))
                .anyMatch(holder -> !holder.isLiving() && !one.addressee().equals(Optional.of(holder.addressee())));
    }
}
