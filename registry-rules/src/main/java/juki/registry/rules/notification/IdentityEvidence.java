package juki.registry.rules.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evidence of who files (本人確認書類, hon'nin kakunin shorui): something shown at the counter, sent along, or explained.
 *
 * <p>A document with a photograph that an authority issued suffices alone; of others a few are asked for together, how many is
 * the office's practice. An explanation of the household stands beside them as one more. Source: Basic Resident Registration
 * Act Art. 27 para. 2; Ordinance Art. 8, which names the card and leaves the others to the mayor: which document belongs to
 * which class is the usual practice.
 *
 * @param kind what it is
 * @param validUntil the last day on which it is valid; empty if it has none
 */
public record IdentityEvidence(Kind kind, Optional<LocalDate> validUntil) {

    /** What is shown (書類の種類). */
    public enum Kind {
        /** 個人番号カード. */
        INDIVIDUAL_NUMBER_CARD("個人番号カード", true),
        /** 旅券. */
        PASSPORT("旅券", true),
        /** 運転免許証. */
        DRIVING_LICENCE("運転免許証", true),
        /** 在留カード. */
        RESIDENCE_CARD("在留カード", true),
        /** 特別永住者証明書. */
        SPECIAL_PERMANENT_RESIDENT_CERTIFICATE("特別永住者証明書", true),
        /** 一時庇護許可書・仮滞在許可書. */
        PERMIT_OF_STAY("一時庇護許可書・仮滞在許可書", true),
        /** その他の官公署発行の写真付き書類. */
        OTHER_WITH_PHOTOGRAPH("官公署発行の写真付き書類", true),
        /** 署名用電子証明書による電子署名. */
        ELECTRONIC_SIGNATURE("署名用電子証明書による電子署名", true),
        /** 資格確認書等, of a health insurance. */
        INSURANCE_DOCUMENT("資格確認書等", false),
        /** 年金手帳等. */
        PENSION_DOCUMENT("年金手帳等", false),
        /** 学生証・社員証等. */
        EMPLOYEE_OR_STUDENT_CARD("学生証・社員証等", false),
        /** その他の書類. */
        OTHER("その他の書類", false),
        /** 世帯構成等の説明, spoken (聴聞). */
        EXPLANATION("世帯構成等の説明", false);

        private final String wording;
        private final boolean sufficient;

        Kind(String wording, boolean sufficient) {
            this.wording = wording;
            this.sufficient = sufficient;
        }

        /** {@return the Japanese term} */
        public String wording() {
            return wording;
        }

        /** {@return whether one of it suffices} */
        public boolean isSufficient() {
            return sufficient;
        }
    }

    /**
     * Evidence of a kind without a last day.
     *
     * @param kind what it is
     * @return the evidence
     */
    public static IdentityEvidence of(Kind kind) {
        return new IdentityEvidence(kind, Optional.empty());
    }

    /**
     * Whether it counted on a day.
     *
     * @param day the day
     * @return false if it had run out before
     */
    public boolean isValidOn(LocalDate day) {
        return validUntil.filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Whether some evidence suffices on a day.
     *
     * @param shown the evidence; what is shown twice counts once
     * @param day the day
     * @param others how many kinds suffice of those that do not suffice alone
     * @return true if it does
     */
    static boolean suffices(Collection<IdentityEvidence> shown, LocalDate day, int others) {
        Set<Kind> kinds = shown.stream()
                .filter(one -> one.isValidOn(day))
                .map(IdentityEvidence::kind)
                .collect(Collectors.toSet());
        return kinds.stream().anyMatch(Kind::isSufficient) || kinds.size() >= others;
    }
}
