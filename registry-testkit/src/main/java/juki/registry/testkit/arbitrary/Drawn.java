package juki.registry.testkit.arbitrary;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Arbitraries of what generators draw. */
final class Drawn {

    private static final int MOST_DRAWS = 60;

    private Drawn() {}

    /**
     * Whatever a generator makes of a list of draws, after which all draws are 0. Fewer and smaller draws make plainer values:
     * so values shrink as the list does.
     */
    static <T> Arbitrary<T> by(Function<RandomGenerator, T> generator) {
        return by(generator, MOST_DRAWS);
    }

    /** The same of a generator that may take more draws, as those of whole records do. */
    static <T> Arbitrary<T> by(Function<RandomGenerator, T> generator, int mostDraws) {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE / 2)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(mostDraws)
                .map(draws -> generator.apply(source(draws)))
                .withoutEdgeCases();
    }

    private static RandomGenerator source(List<Long> draws) {
        Iterator<Long> next = draws.iterator();
        // A draw is read without its last bit.
        return () -> next.hasNext() ? 2 * next.next() : 0;
    }
}
