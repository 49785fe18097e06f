package juki.registry.rules.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.PossibleDays;

/**
 * A requirement judged of one person on one day (要件の判定, yōken no hantei): whether it is met, and on which days it is.
 *
 * <p>The days may tell of a date of birth or death, so {@code toString} leaves them out.
 *
 * @param requirement the requirement
 * @param basis the passage that sets it
 * @param answer whether it is met on the day judged
 * @param from the first day on which it is met; empty if it always was, or never is
 * @param until the last day on which it is met, as far as known; empty if none is known
 */
public record Criterion(
        Requirement requirement,
        Citation basis,
        Answer answer,
        Optional<PossibleDays> from,
        Optional<PossibleDays> until) {

    /** A requirement whose answer is the same on every day. */
    static Criterion always(Requirement requirement, Citation basis, Answer answer) {
        return new Criterion(requirement, basis, answer, Optional.empty(), Optional.empty());
    }

    /** A requirement met from a day on. */
    static Criterion from(Requirement requirement, Citation basis, PossibleDays first, LocalDate day) {
        return during(requirement, basis, Optional.of(first), Optional.empty(), day);
    }

    /** A requirement met up to and including a day, if there is one. */
    static Criterion until(Requirement requirement, Citation basis, Optional<PossibleDays> last, LocalDate day) {
        return during(requirement, basis, Optional.empty(), last, day);
    }

    /** A requirement met from one day up to and including another, where there are such days. */
    static Criterion during(
            Requirement requirement,
            Citation basis,
            Optional<PossibleDays> from,
            Optional<PossibleDays> until,
            LocalDate day) {
        Answer begun = from.map(first -> first.hasComeBy(day)).orElse(Answer.YES);
        Answer over = day.equals(LocalDate.MIN)
                ? Answer.NO
                : until.map(last -> last.hasComeBy(day.minusDays(1))).orElse(Answer.NO);
        return new Criterion(requirement, basis, begun.and(over.not()), from, until);
    }

    /** {@return requirement and answer} */
    @Override
    public String toString() {
        return requirement + ": " + answer;
    }
}
