package juki.registry.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.rules.law.Answer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every life, day by day, against reckoning by hand and against the history itself. */
class QualificationLawsTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 1);
    private static final LocalDate END = LocalDate.of(2030, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2050, 1, 1);

    /** One stay as it was drawn. */
    private record Drawn(LocalDate since, LocalDate filed, Optional<LocalDate> left) {}

    /** A life of one to four stays, the last one perhaps still going on. */
    private static final class DrawnLife {
        final List<Drawn> stays = new ArrayList<>();
        final Biography biography = Biography.japanese();

        DrawnLife(long seed) {
            Random random = new Random(seed);
            LocalDate day = BEGIN;
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count && day.isBefore(END.minusDays(300)); i++) {
                LocalDate since = day.plusDays(random.nextInt(200));
                LocalDate filed = since.plusDays(random.nextInt(40));
                LocalDate left = filed.plusDays(1 + random.nextInt(300));
                boolean leaves = i < count - 1 || random.nextBoolean();
                biography.movesIn(place(random), since, filed);
                if (leaves) {
                    biography.movesOut(place(random), left, left.plusDays(random.nextInt(10)));
                }
                stays.add(new Drawn(since, filed, leaves ? Optional.of(left) : Optional.empty()));
                day = left.plusDays(11);
            }
        }

        private static OutsideAddress place(Random random) {
            return List.of(Biography.NEIGHBOUR, Biography.FAR_AWAY, Biography.ABROAD)
                    .get(random.nextInt(3));
        }

        Answer answer(Qualification qualification, LocalDate day) {
            return qualification
                    .judge(biography.register(), Biography.WHO, day, LATER)
                    .answer();
        }
    }

    @Property(tries = 40)
    void theRollIsThatOfReckoningByHand(@ForAll long seed) {
        DrawnLife life = new DrawnLife(seed);

        BEGIN.datesUntil(END)
                .forEach(day -> assertThat(life.answer(Qualification.ELECTORAL_ROLL, day))
                        .as("%s of %s", day, life.stays)
                        .isEqualTo(Answer.of(life.stays.stream()
                                .anyMatch(stay -> !monthsFull(stay.filed(), 3).isAfter(day)
                                        && stay.left()
                                                .map(left -> !monthsFull(stay.filed(), 3)
                                                                .isAfter(left)
                                                        && !day.isAfter(monthsFull(left, 4)))
                                                .orElse(true)))));
    }

    @Property(tries = 40)
    void theMunicipalVoteIsThatOfReckoningByHand(@ForAll long seed) {
        DrawnLife life = new DrawnLife(seed);

        BEGIN.datesUntil(END)
                .forEach(day -> assertThat(life.answer(Qualification.MUNICIPAL_VOTE, day))
                        .as("%s of %s", day, life.stays)
                        .isEqualTo(Answer.of(life.stays.stream()
                                .anyMatch(stay -> !monthsFull(stay.since(), 3).isAfter(day)
                                        && stay.left().map(day::isBefore).orElse(true)))));
    }

    @Property(tries = 40)
    void whoMayVoteInTheMunicipalityMayVoteInThePrefectureAndTheNation(@ForAll long seed) {
        DrawnLife life = new DrawnLife(seed);

        BEGIN.datesUntil(END).forEach(day -> {
            assertThat(life.answer(Qualification.NATIONAL_VOTE, day)).isEqualTo(Answer.YES);
            if (life.answer(Qualification.MUNICIPAL_VOTE, day).isYes()) {
                assertThat(life.answer(Qualification.PREFECTURAL_VOTE, day)).isEqualTo(Answer.YES);
            }
        });
    }

    @Property(tries = 40)
    void aResidentIsWhoLivesHereByTheHistory(@ForAll long seed) {
        DrawnLife life = new DrawnLife(seed);

        BEGIN.datesUntil(END)
                .forEach(day -> assertThat(life.answer(Qualification.SEAL_REGISTRATION, day))
                        .as("%s of %s", day, life.stays)
                        .isEqualTo(
                                Answer.of(life.biography.livedHere(day, LATER).orElse(false))));
    }

    @Property(tries = 40)
    void fromAndUntilAreTheBoundsOfTheAnswer(@ForAll long seed) {
        DrawnLife life = new DrawnLife(seed);
        for (Qualification qualification :
                List.of(Qualification.ELECTORAL_ROLL, Qualification.MUNICIPAL_VOTE, Qualification.SEAL_REGISTRATION)) {
            BEGIN.datesUntil(END).forEach(day -> {
                Eligibility asked = qualification.judge(life.biography.register(), Biography.WHO, day, LATER);
                if (asked.answer().isYes()) {
                    asked.from().ifPresent(from -> {
                        assertThat(from.latest()).isBeforeOrEqualTo(day);
                        assertThat(life.answer(qualification, from.latest())).isEqualTo(Answer.YES);
                    });
                    asked.until().ifPresent(until -> {
                        assertThat(until.earliest()).isAfterOrEqualTo(day);
                        assertThat(life.answer(qualification, until.earliest())).isEqualTo(Answer.YES);
                    });
                }
            });
        }
    }

    @Property(tries = 60)
    void anUncertainBirthIsUndeterminedExactlyWhereItsDaysDiffer(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate earliest = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(5000));
        LocalDate latest = earliest.plusDays(1 + random.nextInt(60));
        LocalDate day = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(1500));
        Biography uncertain = Biography.japanese(UncertainDate.between("ある日", earliest, latest))
                .movesIn("2026-02-01", "2026-02-01");
        List<Biography> certain = earliest.datesUntil(latest.plusDays(1))
                .map(birth -> Biography.japanese(CalendarDate.of(birth)).movesIn("2026-02-01", "2026-02-01"))
                .toList();

        for (Qualification qualification : List.of(
                Qualification.NATIONAL_VOTE,
                Qualification.ELECTORAL_ROLL,
                Qualification.COMPULSORY_EDUCATION,
                Qualification.SEAL_REGISTRATION)) {
            List<Answer> answers = certain.stream()
                    .map(one -> one.on(qualification, day.toString()).answer())
                    .distinct()
                    .toList();
            assertThat(uncertain.on(qualification, day.toString()).answer())
                    .isEqualTo(answers.size() == 1 ? answers.get(0) : Answer.UNDETERMINED);
        }
    }

    /** The last day of so many months from the day after a day on, by Art. 143 of the Civil Code. */
    private static LocalDate monthsFull(LocalDate day, int months) {
        LocalDate first = day.plusDays(1);
        YearMonth last = YearMonth.from(first).plusMonths(months);
        return first.getDayOfMonth() <= last.lengthOfMonth()
                ? last.atDay(first.getDayOfMonth()).minusDays(1)
                : last.atEndOfMonth();
    }
}
