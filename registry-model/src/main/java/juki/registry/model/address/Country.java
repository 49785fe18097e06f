package juki.registry.model.address;

import java.util.Objects;
import java.util.Optional;
import juki.registry.model.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Country of a place abroad (国名, kokumei): its name as written, 1 to 200 characters, and its code (国名コード) where a host has
 * one, three capital letters or digits.
 *
 * <p>Immutable and thread-safe; {@code toString} shows nothing of it. Source: data list, 国名コード and 国名等.
 */
public final class Country {

    private final @Nullable String code;
    private final String name;

    private Country(@Nullable String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * The country of a name.
     *
     * @param name 1 to 200 characters
     * @return the country without a code
     * @throws IllegalArgumentException if the name is blank or too long
     */
    public static Country of(String name) {
        return new Country(null, Text.checked("country", name, 200));
    }

    /**
     * The country of a code.
     *
     * @param code three capital letters or digits
     * @param name 1 to 200 characters
     * @return the country
     * @throws IllegalArgumentException if the code has another form or the name is blank or too long
     */
    public static Country of(String code, String name) {
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("code: must be three capital letters or digits");
        }
        return new Country(code, Text.checked("country", name, 200));
    }

    /** {@return the code, if there is one} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return the name as written} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Country that && name.equals(that.name) && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Country[***]";
    }
}
