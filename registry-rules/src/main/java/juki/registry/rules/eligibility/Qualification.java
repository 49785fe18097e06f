package juki.registry.rules.eligibility;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.rules.law.Age;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.Citation;
import juki.registry.rules.law.LegalAge;
import juki.registry.rules.law.LegalPeriod;
import juki.registry.rules.law.PossibleDays;
import juki.registry.rules.law.Statute;
import juki.registry.rules.law.StatutoryPeriod;

/**
 * Qualification that follows from the register (資格, shikaku): a vote, a place on the electoral roll, a tax, a duty, a seal.
 *
 * <p>Asked {@linkplain #judge of one person} on a day, as known to the office on another. The person is judged by the time
 * in the register that answers best, the latest if several answer alike: who is back within four months has kept a place on
 * the roll. From a planned day of moving out on, until the removal is recorded, residence cannot be
 * judged; nor can it on the very day of a death, since whether that day counts was not verified.
 *
 * <p>Immutable and thread-safe.
 */
public final class Qualification {

    private static final Citation RECORDS = Statute.BASIC_RESIDENT_REGISTRATION_ACT.article(8);
    private static final Citation NATIONAL =
            Statute.PUBLIC_OFFICES_ELECTION_ACT.article(9).paragraph(1);
    private static final Citation MUNICIPAL =
            Statute.PUBLIC_OFFICES_ELECTION_ACT.article(9).paragraph(2);
    private static final Citation PREFECTURAL =
            MUNICIPAL.and(Statute.PUBLIC_OFFICES_ELECTION_ACT.article(9).paragraph(3));
    private static final Citation ROLL =
            Statute.PUBLIC_OFFICES_ELECTION_ACT.article(21).paragraph(1);
    private static final Citation TAX = Statute.LOCAL_TAX_ACT.article(39).and(Statute.LOCAL_TAX_ACT.article(318));
    private static final Citation SCHOOL = Statute.SCHOOL_EDUCATION_ACT.article(17);
    private static final Citation SEAL = Statute.SEAL_REGISTRATION_ORDINANCE.whole();

    /**
     * The vote in national elections (国政選挙の選挙権): Japanese of voting age. Where it is cast depends on the {@linkplain
     * #ELECTORAL_ROLL roll}; a loss of the vote (Art. 11) is not in the register. Source: Public Offices Election Act Art. 9
     * para. 1.
     */
    public static final Qualification NATIONAL_VOTE = new Qualification(
            "国政選挙の選挙権",
            "vote in national elections",
            UnaryOperator.identity(),
            (person, domicile, here, day) -> List.of(
                    japanese(person, NATIONAL, day), votingAge(person, NATIONAL, day), alive(domicile, NATIONAL, day)));

    /**
     * The vote in the municipality's elections (市区町村の選挙の選挙権): Japanese of voting age, domiciled here for three months. Source:
     * Public Offices Election Act Art. 9 para. 2.
     */
    public static final Qualification MUNICIPAL_VOTE = new Qualification(
            "市区町村の選挙の選挙権",
            "vote in the municipality's elections",
            UnaryOperator.identity(),
            (person, domicile, here, day) -> List.of(
                    japanese(person, MUNICIPAL, day),
                    votingAge(person, MUNICIPAL, day),
                    resident(domicile, MUNICIPAL, day),
                    Criterion.from(
                            Requirement.DOMICILED_THREE_MONTHS, MUNICIPAL, domiciledThreeMonths(domicile), day)));

    /**
     * The vote in the prefecture's elections (都道府県の選挙の選挙権): like the municipality's, and kept by movers within the prefecture,
     * however often they move.
     *
     * <p>This register tells of one municipality only. Who came from another municipality of the prefecture may have fulfilled
     * the three months there; who left for another one is known to have kept the vote while still on the roll here. Beyond
     * that the answer is undetermined. Source: Public Offices Election Act Art. 9 para. 2 and 3.
     */
    public static final Qualification PREFECTURAL_VOTE = new Qualification(
            "都道府県の選挙の選挙権",
            "vote in the prefecture's elections",
            UnaryOperator.identity(),
            (person, domicile, here, day) -> List.of(
                    japanese(person, PREFECTURAL, day),
                    votingAge(person, PREFECTURAL, day),
                    alive(domicile, PREFECTURAL, day),
                    inPrefecture(domicile, here, day)));

