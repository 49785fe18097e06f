package juki.registry.cli.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import juki.registry.cli.report.ResidentLife.Entry;

/**
 * One resident's history on two time lines: above, the days on which things happened in life; below, the days on
 * which the office recorded them; each entry a line from the one to the other. The further a line leans to the right,
 * the later it was recorded; one that leans to the left was recorded ahead.
 */
final class LifeChart {
    /** Later entries than this many are in neither picture nor table. */
    static final int MOST_ENTRIES = 40;

    private static final double WIDTH = 1100;
    private static final double NAMES = 128;
    private static final double GUTTER = 104;
    private static final double RIGHT = 930;
    private static final double BETWEEN = 128;
    private static final double LEVEL = 38;
    private static final double GAP = 14;
    private static final double NAME_ROOM = 160;

    private final int year;
    private final List<Entry> entries;
    private final ResidentLife life;
    private final double left;
    private final double right;

    private LifeChart(ResidentLife life, int year) {
        this.year = year;
        this.life = life;
        this.entries = shown(life);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate next = first.plusYears(1);
        boolean before = dates().anyMatch(date -> date.isBefore(first));
        boolean after = dates().anyMatch(date -> !date.isBefore(next));
        this.left = NAMES + (before ? GUTTER : 0);
        this.right = RIGHT - (after ? GUTTER : 0);
    }

    static void draw(Markup page, ResidentLife life, int year) {
        new LifeChart(life, year).draw(page);
    }

    /** The entries that are drawn and listed. */
    static List<Entry> shown(ResidentLife life) {
        return life.entries().stream().limit(MOST_ENTRIES).toList();
    }

    /** How long after the change it was recorded. */
    static Phrase lag(Entry entry) {
        long days = entry.daysUntilRecorded();
        if (days == 0) {
            return new Phrase("同日", "same day");
        }
        String number = Figures.grouped(Math.abs(days));
        return days > 0
                ? new Phrase(number + "日後", number + " d later")
                : new Phrase(number + "日前", number + " d ahead");
    }

    private record Label(Entry entry, double x, int level) {}

    private Stream<LocalDate> dates() {
        return entries.stream().flatMap(entry -> Stream.of(entry.changeDate(), entry.processingDate()));
    }

    private void draw(Markup page) {
        Comparator<Entry> byNumber = Comparator.comparingInt(Entry::historyNumber);
        List<Label> happened = placed(
                Entry::changeDate,
                byNumber.reversed(),
                entry -> Math.max(
                        Wording.width(number(entry) + " " + japanese(entry) + "　" + day(entry.changeDate()), 12.5),
                        Wording.width(english(entry), 11)));
        List<Label> recorded = placed(
                Entry::processingDate,
                byNumber,
                entry -> Math.max(
                        Wording.width(number(entry) + " " + day(entry.processingDate()), 12.5),
                        Wording.width(lag(entry), 11)));
        double valid = 24 + LEVEL * levels(happened);
        double record = valid + BETWEEN;
        double bottom = record + LEVEL * levels(recorded);

        page.openPicture(
                "life",
                WIDTH,
                bottom + 40,
                "ある住民の一年 One resident's life",
                "異動履歴 " + life.entries().size() + " 件。上は異動日、下は処理日。The days on which things happened (above) and"
                        + " the days on which they were recorded (below), joined entry by entry.");
        grid(page, valid, record);
        axis(page, valid, new Phrase("異動日", "Change date"), "起きた日");
        axis(page, record, new Phrase("処理日", "Recorded on"), "記録した日");
        for (Entry entry : entries) {
            page.line(
                    "lag" + (entry.late() ? " late" : entry.daysUntilRecorded() < 0 ? " ahead" : ""),
                    x(entry, Entry::changeDate),
                    valid,
                    x(entry, Entry::processingDate),
                    record);
        }
        names(page, (valid + record) / 2 + 4);
        page.open("g", "class", "labels");
        happened.forEach(label -> drawHappened(page, label, valid));
        recorded.forEach(label -> drawRecorded(page, label, record));
        page.close("g");
        legend(page, bottom + 34);
        page.close("svg");
    }

    /**
     * Gives every label the level nearest to its axis on which it covers neither another label nor the leader of one:
     * from right to left, since a label extends to the right of its leader.
     *
     * @param sameDay which of the entries of a day comes nearest to the axis
     */
    private List<Label> placed(
            Function<Entry, LocalDate> date, Comparator<Entry> sameDay, Function<Entry, Double> width) {
        List<Entry> fromTheRight = entries.stream()
                .sorted(Comparator.<Entry>comparingDouble(entry -> -x(entry, date))
                        .thenComparing(sameDay))
                .toList();
        List<Label> labels = new ArrayList<>();
        for (Entry entry : fromTheRight) {
            double x = x(entry, date);
            double end = x + width.apply(entry) + GAP;
            int level = labels.stream()
                    .filter(other -> other.x() < end)
                    .mapToInt(other -> other.level() + 1)
                    .max()
                    .orElse(0);
            labels.add(new Label(entry, x, level));
        }
        return labels;
    }

    private static int levels(List<Label> labels) {
        return labels.stream().mapToInt(label -> label.level() + 1).max().orElse(1);
    }

