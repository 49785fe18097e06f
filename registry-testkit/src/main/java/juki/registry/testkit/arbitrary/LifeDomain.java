package juki.registry.testkit.arbitrary;

import juki.registry.testkit.life.Intent;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
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
                .as(Intent::new);
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
     * Lives, shrinking toward the changes that matter; the {@linkplain Lives#edgeCases edge cases} come early.
     *
     * @param maxChanges how many changes there are at most
     * @return the arbitrary
     */
    public static Arbitrary<Life> lives(int maxChanges) {
        return intents()
                .list()
                .ofMaxSize(maxChanges)
                .map(Life::of)
                .edgeCases(edges -> Lives.edgeCases().forEach(edges::add));
    }
}