    /**
     * A place on the municipality's electoral roll (選挙人名簿への登録), age judged on the base day itself, as for the regular
     * registrations of March, June, September and December.
     *
     * @see #electoralRollFor
     */
    public static final Qualification ELECTORAL_ROLL = electoralRoll(UnaryOperator.identity());

    /**
     * The individual resident tax of a year (個人住民税): domicile here on its first of January (賦課期日). Whichever day is asked about, the
     * first of January of its year is judged. Whether there is income to tax is not in the register. Source: Local Tax Act
     * Art. 39, Art. 318.
     */
    public static final Qualification RESIDENT_TAX = new Qualification(
            "個人住民税の賦課期日の住所",
            "domicile for the resident tax",
            day -> day.withDayOfYear(1),
            (person, domicile, here, day) -> List.of(resident(domicile, TAX, day)));

    /**
     * Compulsory education (就学義務), the children of the school register (学齢簿): Japanese residents from the first school year that
     * begins after the age of six is reached to the end of the one in which fifteen is reached. Children of foreign residents
     * are under no duty and are admitted on request.
     *
     * <p>Source: School Education Act Art. 17; that the school year begins on 1 April is general knowledge.
     */
    public static final Qualification COMPULSORY_EDUCATION = new Qualification(
            "就学義務",
            "compulsory education",
            UnaryOperator.identity(),
            (person, domicile, here, day) ->
                    List.of(japanese(person, SCHOOL, day), resident(domicile, SCHOOL, day), schoolAge(person, day)));

    /**
     * Registration of a seal (印鑑の登録) from the age of {@link LegalAge#SEAL_REGISTRATION}, as ordinances have it.
     *
     * @see #sealRegistrationFrom
     */
    public static final Qualification SEAL_REGISTRATION = sealRegistration(LegalAge.SEAL_REGISTRATION::reachedOn);

    private final String wording;
    private final String english;
    private final UnaryOperator<LocalDate> judgedOn;
    private final Judgement judgement;

    private Qualification(String wording, String english, UnaryOperator<LocalDate> judgedOn, Judgement judgement) {
        this.wording = wording;
        this.english = english;
        this.judgedOn = judgedOn;
        this.judgement = judgement;
    }

    /** What a time of living here means for the requirements on a day. */
    @FunctionalInterface
    private interface Judgement {
        List<Criterion> of(KnownPerson person, Domicile domicile, MunicipalityCode here, LocalDate day);
    }

    /**
     * A place on the municipality's electoral roll for one election (選挙時登録): the base day is the one asked about, age is judged on
     * the polling day.
     *
     * <p>Japanese of voting age, recorded in this register for three months since the record was made, of movers-in since the
     * move-in was filed; who has left after that stays until four months have passed. Source: Public Offices Election Act Art.
     * 21 para. 1 and 2, Art. 22, Art. 28.
     *
     * @param pollingDay the day of the election
     * @return the qualification
     */
    public static Qualification electoralRollFor(LocalDate pollingDay) {
        return electoralRoll(baseDay -> pollingDay);
    }

    private static Qualification electoralRoll(UnaryOperator<LocalDate> pollingDay) {
        return new Qualification(
                "選挙人名簿への登録",
                "place on the electoral roll",
                UnaryOperator.identity(),
                (person, domicile, here, day) -> List.of(
                        japanese(person, ROLL, day),
                        votingAge(person, ROLL, pollingDay.apply(day)),
                        recordedThreeMonths(domicile, day),
                        goneFourMonthsAtMost(domicile, day)));
    }

