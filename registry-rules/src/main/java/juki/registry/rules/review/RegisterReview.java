package juki.registry.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import juki.registry.model.household.Household;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.OfficePractice;

/**
 * Review of the register (台帳の点検, daichō no tenken): on a day, which points somebody should look at, of each record, household,
 * restriction and support measure.
 *
 * <pre>{@code
 * RegisterReview review = RegisterReview.under(practice);
 * review.of(record, today).forEach(point -> list.add(record, point.objection()));
 * }</pre>
 *
 * <p>A host asks of what it has at hand, and whom it may show the answers of protections is known by the {@link
 * juki.registry.model.protection.ProtectionRight rights}: what is said of a measure is a secret. Pure: the same register and
 * the same day give the same answers. Immutable and thread-safe.
 */
public final class RegisterReview {

    /** A point and when it is to be looked at. */
    private record Check<T>(ReviewPoint point, BiPredicate<T, LocalDate> isDue) {}

    private final List<Check<ResidentRecord>> ofRecords;
    private final List<Check<Roof>> ofHouseholds;
    private final List<Check<SupportMeasure>> ofMeasures;
    private final List<Check<Restriction>> ofRestrictions;

    private RegisterReview(int longestWaitForNotice, int longestProvisionalMeasure) {
        this.ofRecords = List.of(
                new Check<>(
                        MoveInNoticeHasArrived.POINT,
                        (record, day) -> MoveInNoticeHasArrived.isMissing(record, day, longestWaitForNotice)),
                new Check<>(PlannedMoveOutHasComeAbout.POINT, PlannedMoveOutHasComeAbout::isLeftBehind));
        this.ofHouseholds = List.of(
                new Check<>(HeadIsSet.POINT, (roof, day) -> HeadIsSet.isUnset(roof)),
                new Check<>(HeadIsNamedByAll.POINT, (roof, day) -> HeadIsNamedByAll.isNamedOtherwise(roof)),
                new Check<>(MembersLiveTogether.POINT, (roof, day) -> MembersLiveTogether.areApart(roof)),
                new Check<>(MembersStandInOrder.POINT, (roof, day) -> MembersStandInOrder.standOtherwise(roof)));
        this.ofMeasures = List.of(
                new Check<>(
                        MeasureIsNotAboutToEnd.POINT,
                        (measure, day) -> MeasureIsNotAboutToEnd.isAboutTo(measure, day, longestProvisionalMeasure)),
                new Check<>(
                        MeasureWasExtended.POINT,
                        (measure, day) -> MeasureWasExtended.isLeftBehind(measure, day, longestProvisionalMeasure)),
                new Check<>(
                        ProvisionalMeasureIsDecided.POINT,
                        (measure, day) ->
                                ProvisionalMeasureIsDecided.isOpenTooLong(measure, day, longestProvisionalMeasure)));
        this.ofRestrictions = List.of(new Check<>(RestrictionIsLookedAt.POINT, RestrictionIsLookedAt::isLeftBehind));
    }

    /** {@return the review of an office of {@linkplain OfficePractice#standard() standard practice}} */
    public static RegisterReview standard() {
        return under(OfficePractice.standard());
    }

    /**
     * The review of an office with its own practice.
     *
     * @param practice the practice
     * @return the review
     */
    public static RegisterReview under(OfficePractice practice) {
        return new RegisterReview(practice.longestWaitForNotice(), practice.longestProvisionalMeasure());
    }

    /** {@return every point, in order, unmodifiable} */
    public List<ReviewPoint> points() {
        return Stream.of(ofRecords, ofHouseholds, ofMeasures, ofRestrictions)
                .flatMap(checks -> checks.stream().map(check -> check.point()))
                .toList();
    }

    /**
     * What to look at on a record, living or removed.
     *
     * @param record the record as it stands
     * @param day the day
     * @return the points, mostly none, unmodifiable
     */
    public List<ReviewPoint> of(ResidentRecord record, LocalDate day) {
        return due(ofRecords, record, day);
    }

    /**
     * What to look at in a household; nothing in one that has ended.
     *
     * @param household the household as it stands
     * @param register the register that knows its members
     * @param day the day
     * @return the points, mostly none, unmodifiable
     */
    public List<ReviewPoint> of(Household household, ResidentRegister register, LocalDate day) {
        return due(ofHouseholds, Roof.of(household, register), day);
    }

    /**
     * What is due of a support measure.
     *
     * @param measure the measure
     * @param day the day; what was done on it counts
     * @return the points, at most one, unmodifiable
     */
    public List<ReviewPoint> of(SupportMeasure measure, LocalDate day) {
        return due(ofMeasures, measure, day);
    }

    /**
     * What is due of a restriction.
     *
     * @param restriction the restriction
     * @param day the day; what was done on it counts
     * @return the points, at most one, unmodifiable
     */
    public List<ReviewPoint> of(Restriction restriction, LocalDate day) {
        return due(ofRestrictions, restriction, day);
    }

    /**
     * Goes through a whole register.
     *
     * @param register the register
     * @param day the day
     * @param ofRecord takes each record that somebody should look at with the point, in the order of the register
     * @param ofHousehold takes each household that somebody should look at with the point
     */
    public void of(
            InMemoryRegister register,
            LocalDate day,
            BiConsumer<ResidentRecord, ReviewPoint> ofRecord,
            BiConsumer<Household, ReviewPoint> ofHousehold) {
        register.forEachHistory(
                history -> of(history.current(), day).forEach(point -> ofRecord.accept(history.current(), point)));
        register.forEachHousehold(
                household -> of(household, register, day).forEach(point -> ofHousehold.accept(household, point)));
    }

    private static <T> List<ReviewPoint> due(List<Check<T>> checks, T about, LocalDate day) {
        return checks.stream()
                .filter(check ->
                        check.point().inForce().contains(day) && check.isDue().test(about, day))
                .map(Check::point)
                .toList();
    }

    /** {@return the points as a table in Markdown, one line for each} */
    public String markdown() {
        StringBuilder table = new StringBuilder("""
                # Review of the register

                Written from `RegisterReview.markdown()` and compared with it in a test: what should hold on any day, whether or not a change comes
                to the office. A review blocks nothing.

                | id | 項目 | point | basis | 根拠 | in force | 理由 | 対応 |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (ReviewPoint point : points()) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            point.id(),
                            point.title(),
                            point.titleEnglish(),
                            point.basis().english(),
                            point.basis().wording(),
                            point.inForce().toString(),
                            point.objection().reason(),
                            point.objection().remedy()))
                    .append(" |\n");
        }
        return table.toString();
    }

    @Override
    public String toString() {
        return "RegisterReview[" + points().size() + " points]";
    }
}
