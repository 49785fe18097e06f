package juki.registry.rules.eligibility;

import static juki.registry.rules.eligibility.Biography.ABROAD;
import static juki.registry.rules.eligibility.Biography.FAR_AWAY;
import static juki.registry.rules.eligibility.Biography.NEIGHBOUR;
import static juki.registry.rules.eligibility.Qualification.COMPULSORY_EDUCATION;
import static juki.registry.rules.eligibility.Qualification.ELECTORAL_ROLL;
import static juki.registry.rules.eligibility.Qualification.MUNICIPAL_VOTE;
import static juki.registry.rules.eligibility.Qualification.NATIONAL_VOTE;
import static juki.registry.rules.eligibility.Qualification.PREFECTURAL_VOTE;
import static juki.registry.rules.eligibility.Qualification.RESIDENT_TAX;
import static juki.registry.rules.eligibility.Qualification.SEAL_REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Village;
import juki.registry.rules.law.Answer;
import juki.registry.rules.law.PossibleDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the register for one person. */
class QualificationTest {

    private static PossibleDays day(String day) {
        return PossibleDays.on(LocalDate.parse(day));
    }

    private static void assertAnswers(Biography one, Qualification qualification, String... dayAndAnswer) {
        for (int i = 0; i < dayAndAnswer.length; i += 2) {
            assertThat(one.on(qualification, dayAndAnswer[i]).answer())
                    .as("%s on %s", qualification, dayAndAnswer[i])
                    .isEqualTo(Answer.valueOf(dayAndAnswer[i + 1]));
        }
    }

    // ----- electoral roll

    @ParameterizedTest(name = "filed {0}: on the roll from {1}")
    @CsvSource({
        "2026-03-21, 2026-06-21",
        "2026-04-02, 2026-07-02",
        "2026-02-28, 2026-05-31",
        "2026-11-29, 2027-02-28",
        "2026-11-30, 2027-02-28",
    })
    void threeMonthsCountFromTheFilingNotFromTheMove(String filed, String from) {
        Biography one = Biography.japanese().movesIn("2026-02-01", filed);
        LocalDate first = LocalDate.parse(from);

        assertAnswers(one, ELECTORAL_ROLL, from, "YES", first.minusDays(1).toString(), "NO");
        assertThat(one.on(ELECTORAL_ROLL, from).from()).contains(day(from));
        assertThat(one.on(ELECTORAL_ROLL, from).until()).isEmpty();
    }

    @Test
    void anEntryOfTheOfficeCountsFromTheDayItWasMade() {
        Biography one = Biography.japanese().isEntered(CalendarDate.of(2026, 2, 1), "2026-03-10");

        assertAnswers(one, ELECTORAL_ROLL, "2026-06-09", "NO", "2026-06-10", "YES");
        assertAnswers(one, MUNICIPAL_VOTE, "2026-04-30", "NO", "2026-05-01", "YES");
    }

    @Test
    void whoHasLeftStaysOnTheRollForFourMonths() {
        Biography one = Biography.japanese().movesIn("2026-02-01", "2026-02-03").movesOut(ABROAD, "2026-08-31");

        assertAnswers(
                one,
                ELECTORAL_ROLL,
                "2026-05-02",
                "NO",
                "2026-05-03",
                "YES",
                "2026-08-31",
                "YES",
                "2026-12-31",
                "YES",
                "2027-01-01",
                "NO");
        Eligibility gone = one.on(ELECTORAL_ROLL, "2027-01-01");
        assertThat(gone.until()).contains(day("2026-12-31"));
        assertThat(gone.deciding())
                .extracting(Criterion::requirement)
                .containsExactly(Requirement.GONE_FOUR_MONTHS_AT_MOST);
        assertThat(gone.reason()).isEqualTo("住所を有しなくなった日から4か月を経過しました");
        assertThat(gone.basis().wording()).isEqualTo("公職選挙法第21条第2項、公職選挙法第28条第2号");
    }

    @Test
    void whoLeftBeforeThreeMonthsWasNeverOnTheRoll() {
        Biography one = Biography.japanese().movesIn("2026-02-01", "2026-02-03").movesOut(FAR_AWAY, "2026-05-02");

        assertAnswers(one, ELECTORAL_ROLL, "2026-05-03", "NO", "2026-06-01", "NO");
        assertThat(one.on(ELECTORAL_ROLL, "2026-06-01").from()).isEmpty();
    }

