package juki.registry.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import juki.registry.model.date.RegisterDate;

/**
 * Ages that the law sets (法定年齢, hōtei nenrei): majority, the vote, school, seals, cards, insurance, each as it stood on a day.
 *
 * <p>A law that changes an age lets many people reach it at once, on the day from which it applies: whoever was 18 or 19 came
 * of age on 1 April 2022. {@code PERIODS.md} shows them all. Source: named at each age; how certain, {@link #certainty()}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Citation is immutable, and so is the list of steps.
public enum LegalAge {
    /** Majority (成年): 20, since 2022-04-01 18. */
    MAJORITY(
            "成年",
            "majority",
            Statute.CIVIL_CODE.article(4),
            Certainty.GUIDANCE,
            "",
            new Step(Statute.CIVIL_CODE.inForceSince(), 20),
            new Step(LocalDate.of(2022, 4, 1), 18)),
    /** The right to vote (選挙権): 20, since 2016-06-19 18. */
    VOTING(
            "選挙権",
            "right to vote",
            Statute.PUBLIC_OFFICES_ELECTION_ACT.article(9),
            Certainty.READ,
            "the day of the change is generally known; it applied from the first national election announced after it",
            new Step(Statute.PUBLIC_OFFICES_ELECTION_ACT.inForceSince(), 20),
            new Step(LocalDate.of(2016, 6, 19), 18)),
    /** School begins with the school year after this age (就学の始期): 6. */
    SCHOOL_BEGINS(
            "就学の始期",
            "school begins",
            Statute.SCHOOL_EDUCATION_ACT.article(17),
            Certainty.GENERAL_KNOWLEDGE,
            "from the first school year that begins on the day after it is reached, or later",
            new Step(Statute.SCHOOL_EDUCATION_ACT.inForceSince(), 6)),
    /** Compulsory education ends with the school year of this age (就学の終期): 15. */
    SCHOOL_ENDS(
            "就学の終期",
            "compulsory education ends",
            Statute.SCHOOL_EDUCATION_ACT.article(17),
            Certainty.GENERAL_KNOWLEDGE,
            "to the end of the school year in which it is reached",
            new Step(Statute.SCHOOL_EDUCATION_ACT.inForceSince(), 15)),
    /** A seal may be registered (印鑑登録): 15. */
    SEAL_REGISTRATION(
            "印鑑登録",
            "seal registration",
            Statute.SEAL_REGISTRATION_ORDINANCE.whole(),
            Certainty.GUIDANCE,
            "as ordinances have it",
            new Step(Statute.SEAL_REGISTRATION_ORDINANCE.inForceSince(), 15)),
    /** A signature certificate is issued (署名用電子証明書): 15. */
    SIGNATURE_CERTIFICATE(
            "署名用電子証明書の発行",
            "signature certificate",
            Statute.SIGNATURE_CERTIFICATION_ACT.whole(),
            Certainty.GUIDANCE,
            "not issued below it by default",
            new Step(LocalDate.of(2016, 1, 1), 15)),
    /** A card issued from this age on is valid until the tenth birthday, below it until the fifth (個人番号カードの有効期間): 20, since 2022-04-01 18. */
    CARD_FOR_TEN_YEARS(
            "個人番号カードの有効期間（10年）",
            "card valid for ten years",
            Statute.INDIVIDUAL_NUMBER_ACT.whole(),
            Certainty.GUIDANCE,
            "the passage was not seen",
            new Step(LocalDate.of(2016, 1, 1), 20),
            new Step(LocalDate.of(2022, 4, 1), 18)),
    /** First-category insured of long-term care (介護保険の第1号被保険者): 65. */
    LONG_TERM_CARE(
            "介護保険の第1号被保険者",
            "first-category insured of long-term care",
            Statute.LONG_TERM_CARE_INSURANCE_ACT.article(9),
            Certainty.SECOND_HAND,
            "from the day before the birthday",
            new Step(Statute.LONG_TERM_CARE_INSURANCE_ACT.inForceSince(), 65)),
    /** Insured of late-stage elderly medical care (後期高齢者医療の被保険者): 75. */
    LATE_STAGE_ELDERLY_MEDICAL_CARE(
            "後期高齢者医療の被保険者",
            "insured of late-stage elderly medical care",
            Statute.ELDERLY_MEDICAL_CARE_ACT.article(50),
            Certainty.GENERAL_KNOWLEDGE,
            "in practice from the birthday itself, which was not verified: add a day to what is answered here",
            new Step(Statute.ELDERLY_MEDICAL_CARE_ACT.inForceSince(), 75));

    private final String wording;
    private final String english;
    private final Citation basis;
    private final Certainty certainty;
    private final String remark;
    private final List<Step> steps;

    LegalAge(String wording, String english, Citation basis, Certainty certainty, String remark, Step... steps) {
        this.wording = wording;
        this.english = english;
        this.basis = basis;
        this.certainty = certainty;
        this.remark = remark;
        this.steps = List.of(steps);
    }

    /**
     * An age and the day from which the law has it.
     *
     * @param since the day
     * @param years the age
     */
    public record Step(LocalDate since, int years) {}

    /** {@return what the age is for, in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return what the age is for, in English} */
    public String english() {
        return english;
    }

    /** {@return the passage that sets it} */
    public Citation basis() {
        return basis;
    }

    /** {@return how it is known} */
    public Certainty certainty() {
        return certainty;
    }

    /** {@return what is open or to be heeded, in English; empty if nothing} */
    public String remark() {
        return remark;
    }

    /** {@return the ages the law has had, in the order of time, unmodifiable} */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The age as the law stood on a day.
     *
     * @param day the day
     * @return the age in years; empty before the law
     */
    public OptionalInt yearsOn(LocalDate day) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!day.isBefore(steps.get(i).since())) {
                return OptionalInt.of(steps.get(i).years());
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The first day by whose end somebody was of this age as the law then stood.
     *
     * @param birth the day of birth
     * @return the day
     */
    public LocalDate reachedOn(LocalDate birth) {
        LocalDate reached = LocalDate.MAX;
        for (int i = steps.size() - 1; i >= 0; i--) {
            LocalDate day = Age.reachedOn(birth, steps.get(i).years());
            LocalDate since = steps.get(i).since();
            LocalDate inForce = day.isBefore(since) ? since : day;
            // Reached only when the next law was in force already, if at all: then the next law decided.
            if (i == steps.size() - 1 || inForce.isBefore(steps.get(i + 1).since())) {
                reached = inForce;
            }
        }
        return reached;
    }

    /**
     * The first day by whose end somebody was of this age as the law then stood, if the date of birth may be uncertain.
     *
     * @param birth the date of birth
     * @return the days between which it lies
     */
    public PossibleDays reachedOn(RegisterDate birth) {
        return PossibleDays.of(birth).then(this::reachedOn);
    }
}
