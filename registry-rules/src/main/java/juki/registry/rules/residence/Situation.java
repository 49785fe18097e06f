package juki.registry.rules.residence;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import juki.registry.rules.residence.fact.BirthNotice;
import juki.registry.rules.residence.fact.ExistingRecord;
import juki.registry.rules.residence.fact.ExpectedTime;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.FamilyAt;
import juki.registry.rules.residence.fact.FamilyContact;
import juki.registry.rules.residence.fact.FamilyRegister;
import juki.registry.rules.residence.fact.FilingKind;
import juki.registry.rules.residence.fact.LivingSince;
import juki.registry.rules.residence.fact.MailDelivery;
import juki.registry.rules.residence.fact.MedicalOpinion;
import juki.registry.rules.residence.fact.Nationality;
import juki.registry.rules.residence.fact.Nights;
import juki.registry.rules.residence.fact.OtherPlace;
import juki.registry.rules.residence.fact.PlaceKind;
import juki.registry.rules.residence.fact.ResidenceFacts;
import juki.registry.rules.residence.fact.SurveyResult;
import juki.registry.rules.residence.fact.Title;
import juki.registry.rules.residence.fact.UtilityUse;
import juki.registry.rules.residence.fact.Whereabouts;
import juki.registry.rules.residence.fact.YesOrNo;

/**
 * Situation (事案, jian): the facts that may be weighed, read in the light of a policy. What several criteria ask is answered here
 * once.
 *
 * <p>Motive and objections are not in it; that they were told is. Immutable and thread-safe.
 */
public final class Situation {

    /** How long a stay or an absence is, measured by the yardstick of one year. */
    public enum Length {
        /** 1年未満. */
        SHORT,
        /** 1年以上. */
        LONG,
        /** 不明: said to be unknown. */
        UNKNOWN,
        /** 記載なし: not stated. */
        UNSTATED
    }

    private static final Set<OtherPlace> HOMES =
            EnumSet.of(OtherPlace.FAMILY_HOME, OtherPlace.OWN_HOME, OtherPlace.RENTED);
    private static final int ADULT = 18;
    private static final Nights MOST_NIGHTS = new Nights(40);

    private final ResidenceFacts facts;
    private final ResidencePolicy policy;
    private final Set<Fact<?>> leftOut;

    private Situation(ResidenceFacts facts, ResidencePolicy policy, Set<Fact<?>> leftOut) {
        this.facts = facts;
        this.policy = policy;
        this.leftOut = leftOut;
    }

    static Situation of(ResidenceFacts told, ResidencePolicy policy) {
        ResidenceFacts weighed = told.without(Fact.MOTIVE, Fact.OBJECTION);
        Set<Fact<?>> leftOut = new TreeSet<>(told.stated());
        leftOut.removeAll(weighed.stated());
        return new Situation(weighed, policy, leftOut);
    }

    /** {@return the facts, without motive and objections} */
    public ResidenceFacts facts() {
        return facts;
    }

    /** {@return the policy} */
    public ResidencePolicy policy() {
        return policy;
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return facts.asOf();
    }

    /**
     * Whether a fact was told that is never weighed.
     *
     * @param fact motive or objection
     * @return true if it was told
     */
    public boolean leftOut(Fact<?> fact) {
        return leftOut.contains(fact);
    }

    /**
     * What is stated of a kind of fact.
     *
     * @param <T> what the value is
     * @param fact the kind
     * @return the value, empty if nothing was stated
     */
    public <T> Optional<T> value(Fact<T> fact) {
        return facts.value(fact);
    }

