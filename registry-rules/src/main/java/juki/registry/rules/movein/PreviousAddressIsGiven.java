package juki.registry.rules.movein;

import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Previous address is given (転入前住所の記載): whoever moves in from inside Japan names the address before, not the
 * municipality alone; without it the former municipality cannot be given notice. An address that could not be found
 * out is written as 不明 and is not objected to, nor is the missing address of foreign residents, whom Art. 30-46 lets
 * enter without one.
 *
 * <p>Basis: Basic Resident Registration Act Art. 7 item 8, Art. 22 para. 1, since 1967-11-10. Catalogue R-16; alert
 * as in a product's practice, not stated by the standard.
 */
final class PreviousAddressIsGiven {

    private static final Objection INCOMPLETE = Objection.to("転入前住所", "previous address")
            .because(
                    "国内からの転入ですが転入前住所が記載されていないか、市区町村名のみです",
                    "the previous address is missing or names the municipality alone")
            .remedy("転出証明書等で転入前住所を確認してください", "take the previous address from the move-out certificate");

    static final Rule RULE = Rule.asserting("MOVE-IN-002", "転入前住所の記載", "The previous address is given")
            .alert()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(7)
                    .item(8)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(22).paragraph(1)))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(MoveIn.class, EventType.MOVE_IN, (moveIn, register) -> INCOMPLETE.when(isIncomplete(moveIn)));

    private PreviousAddressIsGiven() {}

    private static boolean isIncomplete(MoveIn moveIn) {
        return switch (moveIn.previousAddress().kind()) {
            case DOMESTIC -> moveIn.previousAddress().text().isEmpty();
            case NONE -> moveIn.newResidents().stream().anyMatch(one -> one.details() instanceof JapaneseResident);
            case ABROAD, UNKNOWN -> false;
        };
    }
}
