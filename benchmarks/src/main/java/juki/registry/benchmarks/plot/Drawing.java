package juki.registry.benchmarks.plot;

import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A plot in the making: XChart draws lines, bands and marks in their scales; words are written around and upon them as words,
 * which XChart would turn into outlines.
 */
final class Drawing {

    /** Where words stand from their point. */
    enum Side {
        RIGHT,
        LEFT
    }

    private static final int WIDTH = 900;
    private static final int TOP = 70;
    private static final int BOTTOM = 58;
    private static final int GAP = 8;

    /** Its letters are as wide as Verdana's, which is found where DejaVu is not. */
    private static final String FAMILY = "DejaVu Sans";

    private static final String FAMILIES = "font-family:&quot;DejaVu Sans&quot;,Verdana,sans-serif";

    // Never 12: the graphics take it for a default that needs no mention, which a browser does not know.
    private static final Font BODY = new Font(FAMILY, Font.PLAIN, 13);
    private static final Font STRONG = new Font(FAMILY, Font.BOLD, 13);
    private static final Font SMALL = new Font(FAMILY, Font.PLAIN, 11);
    private static final Font HEADLINE = new Font(FAMILY, Font.BOLD, 17);

    private record Words(String text, double x, double y, Ink ink, Side side, boolean strong) {}

    private record Place(double x, double y) {}

    /** Words that may stand at any of some points, on any side. */
    private record Label(String text, List<Place> places, Ink ink) {}

    private record Key(String text, Ink ink) {}

    private record Rule(double value, boolean vertical, String text) {}

    private final String question;
    private final String circumstances;
    private final boolean provisional;
    private final Axis x;
    private final Axis y;
    private final int height;
    private final int left;
    private final XYChart chart;
    private final List<Words> words = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<Words> margin = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rectangle2D> ruleWords = new ArrayList<>();

    /**
     * Begins a plot.
     *
     * @param headline its question and circumstances
     * @param x the horizontal axis
     * @param y the vertical axis
     * @param height in pixels, as the two margins
     * @param left room for the labels of the vertical axis
     * @param right room for names beside the lines' ends
     */
    Drawing(Headline headline, Axis x, Axis y, int height, int left, int right) {
        this.question = headline.question();
        this.circumstances = headline.circumstances();
        this.provisional = headline.provisional();
        this.x = x;
        this.y = y;
        this.height = height;
        this.left = left;
        chart = new XYChart(WIDTH - left - right, height - TOP - BOTTOM);
        XYStyler style = chart.getStyler();
        style.setXAxisLogarithmic(x.logarithmic());
        style.setYAxisLogarithmic(y.logarithmic());
        style.setXAxisMin(x.min());
        style.setXAxisMax(x.max());
        style.setYAxisMin(y.min());
        style.setYAxisMax(y.max());
        style.setAxisTicksVisible(false);
        style.setAxisTitlesVisible(false);
        style.setPlotGridLinesVisible(false);
        style.setPlotTicksMarksVisible(false);
        style.setPlotMargin(0);
        style.setAxisTickPadding(0);
        style.setAxisTitlePadding(0);
        style.setAxisTickMarkLength(0);
        style.setLegendVisible(false);
        style.setChartTitleVisible(false);
        style.setChartTitlePadding(0);
        style.setChartPadding(0);
        style.setPlotBorderVisible(false);
        style.setPlotContentSize(1);
        style.setPlotBackgroundColor(new Color(0, 0, 0, 0));
        style.setChartBackgroundColor(new Color(0, 0, 0, 0));
    }

    /** What stands above a plot. */
    record Headline(String question, String circumstances, boolean provisional) {}

    /** Adds a line through points in the given order. */
    Drawing line(String name, List<Double> xs, List<Double> ys, Ink ink) {
        series(name, xs, ys, ink).setMarker(SeriesMarkers.NONE);
        return this;
    }

    /** Adds a band between two lines. */
    Drawing band(String name, List<Double> xs, List<Double> lows, List<Double> highs, Ink ink) {
        List<Double> aroundX = new ArrayList<>(xs);
        List<Double> aroundY = new ArrayList<>(lows);
        for (int i = xs.size() - 1; i >= 0; i--) {
            aroundX.add(xs.get(i));
            aroundY.add(highs.get(i));
        }
        XYSeries series = series(name, aroundX, aroundY, ink);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(ink.color());
        series.setLineStyle(SeriesLines.NONE);
        series.setMarker(SeriesMarkers.NONE);
        return this;
    }

    /** Adds a mark at each point. */
    Drawing marks(String name, List<Double> xs, List<Double> ys, Marker mark, Ink ink) {
        XYSeries series = series(name, xs, ys, ink);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarker(mark);
        series.setMarkerColor(ink.color());
        return this;
    }

