package juki.registry.cli.report;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import juki.registry.cli.report.FindingsByRule.RuleCount;
import juki.registry.cli.report.FindingsByRule.Severity;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.PopulationPyramid.AgeTable;
import juki.registry.cli.report.Sheet.Column;
import juki.registry.cli.report.TownReport.Municipality;
import juki.registry.cli.report.TownReport.Population;
import juki.registry.cli.report.TownReport.Residents;
import juki.registry.cli.report.TownReport.Run;

/**
 * Sets a {@link TownReport} as one HTML document: pictures inside, nothing loaded, no script.
 *
 * <p>The document is well-formed XML as well, to be written as UTF-8. A table stands beside every picture, and the
 * page prints on A4. Long lists are cut where the page says so, which keeps it below 300 KB for any rule book and
 * any number of rejected lines.
 */
public final class ReportPage {
    /** More rules than this are not listed. */
    private static final int MOST_RULES = 250;

    /** More rejected lines than this are not listed. */
    private static final int MOST_REJECTED = 20;

    private static final List<Phrase> CREDITS = List.of(
            new Phrase("人口：総務省「住民基本台帳に基づく人口、人口動態及び世帯数」", "Population"),
            new Phrase("年齢・世帯：総務省「国勢調査」", "Ages and households: census"),
            new Phrase("出生・婚姻・離婚：厚生労働省「人口動態調査」", "Vital statistics"),
            new Phrase("死亡：厚生労働省「簡易生命表」", "Abridged life table"),
            new Phrase("移動：総務省「住民基本台帳人口移動報告」", "Migration"),
            new Phrase("在留資格：出入国在留管理庁「在留外国人統計」", "Statuses of residence"),
            new Phrase("町名：「Geolonia 住所データ」（CC BY 4.0）", "Towns; from 国土交通省 位置参照情報 and 日本郵便 郵便番号データ"),
            new Phrase("氏名：japanese-personal-name-dataset（MIT, shuheilocale）", "Names, as frequencies and readings"),
            new Phrase("祝日：内閣府「国民の祝日」", "Holidays"));

    private ReportPage() {}

    /**
     * The report as a document.
     *
     * @param report the figures
     * @return a complete HTML document
     */
    public static String html(TownReport report) {
        Markup page = Sheet.begun(
                report.municipality().name().japanese() + "　" + report.run().year() + "年　住民基本台帳 町の一年");
        cover(page, report);
        summary(page, report);
        page.open("div", "class", "pair");
        pyramid(page, report.pyramid());
        households(page, report.households());
        page.close("div");
        movements(page, report.movements());
        findings(page, report.findings());
        report.life().ifPresent(life -> life(page, life, report.run().year()));
        Sheet.balances(page, "表2", report.balances());
        rejected(page, report.rejected());
        colophon(page, report.run().invented());
        return Sheet.ended(page);
    }

    private static void cover(Markup page, TownReport report) {
        Municipality municipality = report.municipality();
        Run run = report.run();
        page.open("header");
        page.open("p", "class", "overline")
                .phrase(new Phrase("住民基本台帳　町の一年", "Basic Resident Register: a town's year"))
                .close("p");
        page.open("h1").phrase(municipality.name()).close("h1");
        page.open("dl", "class", "facts");
        Sheet.fact(page, new Phrase("対象年", "Year"), run.year() + "-01-01 – " + run.year() + "-12-31");
        Sheet.fact(page, new Phrase("団体コード", "Municipality code"), municipality.code());
        run.seed().ifPresent(seed -> Sheet.fact(page, new Phrase("乱数の種", "Seed"), Long.toString(seed)));
        if (run.invented()) {
            Sheet.fact(page, new Phrase("縮尺", "Scale"), Figures.plain(run.scale()));
        }
        page.close("dl");
        page.open("div", "class", "statement").open("p");
        if (run.invented()) {
            page.open("strong").text("人物は架空、数値は実在のものです。").close("strong");
            page.text("氏名・生年月日・世帯・届出はすべて創作で、実在の人物とは関係ありません。"
                    + "人口と、年齢・世帯・出生・死亡・移動の割合は公表された統計により、公表値のない割合（届出の遅れなど）は仮定です。");
            page.element(
                    "span",
                    " Persons are invented, figures are not: population, and the rates of ages, households, births,"
                            + " deaths and moves follow published statistics; what is not published, such as how late people"
                            + " notify, is assumed.",
                    "lang",
                    "en",
                    "class",
                    "en");
        } else {
            page.phrase(new Phrase(
                    "利用者のファイルから読んだ台帳です。個人の情報はこのページに表示しません。",
                    "The register was read from the user's own files. The page shows no individual."));
        }
        page.close("p").close("div");
        if (!report.balanced()) {
            Sheet.warning(page, new Phrase("帳簿が合いません。", "The books do not balance."), "一致しない等式を下の「帳簿の突合」に示します。");
        }
        if (report.rejected().count() > 0) {
            Sheet.warning(
                    page,
                    new Phrase(
                            "使えなかった行が " + Figures.grouped(report.rejected().count()) + " 行あります。",
                            Figures.grouped(report.rejected().count()) + " lines of the input were rejected."),
                    "このページの数値に含まれません。");
        }
        page.close("header");
    }

