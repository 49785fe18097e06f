package juki.registry.rules.residence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.fact.ResidenceFacts;

/**
 * Determination of a residence (住所の認定, jūsho no nintei): the fact of residence, whether it can be recorded, and what is done with the
 * record, kept apart; with the date, the reasons, and what is missing.
 *
 * <p>It supports whoever decides and decides nothing itself. A later determination on better facts supersedes an earlier one and never
 * changes it. Immutable and thread-safe; determinations are equal if all their parts are.
 *
 * @param facts the facts on which it rests, as they were told
 * @param policy the policy
 * @param outcome whether the place is the residence
 * @param residenceAt where the residence is
 * @param recordability whether a record can be made
 * @param action what is done with the record; until an investigation is over, the record stays as it is
 * @param dateRule by which rule it is dated
 * @param effectiveDate the date; empty where none can be fixed
 * @param reasons the reasons, what decided first
 * @param openQuestions what is missing or contradicted
 * @param holdUntil the last day of a hold; present exactly if the action is to hold
 */
public record ResidenceDetermination(
        ResidenceFacts facts,
        ResidencePolicy policy,
        ResidenceOutcome outcome,
        ResidencePlace residenceAt,
        Recordability recordability,
        RecordAction action,
        EffectiveDateRule dateRule,
        Optional<LocalDate> effectiveDate,
        List<Reason> reasons,
        List<OpenQuestion> openQuestions,
        Optional<LocalDate> holdUntil) {

    private static final String LATE = "D4";

    /**
     * Checks what is true of every determination.
     *
     * @param facts the facts on which it rests
     * @param policy the policy
     * @param outcome whether the place is the residence
     * @param residenceAt where the residence is
     * @param recordability whether a record can be made
     * @param action what is done with the record
     * @param dateRule by which rule it is dated
     * @param effectiveDate the date
     * @param reasons the reasons
     * @param openQuestions what is missing or contradicted
     * @param holdUntil the last day of a hold
     * @throws IllegalArgumentException if there is no reason, if an investigation or a future determination has a date, or if a hold is
     *     without a question or a deadline
     */
    public ResidenceDetermination {
        reasons = List.copyOf(reasons);
        openQuestions = List.copyOf(openQuestions);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons: must not be empty");
        }
        if (effectiveDate.isPresent()
                && (outcome == ResidenceOutcome.NEEDS_INVESTIGATION
                        || effectiveDate.get().isAfter(facts.asOf()))) {
            throw new IllegalArgumentException("effectiveDate: none before an investigation, and none in the future");
        }
        if (holdUntil.isPresent() != (action == RecordAction.HOLD)
                || holdUntil.isPresent() && openQuestions.isEmpty()) {
            throw new IllegalArgumentException("holdUntil: a hold has a deadline and a question");
        }
    }

    /** {@return the ids of the criteria that decided, and of the general ones they applied, in order} */
    public List<String> rules() {
        return reasons.stream()
                .filter(reason -> reason.role() == Reason.Role.DECISIVE)
                .map(reason -> reason.criterion().id())
                .distinct()
                .toList();
    }

    /** {@return whether it was filed after its time, which changes nothing else} */
    public boolean isFiledLate() {
        return reasons.stream().anyMatch(reason -> reason.criterion().id().equals(LATE));
    }

    /** {@return the memorandum for the file, in Japanese; it tells of a person} */
    public String memorandum() {
        return Memorandum.japanese(this);
    }

    /** {@return the memorandum for the file, in English; it tells of a person} */
    public String memorandumEnglish() {
        return Memorandum.english(this);
    }

    /** {@return outcome and criteria, no facts} */
    @Override
    public String toString() {
        return "ResidenceDetermination[" + outcome + " " + rules() + "]";
    }
}
