package juki.registry.rules.residence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Investigation (実態調査, jittai chōsa): opened with reasons, carried on by visits, extended at most once, and closed with an outcome.
 *
 * <p>A value: every step returns a new one and leaves the old as it was. What ordinances differ about, the number of visits and the days
 * between them, is in {@link Rules}. An ex officio removal (職権消除) needs a completed survey that found nobody and independent signs
 * besides. Source: Basic Resident Registration Act Art. 34 para. 2, Order Art. 12; municipal ordinances.
 *
 * @param rules what the municipality asks of a survey
 * @param openedOn the day on which it was opened
 * @param questions what is to be found out, at least one
 * @param visits the visits in the order of their days
 * @param extendedTo the last day after the extension; empty if it was not extended
 * @param closing how it ended; empty while it is open
 */
public record Investigation(
        Rules rules,
        LocalDate openedOn,
        List<OpenQuestion> questions,
        List<Visit> visits,
        Optional<LocalDate> extendedTo,
        Optional<Closing> closing) {

    /**
     * What a municipality asks of a survey (調査の要件).
     *
     * @param days within which it must end; 90, between the 50 and 120 of the ordinances read
     * @param visits how many visits complete it; two, as in one ordinance read
     * @param daysBetween the days from the first visit to the last; 30, as in one ordinance read
     * @param officers how many officers visit; two, by the ordinances read
     */
    public record Rules(int days, int visits, int daysBetween, int officers) {

        /** The rules assumed where an ordinance says nothing. */
        public static final Rules STANDARD = new Rules(90, 2, 30, 2);

        /**
         * Checks the numbers.
         *
         * @param days within which it must end
         * @param visits how many visits complete it
         * @param daysBetween the days from the first visit to the last
         * @param officers how many officers visit
         * @throws IllegalArgumentException if one is below 1, or the days between below 0
         */
        public Rules {
            if (days < 1 || visits < 1 || officers < 1 || daysBetween < 0) {
                throw new IllegalArgumentException("rules: numbers must be positive");
            }
        }
    }

    /**
     * A visit on site (現地調査, genchi chōsa).
     *
     * @param day the day
     * @param officers how many officers made it
     * @param sawLiving whether living there was seen
     */
    public record Visit(LocalDate day, int officers, boolean sawLiving) {}

    /**
     * How an investigation ended (調査の終結).
     *
     * @param day the day
     * @param outcome what it found, not that an investigation is needed
     */
    public record Closing(LocalDate day, ResidenceOutcome outcome) {}

    /**
     * Checks it.
     *
     * @param rules what the municipality asks of a survey
     * @param openedOn the day on which it was opened
     * @param questions what is to be found out
     * @param visits the visits in the order of their days
     * @param extendedTo the last day after the extension
     * @param closing how it ended
     * @throws IllegalArgumentException if there is no question, a visit is out of order, an extension does not lengthen it, or the
     *     outcome is that an investigation is needed
     */
    public Investigation {
        questions = List.copyOf(questions);
        visits = List.copyOf(visits);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("questions: an investigation without an open question must not be");
        }
        LocalDate latest = openedOn;
        for (Visit visit : visits) {
            if (visit.day().isBefore(latest)) {
                throw new IllegalArgumentException("visits: must be in order and not before the opening");
            }
            latest = visit.day();
        }
        if (extendedTo
                .filter(day -> !day.isAfter(openedOn.plusDays(rules.days())))
                .isPresent()) {
            throw new IllegalArgumentException("extendedTo: must be after the first deadline");
        }
        if (closing.isPresent()
                && (closing.get().outcome() == ResidenceOutcome.NEEDS_INVESTIGATION
                        || closing.get().day().isBefore(latest))) {
            throw new IllegalArgumentException("closing: an outcome, not before the last visit");
        }
    }

    /**
     * Opens an investigation.
     *
     * @param rules what the municipality asks of a survey
     * @param day the day
     * @param questions what is to be found out, at least one
     * @return the investigation
     * @throws IllegalArgumentException if there is no question
     */
    public static Investigation opened(Rules rules, LocalDate day, List<OpenQuestion> questions) {
        return new Investigation(rules, day, questions, List.of(), Optional.empty(), Optional.empty());
    }

    /** {@return the last day on which it may be open} */
    public LocalDate deadline() {
        return extendedTo.orElse(openedOn.plusDays(rules.days()));
    }

    /** {@return whether it is open} */
    public boolean isOpen() {
        return closing.isEmpty();
    }

    /**
     * Whether it lies undecided beyond its deadline, which is unlawful (Yokohama District Court 2002-08-07).
     *
     * @param day the day
     * @return true if it is open and the deadline is past
     */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && day.isAfter(deadline());
    }

    /**
     * A visit is made.
     *
     * @param visit the visit
     * @return the investigation with it
     * @throws IllegalStateException if the investigation is closed
     * @throws IllegalArgumentException if the visit is before the latest one
     */
    public Investigation visited(Visit visit) {
        requireOpen();
        List<Visit> more = new ArrayList<>(visits);
        more.add(visit);
        return new Investigation(rules, openedOn, questions, more, extendedTo, closing);
    }

    /**
     * The deadline is put off, once.
     *
     * @param day the new last day
     * @return the investigation
     * @throws IllegalStateException if it is closed or was extended before
     * @throws IllegalArgumentException if the day is not after the deadline
     */
    public Investigation extended(LocalDate day) {
        requireOpen();
        if (extendedTo.isPresent()) {
            throw new IllegalStateException("an investigation is extended once");
        }
        return new Investigation(rules, openedOn, questions, visits, Optional.of(day), closing);
    }

    /**
     * Whether the survey is complete: living there was seen, or enough visits far enough apart, by enough officers, saw none.
     *
     * @return true if it is
     */
    public boolean isCompleted() {
        if (visits.stream().anyMatch(Visit::sawLiving)) {
            return true;
        }
        List<Visit> counted = visits.stream()
                .filter(visit -> visit.officers() >= rules.officers())
                .toList();
        return counted.size() >= rules.visits()
                && !counted.get(0)
                        .day()
                        .plusDays(rules.daysBetween())
                        .isAfter(counted.get(counted.size() - 1).day());
    }

    /** {@return whether the survey is complete and found nobody living there} */
    public boolean foundNobody() {
        return isCompleted() && visits.stream().noneMatch(Visit::sawLiving);
    }

    /**
     * It ends.
     *
     * @param day the day
     * @param outcome what it found
     * @return the investigation, closed
     * @throws IllegalStateException if it is closed, or if neither the survey is complete nor the deadline reached
     * @throws IllegalArgumentException if the outcome is that an investigation is needed, or the day before the last visit
     */
    public Investigation closed(LocalDate day, ResidenceOutcome outcome) {
        requireOpen();
        if (!isCompleted() && day.isBefore(deadline())) {
            throw new IllegalStateException("an investigation ends with a completed survey or at its deadline");
        }
        return new Investigation(
                rules, openedOn, questions, visits, extendedTo, Optional.of(new Closing(day, outcome)));
    }

    /**
     * Whether a record may be removed ex officio on it.
     *
     * @param signals the signs that nobody lives there, each from a source of its own
     * @param policy how many it takes
     * @return true if it is closed with a survey that found nobody, and enough signs agree
     */
    public boolean allowsErasure(Set<Signal> signals, ResidencePolicy policy) {
        EnumSet<Signal> independent = EnumSet.noneOf(Signal.class);
        independent.addAll(signals);
        return closing.filter(end -> end.outcome() == ResidenceOutcome.NOT_RESIDENT)
                        .isPresent()
                && foundNobody()
                && independent.size() >= policy.erasureSignals();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("the investigation is closed");
        }
    }
}
