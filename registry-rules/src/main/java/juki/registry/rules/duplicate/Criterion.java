package juki.registry.rules.duplicate;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One way of reaching a grade (判定条件, hantei jōken): for each attribute named, the least agreement.
 *
 * <p>What is asked is a least, so better evidence never leads to a lower grade. A criterion asks for an agreement by which
 * records are filed, so that a search finds whoever meets it: a code, or the name, or the reading together with date of birth
 * or address. Reading and date of birth alone are refused: they link nobody (the wrong man of 2016 shared both).
 *
 * <p>Immutable and thread-safe.
 */
public final class Criterion {

    private final Grade grade;
    private final Map<Attribute, Agreement> atLeast;

    private Criterion(Grade grade, Map<Attribute, Agreement> atLeast) {
        this.grade = grade;
        this.atLeast = atLeast;
    }

    /**
     * A criterion of a grade.
     *
     * @param grade the grade of those who meet it, better than {@link Grade#DIFFERENT}
     * @param atLeast the least agreement of every attribute that counts
     * @return the criterion
     * @throws IllegalArgumentException if whoever meets it might not be found, or if reading and date of birth suffice
     */
    public static Criterion of(Grade grade, Map<Attribute, Agreement> atLeast) {
        if (grade == Grade.DIFFERENT) {
            throw new IllegalArgumentException("grade: must be better than DIFFERENT");
        }
        Criterion criterion = new Criterion(grade, new EnumMap<>(atLeast));
        boolean code = atLeast.keySet().stream().anyMatch(one -> one.isCode() && criterion.asksFor(one));
        boolean name = criterion.asksFor(Attribute.NAME);
        boolean reading = criterion.asksFor(Attribute.READING)
                && (criterion.asksFor(Attribute.DATE_OF_BIRTH) || criterion.asksFor(Attribute.ADDRESS));
        if (!code && !name && !reading) {
            throw new IllegalArgumentException("atLeast: must ask for a code, for the name, or for the reading together"
                    + " with date of birth or address");
        }
        boolean nameAtAll = Agreement.CLOSE.compareTo(atLeast.getOrDefault(Attribute.NAME, Agreement.DIFFERED)) <= 0;
        boolean place = criterion.asksFor(Attribute.ADDRESS) || criterion.asksFor(Attribute.FAMILY_REGISTER);
        if (!code && !nameAtAll && !place) {
            throw new IllegalArgumentException("atLeast: reading and date of birth alone must not suffice");
        }
        if (grade.isAtLeast(Grade.SAME_IDENTITY) && !code && !(name && place)) {
            throw new IllegalArgumentException("atLeast: an identity needs the name, and a place or family register");
        }
        return criterion;
    }

    private boolean asksFor(Attribute attribute) {
        return atLeast.get(attribute) == Agreement.AGREED;
    }

    /** {@return the grade of those who meet it} */
    public Grade grade() {
        return grade;
    }

    boolean isMetBy(Function<Attribute, Likeness> likenesses) {
        for (Map.Entry<Attribute, Agreement> asked : atLeast.entrySet()) {
            if (likenesses.apply(asked.getKey()).agreement().compareTo(asked.getValue()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return for people, in Japanese: 類似：氏名 一致、出生の年月日 類似} */
    public String wording() {
        StringBuilder text = new StringBuilder(grade.wording()).append('：');
        String separator = "";
        for (Map.Entry<Attribute, Agreement> asked : atLeast.entrySet()) {
            text.append(separator)
                    .append(asked.getKey().wording())
                    .append(' ')
                    .append(asked.getValue().wording())
                    .append(asked.getValue() == Agreement.AGREED ? "" : "以上");
            separator = "、";
        }
        return text.toString();
    }

    /** {@return grade and least agreements} */
    @Override
    public String toString() {
        return grade + " if " + atLeast;
    }
}
