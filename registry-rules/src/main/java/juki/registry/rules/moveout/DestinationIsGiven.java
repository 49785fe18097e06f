package juki.registry.rules.moveout;

import juki.registry.codes.AddresseeNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.RecordItem;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Destination is given (転出先の記載): whoever moves out says where to. The municipality or the country is enough, and a destination that
 * could not be found out is written as 不明. It stays blank only after a special adoption (特別養子縁組), which a caution (留意事項)
 * on the planned destination of everybody who leaves has to tell beforehand.
 *
 * <p>Basis: Basic Resident Registration Act Art. 24, since 1967-11-10; standard specification 1.1.5, 4.1.3. Catalogue T-03;
 * that a municipality is enough is verified, the error follows by logic.
 */
final class DestinationIsGiven {

    private static final Objection MISSING = Objection.to("転出先住所", "destination")
            .because("転出先が記載されていません", "no destination is given")
            .remedy(
                    "転出先の市区町村または国を確認してください。特別養子縁組のときは先に留意事項を記載してください",
                    "name municipality or country; after a special adoption enter the caution first");

    static final Rule RULE = Rule.asserting("MOVE-OUT-009", "転出先がある", "A destination is given")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(24)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.1.3")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .on(
                    MoveOut.class,
                    EventType.MOVE_OUT,
                    (moveOut, register) -> MISSING.when(moveOut.destination().kind() == OutsideAddress.Kind.NONE
                            && !moveOut.subjects().stream().allMatch(one -> leavesForSpecialAdoption(one, register))));

    private DestinationIsGiven() {}

    private static boolean leavesForSpecialAdoption(AddresseeNumber one, ResidentRegister register) {
        return register.record(one)
                .filter(record -> record.otherItems().cautionNotes().stream()
                        .anyMatch(note -> note.item() == RecordItem.PLANNED_DESTINATION
                                && note.text().contains(CautionNote.SPECIAL_ADOPTION)))
                .isPresent();
    }
}
