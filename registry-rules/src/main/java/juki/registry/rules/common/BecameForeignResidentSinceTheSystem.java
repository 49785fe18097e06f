package juki.registry.rules.common;

import java.time.LocalDate;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Became a foreign resident since there are any (外国人住民となった年月日): foreign residents have been in the register since 2012-07-09;
 * whoever lived here then became one that day, whatever the date of the old alien registration. Uncertain dates are objected to
 * only if every possible day lies earlier.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-45, since 2012-07-09. Catalogue D-26; alert after the law.
 */
final class BecameForeignResidentSinceTheSystem {

    private static final Objection TOO_EARLY = Objection.to("外国人住民となった年月日", "date of becoming a foreign resident")
            .because("外国人住民となった年月日が平成24年7月9日より前です", "the date of becoming a foreign resident lies before 2012-07-09")
            .remedy(
                    "旧外国人登録の年月日と取り違えていないか確認してください",
                    "see whether it was mistaken for the date of the old alien registration");

    static final Rule RULE = Rule.asserting(
                    "ENTRY-021", "外国人住民となった日は平成24年7月9日以後", "Nobody was a foreign resident before 2012-07-09")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45))
            .since(LocalDate.of(2012, 7, 9))
            .onEach(
                    Settling.WRITTEN_BY,
                    (event, register) -> TOO_EARLY.when(Settling.any(
                            event,
                            register,
                            it -> !it.isJapanese()
                                    && it.becameResidentOn().latest().isBefore(LocalDate.of(2012, 7, 9)))));

    private BecameForeignResidentSinceTheSystem() {}
}
