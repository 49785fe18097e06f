package juki.registry.rules.common;

import java.util.EnumSet;
import java.util.HashSet;
import juki.registry.model.event.EventType;
import juki.registry.rules.Objection;
import juki.registry.rules.Rule;
import juki.registry.rules.law.Statute;

/**
 * Subjects are named once (異動者の重複なし): a change writes one entry of each person, so it names each person once.
 *
 * <p>Basis: standard specification 1.2.1, 4.0.1, on Basic Resident Registration Act Art. 8, since 1967-11-10. Not in
 * the catalogue as a row of its own (beside H-22); error by logic.
 */
final class SubjectsAreNamedOnce {

    private static final Objection TWICE = Objection.to("異動者", "persons concerned")
            .because("同じ人が二度指定されています", "somebody is named twice")
            .remedy("重複する指定を除いてください", "name everybody once");

    static final Rule RULE = Rule.asserting("COMMON-012", "異動者の重複がない", "Nobody is named twice")
            .error()
            .citing(Statute.BASIC_RESIDENT_REGISTRATION_ACT
                    .article(8)
                    .and(Statute.STANDARD_SPECIFICATION.section("4.0.1")))
            .since(Statute.BASIC_RESIDENT_REGISTRATION_ACT.inForceSince())
            .onEach(
                    EnumSet.complementOf(EnumSet.of(EventType.CARRY_OVER)),
                    (event, register) -> TWICE.when(event.subjects().size() > 1
                            && new HashSet<>(event.subjects()).size()
                                    < event.subjects().size()));

    private SubjectsAreNamedOnce() {}
}
