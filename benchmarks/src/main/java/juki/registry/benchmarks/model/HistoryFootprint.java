package juki.registry.benchmarks.model;

import java.io.IOException;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juki.registry.benchmarks.Heap;
import juki.registry.benchmarks.Machine;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Relationship;
import juki.registry.model.resident.ResidentRecord;

/**
 * How many bytes of heap do a resident and an entry of a history take?
 *
 * <p>Why it matters. The standard keeps a complete row for every change of every person, without end (1.2.1); a city of a
 * million with fifteen changes each has fifteen million rows. What a version does not change, ours shares with the one before.
 *
 * <p>How it is answered. Residents get the entries that are asked for, each with an event of its own, in turn a move and a
 * correction of the name. The used heap is read after collections with all of them held and after letting go; the difference
 * is divided. Beside it the same histories as a plain record for each row, which has every item of the row and shares
 * nothing, as a driver hands rows out: codes are {@code long}s there too, dates are days, texts are strings. The plain rows are
 * made for one resident in so many as the third argument says: each takes as much as any other.
 *
 * <p>What could mislead. Plain rows have no event, only its reason and days; ours has the whole event, and answers {@code
 * asOf}. Texts are short and in Japanese, two bytes a character. Compressed references end at 32 GiB of heap.
 *
 * <p>Prints one JSON object for each. Alone, in less than a minute: {@code ./juki bench --quick --only history-footprint}.
 * For the record: {@code ./juki bench --record --only history-footprint}.
 */
public final class HistoryFootprint {

    private HistoryFootprint() {}

    /** A row of the history with every item of its record, sharing nothing. */
    private record PlainRow(
            long addressee,
            int historyNumber,
            String reason,
            LocalDate changedOn,
            LocalDate processedOn,
            LocalDate notifiedOn,
            long recordCode,
            long individualNumber,
            String name,
            String furigana,
            LocalDate dateOfBirth,
            String sex,
            String kind,
            String registeredDomicile,
            String registerHead,
            LocalDate becameResidentOn,
            String municipality,
            String town,
            String lot,
            String supplement,
            String postalCode,
            LocalDate addressSetOn,
            String previousMunicipality,
            String previousAddress,
            long household,
            String relationship,
            String headName) {

        static PlainRow of(int n, int number) {
            ResidentRecord record = recordAt(n, number);
            LocalDate day = Villager.day(number * 100);
            return new PlainRow(
                    record.addressee().value(),
                    number,
                    fresh(number % 2 == 0 ? "41" : "43"),
                    day,
                    LocalDate.ofEpochDay(day.toEpochDay()),
                    LocalDate.ofEpochDay(day.toEpochDay()),
                    record.recordCode().orElseThrow().value(),
                    record.individualNumber().orElseThrow().value(),
                    fresh(record.name().text()),
                    fresh(record.name().furigana().orElseThrow().text()),
                    record.person().dateOfBirth().earliest(),
                    fresh(record.person().sex().code()),
                    fresh(record.kind().code()),
                    fresh("見本県見本市見本町" + n % 5_000 + "番地"),
                    fresh("見本　太郎" + n),
                    record.details().becameResidentOn().earliest(),
                    fresh(record.residence().address().municipality().digits()),
                    fresh(record.residence().address().town()),
                    fresh(record.residence().address().lot()),
                    fresh(record.residence()
                            .address()
                            .supplement()
                            .orElseThrow()
                            .text()),
                    fresh(record.residence()
                            .address()
                            .postalCode()
                            .orElseThrow()
                            .digits()),
                    record.residence().addressSetOn().earliest(),
                    fresh(Villager.ELSEWHERE.digits()),
                    fresh(record.residence().previousAddress().text().orElseThrow()),
                    record.membership().household().value(),
                    fresh("02"),
                    fresh(record.membership().headName().orElseThrow().text()));
        }

        @SuppressWarnings("StringOperationCanBeSimplified") // a copy is what is wanted
        private static String fresh(String text) {
            return new String(text.toCharArray());
        }
    }

