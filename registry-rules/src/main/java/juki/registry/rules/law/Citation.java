package juki.registry.rules.law;

import org.jspecify.annotations.Nullable;

/**
 * Citation (根拠条文, konkyo jōbun): the passage, or passages, on which a rule stands, printable in Japanese and English.
 *
 * <p>Begun at a {@link Statute}: {@code BASIC_RESIDENT_REGISTRATION_ACT.article(22).paragraph(1)}. Immutable and thread-safe.
 */
public final class Citation {

    private final String wording;
    private final String english;

    private Citation(String wording, String english) {
        this.wording = wording;
        this.english = english;
    }

    static Citation to(Statute statute, String passage, String passageEnglish) {
        return new Citation(statute.wording() + passage, (statute.english() + " " + passageEnglish).stripTrailing());
    }

    /**
     * A paragraph (項) of the article cited.
     *
     * @param number its number, from 1
     * @return the citation
     * @throws IllegalArgumentException if the number is not positive
     */
    public Citation paragraph(int number) {
        return narrowed("項", "para.", number);
    }

    /**
     * An item (号) of the article or paragraph cited.
     *
     * @param number its number, from 1
     * @return the citation
     * @throws IllegalArgumentException if the number is not positive
     */
    public Citation item(int number) {
        return narrowed("号", "item", number);
    }

    private Citation narrowed(String unit, String unitEnglish, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number: must be positive");
        }
        return new Citation(wording + "第" + number + unit, english + " " + unitEnglish + " " + number);
    }

    /**
     * This passage and another.
     *
     * @param other the other
     * @return the citation of both
     */
    public Citation and(Citation other) {
        return new Citation(wording + "、" + other.wording, english + "; " + other.english);
    }

    /** {@return the citation in Japanese, 住民基本台帳法第22条第1項} */
    public String wording() {
        return wording;
    }

    /** {@return the citation in English, Basic Resident Registration Act Art. 22 para. 1} */
    public String english() {
        return english;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that && wording.equals(that.wording);
    }

    @Override
    public int hashCode() {
        return wording.hashCode();
    }

    /** {@return the citation in Japanese} */
    @Override
    public String toString() {
        return wording;
    }
}
