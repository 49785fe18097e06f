package juki.registry.rules.certificate;

import java.time.LocalDate;
import juki.registry.model.resident.ResidentKind;

/**
 * Which items a form shows where nobody chooses (証明書の初期設定): the table behind {@link CertificatePractice#presence}.
 *
 * <p>Of a copy, standard specification 5.1 names the items that can be left out and are unless specially requested; what it does
 * not name is always shown, a common name and a former surname with the name they stand beside. The Act lets a copy leave out
 * head, family register and items 9 to 14 (Art. 12). Two items of the certificates of recorded items, the address supplement
 * among them, can be left out nowhere else. What a move-out certificate shows is the Order's (Art. 23, Art. 24), the Individual
 * Number among it since 2015-10-05 by general knowledge.
 */
final class DefaultItems {

    /** The reading of a Japanese resident's name became an item of the record (Act 48 of 2023). */
    static final LocalDate FURIGANA_SINCE = LocalDate.of(2025, 5, 26);

    /** The first Individual Numbers (Act 27 of 2013). */
    static final LocalDate INDIVIDUAL_NUMBERS_SINCE = LocalDate.of(2015, 10, 5);

    private DefaultItems() {}

    static Presence presence(CertificateForm form, CertificateItem item, ResidentKind kind, LocalDate day) {
        if (!item.concerns(kind)
                || item == CertificateItem.INDIVIDUAL_NUMBER && day.isBefore(INDIVIDUAL_NUMBERS_SINCE)) {
            return Presence.NEVER;
        }
        if (form.isOfMoveOut()) {
            return ofMoveOut(item, kind, day);
        }
        return form.isCopy() ? ofCopy(form, item, kind, day) : ofChosenItems(form, item);
    }

    private static Presence ofCopy(CertificateForm form, CertificateItem item, ResidentKind kind, LocalDate day) {
        boolean removed = form.isOfRemovedRecord();
        return switch (item) {
            case NAME,
                    FORMER_SURNAME,
                    COMMON_NAME,
                    DATE_OF_BIRTH,
                    SEX,
                    BECAME_RESIDENT_ON,
                    ADDRESS,
                    ADDRESS_SUPPLEMENT,
                    ADDRESS_SET_ON,
                    NOTIFIED_ON,
                    PREVIOUS_ADDRESS -> Presence.ALWAYS;
            case FURIGANA -> isItemOfRecord(kind, day) ? Presence.BY_DEFAULT : Presence.ON_REQUEST;
            case MOVE_OUT -> removed ? Presence.NEVER : Presence.ALWAYS;
            case REMOVAL -> removed ? Presence.ALWAYS : Presence.NEVER;
            case HEAD_AND_RELATIONSHIP,
                    FAMILY_REGISTER,
                    INDIVIDUAL_NUMBER,
                    RECORD_CODE,
                    ADDRESS_BEFORE_MOVE,
                    NATIONALITY,
                    LEGAL_CLASS,
                    STATUS_OF_RESIDENCE,
                    PERIOD_OF_STAY,
                    EXPIRES_ON,
                    CARD_NUMBER,
                    COMMON_NAME_HISTORY,
                    QUALIFICATIONS,
                    HISTORY,
                    SENSITIVE_HISTORY,
                    REMARKS -> Presence.ON_REQUEST;
        };
    }

    private static Presence ofChosenItems(CertificateForm form, CertificateItem item) {
        return switch (item) {
            case NAME, FORMER_SURNAME, COMMON_NAME -> Presence.ALWAYS;
            case DATE_OF_BIRTH, SEX, ADDRESS, ADDRESS_SUPPLEMENT -> Presence.BY_DEFAULT;
            case MOVE_OUT -> Presence.NEVER;
            case REMOVAL -> form.isOfRemovedRecord() ? Presence.BY_DEFAULT : Presence.NEVER;
            default -> Presence.ON_REQUEST;
        };
    }

    private static Presence ofMoveOut(CertificateItem item, ResidentKind kind, LocalDate day) {
        return switch (item) {
            case NAME,
                    FORMER_SURNAME,
                    COMMON_NAME,
                    COMMON_NAME_HISTORY,
                    DATE_OF_BIRTH,
                    SEX,
                    HEAD_AND_RELATIONSHIP,
                    FAMILY_REGISTER,
                    INDIVIDUAL_NUMBER,
                    RECORD_CODE,
                    ADDRESS,
                    ADDRESS_SUPPLEMENT,
                    NATIONALITY,
                    LEGAL_CLASS,
                    STATUS_OF_RESIDENCE,
                    PERIOD_OF_STAY,
                    EXPIRES_ON,
                    CARD_NUMBER,
                    QUALIFICATIONS,
                    MOVE_OUT -> Presence.ALWAYS;
            case FURIGANA -> isItemOfRecord(kind, day) ? Presence.ALWAYS : Presence.ON_REQUEST;
            case BECAME_RESIDENT_ON -> kind == ResidentKind.FOREIGN ? Presence.ALWAYS : Presence.NEVER;
            default -> Presence.NEVER;
        };
    }

    /** Whether the reading of a name has a line of its own; else it may stand in brackets behind the name. */
    static boolean isItemOfRecord(ResidentKind kind, LocalDate day) {
        return kind == ResidentKind.JAPANESE && !day.isBefore(FURIGANA_SINCE);
    }
}
