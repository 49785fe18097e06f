package juki.registry.model.address;

import java.util.Objects;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A place outside the municipality (市外の住所, shigai no jūsho): where someone came from (転入前住所) or goes to (転出先住所), or was last
 * registered (最終登録住所地).
 *
 * <p>Four kinds: in another municipality, abroad, unknown (不明), or none (as for the newly born). The municipality alone is
 * enough, so the text may be missing; abroad a country is named. Text has at most 300 characters and is kept as written.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the kind alone. Source: Basic Resident Registration Act Art. 7 item
 * 8, Art. 22, Art. 24; standard specification 4.1.1.4, 4.1.3.0.2, 4.2.1.1.
 */
public final class OutsideAddress {

    /** What kind of place. */
    public enum Kind {
        /** A place in another municipality of Japan, or another ward. */
        DOMESTIC,
        /** A place outside Japan. */
        ABROAD,
        /** A place that could not be found out (不明). */
        UNKNOWN,
        /** No place: there was none before birth, or a destination is left blank after special adoption (1.1.5). */
        NONE
    }

    private static final OutsideAddress UNKNOWN = new OutsideAddress(Kind.UNKNOWN, null, null, null, null);
    private static final OutsideAddress NONE = new OutsideAddress(Kind.NONE, null, null, null, null);

    private final Kind kind;
    private final @Nullable MunicipalityCode municipality;
    private final @Nullable Country country;
    private final @Nullable String text;
    private final @Nullable Address address;

    private OutsideAddress(
            Kind kind,
            @Nullable MunicipalityCode municipality,
            @Nullable Country country,
            @Nullable String text,
            @Nullable Address address) {
        this.kind = kind;
        this.municipality = municipality;
        this.country = country;
        this.text = text;
        this.address = address;
    }

    /**
     * Somewhere in another municipality.
     *
     * @param municipality the municipality
     * @return the place
     */
    public static OutsideAddress domestic(MunicipalityCode municipality) {
        return new OutsideAddress(Kind.DOMESTIC, municipality, null, null, null);
    }

    /**
     * A place in another municipality.
     *
     * @param municipality the municipality
     * @param text town, lot and supplement, 1 to 300 characters
     * @return the place
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static OutsideAddress domestic(MunicipalityCode municipality, String text) {
        return new OutsideAddress(Kind.DOMESTIC, municipality, null, Text.checked("text", text, 300), null);
    }

    /**
     * A place in another municipality, known in its parts.
     *
     * @param address the address there
     * @return the place
     */
    public static OutsideAddress domestic(Address address) {
        return new OutsideAddress(Kind.DOMESTIC, address.municipality(), null, null, address);
    }

    /**
     * Somewhere in another country.
     *
     * @param country the country's name, 1 to 200 characters
     * @return the place
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public static OutsideAddress abroad(String country) {
        return abroad(Country.of(country));
    }

    /**
     * A place in another country.
     *
     * @param country the country's name, 1 to 200 characters
     * @param text the address there, 1 to 300 characters
     * @return the place
     * @throws IllegalArgumentException if a text is blank or too long
     */
    public static OutsideAddress abroad(String country, String text) {
        return abroad(Country.of(country), text);
    }

    /**
     * Somewhere in another country.
     *
     * @param country the country
     * @return the place
     */
    public static OutsideAddress abroad(Country country) {
        return new OutsideAddress(Kind.ABROAD, null, country, null, null);
    }

    /**
     * A place in another country.
     *
     * @param country the country
     * @param text the address there, 1 to 300 characters
     * @return the place
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static OutsideAddress abroad(Country country, String text) {
        return new OutsideAddress(Kind.ABROAD, null, country, Text.checked("text", text, 300), null);
    }

    /** {@return a place that could not be found out (不明)} */
    public static OutsideAddress unknown() {
        return UNKNOWN;
    }

    /** {@return no place} */
    public static OutsideAddress none() {
        return NONE;
    }

    /** {@return what kind of place} */
    public Kind kind() {
        return kind;
    }

    /** {@return the municipality of a domestic place} */
    public Optional<MunicipalityCode> municipality() {
        return Optional.ofNullable(municipality);
    }

    /** {@return the country of a place abroad} */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /** {@return the address there in one line, if it was given} */
    public Optional<String> text() {
        return address == null ? Optional.ofNullable(text) : Optional.of(address.text());
    }

    /** {@return the address there in its parts, if it was given so} */
    public Optional<Address> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof OutsideAddress that
                        && kind == that.kind
                        && Objects.equals(municipality, that.municipality)
                        && Objects.equals(country, that.country)
                        && Objects.equals(text, that.text)
                        && Objects.equals(address, that.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, municipality, country, text, address);
    }

    @Override
    public String toString() {
        return "OutsideAddress[" + kind + "]";
    }
}
