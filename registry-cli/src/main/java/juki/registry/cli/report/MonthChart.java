package juki.registry.cli.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.MovementsByMonth.Unit;

/** The movements by month: increases stacked above zero, decreases below, the difference as a line. */
final class MonthChart {
    private static final double WIDTH = 1100;
    private static final double LEFT = 62;
    private static final double RIGHT = 1090;
    private static final double TOP = 58;
    private static final double PLOT = 290;
    private static final double SLOT = (RIGHT - LEFT) / 12;
    private static final double BAR = 42;
    private static final double HEIGHT = TOP + PLOT + 62;

    private static final int PANEL_COLUMNS = 3;
    private static final double PANEL_WIDTH = 340;
    private static final double PANEL_HEIGHT = 122;
    private static final double PANEL_GAP = 40;
    private static final double PANEL_PLOT = 56;

    private MonthChart() {}

    /** The movements that change the population. */
    static void drawPopulation(Markup page, MovementsByMonth movements) {
        List<Kind> increases = shown(movements, 1);
        List<Kind> decreases = shown(movements, -1);
        long up = highest(movements, increases);
        long down = highest(movements, decreases);
        long step = Axis.stepFor(Math.max(1, up + down), 10);
        long above = Math.max(down == 0 ? 1 : 0, -Math.floorDiv(-up, step)) * step;
        long below = -Math.floorDiv(-down, step) * step;
        Axis axis = new Axis(step, above + below, PLOT);
        double zero = TOP + axis.length(above);

        page.openPicture(
                "months",
                WIDTH,
                HEIGHT,
                "月別の人口異動 Movements by month",
                "処理月別の増加（転入・出生など）と減少（転出・死亡など）。年間の増減は " + Figures.signed(movements.netIncrease())
                        + " 人。Increases above zero and decreases below, by month of recording; the line is their"
                        + " difference.");
        hatch(page, "months-hatch");
        for (long tick = -below; tick <= above; tick += step) {
            double y = zero - axis.length(tick);
            page.line(tick == 0 ? "zero" : "grid", LEFT, y, RIGHT, y);
            page.element("text", Figures.grouped(tick), "class", "tick end", "x", LEFT - 8, "y", y + 4);
        }
        page.open("g", "class", "bars", "data-along", "height");
        for (Month month : Month.values()) {
            double x = centre(month) - BAR / 2;
            stack(page, movements, increases, month, axis, x, zero, true);
            stack(page, movements, decreases, month, axis, x, zero, false);
        }
        page.close("g");
        net(page, movements, axis, zero);
        months(page, movements);
        legend(page, increases, decreases);
        page.close("svg");
    }

    /** The movements that leave the population as it is, each on a scale of its own. */
    static void drawOthers(Markup page, MovementsByMonth movements) {
        List<Kind> kinds = Kind.withEffect(0);
        int rows = Math.floorDiv(kinds.size() + PANEL_COLUMNS - 1, PANEL_COLUMNS);
        page.openPicture(
                "others",
                WIDTH,
                rows * PANEL_HEIGHT,
                "人口を変えない異動 Changes that leave the population as it is",
                "転居、世帯変更、修正などの月別の件数。縦軸は図ごとに異なる。Changes of address, of households, corrections and"
                        + " others by month, each on its own scale.");
        for (int i = 0; i < kinds.size(); i++) {
            double x = (i % PANEL_COLUMNS) * (PANEL_WIDTH + PANEL_GAP);
            double y = Math.floorDiv(i, PANEL_COLUMNS) * PANEL_HEIGHT;
            panel(page, movements, kinds.get(i), x, y);
        }
        page.close("svg");
    }

    /** 人 or 件. */
    static Phrase unit(Unit unit) {
        return unit == Unit.PERSONS ? new Phrase("人", "persons") : new Phrase("件", "cases");
    }

    /** 1月 and Jan. */
    static Phrase name(Month month) {
        return new Phrase(month.getValue() + "月", month.getDisplayName(TextStyle.SHORT, Locale.ROOT));
    }

    private static List<Kind> shown(MovementsByMonth movements, int effect) {
        return Kind.withEffect(effect).stream()
                .filter(kind -> movements.total(kind) > 0)
                .toList();
    }

    private static long highest(MovementsByMonth movements, List<Kind> kinds) {
        return Stream.of(Month.values())
                .mapToLong(month -> movements.sum(kinds, month))
                .max()
                .orElse(0);
    }

    private static void stack(
            Markup page,
            MovementsByMonth movements,
            List<Kind> kinds,
            Month month,
            Axis axis,
            double x,
            double zero,
            boolean upwards) {
        long below = 0;
        for (Kind kind : kinds) {
            long count = movements.count(kind, month);
            double length = axis.length(count);
            double y = upwards ? zero - axis.length(below) - length : zero + axis.length(below);
            bar(page, kind, month, count, x, y, BAR, length);
            below += count;
        }
    }

