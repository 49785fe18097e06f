package juki.registry.testkit.lawful;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.population.Chance;

/**
 * Unlawful lives (違法な一生), labelled with the rule they break: a lawful life, a few households more, and one change broken in one
 * known way.
 *
 * <pre>{@code
 * UnlawfulLife life = UnlawfulLives.any(random, 20);
 * assertThat(ourOffice.objectionsTo(life.broken(), life.register())).contains(life.ruleId());
 * }</pre>
 */
public final class UnlawfulLives {

    private static final List<Breach> BREACHES = List.of(Breach.values());

    private UnlawfulLives() {}

    /**
     * Any unlawful life.
     *
     * @param random where draws come from, asked for {@code nextLong()} only
     * @param maxChanges how many changes the lawful life has at most before the households come that the breach needs
     * @return the life
     */
    public static UnlawfulLife any(RandomGenerator random, int maxChanges) {
        Breach breach = BREACHES.get(Chance.over(random).below(BREACHES.size()));
        return of(breach, LawfulLives.any(random, maxChanges), random);
    }

    /**
     * An unlawful life that goes on from a lawful one.
     *
     * @param breach how the law is broken
     * @param life the lawful life
     * @param random where draws come from
     * @return the unlawful life
     */
    public static UnlawfulLife of(Breach breach, Life life, RandomGenerator random) {
        Scene scene = new Scene(life, random);
        Breach.Slip slip = breach.slip(scene);
        return new UnlawfulLife(scene.lawful(), scene.register(), slip.broken(), slip.mended(), breach);
    }

    /**
     * The plainest unlawful life of a breach, beginning with an empty register.
     *
     * @param breach how the law is broken
     * @return the unlawful life
     */
    public static UnlawfulLife plainest(Breach breach) {
        return of(breach, Life.of(), () -> 0);
    }

    /** {@return the plainest unlawful life of each breach} */
    public static List<UnlawfulLife> edgeCases() {
        return BREACHES.stream().map(UnlawfulLives::plainest).toList();
    }

    /** {@return the ids of the rules that some unlawful life breaks, in order} */
    public static Set<String> coveredRules() {
        return BREACHES.stream().map(Breach::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }
}
