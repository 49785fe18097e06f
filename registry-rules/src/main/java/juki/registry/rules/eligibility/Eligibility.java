package juki.registry.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.PossibleDays;

/**
 * Whether one person has a qualification on a day (資格の判定, shikaku no hantei), with the reason, the days that decided and the
 * passages.
 *
 * <p>Every requirement is judged; none silences another. The answer is yes if all are met, no if one is not, and undetermined
 * if none fails and one cannot be judged. Immutable and thread-safe; {@code toString} shows no day.
 *
 * @param qualification what was asked
 * @param day the day for which it is judged; of a tax the first of January
 * @param known the day of the office up to which entries were heeded
 * @param criteria every requirement with its answer, at least one
 */
public record Eligibility(Qualification qualification, LocalDate day, LocalDate known, List<Criterion> criteria) {

    /**
     * An answer of requirements judged.
     *
     * @param qualification what was asked
     * @param day the day for which it is judged
     * @param known the day of the office up to which entries were heeded
     * @param criteria every requirement with its answer, at least one
     * @throws IllegalArgumentException if there is no requirement
     */
    public Eligibility {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("criteria: must not be empty");
        }
    }

    /** {@return whether the person is eligible} */
    public Answer answer() {
        return criteria.stream().map(Criterion::answer).reduce(Answer.YES, Answer::and);
    }

    /** {@return the requirements that decided: those not met, else those that cannot be judged, else all} */
    public List<Criterion> deciding() {
        Answer answer = answer();
        return criteria.stream().filter(one -> one.answer() == answer).toList();
    }

    /** {@return the reason in Japanese, of the first requirement that decided} */
    public String reason() {
        Requirement first = deciding().get(0).requirement();
        return switch (answer()) {
            case YES -> "すべての要件を満たしています";
            case NO -> first.unmet();
            case UNDETERMINED -> first.open();
        };
    }

    /** {@return the reason in English, of the first requirement that decided} */
    public String reasonEnglish() {
        Requirement first = deciding().get(0).requirement();
        return switch (answer()) {
            case YES -> "all requirements are met";
            case NO -> first.unmetEnglish();
            case UNDETERMINED -> first.openEnglish();
        };
    }

    /** {@return the passages of the requirements that decided, each once} */
    public Citation basis() {
        return deciding().stream()
                .map(Criterion::basis)
                .distinct()
                .reduce(Citation::and)
                .orElseThrow();
    }

    /**
     * {@return the first day on which every requirement is met, as far as known; empty if there is no such bound, or if a
     * requirement is met on no day at all}
     */
    public Optional<PossibleDays> from() {
        return bound(criteria.stream().flatMap(one -> one.from().stream()).reduce(PossibleDays::orLater));
    }

    /**
     * {@return the last day on which every requirement is met, as far as known; empty if there is no such bound, or if a
     * requirement is met on no day at all}
     */
    public Optional<PossibleDays> until() {
        return bound(criteria.stream().flatMap(one -> one.until().stream()).reduce(PossibleDays::orEarlier));
    }

    private Optional<PossibleDays> bound(Optional<PossibleDays> days) {
        return neverMet().findAny().isPresent() ? Optional.empty() : days;
    }

    private Stream<Criterion> neverMet() {
        return criteria.stream()
                .filter(one -> one.answer() == Answer.NO
                        && one.from().isEmpty()
                        && one.until().isEmpty());
    }

    /** {@return qualification, answer and reason} */
    @Override
    public String toString() {
        return "Eligibility[" + qualification.english() + ": " + answer().english() + ", " + reasonEnglish() + "]";
    }
}
