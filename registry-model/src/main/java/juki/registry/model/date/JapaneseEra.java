package juki.registry.model.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An era of the Japanese calendar (和暦, wareki).
 *
 * <p>Eras are data: {@link #TABLE} holds those known at the release of this version. {@code sharesFirstDay} tells that the
 * first day of this era was also written as the last day of the era before (1912-07-30 and 1926-12-25), as family
 * registers do.
 *
 * @param name the name, 令和
 * @param letter the letter used in data feeds, R
 * @param firstDay the first day
 * @param sharesFirstDay whether the first day also belongs to the era before
 */
public record JapaneseEra(String name, char letter, LocalDate firstDay, boolean sharesFirstDay) {

    /** The eras since 1868 (明治改元の詔, 1868-10-23, effective back to 1868-01-25), oldest first. */
    public static final List<JapaneseEra> TABLE = List.of(
            new JapaneseEra("明治", 'M', LocalDate.of(1868, 1, 25), false),
            new JapaneseEra("大正", 'T', LocalDate.of(1912, 7, 30), true),
            new JapaneseEra("昭和", 'S', LocalDate.of(1926, 12, 25), true),
            new JapaneseEra("平成", 'H', LocalDate.of(1989, 1, 8), false),
            new JapaneseEra("令和", 'R', LocalDate.of(2019, 5, 1), false));

    /**
     * The era in force on a day; days before 1868-01-25 are answered with the first era, in which registers write them.
     *
     * @param day the day
     * @return the era
     */
    public static JapaneseEra on(LocalDate day) {
        return JapaneseCalendar.STANDARD.eraOn(day).orElse(TABLE.get(0));
    }

    /** {@return the era that followed this one in the table, empty for the present era} */
    public Optional<JapaneseEra> next() {
        return JapaneseCalendar.STANDARD.after(this);
    }
}