    private static void summary(Markup page, TownReport report) {
        Population population = report.population();
        MovementsByMonth movements = report.movements();
        page.open("section");
        Sheet.heading(page, "表1", new Phrase("人口の一年", "The year in one line"));
        page.open("ul", "class", "ribbon");
        Sheet.ribbon(
                page,
                "edge",
                "",
                new Phrase("期首", "Start"),
                population.atStart().total());
        for (Kind kind : Kind.values()) {
            if (kind.effect() != 0 && movements.total(kind) > 0) {
                Sheet.ribbon(page, "", kind.effect() > 0 ? "＋" : "−", kind.label(), movements.total(kind));
            }
        }
        long expected = population.atStart().total() + movements.netIncrease();
        boolean agrees = expected == population.atEnd().total();
        Sheet.ribbon(
                page,
                "edge last",
                agrees ? "＝" : "≠",
                new Phrase("期末", "End"),
                population.atEnd().total());
        page.close("ul");
        Sheet.table(
                page,
                new Phrase("住民の数（人）", "Residents (persons)"),
                List.of(
                        new Column(new Phrase("区分", ""), false),
                        new Column(new Phrase("日本人", "Japanese"), false),
                        new Column(new Phrase("外国人", "Foreign"), false),
                        new Column(new Phrase("総数", "Total"), false)),
                Stream.concat(
                                population.published().stream()
                                        .map(published -> residents("公表値（1月1日） Published, 1 January", published)),
                                Stream.of(
                                        residents("期首 Start of year", population.atStart()),
                                        residents("期末 End of year", population.atEnd()),
                                        change(population)))
                        .toList());
        page.close("section");
    }

    private static List<String> residents(String name, Residents residents) {
        return List.of(
                name,
                Figures.grouped(residents.japanese()),
                Figures.grouped(residents.foreign()),
                Figures.grouped(residents.total()));
    }

    private static List<String> change(Population population) {
        Residents start = population.atStart();
        Residents end = population.atEnd();
        return List.of(
                "増減 Change",
                Figures.signed(end.japanese() - start.japanese()),
                Figures.signed(end.foreign() - start.foreign()),
                Figures.signed(end.total() - start.total()));
    }

