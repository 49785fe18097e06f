package juki.registry.model.date;

import static juki.registry.model.date.UncertainDate.Form.ABOUT_DAY;
import static juki.registry.model.date.UncertainDate.Form.ABOUT_MONTH;
import static juki.registry.model.date.UncertainDate.Form.ABOUT_RANGE;
import static juki.registry.model.date.UncertainDate.Form.ABOUT_THIRD;
import static juki.registry.model.date.UncertainDate.Form.ABOUT_YEAR;
import static juki.registry.model.date.UncertainDate.Form.ESTIMATED_DAY;
import static juki.registry.model.date.UncertainDate.Form.ESTIMATED_MONTH;
import static juki.registry.model.date.UncertainDate.Form.ESTIMATED_RANGE;
import static juki.registry.model.date.UncertainDate.Form.IN_MONTH;
import static juki.registry.model.date.UncertainDate.Form.IN_YEAR;
import static juki.registry.model.date.UncertainDate.Form.RANGE;
import static juki.registry.model.date.UncertainDate.Form.SEASON;
import static juki.registry.model.date.UncertainDate.Form.THIRD;
import static juki.registry.model.date.UncertainDate.Form.UNKNOWN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import juki.registry.model.date.DateWords.Point;
import juki.registry.model.date.UncertainDate.Form;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an uncertain date say.
 *
 * @param form which of the forms they have
 * @param near the year, month or day named, the first one of a range; nothing for {@link Form#UNKNOWN}
 * @param far the last day of a range
 * @param part the number of the season or of the third of the month, from 1; 0 if none is named
 */
record UncertainWords(
        Form form, @Nullable Point near, @Nullable Point far, int part) {

    private static final String[] SEASONS = {"春", "夏", "秋", "冬"};
    private static final String[] THIRDS = {"上旬", "中旬", "下旬"};

    /** Winter is the only season in two pieces. */
    private static final int WINTER = 4;

    private static final Set<Form> VAGUE_AT_BOTH_ENDS = Set.of(
            ABOUT_YEAR,
            ABOUT_MONTH,
            ABOUT_DAY,
            ABOUT_THIRD,
            ABOUT_RANGE,
            ESTIMATED_DAY,
            ESTIMATED_MONTH,
            ESTIMATED_RANGE);

    static Optional<UncertainWords> read(String wording, JapaneseCalendar calendar) {
        if (wording.equals("年月日不詳")) {
            return Optional.of(new UncertainWords(UNKNOWN, null, null, 0));
        }
        DateWords words = new DateWords(wording, calendar);
        boolean estimated = words.takes("推定");
        Optional<Point> point = words.point();
        Optional<UncertainWords> read =
                estimated ? point.flatMap(near -> estimated(near, words)) : point.flatMap(near -> plain(near, words));
        return read.filter(it -> words.isAtEnd());
    }

    private static Optional<UncertainWords> estimated(Point near, DateWords words) {
        if (near.hasDay() && words.takes("から")) {
            return range(ESTIMATED_RANGE, near, words, false);
        }
        return near.hasMonth() ? only(near.hasDay() ? ESTIMATED_DAY : ESTIMATED_MONTH, near) : Optional.empty();
    }

    private static Optional<UncertainWords> plain(Point near, DateWords words) {
        if (near.hasDay()) {
            if (words.takes("から")) {
                return range(RANGE, near, words, true);
            }
            if (words.takes("頃から")) {
                return range(ABOUT_RANGE, near, words, true);
            }
            return words.takes("頃") ? only(ABOUT_DAY, near) : Optional.empty();
        }
        if (near.hasMonth()) {
            if (words.takes("日不詳")) {
                return only(IN_MONTH, near);
            }
            int third = oneOf(THIRDS, words);
            if (third > 0) {
                return Optional.of(new UncertainWords(words.takes("頃") ? ABOUT_THIRD : THIRD, near, null, third));
            }
            return words.takes("頃") ? only(ABOUT_MONTH, near) : Optional.empty();
        }
        if (words.takes("月日不詳")) {
            return only(IN_YEAR, near);
        }
        int season = oneOf(SEASONS, words);
        if (season > 0) {
            return Optional.of(new UncertainWords(SEASON, near, null, season));
        }
        return words.takes("頃") ? only(ABOUT_YEAR, near) : Optional.empty();
    }

    private static Optional<UncertainWords> only(Form form, Point near) {
        return Optional.of(new UncertainWords(form, near, null, 0));
    }

    private static Optional<UncertainWords> range(Form form, Point near, DateWords words, boolean about) {
        Optional<Point> far = words.pointAfter(near);
        boolean closed = far.isPresent() && words.takes(about ? "頃まで" : "まで");
        words.takes("の間");
        return closed ? far.map(it -> new UncertainWords(form, near, it, 0)) : Optional.empty();
    }

    static String season(int part) {
        return SEASONS[part - 1];
    }

    static String third(int part) {
        return THIRDS[part - 1];
    }

    private static int oneOf(String[] names, DateWords words) {
        for (int i = 0; i < names.length; i++) {
            if (words.takes(names[i])) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The date with these words; empty if the calendar lacks what they name. */
    Optional<UncertainDate> toDate(String wording, Vagueness vagueness) {
        if (near == null) {
            return Optional.of(UncertainDate.unknown());
        }
        Point end = far == null ? near : far;
        Optional<LocalDate[]> nearBounds = near.bounds();
        Optional<LocalDate[]> farBounds = end.bounds();
        if (nearBounds.isEmpty() || farBounds.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = nearBounds.get()[0];
        LocalDate last = farBounds.get()[1];
        if (part > 0) {
            LocalDate from = partBegin(near);
            LocalDate to = partEnd(near);
            first = first.isBefore(from) ? from : first;
            last = last.isAfter(to) ? to : last;
        }
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        ChronoUnit unit = form == ABOUT_THIRD ? ChronoUnit.DAYS : end.unit();
        if (VAGUE_AT_BOTH_ENDS.contains(form)) {
            first = vagueness.before(first, unit);
            last = vagueness.after(last, unit);
        } else if (form == RANGE) {
            last = vagueness.after(last, unit);
        }
        first = first.isBefore(UncertainDate.FIRST_CONCEIVABLE) ? UncertainDate.FIRST_CONCEIVABLE : first;
        last = last.isAfter(UncertainDate.LAST_CONCEIVABLE) ? UncertainDate.LAST_CONCEIVABLE : last;
        boolean tooLong = wording.codePointCount(0, wording.length()) > UncertainDate.MAX_WORDING;
        return tooLong || !first.isBefore(last)
                ? Optional.empty()
                : Optional.of(UncertainDate.between(wording, first, last));
    }

    private LocalDate partBegin(Point point) {
        LocalDate year = LocalDate.of(point.year().number(), 1, 1);
        if (point.hasMonth()) {
            return year.withMonth(point.month()).withDayOfMonth(part * 10 - 9);
        }
        if (part == WINTER) {
            // Of a year that began with its era after February only December is in the winter.
            return point.year().first().getMonthValue() > 2 ? year.withMonth(12) : year;
        }
        return year.withMonth(part * 3);
    }

    private LocalDate partEnd(Point point) {
        if (point.hasMonth()) {
            LocalDate month = LocalDate.of(point.year().number(), point.month(), 1);
            return part == THIRDS.length ? month.plusMonths(1).minusDays(1) : month.withDayOfMonth(part * 10);
        }
        LocalDate year = LocalDate.of(point.year().number(), 1, 1);
        if (part == WINTER) {
            // Of a year that ended with its era before December only January and February are.
            boolean ended = point.year().last().getMonthValue() < 12;
            return (ended ? year.withMonth(3) : year.plusYears(1)).minusDays(1);
        }
        return year.withMonth(part * 3).plusMonths(3).minusDays(1);
    }
}
