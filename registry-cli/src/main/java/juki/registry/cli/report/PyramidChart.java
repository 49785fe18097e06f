package juki.registry.cli.report;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import juki.registry.cli.report.PopulationPyramid.AgeTable;

/** The population pyramid: men to the left, women to the right, the end of the year filled, its start outlined. */
final class PyramidChart {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 566;
    private static final double CENTRE = WIDTH / 2;
    private static final double GUTTER = 34;
    private static final double ARM = 254;
    private static final double TOP = 54;
    private static final double ROW = 21;
    private static final double BAR = 16;
    private static final double BOTTOM = TOP + ROW * PopulationPyramid.GROUPS;

    private PyramidChart() {}

    static void draw(Markup page, PopulationPyramid pyramid) {
        AgeTable start = pyramid.atStart();
        AgeTable end = pyramid.atEnd();
        long widest = List.of(start.men(), start.women(), end.men(), end.women()).stream()
                .mapToLong(Counts::max)
                .max()
                .orElse(0);
        Axis axis = Axis.upTo(widest, ARM, 4);
        page.openPicture(
                "pyramid",
                WIDTH,
                HEIGHT,
                "人口ピラミッド Population pyramid",
                "年齢5歳階級別・男女別の人口。期末は男 " + Figures.grouped(end.totalMen()) + " 人、女 "
                        + Figures.grouped(end.totalWomen()) + " 人。Residents by five-year age group and sex; men to the"
                        + " left, women to the right; filled bars at the end of the year, outline at its start.");
        side(page, axis, "men", new Phrase("男", "Men"), start.men(), end.men(), x -> CENTRE - GUTTER - x);
        side(page, axis, "women", new Phrase("女", "Women"), start.women(), end.women(), x -> CENTRE + GUTTER + x);
        for (int group = 0; group < PopulationPyramid.GROUPS; group++) {
            page.element("text", ages(group), "class", "tick middle", "x", CENTRE, "y", barTop(group) + BAR / 2 + 4);
        }
        page.element("text", "歳 Age", "class", "tick middle faint", "x", CENTRE, "y", TOP - 10);
        legend(page);
        page.close("svg");
    }

    /** The name of a group: 0–4 … 100+. */
    static String ages(int group) {
        int youngest = group * PopulationPyramid.YEARS_PER_GROUP;
        return group == PopulationPyramid.GROUPS - 1
                ? youngest + "+"
                : youngest + "–" + (youngest + PopulationPyramid.YEARS_PER_GROUP - 1);
    }

    private static void side(
            Markup page,
            Axis axis,
            String style,
            Phrase name,
            List<Long> start,
            List<Long> end,
            DoubleUnaryOperator position) {
        for (long tick : axis.ticks()) {
            double x = position.applyAsDouble(axis.length(tick));
            page.line("grid", x, TOP - 2, x, BOTTOM + 2);
            page.element("text", Figures.grouped(tick), "class", "tick middle", "x", x, "y", BOTTOM + 18);
        }
        page.open("g", "class", "bars", "data-along", "width");
        for (int group = 0; group < PopulationPyramid.GROUPS; group++) {
            double length = axis.length(end.get(group));
            double from = position.applyAsDouble(0);
            page.open(
                            "rect",
                            "class",
                            "bar " + style,
                            "x",
                            Math.min(from, position.applyAsDouble(length)),
                            "y",
                            barTop(group),
                            "width",
                            length,
                            "height",
                            BAR,
                            "data-value",
                            end.get(group))
                    .element(
                            "title",
                            name.japanese() + " " + ages(group) + "歳　期首 " + Figures.grouped(start.get(group)) + " → 期末 "
                                    + Figures.grouped(end.get(group)))
                    .close("rect");
        }
        page.close("g");
        page.leaf("path", "class", "outline", "d", outline(axis, start, position));
        page.open("text", "class", "head middle ink-" + style, "x", position.applyAsDouble(ARM / 2), "y", TOP - 24)
                .label(name)
                .text("　" + Figures.grouped(Counts.sum(end)))
                .close("text");
    }

    /** A step line around all bars of a side, from the youngest up. */
    private static String outline(Axis axis, List<Long> counts, DoubleUnaryOperator position) {
        StringBuilder path = new StringBuilder("M");
        path.append(Figures.coordinate(position.applyAsDouble(0))).append(',').append(Figures.coordinate(BOTTOM));
        for (int group = 0; group < counts.size(); group++) {
            path.append('H').append(Figures.coordinate(position.applyAsDouble(axis.length(counts.get(group)))));
            path.append('V').append(Figures.coordinate(BOTTOM - ROW * (group + 1)));
        }
        return path.append('H')
                .append(Figures.coordinate(position.applyAsDouble(0)))
                .toString();
    }

    private static double barTop(int group) {
        return BOTTOM - ROW * (group + 1) + (ROW - BAR) / 2;
    }

    private static void legend(Markup page) {
        double y = BOTTOM + 52;
        page.leaf("rect", "class", "bar men", "x", 150.0, "y", y - 10, "width", 12.0, "height", 12.0);
        page.leaf("rect", "class", "bar women", "x", 164.0, "y", y - 10, "width", 12.0, "height", 12.0);
        page.open("text", "class", "legend", "x", 182.0, "y", y)
                .label(new Phrase("期末", "End of year"))
                .close("text");
        page.leaf("path", "class", "outline", "d", "M350," + Figures.coordinate(y - 4) + "h28");
        page.open("text", "class", "legend", "x", 386.0, "y", y)
                .label(new Phrase("期首", "Start of year"))
                .close("text");
    }
}
