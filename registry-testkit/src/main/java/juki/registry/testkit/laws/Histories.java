package juki.registry.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.testkit.life.Life;

/** The histories of a life, and what can be said of them without asking how a record stood. */
final class Histories {

    /** A day after everything that happens in a life. */
    static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    private Histories() {}

    static List<ChangeHistory> of(Life life) {
        List<ChangeHistory> histories = new ArrayList<>();
        life.register().forEachHistory(histories::add);
        histories.sort(Comparator.comparing(ChangeHistory::addressee));
        return histories;
    }

    static ChangeHistory first(int entries, ChangeHistory history) {
        return ChangeHistory.of(history.entries().subList(0, entries));
    }

    /** The day from which an entry counts: a plan from the day it is recorded, uncertain dates from their earliest day. */
    static LocalDate effectiveOn(HistoryEntry entry) {
        return entry.event() instanceof MoveOut moveOut && !moveOut.hasComeAbout()
                ? entry.processingDate()
                : entry.changeDate().earliest();
    }

    /** Whether the entries took effect in the order in which they were recorded, and none was cancelled. */
    static boolean isRecordedInOrder(ChangeHistory history) {
        LocalDate before = LocalDate.MIN;
        for (HistoryEntry entry : history.entries()) {
            if (entry.cancels().isPresent() || effectiveOn(entry).isBefore(before)) {
                return false;
            }
            before = effectiveOn(entry);
        }
        return true;
    }

    /**
     * How many entries, from the first on, stand, if all after them are undone and the record is again what it was after them;
     * all entries otherwise, as where somebody typed in what it was.
     */
    static int standingAtTheEnd(ChangeHistory history) {
        Deque<Integer> standing = new ArrayDeque<>();
        for (HistoryEntry entry : history.entries()) {
            if (entry.cancels().isEmpty()) {
                standing.push(entry.historyNumber());
            } else {
                standing.removeFirstOccurrence(entry.cancels().getAsInt());
            }
        }
        int count = standing.size();
        boolean areTheFirst = count == 0 || standing.peek() == count;
        boolean isAsBefore = count == 0
                ? history.entries().stream().noneMatch(entry -> entry.typedIn().isPresent())
                : history.entries().get(count - 1).record().equals(history.current());
        return areTheFirst && isAsBefore ? count : history.size();
    }

    /** The days on which an answer may change, and the days before. */
    static SortedSet<LocalDate> days(ChangeHistory history) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (HistoryEntry entry : history.entries()) {
            days.add(effectiveOn(entry));
            days.add(effectiveOn(entry).minusDays(1));
            days.add(entry.processingDate());
        }
        days.add(LATER);
        return days;
    }
}
