package juki.registry.rules.protection;

import java.time.LocalDateTime;
import java.util.EnumSet;
import juki.registry.model.event.EventType;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.Protections;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * The change may be entered (異動入力の可否): nothing at the level of an error stands against it for anybody concerned.
 *
 * <p>Basis: standard specification 3.1. Catalogue S-01; error as verified.
 */
final class ChangeMayBeEntered {

    private static final Objection NOT = Objection.to("異動入力", "entry of the change")
            .because(ProtectionAnswer.TEXT_OF_ERROR, "this operation cannot be done")
            .remedy("責任者に確認してください", "ask the person responsible");

    private ChangeMayBeEntered() {}

    static Rule rule(Protections protections, LocalDateTime at) {
        return Rule.asserting("PROTECTION-001", "異動入力ができる", "The change may be entered")
                .error()
                .citing(Statute.STANDARD_SPECIFICATION.section("3.1"))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)),
                        (event, register) -> NOT.when(ProtectedRegister.of(register, protections, at)
                                        .askToEnter(event)
                                        .level()
                                == RestrictionLevel.ERROR));
    }
}
