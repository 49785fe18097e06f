package juki.registry.testkit.arbitrary;

import juki.registry.testkit.life.Intent;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Lives of a village and the intents they are made of (村の一生). */
public final class LifeDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public LifeDomain() {}

    /**
     * Intents of every kind, shrinking toward the first kind, the same day, the first choices and the plainest rest.
     *
     * @return the arbitrary
     */
    @Provide
    public static Arbitrary<Intent> intents() {
        return Combinators.combine(
                        Arbitraries.of(Lives.wishes()),
                        Arbitraries.of(Lives.pauses()),
                        Arbitraries.integers()
                                .between(0, Intent.GREATEST_CHOICE)
                                .list()
                                .ofSize(Intent.CHOICES),
                        Arbitraries.longs().greaterOrEqual(0))
                .as(Intent::new)
                .withoutEdgeCases();
    }

    /**
     * Lives of at most {@link Lives#LONGEST} changes, shrinking toward those that matter.
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
        Arbitrary<Life> drawn = intents()
                .list()
                .ofMaxSize(maxChanges)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(Life::of);
        return Arbitraries.frequencyOf(Tuple.of(9, drawn), Tuple.of(1, Arbitraries.of(Lives.edgeCases())))
                .withoutEdgeCases();
    }
}
