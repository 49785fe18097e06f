package juki.registry.model.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.event.MoveOut;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/**
 * How a record stood, worked out the slow way and item by item: each entry that counts contributes the items in which it
 * differs from the entry before it in the office's order, a cancellation those in which it differs from the entry before the
 * one it cancels, unless an earlier entry was cancelled after it.
 */
public final class AsOfOracle {

    private record Counted(LocalDate on, int number) {}

    private AsOfOracle() {}

    /** The items of the record, or nothing if there was none. */
    public static Optional<Map<String, Object>> asOf(ChangeHistory history, LocalDate valid, LocalDate known) {
        List<HistoryEntry> entries = history.entries();
        Set<Integer> undone = new HashSet<>();
        for (HistoryEntry entry : entries) {
            if (!entry.processingDate().isAfter(known) && entry.cancels().isPresent()) {
                int cancelled = entry.cancels().getAsInt();
                undone.add(cancelled);
                if (cancelled == 1) {
                    undone.add(entry.historyNumber());
                }
                entries.subList(cancelled, entry.historyNumber() - 1).stream()
                        .filter(between -> between.cancels().isPresent())
                        .forEach(between -> undone.add(between.historyNumber()));
            }
        }
        List<Counted> counted = new ArrayList<>();
        @Nullable LocalDate opening = null;
        for (HistoryEntry entry : entries) {
            if (entry.processingDate().isAfter(known)
                    || undone.contains(entry.historyNumber())
                    || closesForNext(entries, entry.historyNumber(), known)) {
                continue;
            }
            LocalDate on = entry.changeDate().earliest();
            if (entry.event() instanceof MoveOut move
                    && move.changeDate().latest().isAfter(move.processingDate())) {
                on = entry.processingDate();
            }
            if (opening != null && on.isBefore(opening)) {
                on = opening;
            }
            if (entry.cancels().isEmpty() && opensStay(entries, entry.historyNumber())) {
                opening = on;
            }
            if (!on.isAfter(valid)) {
                counted.add(new Counted(on, entry.historyNumber()));
            }
        }
        counted.sort(Comparator.comparing(Counted::on).thenComparing(Counted::number));
        Map<String, Object> state = null;
        for (Counted one : counted) {
            HistoryEntry entry = entries.get(one.number() - 1);
            int counterpart = entry.cancels()
                    .orElse(closesForNext(entries, one.number() - 1, known) ? one.number() - 1 : one.number());
            Map<String, Object> after = items(entry.record());
            Map<String, Object> before = counterpart == 1
                    ? Map.of()
                    : items(entries.get(counterpart - 2).record());
            if (state == null) {
                state = entry.cancels().isEmpty() && opensStay(entries, one.number()) ? after : null;
                continue;
            }
            boolean removes = !before.containsKey("removal") && after.containsKey("removal");
            if (removes && state.containsKey("removal")) {
                continue;
            }
            Set<String> all = new HashSet<>(after.keySet());
            all.addAll(before.keySet());
            for (String item : all) {
                Object now = after.get(item);
                if (now == null) {
                    state.remove(item);
                } else if (!now.equals(before.get(item))) {
                    state.put(item, now);
                }
            }
            if (state.containsKey("removal")) {
                state.remove("plannedMoveOut");
            }
        }
        return Optional.ofNullable(state);
    }

    private static boolean opensStay(List<HistoryEntry> entries, int number) {
        return number == 1
                || entries.get(number - 1).record().removal().isEmpty()
                        && entries.get(number - 2).record().removal().isPresent()
                        && !closesForNext(entries, number - 1, LocalDate.MAX);
    }

    /** Whether the record is removed only for the next entry, of the same change, to make another: one change in two entries. */
    private static boolean closesForNext(List<HistoryEntry> entries, int number, LocalDate known) {
        if (number < 2 || number >= entries.size()) {
            return false;
        }
        HistoryEntry next = entries.get(number);
        return entries.get(number - 2).record().removal().isEmpty()
                && entries.get(number - 1).record().removal().isPresent()
                && next.record().removal().isEmpty()
                && !next.processingDate().isAfter(known)
                && next.event().equals(entries.get(number - 1).event());
    }

    public static Map<String, Object> items(ResidentRecord record) {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("addressee", record.addressee());
        record.recordCode().ifPresent(value -> items.put("recordCode", value));
        record.individualNumber().ifPresent(value -> items.put("individualNumber", value));
        items.put("name", record.person().name());
        items.put("dateOfBirth", record.person().dateOfBirth());
        items.put("sex", record.person().sex());
        items.put("details", record.details());
        items.put("residence", record.residence());
        items.put("membership", record.membership());
        record.plannedMoveOut().ifPresent(value -> items.put("plannedMoveOut", value));
        record.removal().ifPresent(value -> items.put("removal", value));
        return items;
    }
}
