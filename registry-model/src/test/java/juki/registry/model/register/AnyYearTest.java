package juki.registry.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.Numbers;
import juki.registry.model.Office;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.AsOfOracle;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.history.RecordVersion;
import juki.registry.model.history.Stay;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What holds after any sequence of changes that an office would accept. */
class AnyYearTest {

    /** One run: the register after each change, and the changes between. */
    private static final class Run {
        final List<InMemoryRegister> registers = new ArrayList<>();
        final List<RegisterChange> changes = new ArrayList<>();
        LocalDate today = LocalDate.of(2025, 1, 6);

        Run(List<Integer> seeds) {
            Numbers numbers = Numbers.startingAfter(1_000);
            registers.add(Office.opened().register());
            for (int seed : seeds) {
                Random random = new Random(seed);
                today = today.plusDays(random.nextInt(4));
                Optional<ChangeEvent> event = AnyYear.event(last(), today, random);
                if (event.isPresent()) {
                    RegisterChange change = Fold.fold(event.get().numbered(numbers), last());
                    changes.add(change);
                    registers.add(last().apply(change));
                }
            }
        }

        InMemoryRegister last() {
            return registers.get(registers.size() - 1);
        }
    }

    @Property(tries = 300)
    void everyChangeLeavesARegisterThatFitsTogether(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        new Run(seeds).registers.forEach(Invariants::assertHold);
    }

    @Property(tries = 100)
    void theSameEventsGiveTheSameRegister(@ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Run run = new Run(seeds);
        InMemoryRegister again = run.registers.get(0);
        for (RegisterChange change : run.changes) {
            again = again.apply(Fold.fold(change.event(), again));
        }
        assertThat(Invariants.contents(again)).isEqualTo(Invariants.contents(run.last()));
    }

    @Property(tries = 100)
    void noChangeTouchesWhatWasThereBefore(@ForAll @Size(max = 40) List<@IntRange(max = 1_000_000) Integer> seeds) {
        List<Map<Long, Object>> contents = new ArrayList<>();
        Run run = new Run(seeds);
        for (int i = 0; i <= run.changes.size(); i++) {
            contents.add(Invariants.contents(run.registers.get(i)));
        }
        assertThat(new Run(seeds).registers.stream().map(Invariants::contents)).containsExactlyElementsOf(contents);
        for (int i = 0; i < run.changes.size(); i++) {
            Map<Long, Object> before = contents.get(i);
            RegisterChange change = run.changes.get(i);
            Map<Long, Object> after = new HashMap<>(contents.get(i + 1));
            change.entries().forEach(entry -> after.remove(entry.addressee().value()));
            change.households()
                    .forEach(household -> after.remove(-1 - household.number().value()));
            assertThat(before).containsAllEntriesOf(after);
        }
    }

    @Property(tries = 100)
    void historiesGrowByOneEntryForEachChange(@ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Run run = new Run(seeds);
        for (int i = 0; i < run.changes.size(); i++) {
            InMemoryRegister before = run.registers.get(i);
            InMemoryRegister after = run.registers.get(i + 1);
            Map<AddresseeNumber, List<HistoryEntry>> added =
                    run.changes.get(i).entries().stream().collect(Collectors.groupingBy(HistoryEntry::addressee));
            added.forEach((one, entries) -> {
                List<HistoryEntry> longer = after.history(one).orElseThrow().entries();
                List<HistoryEntry> shorter =
                        before.history(one).map(ChangeHistory::entries).orElse(List.of());
                assertThat(longer.subList(0, shorter.size())).isEqualTo(shorter);
                assertThat(longer.subList(shorter.size(), longer.size())).isEqualTo(entries);
                assertThat(entries.size() == 1 || closesOneRecordAndMakesAnother(entries))
                        .as("two entries are the end of one record and the beginning of the next")
                        .isTrue();
            });
        }
    }

    private static boolean closesOneRecordAndMakesAnother(List<HistoryEntry> entries) {
        return entries.size() == 2
                && !entries.get(0).record().isLiving()
                && entries.get(1).record().isLiving()
                && entries.get(0).reason().orElseThrow().table() == ChangeReason.Table.DELETION
                && entries.get(1).reason().orElseThrow().table() == ChangeReason.Table.ENTRY;
    }

    @Property(tries = 100)
    void everyEntryHasTheReasonThatItsRecordShows(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        new Run(seeds).last().forEachHistory(history -> {
            boolean wasLiving = false;
            for (HistoryEntry entry : history.entries()) {
                boolean living = entry.record().isLiving();
                ChangeReason.Table table =
                        entry.reason().map(ChangeReason::table).orElse(null);
                if (wasLiving && !living) {
                    assertThat(table).isEqualTo(ChangeReason.Table.DELETION);
                    if (entry.cancels().isEmpty()) {
                        assertThat(entry.record().removal().orElseThrow().reason())
                                .isEqualTo(entry.reason().orElseThrow());
                    }
                } else if (!wasLiving && living && entry.historyNumber() > 1) {
                    assertThat(table).isEqualTo(ChangeReason.Table.ENTRY);
                }
                wasLiving = living;
            }
        });
    }

    @Property(tries = 60)
    void historiesAnswerWhatIsWorkedOutItemByItem(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Run run = new Run(seeds);
        LocalDate start = LocalDate.of(2024, 12, 20);
        run.last().forEachHistory(history -> {
            for (LocalDate known = start; !known.isAfter(run.today); known = known.plusDays(9)) {
                for (LocalDate valid = start; !valid.isAfter(run.today.plusDays(30)); valid = valid.plusDays(5)) {
                    assertThat(history.asOf(AsOf.of(valid, known)).map(AsOfOracle::items))
                            .isEqualTo(AsOfOracle.asOf(history, valid, known));
                }
            }
        });
    }

