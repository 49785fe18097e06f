package juki.registry.rules.duplicate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Result of comparing two persons (照合の結果, shōgō no kekka): the grade, and the evidence of every attribute for and against.
 *
 * <p>Shows no value of anybody. Immutable and thread-safe.
 */
public final class Comparison {

    private final Grade grade;
    private final Grade besidesCodes;
    private final Map<Attribute, Likeness> likenesses;

    Comparison(Grade grade, Grade besidesCodes, Map<Attribute, Likeness> likenesses) {
        this.grade = grade;
        this.besidesCodes = besidesCodes;
        this.likenesses = new EnumMap<>(likenesses);
    }

    /** {@return the grade} */
    public Grade grade() {
        return grade;
    }

    /**
     * {@return the grade that everything but the codes supports: where a code agrees and this is {@link Grade#DIFFERENT}, the
     * code is more likely on two persons than two records of one}
     */
    public Grade gradeBesidesCodes() {
        return besidesCodes;
    }

    /**
     * What an attribute says.
     *
     * @param attribute the attribute
     * @return its evidence
     */
    public Evidence evidence(Attribute attribute) {
        return new Evidence(attribute, likeness(attribute));
    }

    /** {@return the evidence of every attribute, in their order, unmodifiable} */
    public List<Evidence> evidence() {
        return Arrays.stream(Attribute.values()).map(this::evidence).toList();
    }

    /**
     * How far an attribute speaks for one person.
     *
     * @param attribute the attribute
     * @return the agreement
     */
    public Agreement agreement(Attribute attribute) {
        return likeness(attribute).agreement();
    }

    private Likeness likeness(Attribute attribute) {
        return likenesses.getOrDefault(attribute, Likeness.MISSING);
    }

    /** {@return whether some code that one person has and nobody else agrees} */
    public boolean codeAgrees() {
        for (Attribute attribute : Attribute.values()) {
            if (attribute.isCode() && agreement(attribute) == Agreement.AGREED) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the three attributes (3情報) agree: name as written, whatever its characters' form, and date of birth, and not
     * another sex. This is the least on which somebody may be linked with an earlier record, by a clerk who has looked.
     *
     * @return true if they agree
     */
    public boolean threeAttributesAgree() {
        return agreement(Attribute.NAME) == Agreement.AGREED
                && agreement(Attribute.DATE_OF_BIRTH) == Agreement.AGREED
                && agreement(Attribute.SEX) != Agreement.DIFFERED;
    }

    /** How many attributes agree: the order within a grade. */
    int agreed() {
        int agreed = 0;
        for (Likeness likeness : likenesses.values()) {
            agreed += likeness.agreement() == Agreement.AGREED ? 1 : 0;
        }
        return agreed;
    }

    /** {@return for people, in Japanese, what is known of either: 氏名 一致（異体字）、性別 一致（同一）} */
    public String wording() {
        return evidence().stream()
                .filter(it -> it.agreement() != Agreement.UNKNOWN)
                .map(Evidence::wording)
                .collect(Collectors.joining("、"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison that
                && grade == that.grade
                && besidesCodes == that.besidesCodes
                && likenesses.equals(that.likenesses);
    }

    @Override
    public int hashCode() {
        return likenesses.hashCode();
    }

    /** {@return grade and evidence} */
    @Override
    public String toString() {
        return grade + " "
                + evidence().stream()
                        .filter(it -> it.agreement() != Agreement.UNKNOWN)
                        .map(it -> it.attribute() + "=" + it.likeness())
                        .toList();
    }
}
