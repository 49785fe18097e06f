package juki.registry.testkit.arbitrary;

import java.util.List;
import juki.registry.testkit.life.Intent;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.population.Chance;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Lives of a village and the intents they are made of (村の一生). */
public final class LifeDomain extends DomainContextBase {

    private static final int EDGE_CASE_IN = 10;

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public LifeDomain() {}

    /** {@return intents of every kind} */
    @Provide
    public static Arbitrary<Intent> intents() {
        return Drawn.by(Lives::intent);
    }

    /**
     * Lives of at most {@link Lives#LONGEST} intents, shrinking toward the changes that matter.
     *
     * @return the arbitrary
     */
    @Provide
    public static Arbitrary<Life> lives() {
        return lives(Lives.LONGEST);
    }

    /**
     * Lives of every length, shrinking toward the changes that matter; one in ten is an {@linkplain Lives#edgeCases edge case}.
     *
     * @param maxChanges how many changes there are at most
     * @return the arbitrary
     */
    public static Arbitrary<Life> lives(int maxChanges) {
        List<Life> edgeCases = Lives.edgeCases();
        return Arbitraries.fromGenerator(random -> {
            Chance chance = Chance.over(random);
            return new ShrinkableLife(
                    chance.below(EDGE_CASE_IN) == 0
                            ? edgeCases.get(chance.below(edgeCases.size()))
                            : Lives.any(random, maxChanges));
        });
    }
}