    private static void bar(
            Markup page, Kind kind, Month month, long count, double x, double y, double width, double height) {
        page.open(
                        "rect",
                        "class",
                        "bar " + style(kind),
                        "x",
                        x,
                        "y",
                        y,
                        "width",
                        width,
                        "height",
                        height,
                        "data-value",
                        count)
                .element(
                        "title",
                        kind.label().japanese() + " " + month.getValue() + "月　" + Figures.grouped(count)
                                + unit(kind.unit()).japanese())
                .close("rect");
        if (kind == Kind.DEATH && count > 0) {
            page.leaf("rect", "fill", "url(#months-hatch)", "x", x, "y", y, "width", width, "height", height);
        }
    }

    private static void net(Markup page, MovementsByMonth movements, Axis axis, double zero) {
        List<String> points = new ArrayList<>();
        for (Month month : Month.values()) {
            double y = zero - axis.length(movements.netIncrease(month));
            points.add(Figures.coordinate(centre(month)) + "," + Figures.coordinate(y));
        }
        String joined = String.join(" ", points);
        page.leaf("polyline", "class", "halo", "points", joined);
        page.leaf("polyline", "class", "net", "points", joined);
        for (Month month : Month.values()) {
            double y = zero - axis.length(movements.netIncrease(month));
            page.leaf("circle", "class", "net-dot", "cx", centre(month), "cy", y, "r", 4.5);
        }
    }

    private static void months(Markup page, MovementsByMonth movements) {
        double y = TOP + PLOT + 22;
        page.element("text", "純増減", "class", "tick end", "x", LEFT - 8, "y", y + 24);
        for (Month month : Month.values()) {
            page.open("text", "class", "tick middle", "x", centre(month), "y", y)
                    .label(name(month))
                    .close("text");
            page.element(
                    "text",
                    Figures.signed(movements.netIncrease(month)),
                    "class",
                    "value middle",
                    "x",
                    centre(month),
                    "y",
                    y + 24);
        }
    }

    private static void legend(Markup page, List<Kind> increases, List<Kind> decreases) {
        double end = legend(page, increases, new Phrase("増加", "Increase"), LEFT, 16);
        page.leaf("path", "class", "net", "d", "M" + Figures.coordinate(end + 14) + ",12h26");
        page.leaf("circle", "class", "net-dot", "cx", end + 27, "cy", 12.0, "r", 4.5);
        page.open("text", "class", "legend", "x", end + 46, "y", 16.0)
                .label(new Phrase("純増減", "Net"))
                .close("text");
        legend(page, decreases, new Phrase("減少", "Decrease"), LEFT, 38);
    }

    private static double legend(Markup page, List<Kind> kinds, Phrase heading, double left, double y) {
        page.open("text", "class", "legend strong", "x", left, "y", y)
                .label(heading)
                .close("text");
        double x = left + 96;
        for (Kind kind : kinds) {
            page.leaf("rect", "class", "bar " + style(kind), "x", x, "y", y - 10, "width", 12.0, "height", 12.0);
            if (kind == Kind.DEATH) {
                page.leaf("rect", "fill", "url(#months-hatch)", "x", x, "y", y - 10, "width", 12.0, "height", 12.0);
            }
            page.open("text", "class", "legend", "x", x + 18, "y", y)
                    .label(kind.label())
                    .close("text");
            x += 18 + Wording.width(kind.label(), 12.5) + 20;
        }
        return x;
    }

    private static void panel(Markup page, MovementsByMonth movements, Kind kind, double x, double y) {
        Axis axis = Axis.upTo(Counts.max(movements.months(kind)), PANEL_PLOT, 2);
        double base = y + 30 + PANEL_PLOT;
        double left = x + 44;
        double slot = (PANEL_WIDTH - 44) / 12;
        page.open("text", "class", "legend strong", "x", x, "y", y + 12)
                .label(kind.label())
                .close("text");
        page.open("text", "class", "value end", "x", x + PANEL_WIDTH, "y", y + 12)
                .text(Figures.grouped(movements.total(kind)) + " ")
                .label(unit(kind.unit()))
                .close("text");
        for (long tick : axis.ticks()) {
            double tickY = base - axis.length(tick);
            page.line(tick == 0 ? "zero" : "grid", left, tickY, x + PANEL_WIDTH, tickY);
            page.element("text", Figures.grouped(tick), "class", "tick end", "x", left - 6, "y", tickY + 4);
        }
        page.open("g", "class", "bars", "data-along", "height");
        for (Month month : Month.values()) {
            long count = movements.count(kind, month);
            double length = axis.length(count);
            double barX = left + slot * (month.getValue() - 1) + 3;
            bar(page, kind, month, count, barX, base - length, slot - 6, length);
        }
        page.close("g");
        for (Month month : List.of(Month.JANUARY, Month.APRIL, Month.JULY, Month.OCTOBER)) {
            double middle = left + slot * (month.getValue() - 0.5);
            page.element("text", name(month).japanese(), "class", "tick middle", "x", middle, "y", base + 15);
        }
    }

    /** Deaths are hatched, so that they stay apart from move-outs in a black and white print. */
    private static void hatch(Markup page, String id) {
        page.open("defs")
                .open(
                        "pattern",
                        "id",
                        id,
                        "width",
                        5.0,
                        "height",
                        5.0,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .line("hatch", 0, 0, 0, 5)
                .close("pattern")
                .close("defs");
    }

    private static double centre(Month month) {
        return LEFT + SLOT * (month.getValue() - 0.5);
    }

    private static String style(Kind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