    /** Days of the year on the scale; days before and after it side by side in the margins, in their order. */
    private double x(Entry entry, Function<Entry, LocalDate> axis) {
        LocalDate date = axis.apply(entry);
        if (date.getYear() == year) {
            return left
                    + (right - left)
                            * (date.getDayOfYear() - 0.5)
                            / Year.of(year).length();
        }
        boolean before = date.getYear() < year;
        List<LocalDate> beyond = dates().filter(other -> before ? other.getYear() < year : other.getYear() > year)
                .distinct()
                .sorted()
                .toList();
        double share = (beyond.indexOf(date) + 0.5) / beyond.size();
        double from = before ? NAMES : right;
        return from + GUTTER * share;
    }

    private void grid(Markup page, double valid, double record) {
        for (int month = 1; month <= 13; month++) {
            double x = month == 13
                    ? right
                    : left
                            + (right - left)
                                    * (LocalDate.of(year, month, 1).getDayOfYear() - 1)
                                    / Year.of(year).length();
            page.line("grid", x, valid, x, record);
            page.line("zero", x, valid - 4, x, valid + 4);
            page.line("zero", x, record - 4, x, record + 4);
        }
    }

    /** The months' names, between the lines and above whatever crosses them. */
    private void names(Markup page, double y) {
        for (Month month : Month.values()) {
            double middle = left + (right - left) * (month.getValue() - 0.5) / 12;
            page.open("text", "class", "tick middle halo-text", "x", middle, "y", y)
                    .label(MonthChart.name(month))
                    .close("text");
        }
        if (left > NAMES) {
            page.element("text", year + "年より前", "class", "tick middle halo-text", "x", NAMES + GUTTER / 2, "y", y);
        }
        if (right < RIGHT) {
            page.element("text", year + "年より後", "class", "tick middle halo-text", "x", right + GUTTER / 2, "y", y);
        }
    }

    private void axis(Markup page, double y, Phrase name, String meaning) {
        if (left > NAMES) {
            page.line("beyond", NAMES, y, left, y);
        }
        page.line("axis", left, y, right, y);
        if (right < RIGHT) {
            page.line("beyond", right, y, RIGHT, y);
        }
        page.open("text", "class", "legend strong", "x", 0.0, "y", y - 2)
                .label(name)
                .close("text");
        page.element("text", meaning, "class", "tick", "x", 0.0, "y", y + 14);
    }

    private void drawHappened(Markup page, Label label, double axis) {
        Entry entry = label.entry();
        double y = axis - LEVEL * label.level() - 12;
        boolean cancelled = life.isCancelled(entry.historyNumber());
        page.line("leader", label.x(), axis, label.x(), y - 24);
        page.open("text", "class", "legend", "x", label.x() + 5, "y", y - 15)
                .element("tspan", number(entry) + " ", "class", "number")
                .element("tspan", japanese(entry), "class", cancelled ? "struck" : "strong")
                .element("tspan", "　" + day(entry.changeDate()), "class", "tick")
                .close("text");
        page.element("text", english(entry), "lang", "en", "class", "tick", "x", label.x() + 5, "y", y);
        page.leaf(
                "circle",
                "class",
                cancelled ? "happened cancelled" : "happened",
                "cx",
                label.x(),
                "cy",
                axis,
                "r",
                5.0);
    }

    private void drawRecorded(Markup page, Label label, double axis) {
        Entry entry = label.entry();
        double y = axis + LEVEL * label.level() + 12;
        page.line("leader", label.x(), axis, label.x(), y + 20);
        page.open("text", "class", "legend", "x", label.x() + 5, "y", y + 10)
                .element("tspan", number(entry) + " ", "class", "number")
                .text(day(entry.processingDate()))
                .close("text");
        page.open("text", "class", entry.late() ? "tick ink-late" : "tick", "x", label.x() + 5, "y", y + 24)
                .label(lag(entry))
                .close("text");
        page.leaf("circle", "class", "recorded", "cx", label.x(), "cy", axis, "r", 5.0);
    }

    private static void legend(Markup page, double y) {
        double x = key(page, "lag", new Phrase("出来事から記録まで", "From change to record"), NAMES, y);
        x = key(page, "lag late", new Phrase("届出の遅れ", "Notified late"), x, y);
        x = key(page, "lag ahead", new Phrase("予定の届出", "Recorded ahead"), x, y);
        page.open("text", "class", "legend", "x", x, "y", y)
                .element("tspan", "取消線", "class", "struck")
                .text("　")
                .label(new Phrase("のちに取消し", "Cancelled later"))
                .close("text");
    }

    private static double key(Markup page, String style, Phrase name, double x, double y) {
        page.line(style, x, y - 4, x + 30, y - 4);
        page.open("text", "class", "legend", "x", x + 36, "y", y).label(name).close("text");
        return x + 36 + Wording.width(name, 12.5) + 22;
    }

    /** The day without the year of the picture. */
    private String day(LocalDate date) {
        return date.getYear() == year ? date.toString().substring(5) : date.toString();
    }

    private static String japanese(Entry entry) {
        return Wording.fitting(entry.event().japanese(), 12.5, NAME_ROOM);
    }

    private static String english(Entry entry) {
        return Wording.fitting(entry.event().english(), 11, NAME_ROOM);
    }

    private static String number(Entry entry) {
        return Integer.toString(entry.historyNumber());
    }
}
