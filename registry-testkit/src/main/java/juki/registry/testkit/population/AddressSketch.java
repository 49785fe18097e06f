package juki.registry.testkit.population;

import java.util.Optional;
import juki.registry.codes.MunicipalityCode;

/**
 * The invented address of a household (住所, jūsho) in a real town.
 *
 * @param municipality the municipality, or the ward in a designated city
 * @param town the town (町丁目・大字・小字), empty where the municipality has none
 * @param lot block and house number (3番5号) in a numbered town, else the lot number (12番地3)
 * @param supplement building and room, or an institution (方書, katagaki)
 */
public record AddressSketch(MunicipalityCode municipality, String town, String lot, Optional<String> supplement) {

    /** {@return town and lot together, as an address has them after the municipality} */
    public String townAndLot() {
        return town + lot;
    }

    /** Shows the municipality only. */
    @Override
    public String toString() {
        return "AddressSketch[" + municipality + " ***]";
    }
}
