package juki.registry.testkit.arbitrary;

import juki.registry.rules.residence.fact.ResidenceFacts;
import juki.registry.testkit.residence.Facts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Facts of residence (認定の基礎となる事実). Needs registry-rules. */
public final class ResidenceDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public ResidenceDomain() {}

    /** {@return facts of every kind} */
    @Provide
    public static Arbitrary<ResidenceFacts> facts() {
        return Drawn.by(Facts::facts);
    }
}
