package juki.registry.rules.household;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;

/**
 * Residents who go over to a household that exists (世帯への加入): a merger or a change of household.
 *
 * @param joining who joins
 * @param target the number of the household joined
 */
record Joining(List<AddresseeNumber> joining, HouseholdNumber target) {

    static Joining of(HouseholdMerger merger) {
        return new Joining(merger.subjects(), merger.household());
    }

    static Joining of(HouseholdChange change) {
        return new Joining(change.subjects(), change.household());
    }

    static Optional<Joining> in(ChangeEvent event) {
        if (event instanceof HouseholdMerger merger) {
            return Optional.of(of(merger));
        }
        return event instanceof HouseholdChange change ? Optional.of(of(change)) : Optional.empty();
    }

    /** The households they come from, as far as they are residents. */
    List<Household> sources(ResidentRegister register) {
        return Sources.of(joining, register);
    }
}