    /**
     * Whether one of these values is stated.
     *
     * @param <T> what the value is
     * @param fact the kind
     * @param values the values
     * @return true if one is; false if another is, or none
     */
    @SafeVarargs
    public final <T> boolean is(Fact<T> fact, T... values) {
        for (T value : values) {
            if (facts.is(fact, value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether anything is stated of a kind of fact.
     *
     * @param fact the kind
     * @return true if it is
     */
    public boolean says(Fact<?> fact) {
        return facts.stated().contains(fact);
    }

    // Person

    /** {@return whether the person is a foreign national} */
    public boolean isForeign() {
        return is(Fact.NATIONALITY, Nationality.FOREIGN);
    }

    /** {@return whether the person is known to be under eighteen} */
    public boolean isMinor() {
        return value(Fact.AGE).filter(age -> age < ADULT).isPresent();
    }

    /** {@return whether the person is in the first year of life and was born as the notice of birth says} */
    public boolean isNewborn() {
        return is(Fact.AGE, 0) && says(Fact.BIRTH_NOTICE);
    }

    /** {@return whether the child has lived at the place since birth} */
    public boolean isAtPlaceSinceBirth() {
        Optional<LocalDate> since = since();
        return isNewborn()
                || isMinor()
                        && is(Fact.FAMILY_REGISTER, FamilyRegister.NONE)
                        && since.isPresent()
                        && value(Fact.AGE)
                                .filter(age -> age
                                        == Period.between(since.get(), asOf()).getYears())
                                .isPresent();
    }

    /** {@return whether a notice of birth is missing while no procedure towards a family register is pending} */
    public boolean lacksBirthNotice() {
        return is(Fact.BIRTH_NOTICE, BirthNotice.MISSING) && !is(Fact.FAMILY_REGISTER_PROCEDURE, YesOrNo.YES);
    }

    // Place and time

    /**
     * Whether the place is of one of these kinds.
     *
     * @param kinds the kinds
     * @return true if it is
     */
    public boolean at(PlaceKind... kinds) {
        return is(Fact.PLACE, kinds);
    }

    /** {@return the first day of living at the place; empty if never, or not stated} */
    public Optional<LocalDate> since() {
        return value(Fact.SINCE).flatMap(LivingSince::day);
    }

    /** {@return whether by the account of whoever asks nobody has lived there yet} */
    public boolean hasNotBegun() {
        return is(Fact.SINCE, LivingSince.NEVER)
                || since().filter(day -> day.isAfter(asOf())).isPresent()
                || since().isEmpty()
                        && value(Fact.PLANNED_SINCE)
                                .filter(day -> day.isAfter(asOf()))
                                .isPresent();
    }

    /** {@return the nights a week at the place} */
    public Optional<Nights> nights() {
        return value(Fact.NIGHTS);
    }

    /** {@return the nights a week at the competing place: stated, or the rest of the week where such a place is known} */
    public Optional<Nights> otherNights() {
        boolean known = says(Fact.OTHER) && !isOther(OtherPlace.NONE, OtherPlace.UNKNOWN);
        return value(Fact.OTHER_NIGHTS).or(() -> known ? nights().map(Nights::rest) : Optional.empty());
    }

    /** {@return whether most nights are spent at the place} */
    public boolean sleepsHereMostly() {
        return nights().filter(nights -> nights.compareTo(MOST_NIGHTS) >= 0).isPresent();
    }

    /** {@return whether somebody sleeps at the place at all} */
    public boolean sleepsHere() {
        return nights().filter(nights -> nights.compareTo(Nights.ZERO) > 0).isPresent();
    }

    /** {@return the expected stay at the place, by the yardstick of one year} */
    public Length stay() {
        return stay(policy.oneYear());
    }

    /**
     * The expected stay at the place.
     *
     * @param yardstick from which length on a stay is long
     * @return its length; long also if it has lasted so long already
     */
    public Length stay(Period yardstick) {
        Optional<ExpectedTime> expected =
                isAwayAbroad() && !says(Fact.EXPECTED_ABSENCE) ? Optional.empty() : value(Fact.EXPECTED_STAY);
        return length(expected, since(), yardstick);
    }

    /** {@return the expected absence from the place, by the yardstick of one year} */
    public Length absence() {
        Optional<ExpectedTime> expected = value(Fact.EXPECTED_ABSENCE)
                .or(() -> isOther(OtherPlace.ABROAD) ? value(Fact.EXPECTED_STAY) : Optional.empty());
        return length(expected, value(Fact.LEAVE_DATE), policy.oneYear());
    }

    private Length length(Optional<ExpectedTime> expected, Optional<LocalDate> start, Period yardstick) {
        boolean reached =
                start.filter(day -> !day.plus(yardstick).isAfter(asOf())).isPresent();
        if (reached
                || expected.filter(it -> it.reaches(yardstick, start.orElse(asOf())))
                        .isPresent()) {
            return Length.LONG;
        }
        return expected.map(it -> it.kind() == ExpectedTime.Kind.UNKNOWN ? Length.UNKNOWN : Length.SHORT)
                .orElse(Length.UNSTATED);
    }

    // Competing places

    private boolean isOther(OtherPlace... kinds) {
        return is(Fact.OTHER, kinds);
    }

    /** {@return whether there is another home in Japan, not one of relatives with whom there is no contact} */
    public boolean hasOtherHome() {
        return value(Fact.OTHER).filter(HOMES::contains).isPresent() && !isFamilyOnPaper();
    }

    private boolean isFamilyOnPaper() {
        return isOther(OtherPlace.FAMILY_HOME) && is(Fact.FAMILY_CONTACT, FamilyContact.NONE);
    }

    /**
     * {@return whether a place to go back to in Japan is kept (帰来地がある); also abroad, unless the person is a foreign resident whom the
     * policy records however short the stay}
     */
    public boolean keepsHome() {
        boolean recordedHowever = isForeign()
                && isOther(OtherPlace.ABROAD)
                && policy.foreignShortStay() == ResidencePolicy.ForeignShortStay.RECORDED;
        return !recordedHowever
                && (is(Fact.PLACE_TO_RETURN_TO, YesOrNo.YES)
                        || hasOtherHome() && !is(Fact.PLACE_TO_RETURN_TO, YesOrNo.NO));
    }

    /** {@return whether there is nowhere to go back to and nobody who would take the person in} */
    public boolean hasNowhereToReturn() {
        if (says(Fact.PLACE_TO_RETURN_TO)) {
            return is(Fact.PLACE_TO_RETURN_TO, YesOrNo.NO);
        }
        boolean nobody = !says(Fact.FAMILY_AT)
                || is(Fact.FAMILY_AT, FamilyAt.NONE, FamilyAt.CANDIDATE)
                || is(Fact.FAMILY_CONTACT, FamilyContact.NONE);
        return nobody && (isOther(OtherPlace.NONE) || isFamilyOnPaper());
    }

    /** {@return whether the family lives at the other place and is more than a name on paper} */
    public boolean hasFamilyElsewhere() {
        return is(Fact.FAMILY_AT, FamilyAt.OTHER) && !is(Fact.FAMILY_CONTACT, FamilyContact.NONE);
    }

    /** {@return whether somebody or something keeps the place while the person is away from it} */
    public boolean isKeptWhileAway() {
        return !is(Fact.PLACE_TO_RETURN_TO, YesOrNo.NO)
                && (is(Fact.PLACE_TO_RETURN_TO, YesOrNo.YES)
                        || is(Fact.FAMILY_AT, FamilyAt.CANDIDATE) && !is(Fact.FAMILY_CONTACT, FamilyContact.NONE)
                        || is(Fact.BELONGINGS, Whereabouts.HERE)
                        || is(Fact.TITLE, Title.OWNER, Title.LEASE));
    }

    /** {@return whether the nights are spent elsewhere rather than at the place} */
    public boolean isAway() {
        return nights().map(here -> here.equals(Nights.ZERO)
                        || otherNights()
                                .filter(there -> there.compareTo(here) > 0)
                                .isPresent())
                .orElseGet(() -> says(Fact.LEAVE_DATE));
    }

    /** {@return whether the person is abroad and the place is the home left behind} */
    public boolean isAwayAbroad() {
        return isOther(OtherPlace.ABROAD) && isAway();
    }

    /** {@return whether the person came to the place from abroad and lives there now} */
    public boolean isBackFromAbroad() {
        return isOther(OtherPlace.ABROAD) && !isAway();
    }

    /**
     * Whether the person is away from the place in such a place as this.
     *
     * @param kind the kind of the other place
     * @return true if so
     */
    public boolean isAwayIn(OtherPlace kind) {
        return isOther(kind) && isAway();
    }

    /** {@return where the residence is if it is not at the place} */
    public ResidencePlace elsewhere() {
        if (hasOtherHome()) {
            return ResidencePlace.OTHER;
        }
        if (is(Fact.PLACE_TO_RETURN_TO, YesOrNo.NO)) {
            return ResidencePlace.NONE;
        }
        return value(Fact.OTHER)
                .map(other -> switch (other) {
                    case ABROAD -> ResidencePlace.ABROAD;
                    case NONE ->
                        is(Fact.PLACE_TO_RETURN_TO, YesOrNo.YES) || is(Fact.RECORD, ExistingRecord.OTHER)
                                ? ResidencePlace.OTHER
                                : ResidencePlace.NONE;
                    case UNKNOWN -> ResidencePlace.UNKNOWN;
                    default -> ResidencePlace.OTHER;
                })
                .orElse(
                        is(Fact.PLACE_TO_RETURN_TO, YesOrNo.YES) || is(Fact.RECORD, ExistingRecord.OTHER)
                                ? ResidencePlace.OTHER
                                : ResidencePlace.UNKNOWN);
    }

    /** {@return what the register keeps as the residence while it is investigated whether somebody recorded here is still there} */
    public ResidencePlace meanwhile() {
        return isRecordedHere() && says(Fact.TRIGGER) ? ResidencePlace.CANDIDATE : ResidencePlace.UNKNOWN;
    }

    // Record, procedure and evidence

    /** {@return whether the person is recorded at the place} */
    public boolean isRecordedHere() {
        return is(Fact.RECORD, ExistingRecord.HERE);
    }

    /** {@return whether a notification was filed, and not the announcement of a visit} */
    public boolean isFiled() {
        return says(Fact.FILED) && !is(Fact.FILING, FilingKind.RESERVATION);
    }

    /** {@return the doctor's expectation, where it says anything} */
    public Optional<MedicalOpinion> medical() {
        return value(Fact.MEDICAL).filter(it -> it != MedicalOpinion.NOT_APPLICABLE);
    }

    /** {@return whether a completed survey saw living there} */
    public boolean surveySawLiving() {
        return is(Fact.SURVEY, SurveyResult.PRESENT);
    }

    /** {@return whether a completed survey found nobody living there} */
    public boolean surveyFoundNobody() {
        return is(Fact.SURVEY, SurveyResult.ABSENT);
    }

    /** {@return evidence that contradicts living at the place now, in order} */
    public List<Fact<?>> contradictions() {
        List<Fact<?>> found = new ArrayList<>();
        if (is(Fact.UTILITIES, UtilityUse.NONE) || is(Fact.UTILITIES, UtilityUse.LOW) && sleepsHereMostly()) {
            found.add(Fact.UTILITIES);
        }
        if (is(Fact.MAIL, MailDelivery.RETURNED)) {
            found.add(Fact.MAIL);
        }
        if (surveyFoundNobody()) {
            found.add(Fact.SURVEY);
        }
        return found;
    }
}
