package juki.registry.testkit.arbitrary;

import juki.registry.model.household.Household;
import juki.registry.testkit.value.Households;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Households (世帯): of one to thirty members, with and without a head, and ended. */
public final class HouseholdDomain extends DomainContextBase {

    private static final int MOST_DRAWS = 150;

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public HouseholdDomain() {}

    /** {@return households} */
    @Provide
    public static Arbitrary<Household> households() {
        return Drawn.by(Households::household, MOST_DRAWS);
    }
}
