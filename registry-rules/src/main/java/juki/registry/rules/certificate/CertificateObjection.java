package juki.registry.rules.certificate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.model.protection.ProtectionAnswer;
import juki.registry.rules.Severity;

/**
 * What stands against a certificate (証明書交付の指摘事項, shōmeisho kōfu no shiteki jikō): its kind and the items it concerns.
 *
 * <p>It names items and never values, and neither the person nor which protection is meant.
 *
 * @param kind what it is
 * @param items the items concerned; none if it concerns the whole
 */
public record CertificateObjection(Kind kind, Set<CertificateItem> items) {

    /** What may stand against a certificate (指摘の種類). */
    public enum Kind {
        /** A restriction or a measure stands against it for somebody shown (S-01, S-03), or whose name is shown as head. */
        NOT_TO_BE_DONE(Severity.ERROR, ProtectionAnswer.TEXT_OF_ERROR, "this operation cannot be done"),
        /** A restriction asks for care (S-02). */
        NEEDS_CARE(Severity.ALERT, ProtectionAnswer.TEXT_OF_ALERT, "this operation needs care"),
        /** Nobody in the register had a record by then, or no such removed record. */
        NO_SUCH_RECORD(Severity.ERROR, "該当する住民票又は除票がありません。", "there is no such record"),
        /** The form is for one person. */
        ONE_PERSON_ONLY(Severity.ERROR, "この様式に記載できるのは一人です。", "the form shows one person only"),
        /** Persons of several households do not stand on one form. */
        SEVERAL_HOUSEHOLDS(Severity.ERROR, "異なる世帯の人を一つの証明書に記載することはできません。", "the persons belong to several households"),
        /** Living and removed persons never stand on one form (C-02; standard specification 5.1). */
        LIVING_AND_REMOVED(
                Severity.ERROR, "住民と除かれた人を一つの証明書に記載することはできません。", "living and removed persons cannot stand on one form"),
        /** The record was removed: the form for removed records is another. */
        RECORD_IS_REMOVED(
                Severity.ERROR, "住民票が除かれています。除票の様式を使ってください。", "the record was removed; another form shows it"),
        /** The record is living. */
        RECORD_IS_LIVING(Severity.ERROR, "住民票が除かれていません。住民票の様式を使ってください。", "the record is living; another form shows it"),
        /** No move-out was notified, or it is one that has no such certificate. */
        NO_MOVE_OUT(Severity.ERROR, "この証明書を交付する転出がありません。", "there is no move-out with such a certificate"),
        /** An item was asked for that the form does not have. */
        NOT_ON_FORM(Severity.ERROR, "この様式に記載できない事項が指定されています。", "the form has no such item"),
        /** An item was to be left out that is always shown. */
        CANNOT_BE_LEFT_OUT(Severity.ERROR, "省略できない事項が省略されています。", "an item cannot be left out"),
        /** The requester never gets an item (Act Art. 12 to 12-3). */
        NOT_FOR_REQUESTER(Severity.ERROR, "請求者に交付できない事項が含まれています。", "the requester cannot be given an item"),
        /** A text is too long for its place on the form (C-01); it is printed all the same. */
        TEXT_TOO_LONG(Severity.ALERT, "様式の欄に収まらない文字数の事項があります。", "a text is too long for its place on the form"),
        /** A text has a character that the office has not registered (C-01). */
        UNREGISTERED_CHARACTER(Severity.ALERT, "登録されていない文字を含む事項があります。", "a text has an unregistered character");

        private final Severity severity;
        private final String reason;
        private final String reasonEnglish;

        Kind(Severity severity, String reason, String reasonEnglish) {
            this.severity = severity;
            this.reason = reason;
            this.reasonEnglish = reasonEnglish;
        }

        /** {@return whether it blocks or asks for attention} */
        public Severity severity() {
            return severity;
        }

        /** {@return the reason, in Japanese} */
        public String reason() {
            return reason;
        }

        /** {@return the reason, in English} */
        public String reasonEnglish() {
            return reasonEnglish;
        }
    }

    /**
     * An objection keeps its own items.
     *
     * @param kind what it is
     * @param items the items concerned
     */
    public CertificateObjection {
        Set<CertificateItem> own = EnumSet.noneOf(CertificateItem.class);
        own.addAll(items);
        items = Collections.unmodifiableSet(own);
    }

    static CertificateObjection of(Kind kind) {
        return new CertificateObjection(kind, Set.of());
    }

    /** {@return the reason and the items, in Japanese, as a clerk is told} */
    public String text() {
        return kind.reason()
                + (items.isEmpty()
                        ? ""
                        : items.stream().map(CertificateItem::wording).collect(Collectors.joining("、", "（", "）")));
    }

    /** {@return the reason and the items, in English} */
    public String textEnglish() {
        return kind.reasonEnglish()
                + (items.isEmpty()
                        ? ""
                        : items.stream().map(CertificateItem::english).collect(Collectors.joining(", ", ": ", "")));
    }
}
