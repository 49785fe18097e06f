package juki.registry.testkit.arbitrary;

import juki.registry.testkit.lawful.FiledPaper;
import juki.registry.testkit.lawful.FiledPapers;
import juki.registry.testkit.lawful.LawfulLives;
import juki.registry.testkit.lawful.UnlawfulLife;
import juki.registry.testkit.lawful.UnlawfulLives;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Lives that keep the law, lives that break it, and papers (適法な一生・違法な一生・届出書). Needs registry-rules. */
public final class LawDomain extends DomainContextBase {

    /** How many changes come at most before the households that a breach needs. */
    private static final int BEFORE_A_BREACH = 20;

    private static final int MOST_DRAWS = 300;

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public LawDomain() {}

    /** {@return lives of which the standard rule book accepts every change, shrinking toward the changes that matter} */
    @Provide
    public static Arbitrary<Life> lawfulLives() {
        return Arbitraries.fromGenerator(random -> new ShrinkableLife(LawfulLives.any(random, Lives.LONGEST)));
    }

    /** {@return lives that end with a change to which a known rule objects, shrinking toward the breach alone} */
    @Provide
    public static Arbitrary<UnlawfulLife> unlawfulLives() {
        return Drawn.by(random -> UnlawfulLives.any(random, BEFORE_A_BREACH), MOST_DRAWS);
    }

    /** {@return papers as they come to a counter, complete and with a slip, shrinking toward the plainest move-in} */
    @Provide
    public static Arbitrary<FiledPaper> filedPapers() {
        return Drawn.by(FiledPapers::any);
    }
}