    private static void pyramid(Markup page, PopulationPyramid pyramid) {
        page.open("section");
        Sheet.heading(page, "図1", new Phrase("人口ピラミッド", "Population pyramid"));
        page.open("p", "class", "note")
                .phrase(new Phrase("年齢5歳階級別・男女別、人。", "Persons by five-year age group and sex."))
                .close("p");
        page.open("figure");
        PyramidChart.draw(page, pyramid);
        page.close("figure");
        AgeTable start = pyramid.atStart();
        AgeTable end = pyramid.atEnd();
        if (start.unknown() + end.unknown() > 0) {
            page.open("p", "class", "note")
                    .text("ほかに年齢・性別不詳が期首 " + Figures.grouped(start.unknown()) + " 人、期末 "
                            + Figures.grouped(end.unknown()) + " 人。 ")
                    .element("span", "Age or sex unknown: not drawn.", "lang", "en", "class", "en")
                    .close("p");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int group = 0; group < PopulationPyramid.GROUPS; group++) {
            rows.add(List.of(
                    PyramidChart.ages(group),
                    Figures.grouped(start.men().get(group)),
                    Figures.grouped(start.women().get(group)),
                    Figures.grouped(end.men().get(group)),
                    Figures.grouped(end.women().get(group))));
        }
        rows.add(List.of(
                "計（不詳を除く） Total, unknown excluded",
                Figures.grouped(start.totalMen()),
                Figures.grouped(start.totalWomen()),
                Figures.grouped(end.totalMen()),
                Figures.grouped(end.totalWomen())));
        Sheet.behind(
                page,
                new Phrase("年齢階級別・男女別の人口", "Residents by age group and sex"),
                List.of(
                        new Column(new Phrase("年齢", "Age"), false),
                        new Column(new Phrase("期首 男", "Start, men"), false),
                        new Column(new Phrase("期首 女", "Start, women"), false),
                        new Column(new Phrase("期末 男", "End, men"), false),
                        new Column(new Phrase("期末 女", "End, women"), false)),
                rows);
        page.close("section");
    }

