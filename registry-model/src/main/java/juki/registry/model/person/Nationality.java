package juki.registry.model.person;

import org.jspecify.annotations.Nullable;

/**
 * Nationality or region (国籍・地域, kokuseki / chiiki) of a foreign resident.
 *
 * <p>A code of three capital letters or digits and the name printed on the record, 1 to 200 characters. Two nationalities
 * are equal if their codes are. Japanese nationality is not expressed with this type. Stateless persons have a code of
 * their own.
 *
 * <p>Immutable and thread-safe. Source: Basic Resident Registration Act Art. 30-45.
 */
public final class Nationality {

    private final String code;
    private final String name;

    private Nationality(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * The nationality with the given code.
     *
     * @param code three capital letters or digits
     * @param name the name printed, 1 to 200 characters
     * @return the nationality
     * @throws IllegalArgumentException if the code has another form or the name is blank or too long
     */
    public static Nationality of(String code, String name) {
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("code: must be three capital letters or digits");
        }
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("name: must have 1 to 200 characters");
        }
        return new Nationality(code, name);
    }

    /** {@return the code, three characters} */
    public String code() {
        return code;
    }

    /** {@return the name printed on the record} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nationality that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "Nationality[" + code + "]";
    }
}
