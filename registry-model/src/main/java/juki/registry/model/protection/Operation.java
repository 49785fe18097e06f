package juki.registry.model.protection;

/**
 * Operation (操作, sōsa): what an office may be kept from doing for somebody.
 *
 * <p>Source: standard specification 3.1, which names entry, certificates and inquiry and leaves the list open; the code values
 * of the data list were not at hand, so there are none here.
 */
public enum Operation {
    /** Entering a change (異動入力). */
    ENTRY,
    /** Looking somebody up on the screen (照会). */
    INQUIRY,
    /** Issuing a copy of the record or a certificate at the office (証明書の交付). */
    CERTIFICATE,
    /** Issuing one at a convenience store (コンビニ交付). */
    CONVENIENCE_STORE_CERTIFICATE,
    /** Issuing a copy of the family register's appendix (戸籍の附票の写しの交付). */
    APPENDIX_COPY,
    /** Showing the list for inspection (閲覧). */
    INSPECTION
}
