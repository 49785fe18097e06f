package juki.registry.testkit.arbitrary;

import juki.registry.testkit.life.Life;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Supplies {@linkplain LifeDomain#lives() lives} where {@code @ForAll(supplier = LifeSupplier.class)} asks for one. */
public final class LifeSupplier implements ArbitrarySupplier<Life> {

    /** For jqwik. */
    public LifeSupplier() {}

    @Override
    public Arbitrary<Life> get() {
        return LifeDomain.lives();
    }
}