    @Property(tries = 100)
    void whatWasKnownAtTheEndOfADayIsKnownOfThatDayForGood(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds,
            @ForAll @IntRange(min = -10, max = 10) int days) {
        Run run = new Run(seeds);
        for (int i = 0; i < run.changes.size(); i++) {
            LocalDate known = run.changes.get(i).event().processingDate();
            boolean endOfDay = i + 1 == run.changes.size()
                    || run.changes.get(i + 1).event().processingDate().isAfter(known);
            if (endOfDay) {
                AsOf question = AsOf.of(known.plusDays(days), known);
                run.registers.get(i + 1).forEachHistory(history -> {
                    Optional<ResidentRecord> then = history.asOf(question);
                    AddresseeNumber whose = history.addressee();
                    assertThat(run.last().history(whose).orElseThrow().asOf(question))
                            .isEqualTo(then);
                });
            }
        }
    }

    @Property(tries = 200)
    void whatIsRecordedInOrderEndsWithTheCurrentRecord(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Run run = new Run(seeds);
        run.last().forEachHistory(history -> {
            LocalDate before = LocalDate.MIN;
            for (HistoryEntry entry : history.entries()) {
                boolean planned = entry.event() instanceof MoveOut moveOut && !moveOut.hasComeAbout();
                LocalDate on =
                        planned ? entry.processingDate() : entry.changeDate().earliest();
                if (on.isBefore(before) || entry.cancels().stream().anyMatch(it -> it == 1)) {
                    return;
                }
                before = on;
            }
            assertThat(history.asOf(AsOf.of(run.today.plusYears(1), run.today))).contains(history.current());
        });
    }

    @Property(tries = 100)
    void theRecordsOfTheFirstDayAreStillAnswered(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Run run = new Run(seeds);
        run.registers
                .get(0)
                .forEachHistory(opened -> assertThat(run.last()
                                .history(opened.addressee())
                                .orElseThrow()
                                .asOf(AsOf.endOf(Office.OPENED)))
                        .contains(opened.current()));
    }

    @Property(tries = 100)
    void everyEntryBelongsToOneStayAndStaysNeverOverlap(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        new Run(seeds).last().forEachHistory(history -> {
            List<Stay> stays = history.stays();
            assertThat(stays.stream().flatMap(stay -> stay.entries().stream()))
                    .containsExactlyInAnyOrderElementsOf(history.entries());
            LocalDate free = LocalDate.MIN;
            int open = 0;
            for (Stay stay : stays) {
                if (stay.days().isPresent()) {
                    assertThat(stay.days().get().start()).isAfterOrEqualTo(free);
                    free = stay.days().get().end().orElse(LocalDate.MAX);
                }
                open += stay.isOpen() ? 1 : 0;
                assertThat(stay.removed().isPresent()).isEqualTo(!stay.isOpen());
            }
            assertThat(open).isEqualTo(history.current().isLiving() ? 1 : 0);
        });
    }

    @Property(tries = 40)
    void timelinesTellFromDayToDayWhatIsAnsweredForEachDay(
            @ForAll @Size(max = 60) List<@IntRange(max = 1_000_000) Integer> seeds) {
        Run run = new Run(seeds);
        run.last().forEachHistory(history -> {
            for (LocalDate known = Office.OPENED; !known.isAfter(run.today); known = known.plusDays(7)) {
                LocalDate day = known;
                List<RecordVersion> timeline = history.timeline(known);
                for (LocalDate valid = LocalDate.of(2024, 12, 1);
                        !valid.isAfter(run.today.plusDays(30));
                        valid = valid.plusDays(1)) {
                    LocalDate on = valid;
                    assertThat(timeline.stream()
                                    .filter(version -> version.days().contains(on))
                                    .map(RecordVersion::record)
                                    .findFirst())
                            .isEqualTo(history.asOf(AsOf.of(on, day)));
                }
            }
        });
    }

    @Property(tries = 100)
    void cancellingBackToAnEntryNamesWhatStandsFromTheLatest(
            @ForAll @Size(max = 40) List<@IntRange(max = 1_000_000) Integer> seeds) {
        new Run(seeds).last().forEachHistory(history -> {
            for (HistoryEntry entry : history.entries()) {
                List<HistoryEntry> chain = history.standingBackTo(entry.historyNumber());
                if (!chain.isEmpty()) {
                    assertThat(chain.get(0)).isEqualTo(history.lastStanding().orElseThrow());
                    assertThat(chain.get(chain.size() - 1)).isSameAs(entry);
                    assertThat(chain).allMatch(one -> !history.isUndone(one.historyNumber()));
                } else {
                    boolean closing =
                            history.closingBefore(entry.historyNumber() + 1).isPresent();
                    assertThat(closing
                                    || history.isUndone(entry.historyNumber())
                                    || entry.cancels().isPresent())
                            .isTrue();
                }
            }
        });
    }

    /** The generator would prove little if it hardly ever drew some kind of change. */
    @Test
    void everyKindOfChangeHappens() {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        for (int run = 0; run < 60; run++) {
            List<Integer> seeds = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                seeds.add(run * 1_000 + i * 7_919);
            }
            new Run(seeds).changes.forEach(change -> counts.merge(change.event().type(), 1, Integer::sum));
        }
        for (EventType type : EventType.values()) {
            if (type != EventType.CARRY_OVER) {
                assertThat(counts.getOrDefault(type, 0)).as(type.name()).isGreaterThan(10);
            }
        }
    }
}
