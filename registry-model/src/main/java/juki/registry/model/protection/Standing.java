package juki.registry.model.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import juki.registry.model.protection.MeasureStep.EndReason;

/**
 * How a measure stands after some of its steps; and, as the cases of a step, how it stands after one more.
 *
 * @param last the step that led here
 * @param details the details as they are now
 * @param periods every period entered so far
 * @param provisionalSince the first day of provisional protection, as long as a provisional measure was the last begun or
 *     protects until the period's first day
 * @param begunSince the first day of the periods in force that follow each other
 * @param isFormer whether this is kept as the former municipality
 * @param isExtension whether the last period is an extension
 * @param hasEnded whether the measure was ended
 */
record Standing(
        MeasureStep last,
        SupportDetails details,
        List<SupportPeriod> periods,
        Optional<LocalDate> provisionalSince,
        Optional<LocalDate> begunSince,
        boolean isFormer,
        boolean isExtension,
        boolean hasEnded)
        implements MeasureStep.Cases<Standing> {

    static Standing opened(MeasureStep.Applied application) {
        return new Standing(
                application, application.details(), List.of(), Optional.empty(), Optional.empty(), false, false, false);
    }

    Standing after(MeasureStep step) {
        if (hasEnded) {
            throw impossible();
        }
        if (step.act().at().isBefore(last.act().at())) {
            throw new IllegalArgumentException("step: must follow the steps before it");
        }
        return step.match(this);
    }

    /** The class on a day, if there is one. */
    Optional<SupportClass> classOn(LocalDate day) {
        Predicate<LocalDate> reached = start -> !day.isBefore(start);
        if (hasEnded) {
            return Optional.of(SupportClass.ENDED);
        }
        if (begunSince.filter(reached).isPresent()) {
            return Optional.of(SupportClass.SUPPORT);
        }
        return provisionalSince.filter(reached).map(start -> SupportClass.PROVISIONAL);
    }

    /** The period entered last, if it has a last day that still matters. */
    Optional<SupportPeriod> period() {
        return begunSince.isPresent() && !hasEnded ? lastPeriod() : Optional.empty();
    }

    private Optional<SupportPeriod> lastPeriod() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    /** The end of the period that a step needs. */
    private LocalDate end() {
        return period().flatMap(SupportPeriod::end).orElseThrow(Standing::impossible);
    }

    // ----- one step more

    @Override
    public Standing applied(MeasureStep.Applied step) {
        throw impossible();
    }

    @Override
    public Standing begunProvisionally(MeasureStep.BegunProvisionally step) {
        if (provisionalSince.isPresent() || begunSince.isPresent()) {
            throw impossible();
        }
        return provisionally(step, step.start(), isFormer);
    }

    @Override
    public Standing begun(MeasureStep.Begun step) {
        if (begunSince.isPresent()) {
            throw impossible();
        }
        return new Standing(
                step,
                details,
                and(SupportClass.SUPPORT, step.start(), Optional.of(step.end())),
                provisionalSince,
                Optional.of(step.start()),
                isFormer,
                false,
                false);
    }

    @Override
    public Standing extended(MeasureStep.Extended step) {
        LocalDate end = end();
        if (step.act().at().toLocalDate().isBefore(SupportMeasure.extensionOpensOn(end))) {
            throw new IllegalArgumentException("step: comes too early");
        }
        return untilWithinAYear(step, end.plusDays(1), step.end(), true);
    }

    @Override
    public Standing endSet(MeasureStep.EndSet step) {
        end();
        LocalDate start = lastPeriod().orElseThrow().start();
        return isExtension ? untilWithinAYear(step, start, step.end(), true) : until(step, start, step.end(), false);
    }

    @Override
    public Standing revised(MeasureStep.Revised step) {
        return new Standing(
                step, step.details(), periods, provisionalSince, begunSince, isFormer, isExtension, hasEnded);
    }

    @Override
    public Standing transferred(MeasureStep.Transferred step) {
        return unchangedBy(step);
    }

    @Override
    public Standing movedOut(MeasureStep.MovedOut step) {
        if (isFormer || provisionalSince.isEmpty() && begunSince.isEmpty()) {
            throw impossible();
        }
        return provisionally(step, step.on(), true);
    }

    @Override
    public Standing lifted(MeasureStep.Lifted step) {
        if (provisionalSince.isEmpty() && begunSince.isEmpty()) {
            throw impossible();
        }
        if (!step.lift().operations().stream().allMatch(details::covers)) {
            throw new IllegalArgumentException("step: names an operation that passes anyway");
        }
        return unchangedBy(step);
    }

    @Override
    public Standing ended(MeasureStep.Ended step) {
        LocalDate day = step.act().at().toLocalDate();
        if (step.reason() == EndReason.EXPIRED && !day.isAfter(end())) {
            throw new IllegalArgumentException("step: comes too early");
        }
        return new Standing(
                step,
                details,
                lastPeriod()
                        .map(period -> and(
                                SupportClass.ENDED,
                                period.start().isAfter(day) ? day : period.start(),
                                Optional.of(day)))
                        .orElse(periods),
                Optional.empty(),
                Optional.empty(),
                isFormer,
                false,
                true);
    }

    private Standing provisionally(MeasureStep step, LocalDate start, boolean former) {
        return new Standing(
                step,
                details,
                and(SupportClass.PROVISIONAL, start, Optional.empty()),
                Optional.of(start),
                Optional.empty(),
                former,
                false,
                false);
    }

    private Standing untilWithinAYear(MeasureStep step, LocalDate start, LocalDate end, boolean extension) {
        if (end.isAfter(SupportMeasure.endOf(start))) {
            throw new IllegalArgumentException("step: ends after more than a year");
        }
        return until(step, start, end, extension);
    }

    private Standing until(MeasureStep step, LocalDate start, LocalDate end, boolean extension) {
        return new Standing(
                step,
                details,
                and(SupportClass.SUPPORT, start, Optional.of(end)),
                provisionalSince,
                begunSince,
                isFormer,
                extension,
                false);
    }

    private Standing unchangedBy(MeasureStep step) {
        return new Standing(step, details, periods, provisionalSince, begunSince, isFormer, isExtension, hasEnded);
    }

    private List<SupportPeriod> and(SupportClass supportClass, LocalDate start, Optional<LocalDate> end) {
        List<SupportPeriod> all = new ArrayList<>(periods);
        all.add(new SupportPeriod(supportClass, start, end));
        return List.copyOf(all);
    }

    private static IllegalArgumentException impossible() {
        return new IllegalArgumentException("step: cannot follow the steps before it");
    }

    @Override
    public String toString() {
        return "[***]";
    }
}
