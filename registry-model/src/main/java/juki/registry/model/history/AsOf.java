package juki.registry.model.history;

import java.time.LocalDate;
import juki.registry.model.date.CalendarDate;

/**
 * A question to a history (時点, jiten): how things stood in life on one day, as far as the office had recorded it by the end
 * of another.
 *
 * @param valid the day in life (異動日 up to and including it count)
 * @param known the day of the office (処理日 up to and including it count)
 */
public record AsOf(LocalDate valid, LocalDate known) {

    /**
     * How things stood on one day, as far as known by the end of another.
     *
     * @param valid the day in life
     * @param known the day of the office
     * @return the question
     */
    public static AsOf of(LocalDate valid, LocalDate known) {
        return new AsOf(valid, known);
    }

    /**
     * How things stood on one day, as far as known by the end of another.
     *
     * @param valid the day in life
     * @param known the day of the office
     * @return the question
     */
    public static AsOf of(CalendarDate valid, LocalDate known) {
        return new AsOf(valid.toLocalDate(), known);
    }

    /**
     * How things stood on a day, as far as known by its end.
     *
     * @param day the day
     * @return the question
     */
    public static AsOf endOf(LocalDate day) {
        return new AsOf(day, day);
    }
}