    private XYSeries series(String name, List<Double> xs, List<Double> ys, Ink ink) {
        XYSeries series = chart.addSeries(name, xs, ys);
        series.setLineStyle(ink.stroke());
        series.setLineColor(ink.color());
        return series;
    }

    /** Writes words at a point. */
    Drawing write(String text, double atX, double atY, Side side, Ink ink) {
        words.add(new Words(text, atX, atY, ink, side, false));
        return this;
    }

    /** Writes words beside the first of some points where they cover nothing. */
    Drawing label(String text, List<Double> xs, List<Double> ys, Ink ink) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < xs.size(); i++) {
            places.add(new Place(xs.get(i), ys.get(i)));
        }
        labels.add(new Label(text, places, ink));
        return this;
    }

    /** Says above the plot what a colour means. */
    Drawing key(String text, Ink ink) {
        keys.add(new Key(text, ink));
        return this;
    }

    /** Writes the name of what ends at a point into the right margin, out of the way of other names. */
    Drawing name(String text, double atX, double atY, Ink ink, boolean strong) {
        margin.add(new Words(text, atX, atY, ink, Side.RIGHT, strong));
        return this;
    }

    /** Draws a vertical dashed line with words at its top. */
    Drawing at(double value, String text) {
        rules.add(new Rule(value, true, text));
        return this;
    }

    /** Draws a horizontal dashed line with words at its left end. */
    Drawing level(double value, String text) {
        rules.add(new Rule(value, false, text));
        return this;
    }

    /** {@return the names of what is drawn in scale} */
    List<String> names() {
        return List.copyOf(chart.getSeriesMap().keySet());
    }

    /** {@return the whole plot as SVG} */
    String svg() throws IOException {
        VectorGraphics2D g = new VectorGraphics2D();
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        headline(g);
        AffineTransform page = g.getTransform();
        g.translate(left, TOP);
        // Positions are known only once the chart has been painted; a first painting goes nowhere.
        chart.paint(new VectorGraphics2D(), chart.getWidth(), chart.getHeight());
        scales(g);
        rules.forEach(rule -> rule(g, rule));
        chart.paint(g, chart.getWidth(), chart.getHeight());
        words.forEach(word -> write(g, word));
        labels(g);
        names(g);
        g.setTransform(page);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        Processors.get("svg")
                .getDocument(g.getCommands(), new PageSize(0, 0, WIDTH, height))
                .writeTo(svg);
        return svg.toString(StandardCharsets.UTF_8).replaceAll("font-family:&quot;[^&]*&quot;", FAMILIES);
    }

    private void headline(Graphics2D g) {
        g.setColor(Ink.WORDS.color());
        g.setFont(HEADLINE);
        g.drawString(question, 20, 28);
        if (provisional) {
            String warning = "quick figures, not for publication";
            g.setFont(SMALL);
            g.setColor(Ink.WARNING.color());
            g.drawString(warning, WIDTH - 20f - g.getFontMetrics().stringWidth(warning), 27);
        }
        g.setFont(SMALL);
        g.setColor(Ink.ASIDE.color());
        g.drawString(circumstances, 20, 46);
    }

    private void scales(Graphics2D g) {
        int width = chart.getWidth();
        int depth = chart.getHeight();
        g.setFont(BODY);
        FontMetrics metrics = g.getFontMetrics();
        g.setStroke(Ink.GRID.stroke());
        for (Axis.Tick tick : x.ticks()) {
            double at = chart.getScreenXFromChart(tick.value());
            if (x.grid()) {
                g.setColor(Ink.GRID.color());
                g.draw(new Line2D.Double(at, 0, at, depth));
            }
            g.setColor(Ink.WORDS.color());
            g.drawString(tick.label(), (float) (at - metrics.stringWidth(tick.label()) / 2.0), depth + 19f);
        }
        for (Axis.Tick tick : y.ticks()) {
            double at = chart.getScreenYFromChart(tick.value());
            if (y.grid()) {
                g.setColor(Ink.GRID.color());
                g.draw(new Line2D.Double(0, at, width, at));
            }
            g.setColor(Ink.WORDS.color());
            g.drawString(tick.label(), (float) (-GAP - metrics.stringWidth(tick.label())), (float) at + 4);
        }
        g.setColor(Ink.AXIS.color());
        g.draw(new Line2D.Double(0, depth, width, depth));
        g.draw(new Line2D.Double(0, 0, 0, depth));
        g.setFont(SMALL);
        g.setColor(Ink.ASIDE.color());
        g.drawString(x.title(), (float) (width - g.getFontMetrics().stringWidth(x.title())), depth + 42f);
        g.drawString(y.title(), 20f - left, -8f);
        float at = 0;
        for (Key key : keys) {
            g.setColor(key.ink().color());
            g.fill(new Rectangle2D.Double(at, -17, 10, 10));
            g.setColor(Ink.WORDS.color());
            g.drawString(key.text(), at + 15, -8f);
            at += 15 + g.getFontMetrics().stringWidth(key.text()) + 20;
        }
    }

    private void labels(Graphics2D g) {
        List<Point2D> obstacles = new ArrayList<>();
        for (XYSeries series : chart.getSeriesMap().values()) {
            for (int i = 0; i < series.getXData().length; i++) {
                obstacles.add(new Point2D.Double(
                        chart.getScreenXFromChart(series.getXData()[i]),
                        chart.getScreenYFromChart(series.getYData()[i])));
            }
        }
        for (Rule rule : rules) {
            for (int at = 0; at < WIDTH; at += 4) {
                obstacles.add(
                        rule.vertical()
                                ? new Point2D.Double(chart.getScreenXFromChart(rule.value()), at)
                                : new Point2D.Double(at, chart.getScreenYFromChart(rule.value())));
            }
        }
        List<Rectangle2D> taken = new ArrayList<>(ruleWords);
        g.setFont(SMALL);
        for (Label label : labels) {
            int length = g.getFontMetrics().stringWidth(label.text());
            List<Rectangle2D> possible = new ArrayList<>();
            for (Place place : label.places()) {
                double atX = chart.getScreenXFromChart(place.x());
                double atY = chart.getScreenYFromChart(place.y());
                possible.add(new Rectangle2D.Double(atX + GAP, atY - 7, length, 14));
                possible.add(new Rectangle2D.Double(atX - length / 2.0, atY - GAP - 13, length, 14));
                possible.add(new Rectangle2D.Double(atX - length / 2.0, atY + GAP - 1, length, 14));
                possible.add(new Rectangle2D.Double(atX - GAP - length, atY - 7, length, 14));
            }
            Rectangle2D page = new Rectangle2D.Double(2, 0, WIDTH - left - 4.0, chart.getHeight() - 2.0);
            Rectangle2D chosen = possible.stream()
                    .filter(area -> page.contains(area)
                            && taken.stream().noneMatch(area::intersects)
                            && obstacles.stream().noneMatch(area::contains))
                    .findFirst()
                    .orElse(possible.get(0));
            taken.add(chosen);
            g.setColor(label.ink().color());
            g.drawString(label.text(), (float) chosen.getX(), (float) chosen.getY() + 11);
        }
    }

    private void rule(Graphics2D g, Rule rule) {
        g.setColor(Ink.THEORY.color());
        g.setStroke(Ink.THEORY.stroke());
        g.setFont(SMALL);
        int length = g.getFontMetrics().stringWidth(rule.text());
        if (rule.vertical()) {
            double at = chart.getScreenXFromChart(rule.value());
            g.draw(new Line2D.Double(at, 0, at, chart.getHeight()));
            boolean fits = at + GAP + length < chart.getWidth();
            double begin = fits ? at + 5 : at - length - 5;
            ruleWords.add(new Rectangle2D.Double(begin, 0, length, 15));
            g.drawString(rule.text(), (float) begin, 12f);
        } else {
            double at = chart.getScreenYFromChart(rule.value());
            g.draw(new Line2D.Double(0, at, chart.getWidth(), at));
            ruleWords.add(new Rectangle2D.Double(6, at - 17, length, 15));
            g.drawString(rule.text(), 6f, (float) at - 5);
        }
    }

    private void write(Graphics2D g, Words word) {
        g.setFont(SMALL);
        g.setColor(word.ink().color());
        double atX = chart.getScreenXFromChart(word.x());
        double atY = chart.getScreenYFromChart(word.y());
        int length = g.getFontMetrics().stringWidth(word.text());
        switch (word.side()) {
            case RIGHT -> g.drawString(word.text(), (float) atX + GAP, (float) atY + 4);
            case LEFT -> g.drawString(word.text(), (float) atX - GAP - length, (float) atY + 4);
        }
    }

    /** Names stand at the height of their point, or as near as the others let them, tied to it by a thin line. */
    private void names(Graphics2D g) {
        List<Words> sorted = margin.stream()
                .sorted(Comparator.comparingDouble(word -> chart.getScreenYFromChart(word.y())))
                .toList();
        double[] heights = Spread.apart(
                sorted.stream()
                        .mapToDouble(word -> chart.getScreenYFromChart(word.y()))
                        .toArray(),
                16,
                chart.getHeight());
        for (int i = 0; i < heights.length; i++) {
            Words word = sorted.get(i);
            double atX = chart.getScreenXFromChart(word.x());
            double atY = chart.getScreenYFromChart(word.y());
            double column = chart.getWidth() + 22.0;
            g.setColor(word.ink().faded(110).color());
            g.setStroke(Ink.GRID.stroke());
            g.draw(new Line2D.Double(atX + 4, atY, column - 3, heights[i]));
            g.setColor(word.ink().color());
            g.setFont(word.strong() ? STRONG : BODY);
            g.drawString(word.text(), (float) column, (float) heights[i] + 4);
        }
    }
}
