package juki.registry.rules.codes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * New code was never used (新コードの未使用): the new code comes from the codes designated to the municipality, of which
 * each differs from every code anybody has or had, the requester's own former ones included; so does a code that is
 * entered ex officio.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-2 para. 2, Art. 30-4, since 2002-08-05 (under older numbers).
 * Catalogue N-03 for this change; error by the Act.
 */
final class NewCodeWasNeverUsed {

    private static final Objection USED = Objection.to("住民票コード", "resident record code")
            .because("新しい住民票コードがすでに使われています", "the new code is or was somebody's")
            .remedy("在庫から別のコードを払い出してください", "draw another code from the stock");

    static final Rule RULE = Rule.asserting("CODE-002", "新しいコードは未使用", "The new code was never used")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 2)
                    .paragraph(2)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 4)))
            .since(LocalDate.of(2002, 8, 5))
            .onEach(
                    EnumSet.of(EventType.RECORD_CODE_CHANGE, EventType.RECORD_CODE_ENTRY),
                    (event, register) ->
                            USED.when(newCode(event).flatMap(register::holderOf).isPresent()));

    private NewCodeWasNeverUsed() {}

    private static Optional<ResidentRecordCode> newCode(ChangeEvent event) {
        if (event instanceof RecordCodeEntry entry) {
            return entry.newCode();
        }
        return event instanceof RecordCodeChange change ? change.newCode() : Optional.empty();
    }
}
