package juki.registry.rules.review;

import java.util.List;
import java.util.Optional;
import juki.registry.model.household.Household;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;

/**
 * A household and the records of its members (世帯と世帯員), those of members whom the register does not know left out.
 *
 * @param household the household
 * @param members the records, in the order of the household
 */
record Roof(Household household, List<ResidentRecord> members) {

    static Roof of(Household household, ResidentRegister register) {
        return new Roof(
                household,
                household.members().stream()
                        .flatMap(one -> register.record(one).stream())
                        .toList());
    }

    /** The head's own record. */
    Optional<ResidentRecord> head() {
        return members.stream()
                .filter(one -> household.head().filter(one.addressee()::equals).isPresent())
                .findFirst();
    }
}
