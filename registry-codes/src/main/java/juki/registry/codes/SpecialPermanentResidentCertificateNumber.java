package juki.registry.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Special permanent resident certificate number (特別永住者証明書番号, tokubetsu eijūsha shōmeisho bangō): the number of the
 * certificate a special permanent resident holds; an item of the resident record under Art. 30-45 of the Act.
 *
 * <p>Twelve characters: two ASCII capital letters, eight digits, two capital letters. There is no check digit, so that
 * {@link #faultIn} judges the shape only.
 *
 * <p>The number belongs to the certificate and changes with each new one, but points to a person while it is valid: {@link #toString} is masked. Values are immutable and ordered as their texts are.
 */
public final class SpecialPermanentResidentCertificateNumber
        implements Comparable<SpecialPermanentResidentCertificateNumber> {
    private static final CardNumberForm FORM = new CardNumberForm(SpecialPermanentResidentCertificateNumber.class);

    private final long packed;

    private SpecialPermanentResidentCertificateNumber(long packed) {
        this.packed = packed;
    }

    /**
     * The number written as a text.
     *
     * @param text two capital letters, eight digits and two capital letters, all ASCII
     * @return the number
     * @throws InvalidCodeException if {@link #faultIn} finds a fault
     */
    public static SpecialPermanentResidentCertificateNumber of(String text) {
        return new SpecialPermanentResidentCertificateNumber(FORM.packed("text", text));
    }

    /**
     * What is wrong with a text that should be such a number.
     *
     * @param text the text to judge
     * @return the first fault found, or empty if the text is well-formed
     */
    public static Optional<CodeFault> faultIn(CharSequence text) {
        return Optional.ofNullable(FORM.faultIn(text));
    }

    /**
     * The written form.
     *
     * @return twelve ASCII characters; confidential
     */
    public String text() {
        return FORM.text(packed);
    }

    @Override
    public int compareTo(SpecialPermanentResidentCertificateNumber other) {
        return Long.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpecialPermanentResidentCertificateNumber that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed);
    }

    /**
     * A constant text without any character of the number.
     *
     * @return {@code SpecialPermanentResidentCertificateNumber[***]}
     */
    @Override
    public String toString() {
        return "SpecialPermanentResidentCertificateNumber[***]";
    }
}
