package juki.registry.testkit.arbitrary;

import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.testkit.value.Places;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Places (住所): municipalities, addresses in them, and places outside. */
public final class PlaceDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public PlaceDomain() {}

    /** {@return codes of municipalities} */
    @Provide
    public static Arbitrary<MunicipalityCode> municipalities() {
        return Drawn.by(Places::municipality);
    }

    /** {@return addresses in any municipality} */
    @Provide
    public static Arbitrary<Address> addresses() {
        return Drawn.by(random -> Places.address(random, Places.municipality(random)));
    }

    /** {@return places outside a municipality} */
    @Provide
    public static Arbitrary<OutsideAddress> outsideAddresses() {
        return Drawn.by(Places::outsideAddress);
    }
}