    @Test
    void whoIsBackWithinFourMonthsHasKeptThePlaceOnTheRoll() {
        Biography one = Biography.japanese()
                .movesIn("2026-02-01", "2026-02-03")
                .movesOut(FAR_AWAY, "2026-08-01")
                .movesIn("2026-10-01", "2026-10-01");

        assertAnswers(one, ELECTORAL_ROLL, "2026-12-01", "YES", "2026-12-02", "NO", "2027-01-01", "YES");
        assertAnswers(one, MUNICIPAL_VOTE, "2026-09-01", "NO", "2026-12-01", "NO", "2027-01-01", "YES");
    }

    @Test
    void ageIsJudgedOnThePollingDay() {
        // Yokohama 2022: on 10 July, born by 11 July 2004; here four years later.
        Biography justOfAge = Biography.japanese(CalendarDate.of(2008, 7, 13)).movesIn("2026-02-01", "2026-02-01");
        Biography tooYoung = Biography.japanese(CalendarDate.of(2008, 7, 14)).movesIn("2026-02-01", "2026-02-01");
        Qualification roll = Qualification.electoralRollFor(LocalDate.of(2026, 7, 12));

        assertAnswers(justOfAge, roll, "2026-06-24", "YES");
        assertAnswers(tooYoung, roll, "2026-06-24", "NO");
        assertAnswers(justOfAge, ELECTORAL_ROLL, "2026-06-24", "NO", "2026-07-12", "YES");
        assertThat(tooYoung.on(roll, "2026-06-24").reasonEnglish())
                .isEqualTo("the person has not reached the voting age");
    }

    @Test
    void foreignResidentsAreOnNoRoll() {
        Biography one = Biography.foreign().movesIn("2026-02-01", "2026-02-01");

        for (Qualification vote : List.of(ELECTORAL_ROLL, NATIONAL_VOTE, MUNICIPAL_VOTE, PREFECTURAL_VOTE)) {
            assertAnswers(one, vote, "2026-12-01", "NO");
            assertThat(one.on(vote, "2026-12-01").reason()).isEqualTo("日本国民ではありません");
            assertThat(one.on(vote, "2026-12-01").from()).isEmpty();
        }
        assertAnswers(one, SEAL_REGISTRATION, "2026-12-01", "YES");
    }

    @Test
    void whoBecameJapaneseMayCountTheThreeMonthsFromEitherRecord() {
        Biography one = Biography.foreign()
                .movesIn("2026-02-01", "2026-02-01")
                .turnsInto(Village.japanese(), "2026-08-10", "2026-08-20");

        assertAnswers(
                one,
                ELECTORAL_ROLL,
                "2026-08-09",
                "NO",
                "2026-08-10",
                "UNDETERMINED",
                "2026-11-19",
                "UNDETERMINED",
                "2026-11-20",
                "YES");
        assertAnswers(one, MUNICIPAL_VOTE, "2026-08-09", "NO", "2026-08-10", "YES");
    }

    @Test
    void naturalisationMakesAnotherRecordAndNoOtherDomicile() {
        Biography one =
                Biography.foreign().movesIn("2026-02-01", "2026-02-01").isNaturalised("2026-08-10", "2026-08-20");

        assertAnswers(one, MUNICIPAL_VOTE, "2026-08-09", "NO", "2026-08-10", "YES");
        assertAnswers(one, ELECTORAL_ROLL, "2026-11-19", "UNDETERMINED", "2026-11-20", "YES");
        assertAnswers(one, SEAL_REGISTRATION, "2026-08-09", "YES", "2026-08-10", "YES");
    }

    @Test
    void whoLosesTheNationalityVotesUpToTheDayBefore() {
        Biography one = Biography.japanese()
                .movesIn("2026-02-01", "2026-02-01")
                .turnsInto(Village.foreign(), "2026-06-10", "2026-06-20");

        assertAnswers(one, NATIONAL_VOTE, "2026-06-09", "YES", "2026-06-10", "NO");
        assertAnswers(one, SEAL_REGISTRATION, "2026-06-10", "YES");
    }

    @Test
    void whoComesBackAsAForeignerBecameOneSomewhereBetween() {
        Biography one = Biography.japanese()
                .movesIn("2026-02-01", "2026-02-01")
                .movesOut(ABROAD, "2026-08-01")
                .as(Village.foreign())
                .movesIn("2027-03-01", "2027-03-01");

        assertAnswers(
                one,
                NATIONAL_VOTE,
                "2026-07-31",
                "YES",
                "2026-08-01",
                "UNDETERMINED",
                "2027-02-28",
                "UNDETERMINED",
                "2027-03-01",
                "NO");
    }

