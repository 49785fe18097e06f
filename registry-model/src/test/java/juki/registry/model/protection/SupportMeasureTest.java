package juki.registry.model.protection;

import static juki.registry.model.Numbers.person;
import static juki.registry.model.protection.ProtectionDomain.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import juki.registry.model.Samples;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep.Applied;
import juki.registry.model.protection.MeasureStep.Begun;
import juki.registry.model.protection.MeasureStep.BegunProvisionally;
import juki.registry.model.protection.MeasureStep.EndReason;
import juki.registry.model.protection.MeasureStep.EndSet;
import juki.registry.model.protection.MeasureStep.Ended;
import juki.registry.model.protection.MeasureStep.Extended;
import juki.registry.model.protection.MeasureStep.Lifted;
import juki.registry.model.protection.MeasureStep.MovedOut;
import juki.registry.model.protection.MeasureStep.Revised;
import juki.registry.model.protection.MeasureStep.Transferred;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ProtectionDomain.class)
@Domain(DomainContext.Global.class)
class SupportMeasureTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static ProtectionAct keep(String day) {
        return OFFICER.act(ProtectionRight.KEEP_MEASURE, day(day).atTime(10, 0));
    }

    private static ProtectionAct end(String day) {
        return OFFICER.act(ProtectionRight.END_MEASURE, day(day).atTime(10, 0));
    }

    private static TemporaryLift lift(String day, Operation... operations) {
        return new TemporaryLift(
                OFFICER.act(ProtectionRight.LIFT_MEASURE, day(day).atTime(10, 0)),
                Set.of(operations),
                day(day).atTime(10, 30));
    }

    private static SupportDetails details() {
        return Samples.supportDetails();
    }

    private static SupportMeasure applied() {
        return SupportMeasure.opened(new Applied(keep("2020-03-02"), details(), Optional.empty(), day("2020-03-02")));
    }

    private static SupportMeasure provisional() {
        return applied().then(new BegunProvisionally(keep("2020-03-02"), day("2020-03-02")));
    }

    private static SupportMeasure inForce() {
        return provisional().then(Begun.on(keep("2020-03-30"), day("2020-04-01")));
    }

    private static LocalDateTime noon(String day) {
        return day(day).atTime(12, 0);
    }

    // ----- laws

    /** Once somebody is protected, every later moment finds them protected until somebody ends it. */
    @Property
    void noProtectionEndsInSilence(@ForAll SupportMeasure measure, @ForAll @IntRange(max = 800) int days) {
        boolean wasProtected = false;
        for (int i = 0; i <= 60; i++) {
            LocalDateTime at = ProtectionDomain.BEGINNING.plusDays((long) i * days / 20);
            boolean isProtected =
                    measure.classAt(at).filter(SupportClass::protects).isPresent();
            boolean ended = measure.steps().stream()
                    .anyMatch(step -> step instanceof Ended && !step.act().at().isAfter(at));
            assertThat(isProtected).isEqualTo(!ended && (wasProtected || isProtected));
            wasProtected |= isProtected;
        }
    }

    @Property
    void theHistoryOnlyGrowsAndWhatWasKnownStaysKnown(@ForAll SupportMeasure measure) {
        List<MeasureStep> steps = measure.steps();
        SupportMeasure grown = SupportMeasure.of(steps.subList(0, 1));
        for (int n = 1; n < steps.size(); n++) {
            SupportMeasure longer = grown.then(steps.get(n));
            assertThat(longer.steps()).isEqualTo(steps.subList(0, n + 1));
            assertThat(longer.periods().subList(0, grown.periods().size())).isEqualTo(grown.periods());
            LocalDateTime before = steps.get(n).act().at().minusNanos(1);
            assertThat(measure.knownAt(before))
                    .isEqualTo(longer.knownAt(before))
                    .isEqualTo(grown.knownAt(before));
            assertThat(measure.classAt(before)).isEqualTo(grown.classAt(before));
            grown = longer;
        }
        assertThat(grown).isEqualTo(measure).hasSameHashCodeAs(measure);
        assertThat(SupportMeasure.of(steps)).isEqualTo(measure);
        assertThat(measure.knownAt(ProtectionDomain.BEGINNING.minusNanos(1))).isEmpty();
    }

    @Property
    void periodsThatExtendFollowWithoutAGapAndWithoutOverlap(@ForAll SupportMeasure measure) {
        SupportMeasure grown = SupportMeasure.of(measure.steps().subList(0, 1));
        for (MeasureStep step : measure.steps().subList(1, measure.steps().size())) {
            Optional<LocalDate> endBefore = grown.end();
            grown = grown.then(step);
            if (step instanceof Extended extended) {
                SupportPeriod last = grown.periods().get(grown.periods().size() - 1);
                assertThat(last.start()).isEqualTo(endBefore.orElseThrow().plusDays(1));
                assertThat(extended.end()).isBeforeOrEqualTo(SupportMeasure.endOf(last.start()));
                assertThat(step.act().at().toLocalDate())
                        .isAfterOrEqualTo(endBefore.get().minusMonths(1));
            }
        }
    }

    @Property
    void otherSystemsNeverLearnOfALift(@ForAll SupportMeasure measure, @ForAll Operation operation) {
        SupportMeasure told = measure.withoutLifts();
        assertThat(told.steps()).noneMatch(Lifted.class::isInstance);
        assertThat(told.periods()).isEqualTo(measure.periods());
        for (MeasureStep step : measure.steps()) {
            LocalDateTime at = step.act().at();
            assertThat(told.classAt(at)).isEqualTo(measure.classAt(at));
            if (step instanceof Lifted lifted) {
                LocalDateTime over = lifted.lift().until().plusYears(9);
                assertThat(measure.levelOf(operation, person(1), over))
                        .isEqualTo(told.levelOf(operation, person(1), over));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 366 * 12)
                .map(n -> LocalDate.of(2019, 1, 1).plusDays(n));
    }

    /** Counted day by day: the same date a year later is the first day that no longer belongs to the year. */
    @Property
    void aYearEndsTheDayBeforeItsAnniversary(@ForAll("days") LocalDate start) {
        LocalDate last = start;
        while (!(last.plusDays(1).getMonth() == start.getMonth()
                        && last.plusDays(1).getDayOfMonth() == start.getDayOfMonth())
                && !(last.getYear() > start.getYear()
                        && last.getMonthValue() == 2
                        && last.plusDays(1).getMonthValue() == 3
                        && start.getMonthValue() == 2
                        && start.getDayOfMonth() == 29)) {
            last = last.plusDays(1);
        }
        assertThat(SupportMeasure.endOf(start)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, 2021-03-31", // the standard's own example
        "2024-03-01, 2025-02-28",
        "2023-03-01, 2024-02-29",
        "2024-02-29, 2025-02-28",
        "2024-02-28, 2025-02-27",
        "2027-02-28, 2028-02-27",
        "2025-01-01, 2025-12-31",
    })
    void aMeasureLastsOneYear(LocalDate start, LocalDate end) {
        assertThat(Begun.on(keep("2020-03-30"), start).end()).isEqualTo(end);
    }

    // ----- what is due

    /** Against a calendar gone through day by day. */
    @Property(tries = 200)
    void onEveryDayOneThingAtMostIsDue(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 90) int patience) {
        LocalDateTime at = start.atTime(9, 0);
        SupportMeasure open = SupportMeasure.opened(
                        new Applied(OFFICER.act(ProtectionRight.KEEP_MEASURE, at), details(), Optional.empty(), start))
                .then(new BegunProvisionally(OFFICER.act(ProtectionRight.KEEP_MEASURE, at), start));
        SupportMeasure decided = open.then(Begun.on(OFFICER.act(ProtectionRight.KEEP_MEASURE, at), start));
        LocalDate end = decided.end().orElseThrow();
        int opened = 0;
        for (LocalDate day = start; day.isBefore(start.plusDays(420)); day = day.plusDays(1)) {
            assertThat(open.dueOn(day, patience))
                    .isEqualTo(opened > patience ? Optional.of(SupportDue.PROVISIONAL_TOO_LONG) : Optional.empty());
            opened++;
            Optional<SupportDue> expected = day.isAfter(end)
                    ? Optional.of(SupportDue.ENDED_NOT_EXTENDED)
                    : !day.isBefore(end.minusMonths(1))
                            ? Optional.of(SupportDue.ENDS_WITHIN_A_MONTH)
                            : Optional.empty();
            assertThat(decided.dueOn(day, patience)).isEqualTo(expected);
        }
        assertThat(decided.dueOn(start.minusDays(1), patience)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, ",
        "2021-02-27, ",
        "2021-02-28, ENDS_WITHIN_A_MONTH",
        "2021-03-31, ENDS_WITHIN_A_MONTH",
        "2021-04-01, ENDED_NOT_EXTENDED",
        "2029-04-01, ENDED_NOT_EXTENDED",
    })
    void theStandardsExampleIsDueSo(LocalDate day, SupportDue due) {
        assertThat(inForce().dueOn(day, SupportMeasure.PROVISIONAL_DAYS)).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void nothingIsDueOnceItIsExtendedOrEnded() {
        SupportMeasure extended = inForce().extended(keep("2021-03-01"));
        assertThat(extended.end()).contains(day("2022-03-31"));
        assertThat(extended.dueOn(day("2021-03-15"), 30)).isEmpty();
        assertThat(extended.dueOn(day("2021-02-28"), 30)).contains(SupportDue.ENDS_WITHIN_A_MONTH);
        SupportMeasure ended = inForce().then(new Ended(end("2021-04-05"), EndReason.EXPIRED, Optional.empty()));
        assertThat(ended.dueOn(day("2021-04-04"), 30)).contains(SupportDue.ENDED_NOT_EXTENDED);
        assertThat(ended.dueOn(day("2021-04-05"), 30)).isEmpty();
        assertThatThrownBy(() -> ended.dueOn(day("2021-04-05"), -1)).hasMessageStartingWith("provisionalDays: ");
    }

    // ----- which step may follow

    /** Every state against every step, as the life of a measure in the standard says. */
    @Test
    void onlyTheStepsOfItsLifeCanFollow() {
        Map<String, Supplier<SupportMeasure>> states = Map.of(
                "applied",
                SupportMeasureTest::applied,
                "provisional",
                SupportMeasureTest::provisional,
                "in force",
                SupportMeasureTest::inForce,
                "former",
                () -> inForce().then(new MovedOut(keep("2020-10-01"), day("2020-09-30"))),
                "former in force",
                () -> inForce()
                        .then(new MovedOut(keep("2020-05-01"), day("2020-04-30")))
                        .then(Begun.on(keep("2020-05-01"), day("2020-05-01"))),
                "ended",
                () -> inForce().then(new Ended(end("2020-10-01"), EndReason.APPLICATION, Optional.empty())));
        Map<String, MeasureStep> steps = Map.of(
                "applied", applied().steps().get(0),
                "provisional", new BegunProvisionally(keep("2021-03-15"), day("2021-03-15")),
                "begun", Begun.on(keep("2021-03-15"), day("2021-03-15")),
                "extended", new Extended(keep("2021-04-15"), day("2021-05-31")),
                "end set", new EndSet(keep("2021-03-15"), day("2021-04-30")),
                "revised", new Revised(keep("2021-03-15"), details()),
                "transferred", new Transferred(keep("2021-03-15"), Samples.ELSEWHERE, day("2021-03-15")),
                "moved out", new MovedOut(keep("2021-03-15"), day("2021-03-15")),
                "lifted", new Lifted(lift("2021-03-15", Operation.CERTIFICATE)),
                "ended", new Ended(end("2021-03-15"), EndReason.NO_NEED, Optional.of(day("2021-03-15"))));
        Map<String, Set<String>> possible = Map.of(
                "applied", Set.of("provisional", "begun", "revised", "transferred", "ended"),
                "provisional", Set.of("begun", "revised", "transferred", "moved out", "lifted", "ended"),
                "in force", Set.of("extended", "end set", "revised", "transferred", "moved out", "lifted", "ended"),
                "former", Set.of("begun", "revised", "transferred", "lifted", "ended"),
                "former in force", Set.of("extended", "end set", "revised", "transferred", "lifted", "ended"),
                "ended", Set.of());
        states.forEach((state, measure) -> steps.forEach((name, step) -> {
            if (possible.get(state).contains(name)) {
                assertThat(measure.get().then(step).steps())
                        .as(state + ", then " + name)
                        .endsWith(step);
            } else {
                assertThatThrownBy(() -> measure.get().then(step))
                        .as(state + ", then " + name)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("step: ");
            }
        }));
    }

    @Test
    void anExtensionOpensOneMonthBeforeTheEndAndLastsAYearAtMost() {
        assertThatThrownBy(() -> inForce().extended(keep("2021-02-27"))).hasMessage("step: comes too early");
        assertThat(inForce().extended(keep("2021-02-28")).periods())
                .endsWith(new SupportPeriod(SupportClass.SUPPORT, day("2021-04-01"), Optional.of(day("2022-03-31"))));
        assertThatThrownBy(() -> inForce().then(new Extended(keep("2021-03-01"), day("2022-04-01"))))
                .hasMessage("step: ends after more than a year");
        assertThatThrownBy(() -> inForce().then(new Extended(keep("2021-03-01"), day("2021-03-31"))))
                .hasMessage("end: must not lie before start");
        SupportMeasure extended = inForce().extended(keep("2021-03-01"));
        assertThatThrownBy(() -> extended.then(new EndSet(keep("2021-03-02"), day("2022-04-01"))))
                .hasMessage("step: ends after more than a year");
        assertThat(extended.then(new EndSet(keep("2021-03-02"), day("2021-09-30")))
                        .end())
                .contains(day("2021-09-30"));
        assertThatThrownBy(() -> provisional().extended(keep("2021-03-01"))).hasMessageStartingWith("act: ");
    }

    @Test
    void aLateExtensionStillBeginsTheDayAfterTheEnd() {
        SupportMeasure late = inForce().extended(keep("2021-05-10"));
        assertThat(late.classAt(noon("2021-04-20"))).contains(SupportClass.SUPPORT);
        assertThat(late.end()).contains(day("2022-03-31"));
    }

    @Test
    void yearsFromALeapDayGoOnWithTheMonths() {
        SupportMeasure measure = SupportMeasure.opened(
                        new Applied(keep("2024-02-29"), details(), Optional.empty(), day("2024-02-29")))
                .then(Begun.on(keep("2024-02-29"), day("2024-02-29")))
                .extended(keep("2025-02-28"))
                .extended(keep("2026-02-28"))
                .extended(keep("2027-02-28"));
        assertThat(measure.periods())
                .extracting(period -> period.end().orElseThrow())
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    // ----- situations

    @Test
    void theApplicantIsProtectedFromTheFirstProvisionalDayAcrossAMoveUntilSomebodyEndsIt() {
        SupportMeasure measure = inForce()
                .then(new Transferred(keep("2020-04-02"), Samples.ELSEWHERE, day("2020-04-02")))
                .then(new MovedOut(keep("2020-10-02"), day("2020-10-01")));
        assertThat(applied().classAt(noon("2020-03-20"))).isEmpty();
        assertThat(measure.classAt(noon("2020-03-02"))).contains(SupportClass.PROVISIONAL);
        assertThat(measure.classAt(noon("2020-03-31"))).contains(SupportClass.PROVISIONAL);
        assertThat(measure.classAt(noon("2020-04-01"))).contains(SupportClass.SUPPORT);
        assertThat(measure.classAt(noon("2020-10-01"))).contains(SupportClass.SUPPORT);
        assertThat(measure.classAt(noon("2020-10-02"))).contains(SupportClass.PROVISIONAL);
        assertThat(measure.isOfFormerMunicipality()).isTrue();
        assertThat(measure.end()).isEmpty();
        assertThat(measure.dueOn(day("2020-10-31"), 30)).isEmpty();
        assertThat(measure.dueOn(day("2020-11-01"), 30)).contains(SupportDue.PROVISIONAL_TOO_LONG);
        SupportMeasure ended =
                measure.then(new Ended(end("2021-04-30"), EndReason.NO_NEED, Optional.of(day("2021-05-01"))));
        assertThat(ended.classAt(noon("2021-04-29"))).contains(SupportClass.PROVISIONAL);
        assertThat(ended.classAt(noon("2021-04-30"))).contains(SupportClass.ENDED);
        assertThat(ended.hasEnded()).isTrue();
        assertThat(ended.periods())
                .containsExactly(
                        new SupportPeriod(SupportClass.PROVISIONAL, day("2020-03-02"), Optional.empty()),
                        new SupportPeriod(SupportClass.SUPPORT, day("2020-04-01"), Optional.of(day("2021-03-31"))),
                        new SupportPeriod(SupportClass.PROVISIONAL, day("2020-10-01"), Optional.empty()),
                        new SupportPeriod(SupportClass.ENDED, day("2020-10-01"), Optional.of(day("2021-04-30"))));
    }

    @Test
    void applicantAndThoseSupportedTogetherAreProtectedInTheAffairsTheyNamed() {
        SupportMeasure measure = inForce();
        for (int n = 1; n <= 2; n++) {
            assertThat(measure.levelOf(Operation.CERTIFICATE, person(n), noon("2020-05-01")))
                    .isEqualTo(RestrictionLevel.ERROR);
            assertThat(measure.levelOf(Operation.INSPECTION, person(n), noon("2020-05-01")))
                    .isEqualTo(RestrictionLevel.ERROR);
            assertThat(measure.levelOf(Operation.APPENDIX_COPY, person(n), noon("2020-05-01")))
                    .isEqualTo(RestrictionLevel.NONE);
            assertThat(measure.levelOf(Operation.ENTRY, person(n), noon("2020-05-01")))
                    .isEqualTo(RestrictionLevel.NONE);
        }
        assertThat(measure.protectsAt(person(9), noon("2020-05-01"))).isFalse();
        assertThat(measure.levelOf(Operation.CERTIFICATE, person(9), noon("2020-05-01")))
                .isEqualTo(RestrictionLevel.NONE);
        assertThat(measure.details().opposes(person(9))).isTrue();
        assertThat(measure.details().opposes(person(1))).isFalse();
    }

    @Test
    void afterAnExaminationOneCopyMayPassForHalfAnHour() {
        SupportMeasure measure = inForce().then(new Lifted(lift("2020-05-01", Operation.CERTIFICATE)));
        List<RestrictionLevel> levels = new ArrayList<>();
        for (String time : List.of("09:59", "10:00", "10:29", "10:30")) {
            levels.add(measure.levelOf(Operation.CERTIFICATE, person(1), LocalDateTime.parse("2020-05-01T" + time)));
        }
        assertThat(levels)
                .containsExactly(
                        RestrictionLevel.ERROR, RestrictionLevel.NONE, RestrictionLevel.NONE, RestrictionLevel.ERROR);
        assertThat(measure.levelOf(Operation.INSPECTION, person(1), LocalDateTime.parse("2020-05-01T10:10")))
                .isEqualTo(RestrictionLevel.ERROR);
        assertThat(measure.protectsAt(person(1), LocalDateTime.parse("2020-05-01T10:10")))
                .isTrue();
        assertThatThrownBy(() -> inForce().then(new Lifted(lift("2020-05-01", Operation.ENTRY))))
                .hasMessage("step: names an operation that passes anyway");
    }

    @Test
    void revisedDetailsCountFromTheirActOnAndThoseBeforeStayReadable() {
        SupportDetails alone = SupportDetails.builder()
                .applicant(details().applicant())
                .addAffairs(ProtectedAffair.APPENDIX_PRESENT_REGISTER)
                .firstMunicipality(Samples.TOWN)
                .build();
        SupportMeasure measure = inForce().then(new Revised(keep("2020-06-01"), alone));
        assertThat(measure.protectsAt(person(2), LocalDateTime.parse("2020-06-01T09:59")))
                .isTrue();
        assertThat(measure.protectsAt(person(2), noon("2020-06-01"))).isFalse();
        assertThat(measure.levelOf(Operation.APPENDIX_COPY, person(1), noon("2020-06-01")))
                .isEqualTo(RestrictionLevel.ERROR);
        assertThat(measure.knownAt(noon("2020-05-31")).orElseThrow().details()).isEqualTo(details());
        assertThat(measure.details()).isEqualTo(alone);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> SupportMeasure.of(List.of())).hasMessage("steps: must begin with their first");
        assertThatThrownBy(() -> SupportMeasure.of(inForce().steps().subList(1, 3)))
                .hasMessage("steps: must begin with their first");
        assertThatThrownBy(() -> inForce().then(new Revised(keep("2020-03-29"), details())))
                .hasMessage("step: must follow the steps before it");
        assertThatThrownBy(() -> inForce().then(new Ended(end("2021-03-31"), EndReason.EXPIRED, Optional.empty())))
                .hasMessage("step: comes too early");
        assertThatThrownBy(() -> new Ended(end("2021-03-31"), EndReason.EXPIRED, Optional.of(day("2021-03-31"))))
                .hasMessageStartingWith("toldOn: ");
        assertThatThrownBy(() -> new MovedOut(keep("2020-10-01"), day("2020-10-02")))
                .hasMessage("on: must not lie after the act");
        assertThatThrownBy(() -> new Begun(keep("2020-04-01"), day("2020-04-01"), day("2020-03-31")))
                .hasMessage("end: must not lie before start");
        for (ProtectionRight right : ProtectionRight.values()) {
            ProtectionAct act = OFFICER.act(right, noon("2020-04-01"));
            if (right != ProtectionRight.KEEP_MEASURE) {
                assertThatThrownBy(() -> new Revised(act, details())).hasMessage("act: is done by another right");
                assertThatThrownBy(() -> new MovedOut(act, day("2020-03-01")))
                        .hasMessage("act: is done by another right");
            }
            if (right != ProtectionRight.END_MEASURE) {
                assertThatThrownBy(() -> new Ended(act, EndReason.NO_NEED, Optional.empty()))
                        .hasMessage("act: is done by another right");
            }
            if (right != ProtectionRight.LIFT_MEASURE) {
                assertThatThrownBy(() ->
                                new Lifted(new TemporaryLift(act, Set.of(Operation.CERTIFICATE), noon("2020-04-02"))))
                        .hasMessage("act: is done by another right");
            }
        }
    }

    @Test
    void nobodyStandsOnBothSidesAndNobodyTwice() {
        SupportDetails.Builder twice = SupportDetails.builder();
        twice.applicant(details().applicant())
                .addSupportedTogether(details().applicant())
                .addAffairs(ProtectedAffair.COPY_PRESENT_ADDRESS)
                .firstMunicipality(Samples.TOWN);
        assertThatThrownBy(twice::build).hasMessage("supportedTogether: nobody is named twice");
        SupportDetails.Builder both = SupportDetails.builder();
        both.applicant(details().applicant())
                .addOpposingParties(OpposingParty.builder()
                        .name(details().applicant().person().name())
                        .addressee(person(1))
                        .sex(Sex.FEMALE)
                        .build())
                .addAffairs(ProtectedAffair.COPY_PRESENT_ADDRESS)
                .firstMunicipality(Samples.TOWN);
        assertThatThrownBy(both::build).hasMessage("opposingParties: must not be named on both sides");
        SupportDetails.Builder nothing = SupportDetails.builder();
        nothing.applicant(details().applicant()).firstMunicipality(Samples.TOWN);
        assertThatThrownBy(nothing::build).hasMessage("affairs: must not be empty");
    }

    @ParameterizedTest
    @CsvSource({"SUPPORT, 1, 支援措置", "PROVISIONAL, 2, 仮支援措置", "ENDED, 3, 支援措置終了"})
    void classesHaveTheCodesOfTheDataList(SupportClass supportClass, String code, String wording) {
        assertThat(supportClass.code()).isEqualTo(code);
        assertThat(supportClass.wording()).isEqualTo(wording);
        assertThat(SupportClass.ofCode(code)).contains(supportClass);
        assertThat(SupportClass.ofCode("0" + code)).isEmpty();
    }
}
