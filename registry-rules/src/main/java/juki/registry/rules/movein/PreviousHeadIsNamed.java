package juki.registry.rules.movein;

import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Previous head is named (転入前住所の世帯主氏名): whoever moves in from inside Japan names the head of the household at the place before,
 * by which the former municipality finds the household. Asked where it is the office's practice, which is not assumed.
 *
 * <p>Basis: standard specification 1.1.1, since version 1.0 of September 2020; the item is one of the data list. Catalogue R-17;
 * alert as in a product's practice, not stated by the standard.
 */
final class PreviousHeadIsNamed {

    private static final Objection BLANK = Objection.to("転入前住所の世帯主氏名", "head of the household before")
            .because("国内からの転入ですが転入前の世帯主の氏名がありません", "the head of the household before moving in is not named")
            .remedy("転出証明書等で転入前の世帯主を確認してください", "take the name of the former head from the move-out certificate");

    static Rule rule(boolean asked) {
        return Rule.asserting("MOVE-IN-004", "転入前の世帯主の記載", "The head before moving in is named")
                .alert()
                .citing(Statute.STANDARD_SPECIFICATION.section("1.1.1"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .on(
                        MoveIn.class,
                        EventType.MOVE_IN,
                        (moveIn, register) -> BLANK.when(asked
                                && moveIn.previousAddress().kind() == OutsideAddress.Kind.DOMESTIC
                                && moveIn.newResidents().stream()
                                        .anyMatch(one ->
                                                one.earlier().previousHeadName().isEmpty())));
    }

    private PreviousHeadIsNamed() {}
}