    /**
     * Measures histories and plain rows.
     *
     * @param args residents, entries of each, and of how many residents one has plain rows
     * @throws IOException if the machine cannot be described
     */
    public static void main(String[] args) throws IOException {
        int residents = Integer.parseInt(args[0]);
        int entries = Integer.parseInt(args[1]);
        int plain = Math.max(1, residents / Integer.parseInt(args[2]));
        String machine = Machine.json();
        System.out.println(measured("ChangeHistory", residents, entries, machine, histories(residents, entries)));
        System.out.println(measured("plain rows", plain, entries, machine, plainRows(plain, entries)));
    }

    private static String measured(String kept, int residents, int entries, String machine, Object[] held) {
        long bytes = usedWith(held) - usedWithout(held);
        return String.format(
                Locale.ROOT,
                "{\"measure\": \"heap of histories\", \"kept\": \"%s\", \"residents\": %d, \"entries\": %d, "
                        + "\"bytesPerResident\": %.1f, \"bytesPerEntry\": %.1f, %s}",
                kept,
                residents,
                entries,
                (double) bytes / residents,
                (double) bytes / residents / entries,
                machine);
    }

    private static long usedWith(Object[] held) {
        try {
            return Heap.used();
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static long usedWithout(Object[] held) {
        Arrays.fill(held, "");
        return usedWith(held);
    }

    private static Object[] histories(int residents, int entries) {
        Object[] histories = new Object[residents];
        for (int n = 0; n < residents; n++) {
            histories[n] = history(n, entries);
        }
        return histories;
    }

    private static Object[] plainRows(int residents, int entries) {
        Object[] rows = new Object[residents];
        for (int n = 0; n < residents; n++) {
            PlainRow[] own = new PlainRow[entries];
            for (int number = 1; number <= entries; number++) {
                own[number - 1] = PlainRow.of(n, number);
            }
            rows[n] = own;
        }
        return rows;
    }

    private static ChangeHistory history(int n, int entries) {
        List<HistoryEntry> recorded = new ArrayList<>(entries);
        ResidentRecord record = Villager.record(n);
        recorded.add(entry(
                1,
                CarryOver.builder()
                        .changeDate(CalendarDate.of(Villager.day(100)))
                        .processingDate(Villager.day(100))
                        .basis(new Basis.ExOfficio())
                        .build(),
                record));
        for (int number = 2; number <= entries; number++) {
            record = changed(record, n, number);
            recorded.add(entry(number, event(record, number), record));
        }
        return ChangeHistory.of(recorded);
    }

    /** The record of a resident at a history number, by itself. */
    private static ResidentRecord recordAt(int n, int number) {
        ResidentRecord record = Villager.record(n);
        for (int i = 2; i <= number; i++) {
            record = changed(record, n, i);
        }
        return record;
    }

    private static ResidentRecord changed(ResidentRecord record, int n, int number) {
        LocalDate day = Villager.day(number * 100);
        return number % 2 == 0
                ? record.withResidence(record.residence()
                        .movedTo(Villager.address(n + number * 7), CalendarDate.of(day), Optional.of(day)))
                : record.withPerson(record.person().withName(Villager.name(n + number)));
    }

    private static ChangeEvent event(ResidentRecord after, int number) {
        LocalDate day = Villager.day(number * 100);
        return number % 2 == 0
                ? AddressChange.builder()
                        .changeDate(CalendarDate.of(day))
                        .processingDate(day)
                        .basis(Basis.Notification.on(day))
                        .addPlacements(Placement.of(after.addressee(), Relationship.HEAD))
                        .household(TargetHousehold.existing(after.membership().household()))
                        .address(after.residence().address())
                        .build()
                : ExOfficioCorrection.builder()
                        .changeDate(CalendarDate.of(day))
                        .processingDate(day)
                        .basis(new Basis.ExOfficio())
                        .subject(after.addressee())
                        .items(RecordedItems.builder().name(after.name()).build())
                        .build();
    }

    private static HistoryEntry entry(int number, ChangeEvent event, ResidentRecord record) {
        return HistoryEntry.builder()
                .historyNumber(number)
                .event(event)
                .record(record)
                .build();
    }
}
