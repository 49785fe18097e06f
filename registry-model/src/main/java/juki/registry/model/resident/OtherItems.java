package juki.registry.model.resident;

import java.util.List;
import java.util.Optional;
import juki.registry.model.value.SparseValue;
import org.immutables.value.Value;

/**
 * Items that few records have (その他の項目): what other systems tell, cards and certificates, cautions and remarks. A record that has
 * none of them shares one empty value with all others.
 *
 * <p>Immutable and thread-safe. Source: standard specification 1.1.1, 1.1.2, 1.1.14.
 */
@SparseValue
@Value.Immutable
public abstract class OtherItems {

    OtherItems() {}

    /** {@return electoral roll, insurances, pension, child allowance} */
    @Value.Default
    public Qualifications qualifications() {
        return Qualifications.none();
    }

    /** {@return the cards issued (個人番号カード及び住基カードの発行状況)} */
    public abstract List<HeldCard> cards();

    /** {@return the serial number of the certificate for signatures (署名用電子証明書シリアル番号)} */
    public abstract Optional<CertificateSerialNumber> signatureCertificate();

    /** {@return the serial number of the certificate for user authentication (利用者証明用電子証明書シリアル番号)} */
    public abstract Optional<CertificateSerialNumber> authenticationCertificate();

    /** {@return whether the person is an adult ward (成年被後見人の該当有無)} */
    @Value.Default
    @Value.Redacted
    public boolean adultWard() {
        return false;
    }

    /** {@return the cautions (留意事項), class B of the consolidated remarks} */
    public abstract List<CautionNote> cautionNotes();

    /** {@return the remarks (備考), class C of the consolidated remarks} */
    public abstract List<Remark> remarks();

    /** {@return none of them} */
    public static OtherItems none() {
        return ImmutableOtherItems.of();
    }

    /** {@return whether there is none of them} */
    public boolean isEmpty() {
        return equals(none());
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds other items. */
    public static final class Builder extends ImmutableOtherItems.Builder {
        Builder() {}
    }
}
