package juki.registry.rules.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import juki.registry.model.protection.Officer;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.model.protection.ProtectionGround;
import juki.registry.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a request for a certificate (証明書交付の可否, shōmeisho kōfu no kahi): the certificate, or what stands against it.
 *
 * <p>An error refuses; an alert passes once somebody acknowledged it by name. Outside the words are neutral; the true reasons
 * of a protection are for an officer with the right to see them. Immutable and thread-safe; {@code toString} shows neither.
 */
public final class CertificateAnswer {

    private final List<CertificateObjection> objections;
    private final ProtectionAnswer protection;
    private final @Nullable Certificate certificate;
    private final @Nullable String acknowledgedBy;

    private CertificateAnswer(
            List<CertificateObjection> objections,
            ProtectionAnswer protection,
            @Nullable Certificate certificate,
            @Nullable String acknowledgedBy) {
        this.objections = List.copyOf(objections);
        this.protection = protection;
        this.certificate = certificate;
        this.acknowledgedBy = acknowledgedBy;
    }

    static CertificateAnswer refused(List<CertificateObjection> objections, ProtectionAnswer protection) {
        return new CertificateAnswer(objections, protection, null, null);
    }

    static CertificateAnswer issued(
            Certificate certificate, List<CertificateObjection> alerts, ProtectionAnswer protection) {
        return new CertificateAnswer(alerts, protection, certificate, null);
    }

    /** {@return everything that stands against it, errors before alerts; acknowledged alerts stay among them} */
    public List<CertificateObjection> objections() {
        return objections;
    }

    /** {@return whether it is refused} */
    public boolean isRefused() {
        return certificate == null;
    }

    /** {@return the reasons in Japanese, a line each; empty if nothing stands against it} */
    public String text() {
        return objections.stream().map(CertificateObjection::text).collect(Collectors.joining("\n"));
    }

    /** {@return the reasons in English, a line each} */
    public String textEnglish() {
        return objections.stream().map(CertificateObjection::textEnglish).collect(Collectors.joining("\n"));
    }

    /**
     * The true reasons of protections.
     *
     * @param officer who wants to know
     * @return the grounds, none if no protection stands against it
     * @throws IllegalArgumentException if the officer lacks the right {@link
     *     juki.registry.model.protection.ProtectionRight#SEE_GROUNDS}
     */
    public List<ProtectionGround> grounds(Officer officer) {
        return protection.grounds(officer);
    }

    /**
     * This answer, its alerts seen.
     *
     * @param operator the operator's name or mark at the office, not blank; never a resident's name
     * @return the answer; a refusal stays one
     * @throws IllegalArgumentException if the operator is blank
     */
    public CertificateAnswer acknowledgedBy(String operator) {
        if (operator.isBlank()) {
            throw new IllegalArgumentException("operator: must not be blank");
        }
        return new CertificateAnswer(objections, protection, certificate, operator);
    }

    /** {@return who saw the alerts, for the history of issue (交付履歴)} */
    public Optional<String> acknowledgedBy() {
        return Optional.ofNullable(acknowledgedBy);
    }

    /** {@return the certificate; empty if it is refused, or has alerts that nobody acknowledged} */
    public Optional<Certificate> certificate() {
        boolean open = acknowledgedBy == null
                && objections.stream().anyMatch(one -> one.kind().severity() == Severity.ALERT);
        return open ? Optional.empty() : Optional.ofNullable(certificate);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificateAnswer that
                && objections.equals(that.objections)
                && protection.equals(that.protection)
                && Objects.equals(certificate, that.certificate)
                && Objects.equals(acknowledgedBy, that.acknowledgedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(objections, certificate);
    }

    /** {@return the kinds of objection alone} */
    @Override
    public String toString() {
        return "CertificateAnswer[" + (isRefused() ? "refused" : "issuable") + ", "
                + objections.stream().map(CertificateObjection::kind).toList() + "]";
    }
}
