package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Foreign resident settled after becoming one (住所を定めた年月日と外国人住民となった年月日): whoever lived at the present address before
 * 2012-07-09, when foreign residents came into the register, settled there before becoming a foreign resident; of anybody else
 * it is a slip. Uncertain dates are objected to only if every possible day lies so.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, since 2012-07-09. Catalogue D-23; alert after the law, which makes the case
 * an ordinary one of old residents.
 */
final class ForeignResidentSettledAfterBecomingOne {

    private static final Objection EARLIER = Objection.to(
                    "住所を定めた年月日・外国人住民となった年月日", "date of settling, date of becoming a foreign resident")
            .because(
                    "住所を定めた年月日が外国人住民となった年月日より前になります",
                    "the date of settling lies before that of becoming a foreign resident")
            .remedy("平成24年7月9日前からの居住か確認してください", "ask whether the person has lived there since before 2012-07-09");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-019", "外国人の住定日は外国人住民となった日以後", "A foreign resident settles after becoming one")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Settling.WRITTEN_BY,
                    (event, register) -> EARLIER.when(Settling.any(
                            event,
                            register,
                            it -> !it.isJapanese() && it.settledOn().surelyBefore(it.becameResidentOn()))));

    private ForeignResidentSettledAfterBecomingOne() {}
}
