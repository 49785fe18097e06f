package juki.registry.testkit.arbitrary;

import juki.registry.testkit.lawful.UnlawfulLife;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Supplies {@linkplain LawDomain#unlawfulLives() unlawful lives} where {@code @ForAll(supplier = …)} asks for one. */
public final class UnlawfulLifeSupplier implements ArbitrarySupplier<UnlawfulLife> {

    /** For jqwik. */
    public UnlawfulLifeSupplier() {}

    @Override
    public Arbitrary<UnlawfulLife> get() {
        return LawDomain.unlawfulLives();
    }
}
