package juki.registry.model.history;

import java.time.LocalDate;
import java.util.Arrays;
import juki.registry.model.resident.ResidentRecord;
import org.jspecify.annotations.Nullable;

/** How a record stood from day to day in life (経過): from the first of its days on, without an end; perhaps on no day. */
final class Course {

    private final LocalDate[] starts;
    private final @Nullable ResidentRecord[] records;

    private Course(LocalDate[] starts, @Nullable ResidentRecord[] records) {
        this.starts = starts;
        this.records = records;
    }

    boolean covers(LocalDate day) {
        return starts.length > 0 && !day.isBefore(starts[0]);
    }

    /** The record on a day that the course covers. */
    @Nullable
    ResidentRecord on(LocalDate day) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle].isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return records[low];
    }

    int spans() {
        return starts.length;
    }

    LocalDate start(int span) {
        return starts[span];
    }

    @Nullable
    ResidentRecord record(int span) {
        return records[span];
    }

    /** Puts a course together, the earliest day first. */
    static final class Drawing {

        private final LocalDate[] starts;
        private final @Nullable ResidentRecord[] records;
        private int spans;

        Drawing(int mostSpans) {
            starts = new LocalDate[mostSpans];
            records = new @Nullable ResidentRecord[mostSpans];
        }

        /** How the record stands from a day on; of what is said of one day the last counts. */
        void from(LocalDate day, @Nullable ResidentRecord record) {
            if (spans == 0 || day.isAfter(starts[spans - 1])) {
                starts[spans++] = day;
            }
            records[spans - 1] = record;
        }

        Course drawn() {
            return new Course(Arrays.copyOf(starts, spans), Arrays.copyOf(records, spans));
        }
    }
}
