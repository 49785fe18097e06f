package juki.registry.rules.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.rules.residence.fact.Fact;

/**
 * Opinion of a criterion on a situation (基準の当てはめ, kijun no atehame): it decides, presumes, or only notes something.
 *
 * <p>Begun at {@link #resident}, {@link #elsewhere}, {@link #open} or {@link #noted} and narrowed by the other methods, each of which
 * returns a new opinion. Immutable.
 *
 * @param force how far it goes
 * @param outcome what it says of the residence; of a note nothing
 * @param place where it says that the residence is; of a note nothing
 * @param wording why, in Japanese
 * @param english why, in English
 * @param facts the facts used
 * @param questions what has to be found out; of an opinion that needs an investigation at least one
 * @param factors the factors weighed, if any were
 * @param action what is to be done with the record, where that does not follow from the outcome
 * @param dateRule the rule of its date, where that does not follow from the outcome
 * @param general ids of the general criteria it applies as well
 * @param direction which way it points
 * @param livingHere whether somebody is said to live at the place now, so that signs of the contrary contradict it
 * @param surveyNeeded whether a record may be removed on it only after a survey
 */
public record Opinion(
        Force force,
        Optional<ResidenceOutcome> outcome,
        Optional<ResidencePlace> place,
        String wording,
        String english,
        List<Fact<?>> facts,
        List<OpenQuestion> questions,
        List<Weighing.Finding> factors,
        Optional<RecordAction> action,
        Optional<EffectiveDateRule> dateRule,
        List<String> general,
        Direction direction,
        boolean livingHere,
        boolean surveyNeeded) {

    /** How far an opinion goes. */
    public enum Force {
        /** 断定: it decides. */
        CONCLUSIVE,
        /** 推定: it decides unless two strong objective factors speak against it. */
        PRESUMED,
        /** 付記: it only notes something. */
        NOTE
    }

    /**
     * Checks that a hold names an open question.
     *
     * @param force how far it goes
     * @param outcome what it says of the residence
     * @param place where it says that the residence is
     * @param wording why
     * @param english why
     * @param facts the facts used
     * @param questions what has to be found out
     * @param factors the factors weighed
     * @param action what is to be done with the record
     * @param dateRule the rule of its date
     * @param general ids of the general criteria it applies as well
     * @param direction which way it points
     * @param livingHere whether somebody is said to live at the place now
     * @param surveyNeeded whether a record may be removed on it only after a survey
     * @throws IllegalArgumentException if an investigation is called for and no question is named
     */
    public Opinion {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
        factors = List.copyOf(factors);
        general = List.copyOf(general);
        if (outcome.filter(it -> it == ResidenceOutcome.NEEDS_INVESTIGATION).isPresent() && questions.isEmpty()) {
            throw new IllegalArgumentException("questions: a hold names at least one");
        }
    }

    private static Opinion of(
            Force force,
            Optional<ResidenceOutcome> outcome,
            Optional<ResidencePlace> place,
            Direction direction,
            String wording,
            String english,
            List<Fact<?>> facts) {
        List<OpenQuestion> none =
                outcome.filter(it -> it == ResidenceOutcome.NEEDS_INVESTIGATION).isPresent()
                        ? facts.stream().map(OpenQuestion::missing).toList()
                        : List.of();
        return new Opinion(
                force,
                outcome,
                place,
                wording,
                english,
                facts,
                none,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                direction,
                outcome.filter(it -> it == ResidenceOutcome.RESIDENT).isPresent(),
                true);
    }

    /**
     * The place is the residence.
     *
     * @param wording why, in Japanese
     * @param english why, in English
     * @param facts the facts used
     * @return the opinion
     */
    public static Opinion resident(String wording, String english, Fact<?>... facts) {
        return of(
                Force.CONCLUSIVE,
                Optional.of(ResidenceOutcome.RESIDENT),
                Optional.of(ResidencePlace.CANDIDATE),
                Direction.FOR,
                wording,
                english,
                List.of(facts));
    }

    /**
     * The place is not the residence.
     *
     * @param place where the residence is instead
     * @param wording why, in Japanese
     * @param english why, in English
     * @param facts the facts used
     * @return the opinion
     */
    public static Opinion elsewhere(ResidencePlace place, String wording, String english, Fact<?>... facts) {
        return of(
                Force.CONCLUSIVE,
                Optional.of(ResidenceOutcome.NOT_RESIDENT),
                Optional.of(place),
                Direction.AGAINST,
                wording,
                english,
                List.of(facts));
    }

    /**
     * It cannot be said before an investigation.
     *
     * @param wording why, in Japanese
     * @param english why, in English
     * @param missing the facts that are to be found out, at least one
     * @return the opinion
     */
    public static Opinion open(String wording, String english, Fact<?>... missing) {
        return of(
                Force.CONCLUSIVE,
                Optional.of(ResidenceOutcome.NEEDS_INVESTIGATION),
                Optional.of(ResidencePlace.UNKNOWN),
                Direction.NEUTRAL,
                wording,
                english,
                List.of(missing));
    }

    /**
     * Something worth noting, which decides nothing.
     *
     * @param direction which way it points
     * @param wording what, in Japanese
     * @param english what, in English
     * @param facts the facts used
     * @return the opinion
     */
    public static Opinion noted(Direction direction, String wording, String english, Fact<?>... facts) {
        return of(Force.NOTE, Optional.empty(), Optional.empty(), direction, wording, english, List.of(facts));
    }

    private Opinion copy(
            Force newForce,
            Optional<ResidencePlace> newPlace,
            List<OpenQuestion> newQuestions,
            List<Weighing.Finding> newFactors,
            Optional<RecordAction> newAction,
            Optional<EffectiveDateRule> newDateRule,
            List<String> newGeneral,
            boolean newLivingHere,
            boolean newSurveyNeeded) {
        return new Opinion(
                newForce,
                outcome,
                newPlace,
                wording,
                english,
                facts,
                newQuestions,
                newFactors,
                newAction,
                newDateRule,
                newGeneral,
                direction,
                newLivingHere,
                newSurveyNeeded);
    }

    /** {@return this opinion as a presumption, which two strong objective factors may rebut} */
    public Opinion presumed() {
        return copy(Force.PRESUMED, place, questions, factors, action, dateRule, general, livingHere, surveyNeeded);
    }

    /**
     * This opinion with other questions.
     *
     * @param asked what is to be found out
     * @return the opinion
     */
    public Opinion asking(List<OpenQuestion> asked) {
        return copy(force, place, asked, factors, action, dateRule, general, livingHere, surveyNeeded);
    }

    /**
     * This opinion with the factors it weighed.
     *
     * @param weighed the factors
     * @return the opinion
     */
    public Opinion weighing(List<Weighing.Finding> weighed) {
        return copy(force, place, questions, weighed, action, dateRule, general, livingHere, surveyNeeded);
    }

    /**
     * This opinion with what is to be done with the record.
     *
     * @param what what is to be done
     * @return the opinion
     */
    public Opinion acting(RecordAction what) {
        return copy(force, place, questions, factors, Optional.of(what), dateRule, general, livingHere, surveyNeeded);
    }

    /**
     * This opinion with the rule of its date.
     *
     * @param rule the rule
     * @return the opinion
     */
    public Opinion dated(EffectiveDateRule rule) {
        return copy(force, place, questions, factors, action, Optional.of(rule), general, livingHere, surveyNeeded);
    }

    /**
     * This opinion, applying general criteria as well.
     *
     * @param ids their ids
     * @return the opinion
     */
    public Opinion with(String... ids) {
        List<String> more = new ArrayList<>(general);
        more.addAll(List.of(ids));
        return copy(force, place, questions, factors, action, dateRule, more, livingHere, surveyNeeded);
    }

    /** {@return this opinion of somebody who is away for a time: an empty dwelling does not contradict it} */
    public Opinion whileAway() {
        return copy(force, place, questions, factors, action, dateRule, general, false, surveyNeeded);
    }

    /** {@return this opinion resting on law alone: no visit to the place could change it} */
    public Opinion withoutSurvey() {
        return copy(force, place, questions, factors, action, dateRule, general, livingHere, false);
    }
}
