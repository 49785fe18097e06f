package juki.registry.testkit.town;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.OfficeCalendar;
import org.jspecify.annotations.Nullable;

/** What is due on which day of the year, in order. */
final class Agenda {

    /**
     * Something due.
     *
     * @param day when
     * @param number the order among what is due that day
     * @param occasion what
     * @param careful whether whoever comes has come before and gets it right this time
     */
    record Due(LocalDate day, long number, Occasion occasion, boolean careful) {}

    private final int year;
    private final OfficeCalendar calendar;
    private final Map<Month, List<LocalDate>> openDays = new EnumMap<>(Month.class);
    private final PriorityQueue<Due> dues =
            new PriorityQueue<>(Comparator.comparing(Due::day).thenComparingLong(Due::number));
    private long last;

    Agenda(int year, OfficeCalendar calendar) {
        this.year = year;
        this.calendar = calendar;
        for (Month month : Month.values()) {
            List<LocalDate> open = new ArrayList<>();
            YearMonth days = YearMonth.of(year, month);
            for (int day = 1; day <= days.lengthOfMonth(); day++) {
                if (calendar.isOpen(days.atDay(day))) {
                    open.add(days.atDay(day));
                }
            }
            openDays.put(month, open);
        }
    }

    /** Spreads a number of like occasions over the open days of the year, the months weighted. */
    void spread(int times, double[] months, Chance chance, Occasion occasion) {
        double sum = 0;
        for (double weight : months) {
            sum += weight;
        }
        double due = 0;
        int done = 0;
        for (Month month : Month.values()) {
            due += times * months[month.getValue() - 1] / sum;
            List<LocalDate> open = openDays.getOrDefault(month, List.of());
            for (; done < Math.round(due); done++) {
                add(open.get(chance.below(open.size())), occasion, false);
            }
        }
    }

    /** Puts something on the first open day on or after a day, if that is in this year. */
    void atCounter(LocalDate day, Occasion occasion) {
        if (day.getYear() <= year) {
            add(calendar.nextOpenDay(day), occasion, false);
        }
    }

    /** Puts something on a day itself, open or not, as what the office's system does by itself. */
    void on(LocalDate day, Occasion occasion) {
        add(day, occasion, true);
    }

    /** Lets whoever was turned away come again on the next open day. */
    void again(Due turnedAway) {
        LocalDate tomorrow = turnedAway.day().plusDays(1);
        if (tomorrow.getYear() == year) {
            add(calendar.nextOpenDay(tomorrow), turnedAway.occasion(), true);
        }
    }

    private void add(LocalDate day, Occasion occasion, boolean careful) {
        if (day.getYear() == year) {
            dues.add(new Due(day, last++, occasion, careful));
        }
    }

    /** What is due next, null at the end of the year. */
    @Nullable
    Due next() {
        return dues.poll();
    }
}
