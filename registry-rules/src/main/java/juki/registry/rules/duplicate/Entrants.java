package juki.registry.rules.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.register.ResidentRegister;

/** The persons whom a change enters (記載される者), with all that the change tells of them. */
final class Entrants {

    /** Every way into the register: who is looked for must not depend on the form. */
    static final Set<EventType> ENTRIES = EnumSet.of(EventType.MOVE_IN, EventType.BIRTH);

    /** The ways in by which somebody may return. */
    static final Set<EventType> RETURNS = EnumSet.of(EventType.MOVE_IN);

    private Entrants() {}

    static List<NewResident> of(ChangeEvent event) {
        if (event instanceof MoveIn moveIn) {
            return moveIn.newResidents();
        }
        return event instanceof Birth birth ? List.of(birth.child()) : List.of();
    }

    /** What a change tells of one of them, where from and where to included: an entry made twice is made at one address. */
    static Particulars particulars(ChangeEvent event, NewResident one) {
        Particulars known =
                Particulars.of(one, event instanceof MoveIn moveIn ? moveIn.previousAddress() : OutsideAddress.none());
        return event instanceof MoveIn moveIn ? known.alsoAt(moveIn.address()) : known;
    }

    /** Whether a suggestion stands without its codes, about which other rules ask. */
    static boolean isLikeBesidesCodes(Suggestion suggestion) {
        return suggestion.comparison().gradeBesidesCodes().isAtLeast(Grade.SIMILAR);
    }

    /** How those who are entered with the number of a removed record compare with that record's person. */
    static Stream<Comparison> links(ChangeEvent event, ResidentRegister register) {
        return of(event).stream()
                .filter(one -> one.addressee().isPresent())
                .flatMap(one -> register
                        .history(one.addressee().orElseThrow())
                        .filter(history -> !history.current().isLiving())
                        .map(history -> Criteria.standard().compare(particulars(event, one), Particulars.of(history)))
                        .stream());
    }
}
