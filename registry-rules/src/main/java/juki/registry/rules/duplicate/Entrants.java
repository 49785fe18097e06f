package juki.registry.rules.duplicate;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;

/** The persons whom a change enters (記載される者), compared with those of the register. */
final class Entrants {

    /** Every way into the register: who is looked for must not depend on the form. */
    static final Set<EventType> ENTRIES = EnumSet.of(EventType.MOVE_IN, EventType.BIRTH, EventType.EX_OFFICIO_ENTRY);

    /** The ways in by which somebody may return. */
    static final Set<EventType> RETURNS = EnumSet.of(EventType.MOVE_IN, EventType.EX_OFFICIO_ENTRY);

    private Entrants() {}

    /**
     * Those of the register who may be somebody entered under a name, as far as that newcomer is asked about, besides those who
     * share a code, about whom other rules ask.
     */
    static Stream<Suggestion> likenesses(ChangeEvent event, ResidentRegister register, Predicate<NewResident> asked) {
        return event.newResidents().stream()
                .filter(one -> !one.person().name().isBlank() && asked.test(one))
                .flatMap(one -> CandidateSearch.in(register).candidatesFor(Particulars.entered(one, event)).stream())
                .filter(it -> it.comparison().gradeBesidesCodes().isAtLeast(Grade.SIMILAR));
    }

    /** How those who are entered with the number of a removed record compare with that record's person. */
    static Stream<Comparison> links(ChangeEvent event, ResidentRegister register) {
        // Working out particulars takes most of the time, and few who are entered bring a number.
        return event.newResidents().stream()
                .flatMap(one -> one.addressee().flatMap(register::history).stream()
                        .filter(history -> !history.current().isLiving())
                        .map(history ->
                                Criteria.standard().compare(Particulars.entered(one, event), Particulars.of(history))));
    }
}
