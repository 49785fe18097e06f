package juki.registry.model.resident;

import org.jspecify.annotations.Nullable;

/**
 * Status of residence (在留資格, zairyū shikaku), with the code of the data list, table 在留資格等.
 *
 * <p>The code has one capital letter or digit and two digits (T41 留学); the table itself changes with the immigration act
 * and is data of the host. Immutable and thread-safe. Source: Immigration Control Act, appended tables 1 and 2.
 */
public final class StatusOfResidence {

    private final String code;
    private final String name;

    private StatusOfResidence(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * The status with the given code.
     *
     * @param code a capital letter or digit and two digits
     * @param name the name of the status, 1 to 50 characters
     * @return the status
     * @throws IllegalArgumentException if the code has another form or the name is blank or too long
     */
    public static StatusOfResidence of(String code, String name) {
        if (!code.matches("[0-9A-Z][0-9]{2}")) {
            throw new IllegalArgumentException("code: must be a capital letter or digit and two digits");
        }
        if (name.isBlank() || name.length() > 50) {
            throw new IllegalArgumentException("name: must have 1 to 50 characters");
        }
        return new StatusOfResidence(code, name);
    }

    /** {@return the code, three characters} */
    public String code() {
        return code;
    }

    /** {@return the name of the status} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusOfResidence that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "StatusOfResidence[" + code + "]";
    }
}
