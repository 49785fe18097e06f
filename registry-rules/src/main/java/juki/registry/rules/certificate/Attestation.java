package juki.registry.rules.certificate;

/**
 * What makes a certificate one (認証, ninshō): who certifies, the seal and the issue number. The host supplies all of it; what lacks
 * it is a specimen.
 *
 * <p>Source: standard specification 5.1, 1.1.16 (certifiers). Catalogue C-03: a certifier without a name cannot be built.
 *
 * @param office the title with the prefecture, such as 東京都港区長, of a deputy with the words for it; not blank
 * @param certifier the certifier's name, not blank
 * @param seal the seal
 * @param number the issue number of this copy
 */
public record Attestation(String office, String certifier, ElectronicSeal seal, IssueNumber number) {

    /**
     * Title and name are there.
     *
     * @param office the title with the prefecture
     * @param certifier the certifier's name
     * @param seal the seal
     * @param number the issue number
     */
    public Attestation {
        if (office.isBlank()) {
            throw new IllegalArgumentException("office: must not be blank");
        }
        if (certifier.isBlank()) {
            throw new IllegalArgumentException("certifier: must not be blank");
        }
    }

    /** {@return the title alone} */
    @Override
    public String toString() {
        return "Attestation[" + office + "]";
    }
}
