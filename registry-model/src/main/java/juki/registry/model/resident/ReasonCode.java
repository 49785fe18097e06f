package juki.registry.model.resident;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Code of a reason together with its table (異動事由コード, idō jiyū kōdo): {@code 21:23} is 死亡 in table 21.
 *
 * <p>Old systems use the same digits otherwise: in one of them 20 is a move-out and 21 a death, which in the standard are 21
 * and 23. So a code without its table means nothing and is refused. Table and code are letters and digits, at most twenty
 * each. Immutable and thread-safe. Source: standard specification 1.2.2; data list, tables 20, 21 and 22.
 */
public final class ReasonCode {

    private static final Pattern PART = Pattern.compile("[0-9A-Za-z_-]{1,20}");

    /** What is wrong with a text that should be a code with its table (異動事由コードの誤り). */
    public enum Fault {
        /** There is no colon: it may be the code of any table. */
        WITHOUT_TABLE,
        /** Table or code is blank, too long, or has other characters. */
        MALFORMED
    }

    private final String table;
    private final String code;

    private ReasonCode(String table, String code) {
        this.table = table;
        this.code = code;
    }

    /**
     * The code in a text.
     *
     * @param text table and code with a colon between
     * @return the code
     * @throws IllegalArgumentException if the text is none, a code without a table above all
     */
    public static ReasonCode of(String text) {
        Optional<Fault> fault = faultIn(text);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(
                    fault.get() == Fault.WITHOUT_TABLE ? "text: must name the table" : "text: must be table:code");
        }
        int colon = text.indexOf(':');
        return new ReasonCode(text.substring(0, colon), text.substring(colon + 1));
    }

    /**
     * A code of a table.
     *
     * @param table the table
     * @param code the code
     * @return the code with its table
     * @throws IllegalArgumentException if either is blank, longer than twenty, or has other characters than letters and digits
     */
    public static ReasonCode of(String table, String code) {
        if (!PART.matcher(table).matches()) {
            throw new IllegalArgumentException("table: must be 1 to 20 letters and digits");
        }
        if (!PART.matcher(code).matches()) {
            throw new IllegalArgumentException("code: must be 1 to 20 letters and digits");
        }
        return new ReasonCode(table, code);
    }

    /**
     * What is wrong with a text.
     *
     * @param text any text
     * @return the fault, empty if there is none
     */
    public static Optional<Fault> faultIn(CharSequence text) {
        String all = text.toString();
        int colon = all.indexOf(':');
        if (colon < 0) {
            return Optional.of(Fault.WITHOUT_TABLE);
        }
        boolean formed = PART.matcher(all.substring(0, colon)).matches()
                && PART.matcher(all.substring(colon + 1)).matches();
        return formed ? Optional.empty() : Optional.of(Fault.MALFORMED);
    }

    /** {@return the table} */
    public String table() {
        return table;
    }

    /** {@return the code in the table} */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReasonCode that && table.equals(that.table) && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return table.hashCode() * 31 + code.hashCode();
    }

    /** {@return table and code with a colon between} */
    @Override
    public String toString() {
        return table + ":" + code;
    }
}
