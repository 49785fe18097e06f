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
 * The change needs no special care (異動入力の注意): nothing at the level of an alert stands against it for anybody concerned, and it
 * brings nobody to a person protected from him.
 *
 * <p>Basis: standard specification 3.1, 3.4. Catalogue S-02, alert as verified; S-11 and S-12, deduced. One rule for the three,
 * since a rule of its own would tell what a measure is to keep.
 */
final class ChangeNeedsNoCare {

    private static final Objection CARE = Objection.to("異動入力", "entry of the change")
            .because(ProtectionAnswer.TEXT_OF_ALERT, "this operation needs care")
            .remedy("責任者に確認してください", "ask the person responsible");

    private ChangeNeedsNoCare() {}

    static Rule rule(Protections protections, LocalDateTime at) {
        return Rule.asserting("PROTECTION-002", "異動入力に注意を要しない", "The change needs no special care")
                .alert()
                .citing(Statute.STANDARD_SPECIFICATION
                        .section("3.1")
                        .and(Statute.STANDARD_SPECIFICATION.section("3.4")))
                .since(Statute.STANDARD_SPECIFICATION.inForceSince())
                .onEach(
                        EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)),
                        (event, register) -> CARE.when(ProtectedRegister.of(register, protections, at)
                                        .askToEnter(event)
                                        .level()
                                == RestrictionLevel.ALERT));
    }
}
