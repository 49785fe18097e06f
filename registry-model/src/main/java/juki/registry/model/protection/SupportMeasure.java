package juki.registry.model.protection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Support measure (支援措置, shien sochi): the protection of somebody who suffered domestic violence, stalking, child abuse or the
 * like, from being found through the register.
 *
 * <pre>{@code
 * application ─┬─> provisional ─┬─> in force, one year ─> extended, another year …
 *              └────────────────┘        │
 *        provisional as former municipality <── moved out
 * }</pre>
 *
 * <p>A measure is the list of its {@linkplain MeasureStep steps}, which only grows: {@link #then} adds one and refuses what
 * cannot follow. Each step may end it ({@link MeasureStep.Ended}); no day does. Once protection has begun it lasts until that
 * act: after its last day a measure in force is merely {@linkplain #dueOn due}.
 *
 * <p>Questions about a time are answered from the steps done by then, so that what was known on a day stays what it was.
 *
 * <p>Immutable and thread-safe; {@code toString} and exception messages show nothing. Source: Basic Resident Registration Act
 * Art. 11 to 12-4, Art. 20; standard specification 3.4 (version 1.0, 2020).
 */
public final class SupportMeasure {

    /**
     * For how many days a provisional measure may be open before it is {@linkplain SupportDue#PROVISIONAL_TOO_LONG due}. The
     * standard sets no number; thirty is what a product in use has.
     */
    public static final int PROVISIONAL_DAYS = 30;

    private final List<MeasureStep> steps;
    private final Standing standing;

    private SupportMeasure(List<MeasureStep> steps, Standing standing) {
        this.steps = steps;
        this.standing = standing;
    }

    /**
     * The measure that an application opens.
     *
     * @param application the application, made here or passed on
     * @return the measure, which protects nobody yet
     */
    public static SupportMeasure opened(MeasureStep.Applied application) {
        return new SupportMeasure(List.of(application), Standing.opened(application));
    }

    /**
     * The measure of the given steps, as they were stored.
     *
     * @param steps the steps, the first of them an application
     * @return the measure
     * @throws IllegalArgumentException if there is none, or one cannot follow those before it
     */
    public static SupportMeasure of(List<MeasureStep> steps) {
        if (steps.isEmpty() || !(steps.get(0) instanceof MeasureStep.Applied application)) {
            throw new IllegalArgumentException("steps: must begin with their first");
        }
        Standing standing = Standing.opened(application);
        for (MeasureStep step : steps.subList(1, steps.size())) {
            standing = standing.after(step);
        }
        return new SupportMeasure(List.copyOf(steps), standing);
    }

    /**
     * This measure and one step more.
     *
     * @param step the step
     * @return the longer measure
     * @throws IllegalArgumentException if the step cannot follow: a second beginning, an extension more than a month before
     *     the end or longer than a year, a second move-out, an expiry before the last day has passed, a lift of what is not
     *     protected, anything before the step before it, or anything after the end
     */
    public SupportMeasure then(MeasureStep step) {
        Standing after = standing.after(step);
        List<MeasureStep> longer = new ArrayList<>(steps);
        longer.add(step);
        return new SupportMeasure(List.copyOf(longer), after);
    }

    /**
     * This measure extended by one year from the day after its end.
     *
     * @param act who extends it and when
     * @return the longer measure
     * @throws IllegalArgumentException if no period is in force or it is more than a month before the end
     */
    public SupportMeasure extended(ProtectionAct act) {
        LocalDate end = end().orElseThrow(() -> new IllegalArgumentException("act: cannot follow the steps before it"));
        return then(new MeasureStep.Extended(act, endOf(end.plusDays(1))));
    }

    /**
     * The last day of one year, counted with its first day: one year on and one day back. Of a year that begins on 29 February
     * and ends where there is none, it is 28 February, the last day of the month (Civil Code Art. 143 para. 2). The standard is
     * silent on that day; an office that ends such a year on the 27th says so in the step, which takes any end.
     *
     * @param start the first day
     * @return the last day
     */
    public static LocalDate endOf(LocalDate start) {
        LocalDate anniversary = start.plusYears(1);
        return anniversary.getDayOfMonth() == start.getDayOfMonth() ? anniversary.minusDays(1) : anniversary;
    }

    /**
     * From which day on a period can be extended: one month before its end, or the last day of that month if it has no such day.
     *
     * @param end the last day of the period
     * @return the first day on which an extension can be entered
     */
    public static LocalDate extensionOpensOn(LocalDate end) {
        return end.minusMonths(1);
    }

    /** {@return every step, the first first} */
    public List<MeasureStep> steps() {
        return steps;
    }

    /** {@return the details as they are now} */
    public SupportDetails details() {
        return standing.details();
    }

    /** {@return the last day of the period entered last; empty if none is in force or to come} */
    public Optional<LocalDate> end() {
        return standing.period().flatMap(SupportPeriod::end);
    }

    /** {@return whether the applicant has moved out, so that this is kept as the former municipality (前住所地)} */
    public boolean isOfFormerMunicipality() {
        return standing.isFormer();
    }

    /** {@return whether it was ended by an act} */
    public boolean hasEnded() {
        return standing.hasEnded();
    }

    /**
     * Every period that was entered, in the order of entry: the rows of the data list, whose history number is the place
     * counted from one, and of which the last is the newest. An end set to another is a row of its own.
     *
     * @return the periods; empty before protection has begun
     */
    public List<SupportPeriod> periods() {
        return standing.periods();
    }

    /**
     * This measure as it was known at a time.
     *
     * @param at the time
     * @return the steps done by then; empty if there was none
     */
    public Optional<SupportMeasure> knownAt(LocalDateTime at) {
        int known = steps.size();
        while (known > 0 && steps.get(known - 1).act().at().isAfter(at)) {
            known--;
        }
        if (known == steps.size()) {
            return Optional.of(this);
        }
        return known == 0 ? Optional.empty() : Optional.of(of(steps.subList(0, known)));
    }

    /**
     * Of which class the measure is.
     *
     * @param at the time
     * @return the class; empty before protection has begun
     */
    public Optional<SupportClass> classAt(LocalDateTime at) {
        return knownAt(at).flatMap(known -> known.standing.classOn(at.toLocalDate()));
    }

    /**
     * How strongly it restricts an operation for somebody.
     *
     * @param operation the operation
     * @param someone the person
     * @param at the time
     * @return an error for the applicant and those supported together in the affairs to protect, from the beginning of
     *     protection to the act that ends it, unless lifted; none otherwise
     */
    public RestrictionLevel levelOf(Operation operation, AddresseeNumber someone, LocalDateTime at) {
        return protectsAt(someone, at)
                        && knownAt(at)
                                .filter(known -> known.details().covers(operation))
                                .isPresent()
                        && steps.stream()
                                .noneMatch(step -> step instanceof MeasureStep.Lifted lifted
                                        && lifted.lift().covers(operation, at))
                ? RestrictionLevel.ERROR
                : RestrictionLevel.NONE;
    }

    /**
     * Whether somebody is protected, in whatever affair.
     *
     * @param someone the person
     * @param at the time
     * @return true for the applicant and those supported together, from the beginning of protection to the act that ends it
     */
    public boolean protectsAt(AddresseeNumber someone, LocalDateTime at) {
        return knownAt(at)
                .filter(known -> known.details().protects(someone))
                .flatMap(known -> known.standing.classOn(at.toLocalDate()))
                .filter(SupportClass::protects)
                .isPresent();
    }

    /**
     * What is due on a day, from the steps done up to its end.
     *
     * @param day the day
     * @param provisionalDays for how many days a provisional measure may be open, such as {@link #PROVISIONAL_DAYS}
     * @return what is due; empty if nothing is
     * @throws IllegalArgumentException if {@code provisionalDays} is negative
     */
    public Optional<SupportDue> dueOn(LocalDate day, int provisionalDays) {
        if (provisionalDays < 0) {
            throw new IllegalArgumentException("provisionalDays: must not be negative");
        }
        return knownAt(day.atTime(LocalTime.MAX)).flatMap(known -> known.due(day, provisionalDays));
    }

    private Optional<SupportDue> due(LocalDate day, int provisionalDays) {
        Optional<LocalDate> end = end();
        if (end.isPresent()) {
            if (day.isAfter(end.get())) {
                return Optional.of(SupportDue.ENDED_NOT_EXTENDED);
            }
            return day.isBefore(extensionOpensOn(end.get()))
                    ? Optional.empty()
                    : Optional.of(SupportDue.ENDS_WITHIN_A_MONTH);
        }
        return standing.provisionalSince()
                .filter(start -> day.isAfter(start.plusDays(provisionalDays)))
                .map(start -> SupportDue.PROVISIONAL_TOO_LONG);
    }

    /** {@return this measure as other systems are told of it: temporary lifts stay inside} */
    public SupportMeasure withoutLifts() {
        return of(steps.stream()
                .filter(step -> !(step instanceof MeasureStep.Lifted))
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof SupportMeasure that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