    private static void households(Markup page, HouseholdSizes sizes) {
        page.open("section");
        Sheet.heading(page, "図2", new Phrase("世帯の大きさ", "Household sizes"));
        page.open("p", "class", "note")
                .phrase(new Phrase("世帯人員別の世帯数。", "Households by number of members."))
                .close("p");
        page.open("figure");
        HouseholdChart.draw(page, sizes);
        page.close("figure");
        sizes.published()
                .ifPresent(mean -> page.open("p", "class", "note")
                        .text("公表値 " + Figures.mean(OptionalDouble.of(mean.persons())) + " 人：")
                        .phrase(mean.source())
                        .close("p"));
        List<Long> start = HouseholdChart.columns(sizes.atStart());
        List<Long> end = HouseholdChart.columns(sizes.atEnd());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < HouseholdChart.LARGEST; i++) {
            rows.add(
                    List.of(HouseholdChart.members(i + 1), Figures.grouped(start.get(i)), Figures.grouped(end.get(i))));
        }
        rows.add(List.of(
                "世帯数 Households",
                Figures.grouped(sizes.atStart().households()),
                Figures.grouped(sizes.atEnd().households())));
        rows.add(List.of(
                "平均世帯人員 Mean size",
                Figures.mean(sizes.atStart().mean()),
                Figures.mean(sizes.atEnd().mean())));
        Sheet.behind(
                page,
                new Phrase("世帯人員別の世帯数", "Households by size"),
                List.of(
                        new Column(new Phrase("世帯人員", "Members"), false),
                        new Column(new Phrase("期首", "Start"), false),
                        new Column(new Phrase("期末", "End"), false)),
                rows);
        page.close("section");
    }

    private static void movements(Markup page, MovementsByMonth movements) {
        page.open("section");
        Sheet.heading(page, "図3", new Phrase("月別の人口異動", "Movements by month"));
        page.open("p", "class", "note")
                .phrase(new Phrase(
                        "処理日の月による、人。折れ線は増加と減少の差。",
                        "Persons, by month of recording; the line is increase less decrease."))
                .close("p");
        page.open("figure");
        MonthChart.drawPopulation(page, movements);
        page.close("figure").close("section");
        page.open("section");
        Sheet.heading(page, "図4", new Phrase("人口を変えない異動", "Changes that leave the population as it is"));
        page.open("p", "class", "note")
                .phrase(new Phrase("処理日の月による。縦軸は図ごとに異なる。", "By month of recording; each panel has its own scale."))
                .close("p");
        page.open("figure");
        MonthChart.drawOthers(page, movements);
        page.close("figure");
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(new Phrase("異動", "Change"), true));
        for (Month month : Month.values()) {
            columns.add(new Column(MonthChart.name(month), false));
        }
        columns.add(new Column(new Phrase("年計", "Year"), false));
        List<List<String>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(monthly(
                    Sheet.both(kind.label()) + "（"
                            + MonthChart.unit(kind.unit()).japanese() + "）",
                    Stream.of(Month.values())
                            .map(month -> Figures.grouped(movements.count(kind, month)))
                            .toList(),
                    Figures.grouped(movements.total(kind))));
        }
        rows.add(monthly(
                "純増減 Net increase（人）",
                Stream.of(Month.values())
                        .map(month -> Figures.signed(movements.netIncrease(month)))
                        .toList(),
                Figures.signed(movements.netIncrease())));
        Sheet.behind(page, new Phrase("月別・種類別の異動（図3・図4）", "Changes by kind and month"), columns, rows);
        page.close("section");
    }

    private static List<String> monthly(String name, List<String> months, String total) {
        return Stream.of(List.of(name), months, List.of(total))
                .flatMap(List::stream)
                .toList();
    }

    private static void findings(Markup page, FindingsByRule findings) {
        List<RuleCount> ordered = findings.ordered();
        int drawn = FindingsChart.rows(findings).size();
        long objecting = ordered.stream().filter(rule -> rule.count() > 0).count();
        page.open("section");
        Sheet.heading(page, "図5", new Phrase("規則別の指摘", "Findings by rule"));
        page.open("p", "class", "note")
                .text("エラー " + Figures.grouped(findings.total(Severity.ERROR)) + " 件、アラート "
                        + Figures.grouped(findings.total(Severity.ALERT)) + " 件。規則 "
                        + Figures.grouped(ordered.size()) + " のうち指摘のあったもの " + Figures.grouped(objecting) + "。 ")
                .element(
                        "span",
                        "Errors " + Figures.grouped(findings.total(Severity.ERROR)) + ", alerts "
                                + Figures.grouped(findings.total(Severity.ALERT)) + "; "
                                + Figures.grouped(objecting) + " of " + Figures.grouped(ordered.size())
                                + " rules objected.",
                        "lang",
                        "en",
                        "class",
                        "en");
        if (drawn < objecting) {
            page.text("図は " + drawn + " 規則まで。");
        }
        page.close("p");
        page.open("figure");
        FindingsChart.draw(page, findings);
        page.close("figure");
        Sheet.behind(
                page,
                new Phrase("規則別の指摘と確認", "Findings and acknowledgements by rule"),
                List.of(
                        new Column(new Phrase("規則", "Rule"), false),
                        new Column(new Phrase("重さ", "Severity"), true),
                        new Column(new Phrase("内容", "Assertion"), true),
                        new Column(new Phrase("根拠", "Basis"), true),
                        new Column(new Phrase("指摘", "Findings"), false),
                        new Column(new Phrase("確認済み", "Acknowledged"), false)),
                ordered.stream()
                        .limit(MOST_RULES)
                        .map(rule -> List.of(
                                rule.ruleId(),
                                Sheet.both(rule.severity().label()),
                                Sheet.both(rule.title()),
                                rule.citation(),
                                Figures.grouped(rule.count()),
                                rule.severity() == Severity.ERROR ? "–" : Figures.grouped(rule.acknowledged())))
                        .toList());
        if (ordered.size() > MOST_RULES) {
            page.element("p", "表は " + MOST_RULES + " 規則まで。", "class", "note");
        }
        page.close("section");
    }

    private static void life(Markup page, ResidentLife life, int year) {
        page.open("section");
        Sheet.heading(page, "図6", new Phrase("ある住民の一年", "One resident's life"));
        page.open("p", "class", "note").phrase(life.portrait()).close("p");
        page.open("p", "class", "note")
                .phrase(new Phrase(
                        "上の線は出来事のあった日（異動日）、下の線は市町村が記録した日（処理日）。数字は履歴番号。",
                        "Above, when it happened; below, when it was recorded. Numbers are history numbers."))
                .close("p");
        page.open("figure");
        LifeChart.draw(page, life, year);
        page.close("figure");
        page.open("div", "class", "scroll").open("table", "class", "wide");
        page.open("caption").phrase(new Phrase("異動履歴", "Change history")).close("caption");
        Sheet.header(
                page,
                List.of(
                        new Column(new Phrase("履歴番号", "No."), false),
                        new Column(new Phrase("異動日", "Change date"), false),
                        new Column(new Phrase("処理日", "Recorded on"), false),
                        new Column(new Phrase("異動", "Change"), true),
                        new Column(new Phrase("内容", "What happened"), true),
                        new Column(new Phrase("記載の移り変わり", "Record before → after"), true)));
        page.open("tbody");
        for (ResidentLife.Entry entry : LifeChart.shown(life)) {
            entry(page, life, entry);
        }
        page.close("tbody").close("table").close("div");
        if (life.entries().size() > LifeChart.MOST_ENTRIES) {
            page.element("p", "図と表は " + LifeChart.MOST_ENTRIES + " 件まで。", "class", "note");
        }
        page.close("section");
    }

    private static void entry(Markup page, ResidentLife life, ResidentLife.Entry entry) {
        page.open("tr");
        page.element("th", Integer.toString(entry.historyNumber()), "scope", "row");
        page.element("td", entry.changeDate().toString());
        page.open("td").text(entry.processingDate().toString()).leaf("br");
        page.open("span", "class", entry.late() ? "tag late" : "en")
                .text(LifeChart.lag(entry).japanese())
                .close("span");
        page.close("td");
        page.open("td", "class", "words").phrase(entry.event());
        if (life.isCancelled(entry.historyNumber())) {
            page.text(" ").element("span", "取消済", "class", "tag");
        }
        entry.cancels().ifPresent(number -> page.text(" ").element("span", "→ " + number, "class", "tag"));
        page.close("td");
        page.open("td", "class", "words").phrase(entry.note()).close("td");
        page.open("td", "class", "words");
        if (!entry.items().isEmpty()) {
            page.open("ul", "class", "items");
            for (ResidentLife.Item item : entry.items()) {
                page.open("li").phrase(item.name()).text("： ");
                page.element(
                        "span", orDash(item.before()), "class", item.before().isEmpty() ? "en" : "before");
                page.text(" → ").element("b", orDash(item.after()));
                page.close("li");
            }
            page.close("ul");
        }
        page.close("td").close("tr");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static void rejected(Markup page, RejectedLines rejected) {
        if (rejected.count() == 0) {
            return;
        }
        page.open("section");
        Sheet.heading(page, "表3", new Phrase("使えなかった行", "Rejected lines"));
        List<RejectedLines.Line> lines =
                rejected.examples().stream().limit(MOST_REJECTED).toList();
        page.open("p", "class", "note")
                .text("全 " + Figures.grouped(rejected.count()) + " 行のうち " + lines.size()
                        + " 行。すべては rejects.jsonl にある。 ")
                .element("span", "All of them are in rejects.jsonl.", "lang", "en", "class", "en")
                .close("p");
        Sheet.table(
                page,
                new Phrase("行と理由", "Lines and reasons"),
                List.of(
                        new Column(new Phrase("ファイル", "File"), false),
                        new Column(new Phrase("行", "Line"), false),
                        new Column(new Phrase("理由", "Reason"), true)),
                lines.stream()
                        .map(line -> List.of(line.file(), Figures.grouped(line.number()), Sheet.both(line.reason())))
                        .toList());
        page.close("section");
    }

    private static void colophon(Markup page, boolean invented) {
        page.open("footer");
        if (invented) {
            page.open("p")
                    .phrase(new Phrase(
                            "出典：次の公表値と公開データを加工して作成した。",
                            "Sources: made from these published figures and open data, processed."))
                    .close("p");
            page.open("ul");
            for (Phrase credit : CREDITS) {
                page.open("li").phrase(credit).close("li");
            }
            page.close("ul");
        }
        page.open("p")
                .phrase(new Phrase(
                        "このページは一つのファイルで完結し、外部から何も読み込まない。", "This page is complete in one file and loads nothing."))
                .close("p");
        page.close("footer");
    }
}
