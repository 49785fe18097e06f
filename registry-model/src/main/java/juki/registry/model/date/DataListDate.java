package juki.registry.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import juki.registry.model.date.DateWords.Point;
import org.jspecify.annotations.Nullable;

/**
 * A date as the data list of the standard carries it (データ要件の年月日, dēta yōken no nengappi): ten characters, a flag and
 * words (年月日, 不詳フラグ, 不詳表記).
 *
 * <p>The ten characters are {@code YYYY-MM-DD}. A part that is not known is {@code 0000} or {@code 00}; in the place of a
 * month {@code A1} to {@code A4} say spring to winter, in the place of a day {@code A1} to {@code A3} say the first to the last
 * third of the month. An uncertain date has the flag and its words; a day that the calendar lacks keeps its digits; the last
 * day of an era, which its digits alone would give to the next one, has its words without the flag. No day is ever made up:
 * what is not known stays {@code 00}.
 *
 * <p>Words in one of the forms that {@link UncertainDate#parse} reads say what the date is, however much the ten characters
 * say of it; only where both leave no day in common, the ten characters bound it and the words are kept as they are.
 *
 * <p>A {@link RegisterDate} comes back as it went out, with two exceptions that nothing but other columns could mend: an
 * uncertain date in words of its own ({@link UncertainDate#between}) comes back with the bounds of the year or month that the
 * ten characters still tell, within which its own lie; and one in words of a form, but with bounds of its own, as those read
 * with another {@link Vagueness}, comes back with the bounds that its words say.
 *
 * <p>Immutable and thread-safe. Source: standard data list (columns and the length of 72 characters); the meaning of the
 * parts {@code 00} and {@code A1} is known from published extracts of vendors, not from the list itself.
 *
 * @param date ten characters; empty for no date
 * @param uncertain the flag
 * @param wording the words, at most 72 characters; may be empty
 */
public record DataListDate(String date, boolean uncertain, String wording) {

    /** No date: all three columns are empty. */
    public static final DataListDate ABSENT = new DataListDate("", false, "");

    private static final String UNKNOWN = "0000-00-00";
    private static final String PART_UNKNOWN = "00";

    /**
     * Three columns that can be read.
     *
     * @param date ten characters; empty for no date
     * @param uncertain the flag
     * @param wording the words
     * @throws IllegalArgumentException if {@link #faultIn} finds a fault
     */
    public DataListDate {
        Optional<String> fault = faultIn(date, uncertain, wording);
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
    }

    /**
     * What is wrong with three columns. {@code 0000-00-00} and {@code 0} without flag and words arrive in practice and mean
     * that there is no date.
     *
     * @param date the ten characters
     * @param uncertain the flag
     * @param wording the words
     * @return a sentence that begins with the column; empty if they can be read
     */
    public static Optional<String> faultIn(String date, boolean uncertain, String wording) {
        if (wording.codePointCount(0, wording.length()) > UncertainDate.MAX_WORDING) {
            return Optional.of("wording: must have at most 72 characters");
        }
        if (!isNothing(date) && Slots.read(date) == null) {
            return Optional.of("date: must be YYYY-MM-DD, parts not known being 0000, 00 or A1 to A4");
        }
        if (isNothing(date) && !uncertain) {
            return wording.isBlank() ? Optional.empty() : Optional.of("uncertain: must be set where words stand alone");
        }
        return read(slotsIn(date), uncertain, wording).isPresent()
                ? Optional.empty()
                : Optional.of(
                        uncertain
                                ? "wording: must say what is uncertain about this date"
                                : "date: must be a day, or have flag and words");
    }

    /**
     * The columns of a date.
     *
     * @param date the date
     * @return its columns
     */
    public static DataListDate of(RegisterDate date) {
        return date.match(new RegisterDate.Cases<>() {
            @Override
            public DataListDate calendar(CalendarDate it) {
                return new DataListDate(it.toString(), false, "");
            }

            @Override
            public DataListDate nonCalendar(NonCalendarDate it) {
                String digits = String.format("%04d-%02d-%02d", it.year(), it.month(), it.day());
                return new DataListDate(digits, false, it.isCertain() ? it.wording() : "");
            }

            @Override
            public DataListDate uncertain(UncertainDate it) {
                return new DataListDate(slotsOf(it).toString(), true, it.wording());
            }
        });
    }

    /** {@return the date; empty if there is none} */
    public Optional<RegisterDate> toRegisterDate() {
        return isNothing(date) && !uncertain ? Optional.empty() : read(slotsIn(date), uncertain, wording);
    }

    private static boolean isNothing(String date) {
        return date.isEmpty() || date.equals("0") || date.equals(UNKNOWN);
    }

    private static Optional<RegisterDate> read(Slots slots, boolean uncertain, String wording) {
        Optional<RegisterDate> lacking = JapaneseCalendar.STANDARD
                .parse(wording)
                .filter(it -> it instanceof NonCalendarDate && slots.equals(slotsOf(it)));
        if (lacking.isPresent()) {
            return lacking;
        }
        if (!uncertain) {
            return wording.isBlank() ? slots.toDay() : Optional.empty();
        }
        if (wording.isBlank()) {
            return slots.inOwnWords().map(RegisterDate.class::cast);
        }
        Optional<UncertainDate> told = slots.bounds();
        Optional<UncertainDate> said = UncertainDate.parse(wording);
        boolean agree =
                said.isPresent() && told.filter(it -> overlap(it, said.get())).isPresent();
        return (agree ? said : told.map(it -> UncertainDate.between(wording, it.earliest(), it.latest())))
                .map(RegisterDate.class::cast);
    }

