package juki.registry.rules.codes;

import java.time.LocalDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.EventType;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Code change is requested (変更の請求): anybody on the register may have the code changed without giving a reason, on a
 * request in writing; nobody else's wish changes it.
 *
 * <p>Basis: Basic Resident Registration Act Art. 30-4, Order Art. 30-3, since 2002-08-05 (under older numbers).
 * Catalogue T-28 for this change; error by the Act. A code set right ex officio is another change, with another
 * reason (49).
 */
final class CodeChangeIsRequested {

    private static final Objection UNREQUESTED = Objection.to("請求", "request")
            .because("住民票コードの変更が請求に基づいていません", "the change of the code is not based on a request")
            .remedy("本人の請求書と請求日を確認してください", "take the written request and its date");

    static final Rule RULE = Rule.asserting("CODE-001", "コードの変更は本人の請求による", "A code is changed on request")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(30, 4)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(30, 3)))
            .since(LocalDate.of(2002, 8, 5))
            .on(
                    RecordCodeChange.class,
                    EventType.RECORD_CODE_CHANGE,
                    (change, register) -> UNREQUESTED.when(!(change.basis() instanceof Basis.Request)));

    private CodeChangeIsRequested() {}
}
