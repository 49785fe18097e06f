package juki.registry.cli.report;

import java.util.List;
import java.util.stream.Stream;
import juki.registry.cli.report.FindingsByRule.RuleCount;
import juki.registry.cli.report.FindingsByRule.Severity;

/**
 * The findings by rule: a square and a solid bar for errors, a triangle and a framed bar for alerts, filled as far as
 * they were acknowledged.
 */
final class FindingsChart {
    /** More rules than this are in the table only. */
    static final int MOST_ROWS = 30;

    private static final double WIDTH = 1100;
    private static final double BARS = 530;
    private static final double LENGTH = 450;
    private static final double TOP = 40;
    private static final double ROW = 40;
    private static final double BAR = 16;
    private static final double TITLE_ROOM = 378;

    private FindingsChart() {}

    static void draw(Markup page, FindingsByRule findings) {
        List<RuleCount> rows = rows(findings);
        double bottom = TOP + ROW * Math.max(1, rows.size());
        Axis axis = Axis.upTo(rows.stream().mapToLong(RuleCount::count).max().orElse(0), LENGTH, 4);
        page.openPicture(
                "findings",
                WIDTH,
                bottom + 26,
                "規則別の指摘 Findings by rule",
                "エラー " + Figures.grouped(findings.total(Severity.ERROR)) + " 件、アラート "
                        + Figures.grouped(findings.total(Severity.ALERT))
                        + " 件。Horizontal bars, errors with squares before alerts with triangles.");
        for (long tick : axis.ticks()) {
            double x = BARS + axis.length(tick);
            page.line(tick == 0 ? "zero" : "grid", x, TOP - 4, x, bottom);
            page.element("text", Figures.grouped(tick), "class", "tick middle", "x", x, "y", bottom + 18);
        }
        page.open("g", "class", "bars", "data-along", "width");
        for (int i = 0; i < rows.size(); i++) {
            row(page, axis, rows.get(i), TOP + ROW * i);
        }
        page.close("g");
        if (rows.isEmpty()) {
            page.element("text", "指摘なし No findings", "class", "legend", "x", 0.0, "y", TOP + ROW / 2);
        }
        legend(page);
        page.close("svg");
    }

    /** The rules that are drawn: those that objected at all, as many as there is room for. */
    static List<RuleCount> rows(FindingsByRule findings) {
        List<RuleCount> objecting =
                findings.ordered().stream().filter(rule -> rule.count() > 0).toList();
        if (objecting.size() <= MOST_ROWS) {
            return objecting;
        }
        List<RuleCount> errors = of(objecting, Severity.ERROR);
        List<RuleCount> alerts = of(objecting, Severity.ALERT);
        int half = MOST_ROWS / 2;
        int errorRows = Math.min(errors.size(), Math.max(half, MOST_ROWS - alerts.size()));
        return Stream.concat(errors.stream().limit(errorRows), alerts.stream().limit(MOST_ROWS - errorRows))
                .toList();
    }

    private static List<RuleCount> of(List<RuleCount> rules, Severity severity) {
        return rules.stream().filter(rule -> rule.severity() == severity).toList();
    }

    private static void row(Markup page, Axis axis, RuleCount rule, double y) {
        boolean error = rule.severity() == Severity.ERROR;
        double middle = y + ROW / 2 - 4;
        mark(page, rule.severity(), 8, middle - 7);
        page.element("text", Wording.fitting(rule.ruleId(), 12, 108), "class", "code", "x", 22.0, "y", middle - 3);
        page.element("text", rule.severity().label().japanese(), "class", "tick", "x", 22.0, "y", middle + 14);
        page.open("text", "class", "legend", "x", BARS - 16 - TITLE_ROOM, "y", middle - 3)
                .text(Wording.fitting(rule.title().japanese(), 12.5, TITLE_ROOM))
                .element("title", rule.title().japanese())
                .close("text");
        String small = rule.title().english().isBlank()
                ? rule.citation()
                : rule.title().english() + " · " + rule.citation();
        page.element(
                "text",
                Wording.fitting(small, 10.5, TITLE_ROOM),
                "class",
                "tick",
                "x",
                BARS - 16 - TITLE_ROOM,
                "y",
                middle + 14);
        page.leaf(
                "rect",
                "class",
                error ? "bar error" : "alert-frame",
                "x",
                BARS,
                "y",
                middle - BAR / 2,
                "width",
                axis.length(rule.count()),
                "height",
                BAR,
                "data-value",
                rule.count());
        if (!error) {
            page.leaf(
                    "rect",
                    "class",
                    "bar alert",
                    "x",
                    BARS,
                    "y",
                    middle - BAR / 2,
                    "width",
                    axis.length(rule.acknowledged()),
                    "height",
                    BAR,
                    "data-value",
                    rule.acknowledged());
        }
        page.open("text", "x", BARS + axis.length(rule.count()) + 8, "y", middle + 4)
                .element("tspan", Figures.grouped(rule.count()), "class", "value");
        if (!error) {
            page.element("tspan", "　確認 " + Figures.grouped(rule.acknowledged()), "class", "tick");
        }
        page.close("text");
    }

    private static void mark(Markup page, Severity severity, double x, double y) {
        if (severity == Severity.ERROR) {
            page.leaf("rect", "class", "bar error", "x", x - 5, "y", y - 5, "width", 10.0, "height", 10.0);
        } else {
            page.leaf(
                    "path",
                    "class",
                    "alert-frame",
                    "d",
                    "M" + Figures.coordinate(x - 6) + "," + Figures.coordinate(y + 5) + "h12l-6,-10.5z");
        }
    }

    private static void legend(Markup page) {
        mark(page, Severity.ERROR, 8, 12);
        page.open("text", "class", "legend", "x", 22.0, "y", 16.0)
                .label(new Phrase("エラー（受理できない）", "Error: cannot be accepted"))
                .close("text");
        mark(page, Severity.ALERT, 340, 12);
        page.open("text", "class", "legend", "x", 354.0, "y", 16.0)
                .label(new Phrase("アラート（確認のうえ受理できる）", "Alert: can be accepted once acknowledged"))
                .close("text");
        page.leaf("rect", "class", "alert-frame", "x", 790.0, "y", 6.0, "width", 34.0, "height", 12.0);
        page.leaf("rect", "class", "bar alert", "x", 790.0, "y", 6.0, "width", 20.0, "height", 12.0);
        page.open("text", "class", "legend", "x", 832.0, "y", 16.0)
                .label(new Phrase("塗り＝確認済み", "Filled: acknowledged"))
                .close("text");
    }
}
