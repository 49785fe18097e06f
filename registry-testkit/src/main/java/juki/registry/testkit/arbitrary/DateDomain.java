package juki.registry.testkit.arbitrary;

import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.testkit.value.Dates;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Dates (日付): of the calendar, off it, and uncertain in every form. */
public final class DateDomain extends DomainContextBase {

    /** For jqwik, which makes one where {@code @Domain} asks for it. */
    public DateDomain() {}

    /** {@return days of the calendar} */
    @Provide
    public static Arbitrary<CalendarDate> calendarDates() {
        return Drawn.by(Dates::calendarDate);
    }

    /** {@return days that the calendar lacks} */
    @Provide
    public static Arbitrary<NonCalendarDate> nonCalendarDates() {
        return Drawn.by(Dates::nonCalendarDate);
    }

    /** {@return uncertain dates} */
    @Provide
    public static Arbitrary<UncertainDate> uncertainDates() {
        return Drawn.by(Dates::uncertainDate);
    }

    /** {@return dates of every kind} */
    @Provide
    public static Arbitrary<RegisterDate> registerDates() {
        return Drawn.by(Dates::registerDate);
    }
}
