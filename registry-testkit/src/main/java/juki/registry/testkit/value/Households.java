package juki.registry.testkit.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.issue.SequentialIssuer;
import juki.registry.model.household.DeFactoHead;
import juki.registry.model.household.Household;
import juki.registry.model.person.PersonName;
import juki.registry.testkit.population.Chance;

/**
 * Households to test with (世帯の試験値): of one to thirty members in any order, with a head, without one, or with one who is in no
 * register, with former members, and ended.
 */
public final class Households {

    /** The largest household. */
    public static final int MOST_MEMBERS = 30;

    private static final List<DeFactoHead.Status> STATUSES = List.of(DeFactoHead.Status.values());

    private Households() {}

    /**
     * A household.
     *
     * @param random where draws come from
     * @return the household; one in eight has ended, one in eight is without a head
     */
    public static Household household(RandomGenerator random) {
        Chance chance = Chance.over(random);
        int kind = chance.below(8);
        SequentialIssuer numbers = SequentialIssuer.startingAfter(chance.below(1_000_000_000L));
        int size = chance.below(4) == 3 ? 1 + chance.below(MOST_MEMBERS) : 1 + chance.below(5);
        List<AddresseeNumber> members = drawn(chance, numbers, size);
        List<AddresseeNumber> former = drawn(chance, numbers, chance.below(3) * chance.below(3));
        boolean ended = kind == 7;
        Household household = Household.of(
                        Codes.householdNumber(random),
                        Places.address(random, Places.municipality(random)),
                        ended ? List.of() : members,
                        ended || kind >= 5 ? Optional.empty() : Optional.of(members.get(chance.below(members.size()))))
                .withFormerMembers(ended ? members : former);
        return kind == 5
                ? household.withDeFactoHead(Optional.of(new DeFactoHead(
                        STATUSES.get(chance.below(STATUSES.size())), PersonName.of(Texts.text(random, 40)))))
                : household;
    }

    /** Numbers in the order of the office, of which one in two times some have changed places. */
    private static List<AddresseeNumber> drawn(Chance chance, SequentialIssuer numbers, int size) {
        List<AddresseeNumber> members = new ArrayList<>(size);
        boolean ordered = chance.below(2) == 0;
        for (int i = 0; i < size; i++) {
            members.add(ordered ? members.size() : chance.below(members.size() + 1), numbers.nextAddresseeNumber());
        }
        return members;
    }
}
