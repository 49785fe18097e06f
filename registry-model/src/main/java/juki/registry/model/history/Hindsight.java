package juki.registry.model.history;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What late entries and cancellations made known of a history (後から分かったこと): for each entry, from the first such on, the
 * course as known after it as far as it differs from that known before. Worked out when an entry is appended, so that questions
 * are answered by looking.
 */
final class Hindsight {

    /** How many entries, from the first, took effect in life in the order in which they were recorded. */
    private final int plain;

    private final Course[] further;

    /** As known after the last entry. */
    private final Reckoning last;

    private Hindsight(int plain, Course[] further, Reckoning last) {
        this.plain = plain;
        this.further = further;
        this.last = last;
    }

    /** After the first entry that was late or cancelled another, the last of those given. */
    static Hindsight beginningWith(HistoryEntry[] entries) {
        int plain = entries.length - 1;
        return new Hindsight(plain, new Course[0], Reckoning.of(entries, plain)).with(entries);
    }

    /** After one entry more, the last of those given. */
    Hindsight with(HistoryEntry[] entries) {
        Reckoning next = last.with(entries);
        Course[] more = Arrays.copyOf(further, further.length + 1);
        more[further.length] = next.differingFrom(last);
        return new Hindsight(plain, more, next);
    }

    int plain() {
        return plain;
    }

    /** The latest course, as known after the first entries, that tells of a day; null if none but the plain entries do. */
    @Nullable
    Course courseOn(LocalDate day, int known) {
        for (int number = known; number > plain; number--) {
            Course course = further[number - plain - 1];
            if (course.covers(day)) {
                return course;
            }
        }
        return null;
    }
}
