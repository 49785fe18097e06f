package juki.registry.rules.duplicate;

import static juki.registry.rules.duplicate.Agreement.AGREED;
import static juki.registry.rules.duplicate.Agreement.CLOSE;
import static juki.registry.rules.duplicate.Agreement.UNKNOWN;
import static juki.registry.rules.duplicate.Attribute.ADDRESS;
import static juki.registry.rules.duplicate.Attribute.CARD_NUMBER;
import static juki.registry.rules.duplicate.Attribute.DATE_OF_BIRTH;
import static juki.registry.rules.duplicate.Attribute.FAMILY_REGISTER;
import static juki.registry.rules.duplicate.Attribute.INDIVIDUAL_NUMBER;
import static juki.registry.rules.duplicate.Attribute.NAME;
import static juki.registry.rules.duplicate.Attribute.NATIONALITY;
import static juki.registry.rules.duplicate.Attribute.READING;
import static juki.registry.rules.duplicate.Attribute.RECORD_CODE;
import static juki.registry.rules.duplicate.Attribute.SEX;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import juki.registry.model.person.Sex;

/**
 * Criteria by which two persons are compared (照合基準, shōgō kijun).
 *
 * <p>Comparing is symmetric, and monotone: better evidence of any attribute never lowers the grade. Which evidence suffices
 * for which grade is no matter of law beyond the equality of a code and of the three attributes (standard specification
 * 4.1.1.2), so it is a parameter; the {@linkplain #standard() standard} is this library's own:
 *
 * <table>
 * <caption>The standard criteria; what is not named does not count</caption>
 * <tr><th>grade</th><th>asks for</th></tr>
 * <tr><td>SAME_CODE</td><td>a code</td></tr>
 * <tr><td>SAME_IDENTITY</td><td>name, date of birth, sex, address or family register; no other reading</td></tr>
 * <tr><td>SIMILAR</td><td>name and date of birth; no other sex</td></tr>
 * <tr><td>SIMILAR</td><td>name, date of birth and address (the sex may be wrong)</td></tr>
 * <tr><td>SIMILAR</td><td>reading and date of birth, the name close; no other sex</td></tr>
 * <tr><td>SIMILAR</td><td>name, reading and sex, the date close: an era or digits swapped, a date uncertain</td></tr>
 * <tr><td>SIMILAR</td><td>name, sex and nationality, the date close, for want of a reading</td></tr>
 * <tr><td>SIMILAR</td><td>name, reading, sex and address (the date may be wrong)</td></tr>
 * <tr><td>SIMILAR</td><td>name, sex and address; no other reading and no other date</td></tr>
 * <tr><td>SIMILAR</td><td>reading, date of birth, sex and address (the kanji may all be wrong)</td></tr>
 * <tr><td>SIMILAR</td><td>reading, sex and address, name and date close (two mistakes at once)</td></tr>
 * </table>
 *
 * <p>Reading, date of birth and sex are shared by chance too often: among a million residents with the names of this library's
 * towns some 140 pairs share all three, and in a real city, where given names are less evenly spread, several times as
 * many. They count with a name that is close.
 *
 * <p>Immutable and thread-safe.
 */
public final class Criteria {

    private static final Criteria STANDARD = new Criteria(List.of(
            Criterion.of(Grade.SAME_CODE, Map.of(RECORD_CODE, AGREED)),
            Criterion.of(Grade.SAME_CODE, Map.of(INDIVIDUAL_NUMBER, AGREED)),
            Criterion.of(Grade.SAME_CODE, Map.of(CARD_NUMBER, AGREED)),
            Criterion.of(
                    Grade.SAME_IDENTITY,
                    Map.of(NAME, AGREED, READING, UNKNOWN, DATE_OF_BIRTH, AGREED, SEX, AGREED, ADDRESS, AGREED)),
            Criterion.of(
                    Grade.SAME_IDENTITY,
                    Map.of(
                            NAME,
                            AGREED,
                            READING,
                            UNKNOWN,
                            DATE_OF_BIRTH,
                            AGREED,
                            SEX,
                            AGREED,
                            FAMILY_REGISTER,
                            AGREED)),
            Criterion.of(Grade.SIMILAR, Map.of(NAME, AGREED, DATE_OF_BIRTH, AGREED, SEX, UNKNOWN)),
            Criterion.of(Grade.SIMILAR, Map.of(NAME, AGREED, DATE_OF_BIRTH, AGREED, ADDRESS, AGREED)),
            Criterion.of(Grade.SIMILAR, Map.of(NAME, CLOSE, READING, AGREED, DATE_OF_BIRTH, AGREED, SEX, UNKNOWN)),
            Criterion.of(Grade.SIMILAR, Map.of(NAME, AGREED, READING, AGREED, DATE_OF_BIRTH, CLOSE, SEX, AGREED)),
            Criterion.of(
                    Grade.SIMILAR,
                    Map.of(NAME, AGREED, READING, UNKNOWN, DATE_OF_BIRTH, CLOSE, SEX, AGREED, NATIONALITY, AGREED)),
            Criterion.of(Grade.SIMILAR, Map.of(NAME, AGREED, READING, AGREED, SEX, AGREED, ADDRESS, AGREED)),
            Criterion.of(
                    Grade.SIMILAR,
                    Map.of(NAME, AGREED, READING, UNKNOWN, DATE_OF_BIRTH, UNKNOWN, SEX, AGREED, ADDRESS, AGREED)),
            Criterion.of(Grade.SIMILAR, Map.of(READING, AGREED, DATE_OF_BIRTH, AGREED, SEX, AGREED, ADDRESS, AGREED)),
            Criterion.of(
                    Grade.SIMILAR,
                    Map.of(NAME, CLOSE, READING, AGREED, DATE_OF_BIRTH, CLOSE, SEX, AGREED, ADDRESS, AGREED))));

