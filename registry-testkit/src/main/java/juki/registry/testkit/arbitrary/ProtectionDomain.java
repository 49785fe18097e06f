package juki.registry.testkit.arbitrary;

import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.testkit.value.Restrictions;
import juki.registry.testkit.value.SupportMeasures;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Protection (抑止・支援措置): restrictions, and support measures at any point of their lives. */
public final class ProtectionDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public ProtectionDomain() {}

    /** {@return restrictions} */
    @Provide
    public static Arbitrary<Restriction> restrictions() {
        return Drawn.by(Restrictions::restriction);
    }

    /** {@return support measures} */
    @Provide
    public static Arbitrary<SupportMeasure> measures() {
        return Drawn.by(SupportMeasures::measure, SupportMeasures.MOST_DRAWS);
    }

    /** {@return details of support measures} */
    @Provide
    public static Arbitrary<SupportDetails> details() {
        return Drawn.by(SupportMeasures::details, SupportMeasures.MOST_DRAWS);
    }
}
