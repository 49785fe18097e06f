package juki.registry.rules.certificate;

import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;

/**
 * Form of a certificate (証明書の様式, shōmeisho no yōshiki), with its number in the standard.
 *
 * <p>Numbers, and that living and removed persons have forms of their own, as read in standard specification 5.1 and the list of
 * forms (version 1.0, 2020). Titles are those in use.
 */
public enum CertificateForm {
    /** Copy of one person's record (住民票の写し). */
    RECORD_COPY(
            "20.1.1",
            "住民票の写し",
            "住民票",
            "copy of a record",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(12).paragraph(1)),
    /** Copy of several members' records on one form (住民票の写し（世帯連記式）). */
    HOUSEHOLD_COPY(
            "20.1.2",
            "住民票の写し（世帯連記式）",
            "住民票",
            "copy of a household's records",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(12).paragraph(1)),
    /** Copy of a removed record (住民票の除票の写し). */
    REMOVED_RECORD_COPY(
            "20.1.3",
            "住民票の除票の写し",
            "住民票の除票",
            "copy of a removed record",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(15, 4)),
    /** Certificate of recorded items (住民票記載事項証明書). */
    ITEM_CERTIFICATE(
            "20.1.4",
            "住民票記載事項証明書",
            "住民票記載事項証明書",
            "certificate of recorded items",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(12).paragraph(1)),
    /** Certificate of items of a removed record (住民票除票記載事項証明書). */
    REMOVED_ITEM_CERTIFICATE(
            "20.1.4",
            "住民票除票記載事項証明書",
            "住民票除票記載事項証明書",
            "certificate of items of a removed record",
            Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(15, 4)),
    /** Move-out certificate (転出証明書), to be handed in with the move-in. Its two-dimensional code is not made here. */
    MOVE_OUT_CERTIFICATE(
            "20.2.1",
            "転出証明書",
            "転出証明書",
            "move-out certificate",
            Statute.BASIC_RESIDENT_REGISTRATION_ORDER
                    .article(23)
                    .and(Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(24))),
    /** Certificate in the place of a move-out certificate (転出証明書に準ずる証明書), for whom was removed without or too late a notice. */
    MOVE_OUT_EQUIVALENT(
            "20.2.2",
            "転出証明書に準ずる証明書",
            "転出証明書に準ずる証明書",
            "certificate in the place of a move-out certificate",
            Statute.STANDARD_SPECIFICATION.section("4.1.3"));

    private final String number;
    private final String wording;
    private final String title;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // a citation is immutable
    private final Citation basis;

    CertificateForm(String number, String wording, String title, String english, Citation basis) {
        this.number = number;
        this.wording = wording;
        this.title = title;
        this.english = english;
        this.basis = basis;
    }

    /** {@return the number in the standard's list of forms} */
    public String number() {
        return number;
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /** {@return the title printed} */
    public String title() {
        return title;
    }

    /** {@return what it is, in English} */
    public String english() {
        return english;
    }

    /** {@return the passage under which it is issued} */
    public Citation basis() {
        return basis;
    }

    /** {@return whether it shows removed records (除票) and no others} */
    public boolean isOfRemovedRecord() {
        return this == REMOVED_RECORD_COPY || this == REMOVED_ITEM_CERTIFICATE || this == MOVE_OUT_EQUIVALENT;
    }

    /** {@return whether it tells of a move-out} */
    public boolean isOfMoveOut() {
        return this == MOVE_OUT_CERTIFICATE || this == MOVE_OUT_EQUIVALENT;
    }

    /** {@return whether it certifies chosen items instead of showing a record} */
    public boolean isOfChosenItems() {
        return this == ITEM_CERTIFICATE || this == REMOVED_ITEM_CERTIFICATE;
    }

    /** {@return whether it is a copy: of a record, of several, or of a removed one} */
    public boolean isCopy() {
        return this == RECORD_COPY || this == HOUSEHOLD_COPY || this == REMOVED_RECORD_COPY;
    }

    /** {@return whether it may show several persons of one household} */
    public boolean showsSeveral() {
        return this == HOUSEHOLD_COPY || this == ITEM_CERTIFICATE || isOfMoveOut();
    }
}