    private final List<Criterion> criteria;

    private Criteria(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** {@return the criteria of this library} */
    public static Criteria standard() {
        return STANDARD;
    }

    /**
     * Criteria of an office's own.
     *
     * @param criteria the criteria; those of one grade in any order
     * @return them together
     */
    public static Criteria of(List<Criterion> criteria) {
        return new Criteria(List.copyOf(criteria));
    }

    /**
     * These criteria and more, which can find more pairs and never fewer.
     *
     * @param more the criteria
     * @return them all
     */
    public Criteria plus(Criterion... more) {
        List<Criterion> longer = new ArrayList<>(criteria);
        longer.addAll(List.of(more));
        return of(longer);
    }

    /** {@return the criteria, unmodifiable} */
    public List<Criterion> all() {
        return criteria;
    }

    /**
     * Compares two persons.
     *
     * @param one what is known of one
     * @param other what is known of the other
     * @return the grade and the evidence of every attribute
     */
    public Comparison compare(Particulars one, Particulars other) {
        Map<Attribute, Likeness> likenesses = new EnumMap<>(Attribute.class);
        likenesses.put(RECORD_CODE, equality(one.recordCode(), other.recordCode()));
        likenesses.put(INDIVIDUAL_NUMBER, equality(one.individualNumber(), other.individualNumber()));
        likenesses.put(CARD_NUMBER, equality(one.cardNumber(), other.cardNumber()));
        likenesses.put(NAME, WrittenName.best(one.names(), other.names()));
        likenesses.put(READING, WrittenName.best(one.readings(), other.readings()));
        likenesses.put(DATE_OF_BIRTH, BirthDates.likeness(one.dateOfBirth(), other.dateOfBirth()));
        likenesses.put(SEX, sexes(one.sex(), other.sex()));
        likenesses.put(ADDRESS, WrittenPlace.best(one.places(), other.places()));
        likenesses.put(
                FAMILY_REGISTER,
                WrittenPlace.best(
                        one.familyRegister().stream().toList(),
                        other.familyRegister().stream().toList()));
        likenesses.put(NATIONALITY, equality(one.nationality(), other.nationality()));
        return judge(likenesses);
    }

    /** The comparison that has the evidence given, one for each attribute. */
    Comparison judge(Map<Attribute, Likeness> likenesses) {
        return new Comparison(
                gradeOf(likenesses::get),
                gradeOf(attribute -> attribute.isCode() ? Likeness.MISSING : likenesses.get(attribute)),
                likenesses);
    }

    private Grade gradeOf(Function<Attribute, Likeness> likenesses) {
        Grade best = Grade.DIFFERENT;
        for (Criterion criterion : criteria) {
            if (!best.isAtLeast(criterion.grade()) && criterion.isMetBy(likenesses)) {
                best = criterion.grade();
            }
        }
        return best;
    }

    private static Likeness equality(Optional<?> one, Optional<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.MISSING;
        }
        return Objects.equals(one, other) ? Likeness.IDENTICAL : Likeness.DISTINCT;
    }

    private static Likeness sexes(Sex one, Sex other) {
        if (one == Sex.NOT_STATED || other == Sex.NOT_STATED) {
            return Likeness.MISSING;
        }
        return one == other ? Likeness.IDENTICAL : Likeness.DISTINCT;
    }
}
