package juki.registry.model.address;

import java.util.Objects;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Address (住所, jūsho): the place in this municipality at which someone is registered, the principal place of living of
 * Art. 22 of the Civil Code.
 *
 * <p>Town (町字, at most 120 characters), lot or house number (番地号, at most 50), optionally a supplement (方書), a postal
 * code, and parts of the data list that are not printed, in one municipality; in a designated city the municipality is the ward. Text is kept exactly as written.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the municipality alone. Source: Basic Resident Registration Act
 * Art. 7 item 7; field lengths after the data list of the standard.
 */
public final class Address {

    private final MunicipalityCode municipality;
    private final String town;
    private final String lot;
    private final @Nullable AddressSupplement supplement;
    private final @Nullable PostalCode postalCode;
    private final AddressParts parts;

    private Address(
            MunicipalityCode municipality,
            String town,
            String lot,
            @Nullable AddressSupplement supplement,
            @Nullable PostalCode postalCode,
            AddressParts parts) {
        this.municipality = municipality;
        this.town = town;
        this.lot = lot;
        this.supplement = supplement;
        this.postalCode = postalCode;
        this.parts = parts;
    }

    /**
     * The place with the given town and lot.
     *
     * @param municipality the municipality or ward
     * @param town the town, 1 to 120 characters
     * @param lot the lot or house number, 1 to 50 characters
     * @return the address without a supplement
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public static Address of(MunicipalityCode municipality, String town, String lot) {
        return new Address(
                municipality,
                Text.checked("town", town, 120),
                Text.checked("lot", lot, 50),
                null,
                null,
                AddressParts.none());
    }

    /**
     * This address with a supplement.
     *
     * @param value building and room
     * @return the address
     */
    public Address withSupplement(AddressSupplement value) {
        return new Address(municipality, town, lot, value, postalCode, parts);
    }

    /**
     * This address with a postal code.
     *
     * @param value the code
     * @return the address
     */
    public Address withPostalCode(PostalCode value) {
        return new Address(municipality, town, lot, supplement, value, parts);
    }

    /**
     * This address with codes and forms of the data list.
     *
     * @param value the parts
     * @return the address
     */
    public Address withParts(AddressParts value) {
        return new Address(municipality, town, lot, supplement, postalCode, value);
    }

    /** {@return the municipality or ward} */
    public MunicipalityCode municipality() {
        return municipality;
    }

    /** {@return the town} */
    public String town() {
        return town;
    }

    /** {@return the lot or house number} */
    public String lot() {
        return lot;
    }

    /** {@return building and room, if there is a supplement} */
    public Optional<AddressSupplement> supplement() {
        return Optional.ofNullable(supplement);
    }

    /** {@return the postal code, if recorded} */
    public Optional<PostalCode> postalCode() {
        return Optional.ofNullable(postalCode);
    }

    /** {@return codes and forms of the data list, as far as recorded} */
    public AddressParts parts() {
        return parts;
    }

    /** {@return town, lot and supplement in one line, as printed on a record} */
    public String text() {
        return supplement == null ? town + lot : town + lot + "　" + supplement.text();
    }

    /**
     * Whether both addresses lie on one lot, whatever their supplements.
     *
     * @param other the other address
     * @return true if municipality, town and lot are the same
     */
    public boolean sameLot(Address other) {
        return municipality.equals(other.municipality) && town.equals(other.town) && lot.equals(other.lot);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Address that
                        && sameLot(that)
                        && Objects.equals(supplement, that.supplement)
                        && Objects.equals(postalCode, that.postalCode)
                        && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return 31 * town.hashCode() + lot.hashCode();
    }

    @Override
    public String toString() {
        return "Address[" + municipality + " ***]";
    }
}
