package juki.registry.testkit.value;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.TemporaryLift;
import juki.registry.testkit.population.Chance;

/**
 * Restrictions to test with (抑止の試験値): of a person or a household, with and without a last day, lifted for a while, released.
 */
public final class Restrictions {

    static final Officer OFFICER = new Officer("窓口７", Set.of(ProtectionRight.values()));

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 1, 4, 8, 30);

    private static final List<Operation> OPERATIONS = List.of(Operation.values());

    private Restrictions() {}

    /**
     * A restriction whose acts fall into 2024 and the years after.
     *
     * @param random where draws come from
     * @return the restriction, two in five of a household
     */
    public static Restriction restriction(RandomGenerator random) {
        Chance chance = Chance.over(random);
        LocalDateTime at = time(chance);
        Restriction.Builder builder = Restriction.builder()
                .reason(Texts.text(random, 40))
                .start(at.toLocalDate().plusDays(chance.below(30)))
                .setting(OFFICER.act(ProtectionRight.SET_RESTRICTION, at));
        if (chance.below(5) < 3) {
            builder.person(Codes.addresseeNumber(random));
        } else {
            builder.household(Codes.householdNumber(random));
        }
        List<Operation> restricted = operations(chance);
        for (Operation operation : restricted) {
            builder.putLevel(operation, chance.below(2) == 0 ? RestrictionLevel.ERROR : RestrictionLevel.ALERT);
        }
        if (chance.below(2) == 1) {
            builder.end(at.toLocalDate().plusDays(30 + chance.below(400)));
        }
        Restriction restriction = builder.build();
        for (int lifts = chance.below(3); lifts > 0; lifts--) {
            at = at.plusHours(1 + chance.below(2_000));
            restriction = restriction.lifted(new TemporaryLift(
                    OFFICER.act(ProtectionRight.LIFT_RESTRICTION, at),
                    Set.of(restricted.get(chance.below(restricted.size()))),
                    at.plusMinutes(1 + chance.below(500))));
        }
        return chance.below(3) == 2
                ? restriction.released(
                        OFFICER.act(ProtectionRight.RELEASE_RESTRICTION, at.plusHours(chance.below(2_000))))
                : restriction;
    }

    /** A quarter of an hour in 2024 or the two years after. */
    static LocalDateTime time(Chance chance) {
        return BEGINNING.plusMinutes(15L * chance.below(3 * 366 * 24 * 4));
    }

    /** One or more operations. */
    static List<Operation> operations(Chance chance) {
        int mask = 1 + chance.below((1 << OPERATIONS.size()) - 1);
        List<Operation> some = new ArrayList<>();
        for (int i = 0; i < OPERATIONS.size(); i++) {
            if ((mask >> i & 1) == 1) {
                some.add(OPERATIONS.get(i));
            }
        }
        return some;
    }
}