    /**
     * Registration of a seal (印鑑の登録) by an ordinance with another age: residents, Japanese or foreign, until they leave; who is
     * about to move out may still register. Whether somebody lacks mental capacity is not judged.
     *
     * <p>Source: the municipality's ordinance.
     *
     * @param years the age of the ordinance, at least 1
     * @return the qualification
     * @throws IllegalArgumentException if the age is below 1
     */
    public static Qualification sealRegistrationFrom(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years: must be at least 1");
        }
        return sealRegistration(birth -> Age.reachedOn(birth, years));
    }

    private static Qualification sealRegistration(Function<RegisterDate, PossibleDays> reachedOn) {
        return new Qualification(
                "印鑑の登録",
                "seal registration",
                UnaryOperator.identity(),
                (person, domicile, here, day) -> List.of(
                        resident(domicile, SEAL, day),
                        Criterion.from(Requirement.SEAL_AGE, SEAL, reachedOn.apply(person.dateOfBirth()), day)));
    }

    /**
     * Judges a person on a day, as known to the office by the end of that day.
     *
     * @param register the register
     * @param who the person's number
     * @param day the day
     * @return the answer, with every requirement
     */
    public Eligibility judge(ResidentRegister register, AddresseeNumber who, LocalDate day) {
        return judge(register, who, day, day);
    }

    /**
     * Judges a person on a day, as known to the office by the end of another.
     *
     * @param register the register
     * @param who the person's number
     * @param day the day
     * @param known the day of the office up to which entries are heeded
     * @return the answer, with every requirement
     */
    public Eligibility judge(ResidentRegister register, AddresseeNumber who, LocalDate day, LocalDate known) {
        LocalDate judged = judgedOn.apply(day);
        return register.history(who).flatMap(history -> KnownPerson.of(history, known)).stream()
                .flatMap(person -> person.domicilesBegunBy(judged).stream()
                        .map(domicile -> judgement.of(person, domicile, register.municipality(), judged)))
                .map(criteria -> new Eligibility(this, judged, known, criteria))
                .reduce((best, next) -> next.answer().or(best.answer()) == best.answer() ? best : next)
                .orElseGet(() -> new Eligibility(
                        this, judged, known, List.of(Criterion.always(Requirement.RECORD, RECORDS, Answer.NO))));
    }

    /** {@return what it is, in Japanese} */
    public String wording() {
        return wording;
    }

    /** {@return what it is, in English} */
    public String english() {
        return english;
    }

    /** {@return what it is, in English} */
    @Override
    public String toString() {
        return english;
    }

    // ----- requirements

    private static Criterion japanese(KnownPerson person, Citation basis, LocalDate day) {
        boolean japanese = person.kind() == ResidentKind.JAPANESE;
        return person.kindSince()
                .map(turned -> japanese
                        ? Criterion.from(Requirement.JAPANESE_NATIONAL, basis, turned, day)
                        : Criterion.until(Requirement.JAPANESE_NATIONAL, basis, Optional.of(dayBefore(turned)), day))
                .orElseGet(() -> Criterion.always(Requirement.JAPANESE_NATIONAL, basis, Answer.of(japanese)));
    }

    private static Criterion votingAge(KnownPerson person, Citation basis, LocalDate day) {
        return Criterion.from(Requirement.VOTING_AGE, basis, LegalAge.VOTING.reachedOn(person.dateOfBirth()), day);
    }

    private static Criterion alive(Domicile domicile, Citation basis, LocalDate day) {
        return Criterion.until(Requirement.ALIVE, basis, lastDayAlive(domicile), day);
    }

    private static Criterion resident(Domicile domicile, Citation basis, LocalDate day) {
        return Criterion.during(
                Requirement.RESIDENT,
                basis,
                Optional.of(domicile.since()),
                lastDayAlive(domicile).or(() -> domicile.leftOn().map(Qualification::dayBefore)),
                day);
    }

    private static Criterion recordedThreeMonths(Domicile domicile, LocalDate day) {
        Citation basis = StatutoryPeriod.RECORDED_FOR_ELECTORAL_ROLL.basis();
        PossibleDays complete =
                domicile.recordedSince().then(StatutoryPeriod.RECORDED_FOR_ELECTORAL_ROLL.period()::lastDay);
        return beforeLeaving(domicile, complete)
                .map(first -> Criterion.from(Requirement.RECORDED_THREE_MONTHS, basis, first, day))
                .orElseGet(() -> Criterion.always(Requirement.RECORDED_THREE_MONTHS, basis, Answer.NO));
    }

    private static Criterion goneFourMonthsAtMost(Domicile domicile, LocalDate day) {
        LegalPeriod kept = StatutoryPeriod.ELECTORAL_ROLL_AFTER_LEAVING.period();
        return Criterion.until(
                Requirement.GONE_FOUR_MONTHS_AT_MOST,
                StatutoryPeriod.ELECTORAL_ROLL_AFTER_LEAVING.basis(),
                lastDayAlive(domicile).or(() -> domicile.leftOn().map(left -> left.then(kept::lastDay))),
                day);
    }

    private static Criterion inPrefecture(Domicile domicile, MunicipalityCode here, LocalDate day) {
        Optional<PossibleDays> fulfilledHere = beforeLeaving(domicile, domiciledThreeMonths(domicile));
        Optional<PossibleDays> from = mayLieInPrefectureOf(here, domicile.previousAddress())
                ? Optional.of(new PossibleDays(
                        domicile.since().earliest(),
                        fulfilledHere.map(PossibleDays::latest).orElse(LocalDate.MAX)))
                : fulfilledHere;
        return from.map(first -> Criterion.during(
                        Requirement.DOMICILED_IN_PREFECTURE,
                        PREFECTURAL,
                        Optional.of(first),
                        lastDayInPrefecture(domicile, here),
                        day))
                .orElseGet(() -> Criterion.always(Requirement.DOMICILED_IN_PREFECTURE, PREFECTURAL, Answer.NO));
    }

    private static Criterion schoolAge(KnownPerson person, LocalDate day) {
        RegisterDate birth = person.dateOfBirth();
        return Criterion.during(
                Requirement.SCHOOL_AGE,
                SCHOOL,
                Optional.of(LegalAge.SCHOOL_BEGINS.reachedOn(birth).then(SchoolYear::firstDayAfter)),
                Optional.of(LegalAge.SCHOOL_ENDS.reachedOn(birth).then(SchoolYear::lastDayFrom)),
                day);
    }

    // ----- days

    private static PossibleDays domiciledThreeMonths(Domicile domicile) {
        return domicile.since().then(StatutoryPeriod.DOMICILE_FOR_LOCAL_VOTE.period()::lastDay);
    }

    /**
     * When what takes time is complete: of whoever left only if it was by then. Empty if it never was; if that cannot be told
     * it may be never, so that there is no latest day.
     */
    private static Optional<PossibleDays> beforeLeaving(Domicile domicile, PossibleDays complete) {
        Optional<PossibleDays> left = domicile.leftOn();
        if (!domicile.hasEnded()
                || left.isEmpty()
                || !complete.latest().isAfter(left.get().earliest())) {
            return Optional.of(complete);
        }
        return complete.earliest().isAfter(left.get().latest())
                ? Optional.empty()
                : Optional.of(new PossibleDays(complete.earliest(), LocalDate.MAX));
    }

    /** Leaving the prefecture ends it. Moving within it does not; but once the roll is left this register tells no more. */
    private static Optional<PossibleDays> lastDayInPrefecture(Domicile domicile, MunicipalityCode here) {
        if (domicile.endedByDeath()) {
            return Optional.empty();
        }
        LegalPeriod onTheRoll = StatutoryPeriod.ELECTORAL_ROLL_AFTER_LEAVING.period();
        return domicile.leftOn().map(left -> {
            OutsideAddress destination = domicile.destination();
            if (!mayLieInPrefectureOf(here, destination)) {
                return dayBefore(left);
            }
            LocalDate first = destination.kind() == OutsideAddress.Kind.DOMESTIC
                    ? onTheRoll.lastDay(left.earliest())
                    : dayBefore(left.earliest());
            return new PossibleDays(first, LocalDate.MAX);
        });
    }

    private static boolean mayLieInPrefectureOf(MunicipalityCode here, OutsideAddress place) {
        return place.kind() == OutsideAddress.Kind.UNKNOWN
                || place.municipality()
                        .filter(there -> there.prefecture() == here.prefecture())
                        .isPresent();
    }

    /** The last day alive; whether the day of death itself counts was not verified. */
    private static Optional<PossibleDays> lastDayAlive(Domicile domicile) {
        return domicile.endedByDeath()
                ? domicile.leftOn().map(died -> new PossibleDays(dayBefore(died.earliest()), died.latest()))
                : Optional.empty();
    }

    private static PossibleDays dayBefore(PossibleDays days) {
        return days.then(Qualification::dayBefore);
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }

    /** The school year (学年), from 1 April to 31 March. */
    private static final class SchoolYear {

        static LocalDate firstDayAfter(LocalDate day) {
            return next(day, MonthDay.of(Month.APRIL, 1), false);
        }

        static LocalDate lastDayFrom(LocalDate day) {
            return next(day, MonthDay.of(Month.MARCH, 31), true);
        }

        private static LocalDate next(LocalDate day, MonthDay anniversary, boolean dayItself) {
            LocalDate inItsYear = anniversary.atYear(day.getYear());
            if (day.isBefore(inItsYear) || dayItself && day.equals(inItsYear)) {
                return inItsYear;
            }
            return day.getYear() == Year.MAX_VALUE ? LocalDate.MAX : anniversary.atYear(day.getYear() + 1);
        }
    }
}
