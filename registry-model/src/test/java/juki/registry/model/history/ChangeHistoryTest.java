package juki.registry.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.Numbers;
import juki.registry.model.Samples;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DateSpan;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveOut;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What histories answer; the histories here are wilder than any office writes. */
class ChangeHistoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);

    private static LocalDate day(int n) {
        return FIRST_DAY.plusDays(n);
    }

    private static ResidentRecord record() {
        return ResidentRecord.builder()
                .addressee(Numbers.person(1))
                .recordCode(Numbers.code(1))
                .person(Person.of(PersonName.of("見本 一"), CalendarDate.of(1990, 5, 3), Sex.FEMALE))
                .details(Samples.japaneseDetails())
                .residence(residence("1"))
                .membership(Membership.of(Numbers.household(1), Relationship.HEAD, PersonName.of("見本 一")))
                .build();
    }

    private static Residence residence(String lot) {
        return Residence.builder()
                .address(Address.of(Samples.TOWN, "見本町", lot))
                .addressSetOn(CalendarDate.of(FIRST_DAY))
                .previousAddress(OutsideAddress.unknown())
                .build();
    }

    private static ChangeEvent event(RegisterDate changeDate, LocalDate processingDate) {
        return CarryOver.builder()
                .changeDate(changeDate)
                .processingDate(processingDate)
                .basis(new Basis.ExOfficio())
                .build();
    }

    private static HistoryEntry entry(int number, ChangeEvent event, ResidentRecord record) {
        return HistoryEntry.builder()
                .historyNumber(number)
                .event(event)
                .record(record)
                .build();
    }

    private static HistoryEntry entry(int number, int changed, int processed, ResidentRecord record) {
        return entry(number, event(CalendarDate.of(day(changed)), day(processed)), record);
    }

    // ----- wild histories

    /** What to do next: which item to change, when it happened, how many days later it is recorded. */
    private record Step(int kind, int value, int changed, int later) {}

    @Provide
    Arbitrary<ChangeHistory> histories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-5, 25),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new);
        return steps.list().ofMaxSize(9).map(ChangeHistoryTest::historyOf);
    }

    /** Of many entries, of which many are late and some undone. */
    @Provide
    Arbitrary<ChangeHistory> longHistories() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-5, 40),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new);
        return steps.list().ofMinSize(20).ofMaxSize(60).map(ChangeHistoryTest::historyOf);
    }

    private static ChangeHistory historyOf(List<Step> steps) {
        ChangeHistory history = ChangeHistory.startingWith(entry(1, 0, 0, record()));
        int today = 0;
        for (Step step : steps) {
            today += step.later;
            int number = history.size() + 1;
            ResidentRecord now = history.current();
            Optional<HistoryEntry> standing = history.lastStanding();
            if (step.kind == 9 && standing.isPresent()) {
                history = history.with(cancellation(history, standing.get().historyNumber(), step.changed, today));
                continue;
            }
            RegisterDate changeDate = step.value == 3
                    ? UncertainDate.between("頃", day(step.changed), day(step.changed + 3))
                    : CalendarDate.of(day(step.changed));
            ChangeEvent event = event(changeDate, day(today));
            if (step.kind == 8 && now.isLiving()) {
                OutsideAddress destination = OutsideAddress.domestic(Samples.ELSEWHERE);
                LocalDate planned = day(today + 1 + step.value);
                event = MoveOut.builder()
                        .changeDate(CalendarDate.of(planned))
                        .processingDate(day(today))
                        .basis(Basis.Notification.on(day(today)))
                        .addSubjects(now.addressee())
                        .destination(destination)
                        .build();
                now = now.withPlannedMoveOut(Optional.of(new PlannedMoveOut(planned, destination)));
            } else {
                now = changed(now, step);
            }
            history = history.with(entry(number, event, now));
        }
        return history;
    }

    private static ResidentRecord changed(ResidentRecord now, Step step) {
        return switch (step.kind) {
            case 0, 1 -> now.withResidence(residence(Integer.toString(step.value)));
            case 2 -> now.withPerson(now.person().withName(PersonName.of("見本 " + step.value)));
            case 3 -> now.withPerson(now.person().withSex(step.value % 2 == 0 ? Sex.MALE : Sex.NOT_STATED));
            case 4 -> now.withRecordCode(ResidentRecordCode.ofPayload(step.value));
            case 5 -> now.withMembership(Membership.withoutHead(Numbers.household(1 + step.value)));
            case 6 ->
                now.isLiving()
                        ? now.withPlannedMoveOut(Optional.empty())
                                .withRemoval(Optional.of(Removal.builder()
                                        .reason(ChangeReason.DEATH)
                                        .occurredOn(CalendarDate.of(day(step.changed)))
                                        .build()))
                        : now.withRemoval(
                                now.removal().map(it -> it.withOccurredOn(CalendarDate.of(day(step.changed)))));
            default -> now.withRemoval(Optional.empty());
        };
    }

    private static HistoryEntry cancellation(ChangeHistory history, int undone, int changed, int processed) {
        ResidentRecord restored = undone == 1
                ? history.current()
                        .withPlannedMoveOut(Optional.empty())
                        .withRemoval(Optional.of(Removal.builder()
                                .reason(ChangeReason.ENTRY_CANCELLED)
                                .occurredOn(CalendarDate.of(day(changed)))
                                .build()))
                : history.entry(undone - 1).orElseThrow().record();
        if (changed % 3 == 0) {
            // Restored, but what has changed around the person since is not undone.
            restored = restored.withMembership(Membership.withoutHead(Numbers.household(7)));
        }
        return HistoryEntry.builder()
                .historyNumber(history.size() + 1)
                .event(event(CalendarDate.of(day(changed)), day(processed)))
                .record(restored)
                .cancels(undone)
                .build();
    }

    @Property
    void answersAreThoseWorkedOutItemByItem(
            @ForAll("histories") ChangeHistory history,
            @ForAll @IntRange(min = -8, max = 45) int valid,
            @ForAll @IntRange(min = -2, max = 45) int known) {
        assertThat(history.asOf(AsOf.of(day(valid), day(known))).map(AsOfOracle::items))
                .isEqualTo(AsOfOracle.asOf(history, day(valid), day(known)));
    }

    @Property(tries = 300)
    void answersOfEveryPairOfDaysAreThoseWorkedOutItemByItem(@ForAll("histories") ChangeHistory history) {
        for (int valid = -6; valid <= 40; valid += 2) {
            for (int known = -1; known <= 36; known++) {
                assertThat(history.asOf(AsOf.of(day(valid), day(known))).map(AsOfOracle::items))
                        .isEqualTo(AsOfOracle.asOf(history, day(valid), day(known)));
            }
        }
    }

    @Property(tries = 60)
    void soOfLongHistories(@ForAll("longHistories") ChangeHistory history) {
        for (int valid = -6; valid <= 40; valid += 3) {
            for (int known = 0; known <= 120; known += 7) {
                assertThat(history.asOf(AsOf.of(day(valid), day(known))).map(AsOfOracle::items))
                        .isEqualTo(AsOfOracle.asOf(history, day(valid), day(known)));
            }
        }
    }

    @Property(tries = 300)
    void theTimelineSaysOfEveryDayWhatTheQuestionIsAnswered(
            @ForAll("histories") ChangeHistory history, @ForAll @IntRange(min = -2, max = 45) int known) {
        List<RecordVersion> versions = history.timeline(day(known));
        for (int valid = -8; valid <= 45; valid++) {
            LocalDate on = day(valid);
            assertThat(versions.stream()
                            .filter(version -> version.days().contains(on))
                            .map(RecordVersion::record))
                    .containsExactlyElementsOf(
                            history.asOf(AsOf.of(on, day(known))).stream().toList());
        }
    }

    @Property
    void knowingMoreLaterNeverChangesWhatWasKnownEarlier(
            @ForAll("histories") ChangeHistory history, @ForAll @IntRange(min = -8, max = 45) int valid) {
        for (int size = 1; size <= history.size(); size++) {
            ChangeHistory earlier = ChangeHistory.of(history.entries().subList(0, size));
            boolean sameDayFollows = size < history.size()
                    && history.entries()
                            .get(size)
                            .processingDate()
                            .equals(earlier.last().processingDate());
            LocalDate known = sameDayFollows
                    ? earlier.last().processingDate().minusDays(1)
                    : earlier.last().processingDate();
            AsOf question = AsOf.of(day(valid), known);
            assertThat(history.asOf(question)).isEqualTo(earlier.asOf(question));
        }
    }

    @Property
    void whatIsRecordedInOrderEndsWithTheCurrentRecord(@ForAll("histories") ChangeHistory history) {
        LocalDate before = LocalDate.MIN;
        List<HistoryEntry> inOrder = new ArrayList<>();
        for (HistoryEntry entry : history.entries()) {
            LocalDate on = entry.changeDate().earliest();
            if (on.isBefore(before) || entry.event() instanceof MoveOut) {
                break;
            }
            before = on;
            inOrder.add(entry);
        }
        ChangeHistory ordered = ChangeHistory.of(inOrder);
        Optional<ResidentRecord> last = ordered.asOf(AsOf.of(day(10_000), day(10_000)));
        if (ordered.lastStanding().isPresent()
                && ordered.entries().stream()
                        .noneMatch(entry -> entry.cancels().stream().anyMatch(it -> it == 1))) {
            assertThat(last).contains(ordered.current());
        }
    }

    @Property
    void nothingIsKnownBeforeTheFirstEntry(
            @ForAll("histories") ChangeHistory history, @ForAll @IntRange(min = -8, max = 45) int valid) {
        assertThat(history.asOf(AsOf.of(day(valid), day(-1)))).isEmpty();
    }

    @Property
    void theLastStandingEntryIsNeitherCancelledNorACancellation(@ForAll("histories") ChangeHistory history) {
        Optional<HistoryEntry> standing = history.lastStanding();
        List<Integer> cancelled = history.entries().stream()
                .flatMap(entry -> entry.cancels().stream().boxed())
                .toList();
        assertThat(cancelled).doesNotHaveDuplicates();
        standing.ifPresentOrElse(
                entry -> {
                    assertThat(entry.cancels()).isEmpty();
                    assertThat(cancelled).doesNotContain(entry.historyNumber());
                    for (int n = entry.historyNumber() + 1; n <= history.size(); n++) {
                        HistoryEntry later = history.entry(n).orElseThrow();
                        assertThat(later.cancels().isPresent() || cancelled.contains(n))
                                .isTrue();
                    }
                },
                () -> assertThat(cancelled).hasSize(history.size() / 2));
    }

    @Property
    void historiesAreEqualEntryByEntry(@ForAll("histories") ChangeHistory history) {
        assertThat(ChangeHistory.of(history.entries())).isEqualTo(history).hasSameHashCodeAs(history);
        assertThat(history).hasToString("ChangeHistory[" + history.size() + " entries]");
        assertThat(history.entry(0)).isEmpty();
        assertThat(history.entry(history.size() + 1)).isEmpty();
        assertThat(history.entry(history.size())).contains(history.last());
        assertThat(history.current()).isEqualTo(history.last().record());
        if (history.size() > 1) {
            assertThat(history).isNotEqualTo(ChangeHistory.of(history.entries().subList(0, 1)));
        }
    }

    // ----- what a history refuses

    @Test
    void numbersHaveNoGaps() {
        ChangeHistory history = ChangeHistory.startingWith(entry(1, 0, 0, record()));
        assertThatThrownBy(() -> ChangeHistory.startingWith(entry(2, 0, 0, record())))
                .hasMessage("first: must have history number 1");
        assertThatThrownBy(() -> history.with(entry(1, 0, 0, record()))).hasMessage("next: must have history number 2");
        assertThatThrownBy(() -> history.with(entry(3, 0, 0, record()))).hasMessage("next: must have history number 2");
        assertThatThrownBy(() -> ChangeHistory.of(List.of())).hasMessage("entries: must not be empty");
    }

    @Test
    void aHistoryIsOfOnePersonAndGrowsForward() {
        ChangeHistory history = ChangeHistory.startingWith(entry(1, 0, 5, record()));
        ResidentRecord another = Samples.removed();
        assertThatThrownBy(() -> history.with(entry(2, 0, 5, another))).hasMessage("next: must be of the same person");
        assertThatThrownBy(() -> history.with(entry(2, 0, 4, record())))
                .hasMessage("next: must not be recorded before the entry it follows");
        assertThat(history.with(entry(2, 0, 5, record())).size()).isEqualTo(2);
        assertThat(history.size()).isEqualTo(1);
        assertThatThrownBy(() -> history.entries().set(0, entry(1, 0, 0, record())))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anEntryCancelsAnEarlierOne() {
        HistoryEntry.Builder second = HistoryEntry.builder()
                .historyNumber(2)
                .event(event(CalendarDate.of(day(0)), day(0)))
                .record(record());
        assertThatThrownBy(() -> second.cancels(2).build()).hasMessage("cancels: must be an earlier entry");
        assertThatThrownBy(() -> entry(0, 0, 0, record())).hasMessage("historyNumber: must be at least 1");
        assertThatThrownBy(() -> new Acknowledgement("", "窓口3")).hasMessage("ruleId: must not be blank");
        assertThatThrownBy(() -> new Acknowledgement("MOVE-IN-003", "　")).hasMessage("by: must not be blank");
    }

    // ----- what is left of a history

    private static ChangeCancelled typedIn(int number, int processed, ResidentRecord before) {
        return ChangeCancelled.builder()
                .changeDate(CalendarDate.of(day(processed)))
                .processingDate(day(processed))
                .basis(new Basis.ExOfficio())
                .addEntries(new CancelledEntry(before.addressee(), number, Optional.of(before)))
                .reason(ChangeReason.CORRECTION_CANCELLED)
                .build();
    }

    private static HistoryEntry undoing(int number, int undone, ChangeEvent event, ResidentRecord record) {
        return HistoryEntry.builder()
                .historyNumber(number)
                .event(event)
                .record(record)
                .cancels(undone)
                .build();
    }

    @Nested
    class WhatIsKept {

        private final ResidentRecord first = record();
        private final ResidentRecord moved = first.withResidence(residence("2"));
        private final ResidentRecord renamed = moved.withPerson(moved.person().withName(PersonName.of("見本 二")));
        private final ResidentRecord typed = first.withResidence(residence("3"));
        private final List<HistoryEntry> entries =
                List.of(entry(5, 0, 0, first), entry(6, 10, 10, moved), entry(7, 20, 20, renamed));
        private final ChangeHistory kept = ChangeHistory.kept(entries);

        @Test
        void entriesKeepTheirNumbers() {
            assertThat(kept.entries()).isEqualTo(entries);
            assertThat(kept.size()).isEqualTo(3);
            assertThat(kept.entry(4)).isEmpty();
            assertThat(kept.entry(6)).contains(entries.get(1));
            assertThat(kept.entry(8)).isEmpty();
            assertThat(kept.before(6)).contains(first);
            assertThat(kept.before(5)).isEmpty();
            assertThat(kept.with(entry(8, 30, 30, first)).current()).isEqualTo(first);
            assertThatThrownBy(() -> kept.with(entry(4, 30, 30, first))).hasMessage("next: must have history number 8");
            assertThatThrownBy(() -> ChangeHistory.of(entries)).hasMessage("first: must have history number 1");
        }

        @Test
        void nothingIsKnownOfTheTimeBefore() {
            assertThat(kept.asOf(AsOf.of(day(-1), day(30)))).isEmpty();
            assertThat(kept.asOf(AsOf.of(day(9), day(30)))).contains(first);
            assertThat(kept.asOf(AsOf.of(day(20), day(19)))).contains(moved);
            assertThat(kept.with(entry(
                                    8,
                                    5,
                                    30,
                                    renamed.withPerson(renamed.person().withSex(Sex.MALE))))
                            .asOf(AsOf.of(day(7), day(30)))
                            .orElseThrow()
                            .person()
                            .sex())
                    .isEqualTo(Sex.MALE);
        }

        @Test
        void itLacksTheStateBeforeWhatIsNotKept() {
            assertThat(kept.lacksStateBefore(7)).isFalse();
            assertThat(kept.lacksStateBefore(6)).isFalse();
            assertThat(kept.lacksStateBefore(5)).isTrue();
            assertThat(kept.lacksStateBefore(3)).isTrue();
            ChangeHistory carriedOver = ChangeHistory.startingWith(entry(1, 0, 0, first));
            assertThat(carriedOver.lacksStateBefore(1)).isTrue();
            ChangeHistory whole = ChangeHistory.startingWith(entry(1, typedIn(9, 0, first), first));
            assertThat(whole.lacksStateBefore(1)).isFalse();
        }

        @Test
        void whatIsNotKeptStandsOnceAllThatIsKeptIsUndone() {
            assertThat(kept.standsLast(7)).isTrue();
            assertThat(kept.standsLast(4)).isFalse();
            ChangeHistory undone = kept.with(undoing(8, 7, event(CalendarDate.of(day(30)), day(30)), moved))
                    .with(undoing(9, 6, event(CalendarDate.of(day(30)), day(30)), first))
                    .with(undoing(10, 5, typedIn(5, 30, typed), typed));
            assertThat(undone.lastStanding()).isEmpty();
            assertThat(undone.standsLast(5)).isFalse();
            assertThat(undone.standsLast(4)).isTrue();
            ChangeHistory further = undone.with(undoing(11, 3, typedIn(3, 31, first), first));
            assertThat(further.standsLast(4)).isFalse();
            assertThat(further.standsLast(3)).isFalse();
            assertThat(further.standsLast(2)).isTrue();
        }

        @Test
        void aStateTypedInCountsFromAsFarBackAsTheHistoryGoes() {
            ChangeHistory undone =
                    ChangeHistory.kept(entries.subList(0, 1)).with(undoing(6, 5, typedIn(5, 30, typed), typed));
            assertThat(undone.asOf(AsOf.of(day(3), day(29)))).contains(first);
            assertThat(undone.asOf(AsOf.of(day(3), day(30)))).contains(typed);
            assertThat(undone.asOf(AsOf.of(day(-1), day(30)))).isEmpty();
            assertThat(undone.with(entry(7, 12, 40, typed.withResidence(residence("4"))))
                            .asOf(AsOf.of(day(20), day(40)))
                            .map(record -> record.residence().address().lot()))
                    .contains("4");
            assertThat(undone.stays()).hasSize(1);
            assertThat(undone.stays().get(0).days()).contains(DateSpan.since(day(0)));
            assertThat(undone.stays().get(0).made()).isEmpty();
        }

        @Test
        void ofACarryOverUndoneTheStateTypedInTakesThePlace() {
            ChangeHistory undone =
                    ChangeHistory.startingWith(entry(1, 0, 0, first)).with(undoing(2, 1, typedIn(1, 30, typed), typed));
            assertThat(undone.asOf(AsOf.of(day(3), day(30)))).contains(typed);
            assertThat(undone.isUndone(1)).isTrue();
            assertThat(undone.lastStanding()).isEmpty();
            assertThat(undone.stays().get(0).days()).contains(DateSpan.since(day(0)));
        }

        @Test
        void somebodyOfWhomNothingWasKeptBeginsWithTheStateTypedIn() {
            ChangeHistory back = ChangeHistory.kept(List.of(undoing(8, 7, typedIn(7, 30, typed), typed)));
            assertThat(back.asOf(AsOf.of(day(30), day(30)))).contains(typed);
            assertThat(back.asOf(AsOf.of(day(29), day(30)))).isEmpty();
            assertThat(back.stays().get(0).isOpen()).isTrue();
            assertThat(back.stays().get(0).firstHistoryNumber()).isEqualTo(8);
            assertThat(HistoryNumbering.STANDARD.of(back)).containsExactly(new HistoryNumbering.Key(8, 1));
        }

        @Test
        void aCancellationOfWhatIsKeptNoMoreShowsTheStateItWentBackTo() {
            ChangeHistory cut = ChangeHistory.kept(List.of(
                    entry(6, 10, 10, moved), undoing(7, 5, event(CalendarDate.of(day(20)), day(20)), first)));
            assertThat(cut.asOf(AsOf.of(day(25), day(25)))).contains(first);
            assertThat(cut.asOf(AsOf.of(day(12), day(12)))).contains(moved);
        }
    }

    // ----- situations

    @Nested
    class Situations {

        private final ResidentRecord first = record();
        private final ResidentRecord moved = first.withResidence(residence("2"));
        private final ResidentRecord dead = first.withRemoval(Optional.of(Removal.builder()
                .reason(ChangeReason.DEATH)
                .occurredOn(CalendarDate.of(day(8)))
                .build()));

        @Test
        void aMoveNotifiedLateCountsFromItsDayOnceItIsKnown() {
            ChangeHistory history =
                    ChangeHistory.startingWith(entry(1, 0, 0, first)).with(entry(2, 5, 20, moved));
            assertThat(history.asOf(AsOf.of(day(10), day(19)))).contains(first);
            assertThat(history.asOf(AsOf.of(day(10), day(20)))).contains(moved);
            assertThat(history.asOf(AsOf.of(day(4), day(20)))).contains(first);
        }

        @Test
        void aMoveNotifiedAfterALaterChangeFallsInBeforeIt() {
            ResidentRecord renamed = first.withPerson(first.person().withName(PersonName.of("見本 二")));
            ChangeHistory history = ChangeHistory.startingWith(entry(1, 0, 0, first))
                    .with(entry(2, 10, 10, renamed))
                    .with(entry(3, 5, 20, renamed.withResidence(residence("2"))));
            assertThat(history.asOf(AsOf.of(day(7), day(20)))).contains(moved);
            assertThat(history.asOf(AsOf.of(day(7), day(19)))).contains(first);
            assertThat(history.asOf(AsOf.of(day(10), day(20)))).contains(history.current());
        }

        @Test
        void aCancelledDeathWasKnownUntilItWasCancelled() {
            ChangeHistory history =
                    ChangeHistory.startingWith(entry(1, 0, 0, first)).with(entry(2, 8, 9, dead));
            ChangeHistory undone = history.with(cancellation(history, 2, 13, 12));
            assertThat(undone.asOf(AsOf.of(day(9), day(9)))).contains(dead);
            assertThat(undone.asOf(AsOf.of(day(9), day(12)))).contains(first);
            assertThat(undone.asOf(AsOf.of(day(30), day(11)))).contains(dead);
            assertThat(undone.lastStanding()).contains(undone.entries().get(0));
        }

        @Test
        void aChangeDuringARemovalSinceCancelledCountsFromItsOwnDay() {
            ChangeHistory history =
                    ChangeHistory.startingWith(entry(1, 0, 0, first)).with(entry(2, 8, 9, dead));
            ChangeHistory undone =
                    history.with(cancellation(history, 2, 13, 12)).with(entry(4, 10, 15, moved));
            assertThat(undone.asOf(AsOf.of(day(9), day(15)))).contains(first);
            assertThat(undone.asOf(AsOf.of(day(10), day(15)))).contains(moved);
        }

        @Test
        void anEntryMadeAgainForAnEarlierDayCountsFromThatDay() {
            ChangeHistory wrong = ChangeHistory.startingWith(entry(1, 10, 12, first));
            ChangeHistory history = wrong.with(cancellation(wrong, 1, 13, 13)).with(entry(3, 5, 13, moved));
            assertThat(history.asOf(AsOf.of(day(4), day(13)))).isEmpty();
            assertThat(history.asOf(AsOf.of(day(5), day(13)))).contains(moved);
            assertThat(history.asOf(AsOf.of(day(11), day(12)))).contains(first);
        }

        @Test
        void aChangeDatedBeforeTheStayCountsFromItsBeginning() {
            ChangeHistory history =
                    ChangeHistory.startingWith(entry(1, 10, 10, first)).with(entry(2, 5, 12, moved));
            assertThat(history.asOf(AsOf.of(day(9), day(12)))).isEmpty();
            assertThat(history.asOf(AsOf.of(day(10), day(12)))).contains(moved);
        }

        @Test
        void ofTwoRemovalsTheEarlierInLifeStandsAndNoPlanIsLeft() {
            OutsideAddress destination = OutsideAddress.domestic(Samples.ELSEWHERE);
            PlannedMoveOut plan = new PlannedMoveOut(day(20), destination);
            ResidentRecord planned = first.withPlannedMoveOut(Optional.of(plan));
            Removal asPlanned = Removal.builder()
                    .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                    .occurredOn(CalendarDate.of(day(20)))
                    .planned(plan)
                    .build();
            ResidentRecord left = first.withRemoval(Optional.of(asPlanned));
            ResidentRecord confirmed = first.withRemoval(Optional.of(
                    asPlanned.withOccurredOn(CalendarDate.of(day(15))).confirmed(destination, day(15), day(22))));
            ChangeHistory history = ChangeHistory.startingWith(entry(1, 0, 0, first))
                    .with(entry(2, 5, 5, planned))
                    .with(entry(3, 20, 20, left))
                    .with(entry(4, 15, 23, confirmed));
            assertThat(history.asOf(AsOf.of(day(30), day(21)))).contains(left);
            assertThat(history.asOf(AsOf.of(day(14), day(23)))).contains(planned);
            assertThat(history.asOf(AsOf.of(day(30), day(23)))).contains(confirmed);
        }

        @Test
        void aPlannedMoveOutIsAPlanFromTheDayItIsRecorded() {
            OutsideAddress destination = OutsideAddress.domestic(Samples.ELSEWHERE);
            ResidentRecord planned = first.withPlannedMoveOut(Optional.of(new PlannedMoveOut(day(20), destination)));
            MoveOut moveOut = MoveOut.builder()
                    .changeDate(CalendarDate.of(day(20)))
                    .processingDate(day(5))
                    .basis(Basis.Notification.on(day(5)))
                    .addSubjects(first.addressee())
                    .destination(destination)
                    .build();
            ChangeHistory history =
                    ChangeHistory.startingWith(entry(1, 0, 0, first)).with(entry(2, moveOut, planned));
            assertThat(history.asOf(AsOf.of(day(4), day(5)))).contains(first);
            assertThat(history.asOf(AsOf.endOf(day(5)))).contains(planned);
        }

        @Test
        void anUncertainDateCountsFromItsEarliestDay() {
            ChangeHistory history = ChangeHistory.startingWith(entry(1, -60, -60, first))
                    .with(entry(2, event(UncertainDate.inMonth(YearMonth.of(2025, 3)), day(40)), dead));
            assertThat(history.asOf(AsOf.of(CalendarDate.of(2025, 2, 28), day(40))))
                    .contains(first);
            assertThat(history.asOf(AsOf.of(CalendarDate.of(2025, 3, 1), day(40))))
                    .contains(dead);
        }

        @Test
        void changesOfOneDayCountInTheOrderOfTheOffice() {
            ResidentRecord again = first.withResidence(residence("3"));
            ChangeHistory history = ChangeHistory.startingWith(entry(1, 0, 0, first))
                    .with(entry(2, 5, 5, moved))
                    .with(entry(3, 5, 5, again));
            assertThat(history.asOf(AsOf.endOf(day(5)))).contains(again);
        }
    }
}
