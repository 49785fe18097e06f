package juki.registry.benchmarks.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does it cost to ask how a record stood on one day, as far as known on another?
 *
 * <p>Why it matters. A certificate, an inspection and every list of a base date ask it, the last of each person of a city.
 *
 * <p>How it is answered. Histories of 10, 100 and 1,000 entries, in three courses: {@code plain}, in which life and office had
 * the same order; {@code late}, in which every fifth entry tells of a day before the one recorded last; {@code cancelled}, in
 * which every tenth undoes the one before it. The questions go through both axes at steps that share no divisor. Before
 * anything is timed, the answer to the last day of each history is compared with its current record where nothing is late,
 * and the answer to the day before the first with none.
 *
 * <p>What could mislead. A thousand entries are no life; they show how the cost grows. Each entry changes the name, so that
 * every answer is another record; entries that change different items cost more to fold. Allocation is in the results.
 *
 * <p>Alone, in less than a minute: {@code ./juki bench --quick --only as-of}. For the record: {@code ./juki bench --record
 * --only as-of}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class AsOfBenchmark {

    private static final int DAYS_APART = 10;
    private static final int STEP_OF_VALID = 37;
    private static final int STEP_OF_KNOWN = 101;

    /** Entries of the history. */
    @Param({"10", "100", "1000"})
    public int entries;

    /** Whether life and office had the same order. */
    @Param({"plain", "late", "cancelled"})
    public String course = "plain";

    private ChangeHistory history;
    private AsOf[] questions;
    private int next;

    /** Records the history and writes the questions down. */
    @Setup
    public void prepare() {
        List<HistoryEntry> recorded = new ArrayList<>();
        ResidentRecord record = Villager.record(1);
        recorded.add(entry(1, carryOver(), record, Optional.empty()));
        for (int number = 2; number <= entries; number++) {
            LocalDate day = Villager.day(number * DAYS_APART);
            boolean cancels = course.equals("cancelled") && number % 10 == 0;
            ResidentRecord before = recorded.get(number - 2).record();
            if (cancels) {
                record = recorded.get(number - 3).record();
                recorded.add(entry(number, cancelled(day, number - 1), record, Optional.of(number - 1)));
            } else {
                boolean late = course.equals("late") && number % 5 == 0;
                record = before.withPerson(before.person().withName(Villager.name(number)));
                recorded.add(entry(
                        number,
                        corrected(late ? day.minusDays(DAYS_APART * 3L / 2) : day, day, number),
                        record,
                        Optional.empty()));
            }
        }
        history = ChangeHistory.of(recorded);
        int days = (entries + 2) * DAYS_APART;
        questions = new AsOf[1_000];
        for (int i = 0; i < questions.length; i++) {
            questions[i] = AsOf.of(Villager.day((int) ((long) i * STEP_OF_VALID % days)), Villager.day((int)
                    ((long) i * STEP_OF_KNOWN % days)));
        }
        requireRightAnswers(days);
    }

    private void requireRightAnswers(int days) {
        Optional<ResidentRecord> atLast = history.asOf(AsOf.endOf(Villager.day(days)));
        boolean right = course.equals("late") ? atLast.isPresent() : atLast.equals(Optional.of(history.current()));
        if (!right || history.asOf(AsOf.endOf(Villager.day(-1))).isPresent()) {
            throw new IllegalStateException("the history answers wrongly");
        }
    }

    private static HistoryEntry entry(int number, ChangeEvent event, ResidentRecord record, Optional<Integer> cancels) {
        HistoryEntry.Builder entry =
                HistoryEntry.builder().historyNumber(number).event(event).record(record);
        cancels.ifPresent(entry::cancels);
        return entry.build();
    }

    private static ChangeEvent carryOver() {
        return CarryOver.builder()
                .changeDate(CalendarDate.of(Villager.day(0)))
                .processingDate(Villager.day(0))
                .basis(new Basis.ExOfficio())
                .build();
    }

    private static ChangeEvent corrected(LocalDate changed, LocalDate processed, int name) {
        return ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(changed))
                .processingDate(processed)
                .basis(new Basis.ExOfficio())
                .subject(Villager.addressee(1))
                .items(RecordedItems.builder().name(Villager.name(name)).build())
                .build();
    }

    private static ChangeEvent cancelled(LocalDate day, int number) {
        return ChangeCancelled.builder()
                .changeDate(CalendarDate.of(day))
                .processingDate(day)
                .basis(Basis.Application.on(day))
                .addEntries(new CancelledEntry(Villager.addressee(1), number))
                .reason(ChangeReason.CORRECTION_CANCELLED)
                .build();
    }

    /** {@return the record as it stood} */
    @Benchmark
    public Optional<ResidentRecord> asOf() {
        next = next + 1 < questions.length ? next + 1 : 0;
        return history.asOf(questions[next]);
    }
}
