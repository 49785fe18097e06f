package juki.registry.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import juki.registry.cli.report.HouseholdSizes.Distribution;

/** The households by size, the end of the year filled and its start outlined; below, the mean size on a scale. */
final class HouseholdChart {
    /** Larger households share the last column. */
    static final int LARGEST = 7;

    private static final double WIDTH = 480;
    private static final double HEIGHT = 566;
    private static final double LEFT = 56;
    private static final double RIGHT = 472;
    private static final double TOP = 54;
    private static final double PLOT = 300;
    private static final double BASE = TOP + PLOT;
    private static final double SLOT = (RIGHT - LEFT) / LARGEST;
    private static final double BAR = 36;
    private static final double SCALE_Y = 486;
    private static final double SCALE_RIGHT = 456;

    private HouseholdChart() {}

    static void draw(Markup page, HouseholdSizes sizes) {
        List<Long> start = columns(sizes.atStart());
        List<Long> end = columns(sizes.atEnd());
        Axis axis = Axis.upTo(Math.max(Counts.max(start), Counts.max(end)), PLOT, 5);
        page.openPicture(
                "households",
                WIDTH,
                HEIGHT,
                "世帯人員別の世帯数 Households by size",
                "期末の世帯数は " + Figures.grouped(sizes.atEnd().households()) + "、平均世帯人員は "
                        + Figures.mean(sizes.atEnd().mean())
                        + " 人。Households by number of members; filled bars at the end of the year, outline at its"
                        + " start; below, the mean size.");
        page.open("text", "class", "legend", "x", LEFT, "y", TOP - 24)
                .label(new Phrase("世帯数", "Households"))
                .close("text");
        for (long tick : axis.ticks()) {
            double y = BASE - axis.length(tick);
            page.line(tick == 0 ? "zero" : "grid", LEFT, y, RIGHT, y);
            page.element("text", Figures.grouped(tick), "class", "tick end", "x", LEFT - 8, "y", y + 4);
        }
        bars(page, axis, end, "bar household", BAR - 8);
        bars(page, axis, start, "outline", BAR);
        long households = sizes.atEnd().households();
        for (int i = 0; i < LARGEST; i++) {
            double x = LEFT + SLOT * (i + 0.5);
            double top = BASE - axis.length(Math.max(start.get(i), end.get(i)));
            page.element("text", Figures.share(end.get(i), households), "class", "tick middle", "x", x, "y", top - 7);
            page.element("text", members(i + 1), "class", "tick middle", "x", x, "y", BASE + 18);
        }
        page.open("text", "class", "tick middle faint", "x", (LEFT + RIGHT) / 2, "y", BASE + 38)
                .label(new Phrase("世帯人員（人）", "Members; share at end of year above the bars"))
                .close("text");
        means(page, sizes);
        page.close("svg");
    }

    /** The name of a column: 1 … 6, 7+. */
    static String members(int size) {
        return size == LARGEST ? size + "+" : Integer.toString(size);
    }

    /** The households of each column, smallest size first. */
    static List<Long> columns(Distribution sizes) {
        List<Long> columns = new ArrayList<>();
        for (int size = 1; size < LARGEST; size++) {
            columns.add(sizes.of(size));
        }
        columns.add(sizes.atLeast(LARGEST));
        return columns;
    }

    private static void bars(Markup page, Axis axis, List<Long> counts, String style, double width) {
        page.open("g", "class", "bars", "data-along", "height");
        for (int i = 0; i < counts.size(); i++) {
            double length = axis.length(counts.get(i));
            page.leaf(
                    "rect",
                    "class",
                    style,
                    "x",
                    LEFT + SLOT * (i + 0.5) - width / 2,
                    "y",
                    BASE - length,
                    "width",
                    width,
                    "height",
                    length,
                    "data-value",
                    counts.get(i));
        }
        page.close("g");
    }

    private static void means(Markup page, HouseholdSizes sizes) {
        OptionalDouble start = sizes.atStart().mean();
        OptionalDouble end = sizes.atEnd().mean();
        OptionalDouble published = sizes.published().stream()
                .mapToDouble(HouseholdSizes.PublishedMean::persons)
                .findFirst();
        List<Double> all = Stream.of(start, end, published)
                .flatMap(mean -> mean.stream().boxed())
                .toList();
        page.open("text", "class", "legend", "x", LEFT, "y", SCALE_Y - 54)
                .label(new Phrase("平均世帯人員", "Mean household size"))
                .close("text");
        if (all.isEmpty()) {
            page.element("text", "世帯なし No households", "class", "tick", "x", LEFT, "y", SCALE_Y - 30);
            return;
        }
        long lowest =
                Math.round(all.stream().mapToDouble(Double::doubleValue).min().orElse(0) * 100);
        long highest =
                Math.round(all.stream().mapToDouble(Double::doubleValue).max().orElse(0) * 100);
        long step = Axis.stepFor(Math.max(20, highest - lowest), 4);
        long first = Math.floorDiv(lowest - 1, step) * step;
        long last = -Math.floorDiv(-highest - 1, step) * step;
        double from = first / 100.0;
        double to = last / 100.0;
        page.line("zero", LEFT, SCALE_Y, SCALE_RIGHT, SCALE_Y);
        for (long tick = first; tick <= last; tick += step) {
            double x = position(tick / 100.0, from, to);
            page.line("zero", x, SCALE_Y, x, SCALE_Y + 5);
            page.element(
                    "text",
                    Figures.mean(OptionalDouble.of(tick / 100.0)),
                    "class",
                    "tick middle",
                    "x",
                    x,
                    "y",
                    SCALE_Y + 20);
        }
        published.ifPresent(mean -> {
            double x = position(mean, from, to);
            page.leaf(
                    "path",
                    "class",
                    "published",
                    "d",
                    "M" + Figures.coordinate(x) + "," + Figures.coordinate(SCALE_Y - 20) + "l9,9l-9,9l-9,-9z");
        });
        end.ifPresent(mean -> page.leaf(
                "circle", "class", "bar household", "cx", position(mean, from, to), "cy", SCALE_Y - 11, "r", 5.0));
        start.ifPresent(mean ->
                page.leaf("circle", "class", "outline", "cx", position(mean, from, to), "cy", SCALE_Y - 11, "r", 8.0));
        legend(page, start, end, published);
    }

    private static void legend(Markup page, OptionalDouble start, OptionalDouble end, OptionalDouble published) {
        double y = SCALE_Y + 48;
        page.leaf("circle", "class", "outline", "cx", LEFT + 6, "cy", y - 5, "r", 6.0);
        entry(page, new Phrase("期首", "Start"), start, LEFT + 18, y);
        page.leaf("circle", "class", "bar household", "cx", LEFT + 146, "cy", y - 5, "r", 5.0);
        entry(page, new Phrase("期末", "End"), end, LEFT + 157, y);
        if (published.isPresent()) {
            page.leaf(
                    "path",
                    "class",
                    "published",
                    "d",
                    "M" + Figures.coordinate(LEFT + 276) + "," + Figures.coordinate(y - 12) + "l7,7l-7,7l-7,-7z");
            entry(page, new Phrase("公表値", "Published"), published, LEFT + 289, y);
        }
    }

    private static void entry(Markup page, Phrase name, OptionalDouble mean, double x, double y) {
        page.open("text", "class", "legend", "x", x, "y", y)
                .label(name)
                .text(" ")
                .element("tspan", Figures.mean(mean), "class", "value")
                .close("text");
    }

    private static double position(double mean, double from, double to) {
        return LEFT + (SCALE_RIGHT - LEFT) * (mean - from) / (to - from);
    }
}