    // ----- prefecture

    @Test
    void aMoverWithinThePrefectureKeepsItsVote() {
        Biography within =
                Biography.japanese().movesIn("2026-02-01", "2026-02-01").movesOut(NEIGHBOUR, "2026-08-01");
        Biography beyond =
                Biography.japanese().movesIn("2026-02-01", "2026-02-01").movesOut(FAR_AWAY, "2026-08-01");

        assertAnswers(
                within,
                PREFECTURAL_VOTE,
                "2026-04-30",
                "NO",
                "2026-05-01",
                "YES",
                "2026-08-01",
                "YES",
                "2026-12-01",
                "YES",
                "2026-12-02",
                "UNDETERMINED");
        assertAnswers(beyond, PREFECTURAL_VOTE, "2026-07-31", "YES", "2026-08-01", "NO");
        assertAnswers(within, MUNICIPAL_VOTE, "2026-07-31", "YES", "2026-08-01", "NO");
    }

    @Test
    void whoCameFromThePrefectureMayHaveItsVoteFromTheFirstDay() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        Biography neighbour = Biography.japanese().movesIn(NEIGHBOUR, day, day);
        Biography fromAbroad = Biography.japanese().movesIn(ABROAD, day, day);

        assertAnswers(
                neighbour,
                PREFECTURAL_VOTE,
                "2026-01-31",
                "NO",
                "2026-02-01",
                "UNDETERMINED",
                "2026-04-30",
                "UNDETERMINED",
                "2026-05-01",
                "YES");
        assertAnswers(fromAbroad, PREFECTURAL_VOTE, "2026-04-30", "NO", "2026-05-01", "YES");
        neighbour.movesOut(NEIGHBOUR, "2026-03-15");
        fromAbroad.movesOut(NEIGHBOUR, "2026-03-15");
        assertAnswers(neighbour, PREFECTURAL_VOTE, "2026-03-20", "UNDETERMINED", "2026-06-01", "UNDETERMINED");
        assertAnswers(fromAbroad, PREFECTURAL_VOTE, "2026-03-20", "NO", "2026-06-01", "NO");
    }

    // ----- resident tax

    @ParameterizedTest(name = "in on {0}: taxed for 2027 {1}")
    @CsvSource({"2026-12-31, YES", "2027-01-01, YES", "2027-01-02, NO"})
    void taxIsPaidWhereOneLivesOnTheFirstOfJanuary(String in, Answer answer) {
        Biography one = Biography.japanese().movesIn(in, "2027-01-10");
        Eligibility asked = one.on(RESIDENT_TAX, "2027-06-15");

        assertThat(asked.answer()).isEqualTo(answer);
        assertThat(asked.day()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(asked.basis().wording()).isEqualTo("地方税法第39条、地方税法第318条");
    }

    @ParameterizedTest(name = "out on {0}: taxed for 2027 {1}")
    @CsvSource({"2026-12-31, NO", "2027-01-01, NO", "2027-01-02, YES"})
    void whoHasLeftByNewYearPaysElsewhere(String out, Answer answer) {
        Biography one = Biography.japanese().movesIn("2026-02-01", "2026-02-01").movesOut(FAR_AWAY, out);

        assertThat(one.on(RESIDENT_TAX, "2027-06-15").answer()).isEqualTo(answer);
    }

    @Test
    void whoDiedOnNewYearsDayCannotBeJudged() {
        Biography one = Biography.japanese().movesIn("2026-02-01", "2026-02-01");

        assertThat(one.dies(CalendarDate.of(2027, 1, 1), "2027-01-05")
                        .on(RESIDENT_TAX, "2027-06-15")
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertAnswers(one, RESIDENT_TAX, "2026-06-15", "NO", "2028-06-15", "NO");
    }

    @Test
    void anUncertainDeathAroundNewYearCannotBeJudged() {
        Biography one = Biography.japanese()
                .movesIn("2026-02-01", "2026-02-01")
                .dies(UncertainDate.parse("令和8年12月28日から令和9年1月5日頃までの間").orElseThrow(), "2027-02-01");

        assertAnswers(one, RESIDENT_TAX, "2027-01-01", "UNDETERMINED", "2028-01-01", "NO");
        assertThat(one.on(RESIDENT_TAX, "2027-01-01").reasonEnglish())
                .isEqualTo("the dates of being a resident are uncertain");
    }

    // ----- school

    @ParameterizedTest(name = "born {0}: from {1} to {2}")
    @CsvSource({
        "2020-04-01, 2026-04-01, 2035-03-31",
        "2020-04-02, 2027-04-01, 2036-03-31",
        "2020-02-29, 2026-04-01, 2035-03-31",
        "2021-01-15, 2027-04-01, 2036-03-31",
    })
    void childrenGoToSchoolFromTheSchoolYearAfterSixToTheOneOfFifteen(LocalDate born, String from, String until) {
        Biography child = Biography.japanese(CalendarDate.of(born)).movesIn("2026-02-01", "2026-02-01");
        Eligibility asked = child.on(COMPULSORY_EDUCATION, from);

        assertThat(asked.from()).contains(day(from));
        assertThat(asked.until()).contains(day(until));
        assertAnswers(
                child,
                COMPULSORY_EDUCATION,
                LocalDate.parse(from).minusDays(1).toString(),
                "NO",
                from,
                "YES",
                until,
                "YES",
                LocalDate.parse(until).plusDays(1).toString(),
                "NO");
    }

    @Test
    void theSchoolYearOfAnUncertainBirthMayBeCertainAllTheSame() {
        Biography may =
                Biography.japanese(UncertainDate.inMonth(YearMonth.of(2019, 5))).movesIn("2026-02-01", "2026-02-01");
        Biography april =
                Biography.japanese(UncertainDate.inMonth(YearMonth.of(2020, 4))).movesIn("2026-02-01", "2026-02-01");

        assertAnswers(may, COMPULSORY_EDUCATION, "2026-03-31", "NO", "2026-04-01", "YES");
        assertAnswers(
                april, COMPULSORY_EDUCATION, "2026-03-31", "NO", "2026-04-01", "UNDETERMINED", "2027-04-01", "YES");
    }

    @Test
    void aForeignChildIsUnderNoDuty() {
        Biography one = Biography.foreign().movesIn("2026-02-01", "2026-02-01");

        assertThat(one.on(COMPULSORY_EDUCATION, "2026-05-01").deciding())
                .extracting(Criterion::requirement)
                .contains(Requirement.JAPANESE_NATIONAL);
    }

    // ----- seal

    @Test
    void aSealIsRegisteredFromFifteenUntilOneLeaves() {
        Biography one = Biography.japanese(CalendarDate.of(2011, 5, 1)).movesIn("2026-02-01", "2026-02-01");

        assertAnswers(one, SEAL_REGISTRATION, "2026-04-29", "NO", "2026-04-30", "YES");
        assertAnswers(one, Qualification.sealRegistrationFrom(16), "2027-04-29", "NO", "2027-04-30", "YES");
        one.movesOut(FAR_AWAY, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 20));
        assertAnswers(one, SEAL_REGISTRATION, "2026-08-31", "YES", "2026-09-01", "UNDETERMINED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Qualification.sealRegistrationFrom(0))
                .withMessageStartingWith("years: ");
    }

    @Test
    void theOfficeKnowsOnADayWhatItHadRecordedByThen() {
        Biography one = Biography.japanese(CalendarDate.of(2011, 5, 1))
                .movesIn("2026-02-01", "2026-02-01")
                .wasBornOn(CalendarDate.of(2010, 5, 1), "2026-03-01");

        assertThat(one.asKnown(SEAL_REGISTRATION, "2026-03-01", "2026-02-28").answer())
                .isEqualTo(Answer.NO);
        assertThat(one.asKnown(SEAL_REGISTRATION, "2026-02-15", "2026-03-01").answer())
                .isEqualTo(Answer.YES);
        assertThat(SEAL_REGISTRATION
                        .judge(one.register(), Biography.WHO, LocalDate.of(2026, 1, 31))
                        .reason())
                .isEqualTo("住民基本台帳に記録がありません");
    }

    @Test
    void aBirthOnADayTheCalendarLacksMayFallOnEitherSide() {
        Biography one = Biography.japanese(NonCalendarDate.of(2011, 2, 29)).movesIn("2026-02-01", "2026-02-01");

        assertAnswers(one, SEAL_REGISTRATION, "2026-02-26", "NO", "2026-02-27", "UNDETERMINED", "2026-02-28", "YES");
        assertThat(one.on(SEAL_REGISTRATION, "2026-02-27").reason()).isEqualTo("出生の年月日が確定しないため印鑑の登録の年齢を判断できません");
    }

    // ----- the register

    @Test
    void aMoveInUndoneNeverWas() {
        Biography one = Biography.japanese()
                .movesIn("2026-02-01", "2026-02-01")
                .undoes(ChangeReason.ENTRY_CANCELLED, 1, "2026-06-01");

        assertThat(one.asKnown(RESIDENT_TAX, "2027-01-01", "2026-05-31").answer())
                .isEqualTo(Answer.YES);
        assertThat(one.asKnown(RESIDENT_TAX, "2027-01-01", "2026-06-01").answer())
                .isEqualTo(Answer.NO);
        assertThat(one.asKnown(ELECTORAL_ROLL, "2026-05-15", "2026-06-01").deciding())
                .extracting(Criterion::requirement)
                .containsExactly(Requirement.RECORD);
    }

    @Test
    void aRecordCarriedOverCountsFromItsFilingUnlessSomebodyMovedInside() {
        ResidentRecord stayed = Village.register().record(Village.JIRO).orElseThrow();
        ResidentRecord moved = stayed.withResidence(stayed.residence()
                .movedTo(
                        stayed.residence().address(),
                        CalendarDate.of(2023, 6, 1),
                        Optional.of(LocalDate.of(2023, 6, 5))));
        ResidentRecord unfiled = stayed.withResidence(stayed.residence()
                .movedTo(stayed.residence().address(), CalendarDate.of(2023, 6, 1), Optional.empty()));

        assertThat(rollOf(stayed).from()).contains(day("2020-07-02"));
        // On the register between becoming a resident and moving inside, of which the office was told.
        assertThat(rollOf(moved).from()).contains(new PossibleDays(LocalDate.of(2020, 7, 1), LocalDate.of(2023, 9, 5)));
        // Otherwise at the latest when the record was carried over.
        assertThat(rollOf(unfiled).from())
                .contains(new PossibleDays(LocalDate.of(2020, 7, 1), LocalDate.of(2026, 4, 1)));
        assertThat(rollOf(unfiled).answer()).isEqualTo(Answer.YES);
    }

    private static Eligibility rollOf(ResidentRecord record) {
        InMemoryRegister register = InMemoryRegister.opened(
                Village.HERE,
                Village.OPENED,
                List.of(record),
                List.of(Village.register().household(Village.OF_JIRO).orElseThrow()));
        return ELECTORAL_ROLL.judge(register, Village.JIRO, Village.TODAY);
    }

    @Test
    void whoIsUnknownHasNoRecord() {
        Eligibility unknown = RESIDENT_TAX.judge(Village.register(), Village.UNKNOWN, Village.TODAY);

        assertThat(unknown.answer()).isEqualTo(Answer.NO);
        assertThat(unknown.reasonEnglish()).isEqualTo("there is no record in the register");
        assertThat(unknown.basis().english()).isEqualTo("Basic Resident Registration Act Art. 8");
    }

    @Test
    void aRemovedRecordIsJudgedByWhyItWasRemoved() {
        assertThat(NATIONAL_VOTE
                        .judge(Village.register(), Village.DEAD, Village.TODAY)
                        .reasonEnglish())
                .isEqualTo("the person has died");
        assertThat(NATIONAL_VOTE
                        .judge(Village.register(), Village.MOVED_OUT, Village.TODAY)
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(SEAL_REGISTRATION
                        .judge(Village.register(), Village.REMOVED_EX_OFFICIO, Village.TODAY)
                        .answer())
                .isEqualTo(Answer.NO);
    }

    // ----- words

    @Test
    void nothingSaidShowsADayOrAName() {
        Biography one = Biography.japanese(CalendarDate.of(2011, 5, 1)).movesIn("2026-02-01", "2026-02-01");

        for (Qualification qualification : List.of(
                NATIONAL_VOTE,
                MUNICIPAL_VOTE,
                PREFECTURAL_VOTE,
                ELECTORAL_ROLL,
                RESIDENT_TAX,
                COMPULSORY_EDUCATION,
                SEAL_REGISTRATION)) {
            Eligibility asked = one.on(qualification, "2026-05-01");
            assertThat(asked + asked.reason() + asked.reasonEnglish() + asked.criteria())
                    .doesNotContain("2011", "伝記", "60")
                    .contains(qualification.english());
            assertThat(qualification.wording()).isNotBlank();
        }
    }

    @Test
    void everyRequirementHasItsWords() {
        assertThat(Requirement.values())
                .allSatisfy(one -> assertThat(List.of(
                                one.wording(),
                                one.english(),
                                one.unmet(),
                                one.unmetEnglish(),
                                one.open(),
                                one.openEnglish()))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Eligibility(RESIDENT_TAX, Village.TODAY, Village.TODAY, List.of()))
                .withMessageStartingWith("criteria: ");
    }
}
