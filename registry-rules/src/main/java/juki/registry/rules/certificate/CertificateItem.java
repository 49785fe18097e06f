package juki.registry.rules.certificate;

import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.Statute;
import org.jspecify.annotations.Nullable;

/**
 * Item of a certificate (証明書の記載事項, shōmeisho no kisai jikō): what is shown or left out as one, in the order of the form. Head and
 * relationship go together, and so do registered domicile and its head.
 *
 * <p>Source: Basic Resident Registration Act Art. 7, Art. 30-45; standard specification 5.1.
 */
public enum CertificateItem {
    /** Reading of the name and of a former surname; an item of the record since 2025-05-26. */
    FURIGANA("氏名の振り仮名", "reading of the name", act().item(1), null),
    /** Name. */
    NAME("氏名", "name", act().item(1), null),
    /** Former surname. */
    FORMER_SURNAME("旧氏", "former surname", order(30, 13), ResidentKind.JAPANESE),
    /** Common name. */
    COMMON_NAME("通称", "common name", order(30, 16), ResidentKind.FOREIGN),
    /** Date of birth. */
    DATE_OF_BIRTH("生年月日", "date of birth", act().item(2), null),
    /** Sex. */
    SEX("性別", "sex", act().item(3), null),
    /** The head's name and the relationship to the head. */
    HEAD_AND_RELATIONSHIP("世帯主・続柄", "head and relationship", act().item(4), null),
    /** Registered domicile and the head of the family register. */
    FAMILY_REGISTER("本籍・筆頭者", "family register", act().item(5), ResidentKind.JAPANESE),
    /** Individual Number. */
    INDIVIDUAL_NUMBER("個人番号", "Individual Number", act().item(8), null),
    /** Resident record code. */
    RECORD_CODE("住民票コード", "resident record code", act().item(13), null),
    /** Date of becoming a resident, or a foreign resident. */
    BECAME_RESIDENT_ON("住民となった年月日", "date of becoming a resident", act().item(6), null),
    /** Address. */
    ADDRESS("住所", "address", act().item(7), null),
    /** Address supplement, part of the address. */
    ADDRESS_SUPPLEMENT("方書", "address supplement", act().item(7), null),
    /** Date of settling at the address. */
    ADDRESS_SET_ON("住所を定めた年月日", "date of settling at the address", act().item(7), null),
    /** Day of the notification. */
    NOTIFIED_ON("届出の年月日", "day of the notification", act().item(8), null),
    /** Place before moving in. */
    PREVIOUS_ADDRESS("転入前住所", "place before moving in", act().item(8), null),
    /** Address before the last move inside the municipality. */
    ADDRESS_BEFORE_MOVE("異動前住所", "address before the last move", specification("5.1"), null),
    /** Nationality or region. */
    NATIONALITY("国籍・地域", "nationality or region", foreign(), ResidentKind.FOREIGN),
    /** Class of Art. 30-45. */
    LEGAL_CLASS("第30条45規定区分", "class of Art. 30-45", foreign(), ResidentKind.FOREIGN),
    /** Status of residence. */
    STATUS_OF_RESIDENCE("在留資格", "status of residence", foreign(), ResidentKind.FOREIGN),
    /** Period of stay, of a landing or of a provisional stay. */
    PERIOD_OF_STAY("在留期間等", "period of stay", foreign(), ResidentKind.FOREIGN),
    /** Last day of that period. */
    EXPIRES_ON("在留期間の満了の日", "last day of the period", foreign(), ResidentKind.FOREIGN),
    /** Number of the residence card or the special permanent resident certificate. */
    CARD_NUMBER("在留カード等の番号", "number of the card", foreign(), ResidentKind.FOREIGN),
    /** Every entry and deletion of a common name. */
    COMMON_NAME_HISTORY("通称の記載・削除", "entries and deletions of common names", order(30, 16), ResidentKind.FOREIGN),
    /** Electoral roll, insurances, pension, child allowance. */
    QUALIFICATIONS("資格に関する事項", "electoral roll, insurances, pension, allowance", act().item(9), null),
    /** Planned day and destination of a move-out. */
    MOVE_OUT("転出に関する事項", "day and destination of a move-out", order(24), null),
    /** Why and when the record was removed. */
    REMOVAL("消除に関する事項", "removal", Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(15, 3), null),
    /** The changes of the record with their cautions. */
    HISTORY("異動履歴", "changes", specification("1.1.14"), null),
    /** Special adoption, its dissolution, and change of sex among the changes and remarks. */
    SENSITIVE_HISTORY("特別養子縁組・性別の変更の履歴", "special adoption and change of sex", specification("5.1"), null),
    /** Remarks that belong to no change. */
    REMARKS("備考", "remarks", specification("1.1.14"), null);

    private final String wording;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // a citation is immutable
    private final Citation basis;

    private final @Nullable ResidentKind kind;

    CertificateItem(String wording, String english, Citation basis, @Nullable ResidentKind kind) {
        this.wording = wording;
        this.english = english;
        this.basis = basis;
        this.kind = kind;
    }

    private static Citation act() {
        return Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(7);
    }

    private static Citation foreign() {
        return Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(30, 45);
    }

    private static Citation order(int article) {
        return Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(article);
    }

    private static Citation order(int article, int branch) {
        return Statute.BASIC_RESIDENT_REGISTRATION_ORDER.article(article, branch);
    }

    private static Citation specification(String section) {
        return Statute.STANDARD_SPECIFICATION.section(section);
    }

    /** {@return the Japanese term} */
    public String wording() {
        return wording;
    }

    /** {@return what it is, in English} */
    public String english() {
        return english;
    }

    /** {@return the passage that makes it an item; items put in between, such as 1-2 and 8-2, are cited by the one before} */
    public Citation basis() {
        return basis;
    }

    /**
     * Whether residents of a kind have it.
     *
     * @param of Japanese or foreign
     * @return true unless it is an item of the others alone
     */
    public boolean concerns(ResidentKind of) {
        return kind == null || kind == of;
    }
}
