package juki.registry.cli.report;

import java.util.List;
import juki.registry.cli.report.NetworkReport.Count;
import juki.registry.cli.report.NetworkReport.Flow;
import juki.registry.cli.report.NetworkReport.Leg;

/** The way of the notices: hops from left to right, and between them what was sent, lost, came twice and was taken. */
final class FlowChart {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 226;
    private static final double BOX_WIDTH = 160;
    private static final double BOX_TOP = 62;
    private static final double BOX_HEIGHT = 92;
    private static final double THICKEST = 34;
    private static final double THINNEST = 3;
    private static final double HEAD = 14;
    private static final double SPACING = 17;

    private FlowChart() {}

    static void draw(Markup page, Flow flow) {
        page.openPicture(
                "flow",
                WIDTH,
                HEIGHT,
                "通知の経路 The way of the notices",
                "市区町村から全国サーバまで、区間ごとの送信・喪失・重複・受領の件数。どの区間でも受領は通知の数に等しい。"
                        + " From municipality to nation; on every leg as many notices are taken as set out.");
        int hops = flow.hops().size();
        double gap = (WIDTH - hops * BOX_WIDTH) / (hops - 1);
        long most = flow.legs().stream()
                .mapToLong(leg -> leg.sent() + leg.duplicated())
                .max()
                .orElse(1);
        for (int i = 0; i < hops - 1; i++) {
            leg(page, flow.legs().get(i), most, i * (BOX_WIDTH + gap) + BOX_WIDTH, gap);
        }
        for (int i = 0; i < hops; i++) {
            hop(page, flow.hops().get(i), i * (BOX_WIDTH + gap));
        }
        page.close("svg");
    }

    private static void hop(Markup page, Count hop, double x) {
        double middle = x + BOX_WIDTH / 2;
        page.leaf("rect", "class", "hop", "x", x, "y", BOX_TOP, "width", BOX_WIDTH, "height", BOX_HEIGHT, "rx", 3);
        page.element("text", hop.of().japanese(), "class", "head middle", "x", middle, "y", BOX_TOP + 32);
        page.element("text", hop.of().english(), "class", "en middle", "lang", "en", "x", middle, "y", BOX_TOP + 52);
        page.element(
                "text", "× " + Figures.grouped(hop.number()), "class", "value middle", "x", middle, "y", BOX_TOP + 76);
    }

    /** A band as thick as what set out, which narrows to what was taken; what was lost falls off below. */
    private static void leg(Markup page, Leg leg, long most, double x, double gap) {
        double y = BOX_TOP + BOX_HEIGHT / 2;
        double begin = thickness(leg.sent() + leg.duplicated(), most);
        double end = thickness(leg.taken(), most);
        double to = x + gap - HEAD;
        double turn = x + gap * 0.45;
        page.leaf(
                "path",
                "class",
                "band",
                "d",
                "M" + at(x, y - begin / 2) + " C" + at(turn, y - begin / 2) + " " + at(turn, y - end / 2) + " "
                        + at(to, y - end / 2) + " L" + at(to, y - end / 2 - 5) + " L" + at(x + gap, y) + " L"
                        + at(to, y + end / 2 + 5) + " L" + at(to, y + end / 2) + " C" + at(turn, y + end / 2) + " "
                        + at(turn, y + begin / 2) + " " + at(x, y + begin / 2) + " Z");
        double middle = x + gap / 2;
        lines(
                page,
                middle,
                y - begin / 2 - 12 - SPACING,
                List.of(count("送信", "sent", leg.sent()), count("重複", "twice", leg.duplicated())));
        lines(
                page,
                middle,
                y + begin / 2 + 22,
                List.of(
                        count("喪失", "lost", leg.lost()),
                        count("既受領", "known", leg.recognised()),
                        count("受領", "taken", leg.taken())));
    }

    private static Count count(String japanese, String english, long number) {
        return new Count(new Phrase(japanese, english), number);
    }

    private static void lines(Markup page, double x, double y, List<Count> counts) {
        for (int i = 0; i < counts.size(); i++) {
            Count one = counts.get(i);
            page.open("text", "class", "middle halo-text", "x", x, "y", y + i * SPACING);
            page.label(one.of()).text(" ").element("tspan", Figures.grouped(one.number()), "class", "value");
            page.close("text");
        }
    }

    private static double thickness(long notices, long most) {
        return Math.max(THINNEST, THICKEST * notices / Math.max(1, most));
    }

    private static String at(double x, double y) {
        return Figures.coordinate(x) + "," + Figures.coordinate(y);
    }
}
