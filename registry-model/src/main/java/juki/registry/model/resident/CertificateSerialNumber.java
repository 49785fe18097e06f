package juki.registry.model.resident;

import org.jspecify.annotations.Nullable;

/**
 * Serial number of an electronic certificate (電子証明書のシリアル番号), as the network told it.
 *
 * <p>Kept as it is: 1 to 40 letters and digits, since its form is not published with the standard. Immutable and
 * thread-safe; {@code toString} shows nothing of it. Source: standard specification 1.1.1, 7.1.2.
 */
public final class CertificateSerialNumber {

    private final String text;

    private CertificateSerialNumber(String text) {
        this.text = text;
    }

    /**
     * The number as told.
     *
     * @param text 1 to 40 letters and digits
     * @return the number
     * @throws IllegalArgumentException if the text is none
     */
    public static CertificateSerialNumber of(String text) {
        if (!text.matches("[0-9A-Za-z]{1,40}")) {
            throw new IllegalArgumentException("text: must be 1 to 40 letters and digits");
        }
        return new CertificateSerialNumber(text);
    }

    /** {@return the number as told} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificateSerialNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "CertificateSerialNumber[***]";
    }
}