    private static boolean overlap(UncertainDate one, UncertainDate other) {
        return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }

    private static Slots slotsIn(String date) {
        return isNothing(date) ? Slots.of(0, 0, 0) : Objects.requireNonNull(Slots.read(date));
    }

    private static Slots slotsOf(RegisterDate date) {
        return date.match(new RegisterDate.Cases<>() {
            @Override
            public Slots calendar(CalendarDate it) {
                return Slots.of(it.year(), it.month(), it.day());
            }

            @Override
            public Slots nonCalendar(NonCalendarDate it) {
                return Slots.of(it.year(), it.month(), it.day());
            }

            @Override
            public Slots uncertain(UncertainDate it) {
                return UncertainWords.read(it.wording(), JapaneseCalendar.STANDARD)
                        .filter(words -> words.toDate(it.wording(), Vagueness.DEFAULT)
                                .filter(said -> overlap(said, it))
                                .isPresent())
                        .map(Slots::of)
                        .orElseGet(() -> Slots.common(it.earliest(), it.latest()));
            }
        });
    }

    /** The three parts of the ten characters. */
    private record Slots(String year, String month, String day) {

        static @Nullable Slots read(String date) {
            if (!date.matches("[0-9]{4}-([0-9]{2}|A[1-4])-([0-9]{2}|A[1-3])")) {
                return null;
            }
            return new Slots(date.substring(0, 4), date.substring(5, 7), date.substring(8));
        }

        static Slots of(int year, int month, int day) {
            return new Slots(String.format("%04d", year), String.format("%02d", month), String.format("%02d", day));
        }

        static Slots of(UncertainWords words) {
            Point near = words.near();
            if (near == null) {
                return of(0, 0, 0);
            }
            Point far = words.far();
            if (far != null && far.year().number() != near.year().number()) {
                return of(0, 0, 0);
            }
            if (far != null && far.month() != near.month()) {
                return of(near.year().number(), 0, 0);
            }
            boolean oneDay = far == null || far.day() == near.day();
            Slots slots = of(near.year().number(), near.month(), oneDay ? near.day() : 0);
            return switch (words.form()) {
                case SEASON -> new Slots(slots.year, "A" + words.part(), PART_UNKNOWN);
                case THIRD, ABOUT_THIRD -> new Slots(slots.year, slots.month, "A" + words.part());
                default -> slots;
            };
        }

        /** What all days between two have in common. */
        static Slots common(LocalDate earliest, LocalDate latest) {
            if (earliest.getYear() != latest.getYear()) {
                return of(0, 0, 0);
            }
            boolean oneMonth = earliest.getMonth() == latest.getMonth();
            return of(earliest.getYear(), oneMonth ? earliest.getMonthValue() : 0, 0);
        }

        /** The day, also one that its month lacks. */
        Optional<RegisterDate> toDay() {
            Optional<RegisterDate> day = CalendarDate.parse(toString()).map(RegisterDate.class::cast);
            return day.isPresent() || !isNumber(month) || !isNumber(day())
                    ? day
                    : JapaneseCalendar.STANDARD.parse(
                            "西暦" + number(year) + "年" + number(month) + "月" + number(day()) + "日");
        }

        /** An uncertain date for which nobody wrote words; empty where the parts alone do not say what is uncertain. */
        Optional<UncertainDate> inOwnWords() {
            boolean odd =
                    number(year) == 0 ? !toString().equals(UNKNOWN) : isNumber(day) || !isNumber(month) && isKnown(day);
            return odd ? Optional.empty() : bounds();
        }

        /** The days that the parts leave possible; a whole day stands for the days about it. */
        Optional<UncertainDate> bounds() {
            int number = number(year);
            if (number == 0) {
                return Optional.of(UncertainDate.unknown());
            }
            if (!isNumber(month)) {
                String season = isKnown(month) ? UncertainWords.season(month.charAt(1) - '0') : "月日不詳";
                return named(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), season);
            }
            if (number(month) > 12) {
                return Optional.empty();
            }
            YearMonth yearMonth = YearMonth.of(number, number(month));
            String rest = isNumber(day)
                    ? number(day) + "日頃"
                    : isKnown(day) ? UncertainWords.third(day.charAt(1) - '0') : "日不詳";
            return named(yearMonth.atDay(1), yearMonth.atEndOfMonth(), number(month) + "月" + rest);
        }

        private static Optional<UncertainDate> named(LocalDate first, LocalDate last, String rest) {
            return UncertainDate.parse(JapaneseCalendar.STANDARD.yearWords(first, last) + rest);
        }

        private static boolean isKnown(String part) {
            return !part.equals(PART_UNKNOWN);
        }

        private static boolean isNumber(String part) {
            return isKnown(part) && part.charAt(0) != 'A';
        }

        private static int number(String part) {
            return Integer.parseInt(part);
        }

        @Override
        public String toString() {
            return year + "-" + month + "-" + day;
        }
    }
}
