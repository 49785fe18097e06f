package juki.registry.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What a failing value becomes when it is shrunk, as jqwik does. */
final class Shrunk {

    private Shrunk() {}

    /** The first value worth beginning with, shrunk as long as a smaller one is wrong too. */
    static <T> T of(Arbitrary<T> any, Predicate<T> begin, Predicate<T> wrong) {
        RandomGenerator<T> values = any.generator(1_000);
        Random random = new Random(20_260_401);
        Shrinkable<T> found = values.next(random);
        while (!begin.test(found.value())) {
            found = values.next(random);
        }
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            assertThat(smaller.get().distance()).isLessThanOrEqualTo(found.distance());
            found = smaller.get();
            smaller = found.shrink().filter(one -> wrong.test(one.value())).findFirst();
        }
        return found.value();
    }
}
