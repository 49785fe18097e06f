package juki.registry.testkit.value;

import java.util.random.RandomGenerator;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.OutsideAddress;
import juki.registry.testkit.population.Chance;

/** Places to test with (住所の試験値): addresses inside and outside a municipality, in characters that are easily destroyed. */
public final class Places {

    private Places() {}

    /**
     * A municipality's code, which need not be that of a municipality that exists.
     *
     * @param random where draws come from
     * @return the code, of any prefecture
     */
    public static MunicipalityCode municipality(RandomGenerator random) {
        Chance chance = Chance.over(random);
        return MunicipalityCode.ofPayload(1_000L * (1 + chance.below(47)) + chance.below(1_000));
    }

    /**
     * An address in a municipality.
     *
     * @param random where draws come from
     * @param municipality the municipality
     * @return the address, one in four with a supplement, one in four with a postal code
     */
    public static Address address(RandomGenerator random, MunicipalityCode municipality) {
        Chance chance = Chance.over(random);
        boolean supplemented = chance.below(4) == 3;
        boolean coded = chance.below(4) == 3;
        Address address = Address.of(municipality, Texts.text(random, 120), Texts.text(random, 50));
        if (supplemented) {
            address = address.withSupplement(AddressSupplement.of(Texts.text(random, AddressSupplement.MAX_LENGTH)));
        }
        return coded ? address.withPostalCode(PostalCode.of(chance.below(10_000_000))) : address;
    }

    /**
     * A place outside the municipality: elsewhere in Japan, abroad, unknown, or none.
     *
     * @param random where draws come from
     * @return the place
     */
    public static OutsideAddress outsideAddress(RandomGenerator random) {
        return switch (Chance.over(random).below(6)) {
            case 0 -> OutsideAddress.domestic(municipality(random));
            case 1 -> OutsideAddress.domestic(municipality(random), Texts.text(random, 300));
            case 2 -> OutsideAddress.abroad(Texts.text(random, 200));
            case 3 -> OutsideAddress.abroad(Texts.text(random, 200), Texts.text(random, 300));
            case 4 -> OutsideAddress.unknown();
            default -> OutsideAddress.none();
        };
    }
}
