package juki.registry.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import juki.registry.cli.report.NetworkReport.Check;
import juki.registry.cli.report.NetworkReport.Conflicts;
import juki.registry.cli.report.NetworkReport.Count;
import juki.registry.cli.report.NetworkReport.Disclosed;
import juki.registry.cli.report.NetworkReport.Extraction;
import juki.registry.cli.report.NetworkReport.Flow;
import juki.registry.cli.report.NetworkReport.Leg;
import juki.registry.cli.report.NetworkReport.Run;
import juki.registry.cli.report.NetworkReport.Town;
import juki.registry.cli.report.NetworkReport.View;
import juki.registry.cli.report.Sheet.Column;

/** Sets a {@link NetworkReport} as one HTML document, as {@link ReportPage} does a town's year. */
public final class NetworkPage {

    private NetworkPage() {}

    /**
     * The report as a document.
     *
     * @param report the figures
     * @return a complete HTML document
     */
    public static String html(NetworkReport report) {
        Markup page = Sheet.begun("住民基本台帳ネットワーク　町から全国へ");
        cover(page, report);
        summary(page, report);
        flow(page, report.flow());
        towns(page, report);
        checks(page, report);
        exchanges(page, report);
        extraction(page, report.extraction());
        view(page, report.view());
        Sheet.balances(page, "表7", report.balances());
        page.open("footer").open("p");
        page.phrase(
                new Phrase(
                        "人口・移動などの公表値の出典は town コマンドの報告書と同じ。経路・障害・機関・操作者・鍵は模擬。",
                        "Published figures as in the report of juki town; hops, faults, agencies, operators and keys are simulated."));
        page.close("p").open("p");
        page.phrase(
                new Phrase("このページは一つのファイルで完結し、外部から何も読み込まない。", "This page is complete in one file and loads nothing."));
        page.close("p").close("footer");
        return Sheet.ended(page);
    }

    private static Phrase both(String japanese, String english) {
        return new Phrase(japanese, english);
    }

    private static Column words(String japanese, String english) {
        return new Column(both(japanese, english), true);
    }

    private static Column number(String japanese, String english) {
        return new Column(both(japanese, english), false);
    }

    private static void cover(Markup page, NetworkReport report) {
        Run run = report.run();
        page.open("header");
        page.open("p", "class", "overline")
                .phrase(both("住民基本台帳ネットワーク", "Juki Net, simulated"))
                .close("p");
        page.open("h1").phrase(both("町から全国へ", "From town to nation")).close("h1");
        page.open("dl", "class", "facts");
        Sheet.fact(page, both("期間", "Days"), run.from() + " – " + run.to());
        Sheet.fact(page, both("経路", "Topology"), Sheet.both(run.topology()));
        Sheet.fact(page, both("障害", "Faults"), Sheet.both(run.faults()));
        Sheet.fact(page, both("縮尺", "Scale"), Figures.plain(run.scale()));
        Sheet.fact(page, both("乱数の種", "Seed"), Long.toString(run.seed()));
        page.close("dl");
        page.open("div", "class", "statement").open("p");
        page.open("strong").text("人物は架空、経路は模擬です。").close("strong");
        page.text("住基ネットの電文形式は公開されていないため使っていません。町の台帳はだれにも開かれず、通知だけが出ていきます。");
        page.element(
                "span",
                " Persons are invented, and the way is simulated: the real message formats are not public. No register is"
                        + " opened to anyone; notices leave it, and nothing else does.",
                "lang",
                "en",
                "class",
                "en");
        page.close("p").close("div");
        if (!report.balanced()) {
            Sheet.warning(page, both("帳簿が合いません。", "The books do not balance."), "一致しない等式を下の「帳簿の突合」に示します。");
        }
        page.close("header");
    }

    private static void summary(Markup page, NetworkReport report) {
        Flow flow = report.flow();
        page.open("section");
        Sheet.heading(page, "表1", both("通知の一生", "The life of the notices"));
        page.open("ul", "class", "ribbon");
        int legs = flow.legs().size();
        long due = flow.notices() * legs;
        long taken = sum(flow, Leg::taken);
        Sheet.ribbon(page, "edge", "", both("通知 × " + legs + "区間", "Notices × " + legs + " legs"), due);
        Sheet.ribbon(page, "", "＋", both("再送", "Sent again"), sum(flow, Leg::sent) - due);
        Sheet.ribbon(page, "", "＋", both("重複", "Came twice"), sum(flow, Leg::duplicated));
        Sheet.ribbon(page, "", "−", both("喪失", "Lost"), sum(flow, Leg::lost));
        Sheet.ribbon(page, "", "−", both("既受領", "Known already"), sum(flow, Leg::recognised));
        Sheet.ribbon(page, "edge last", taken == due ? "＝" : "≠", both("一度ずつ受領", "Taken once each"), taken);
        page.close("ul");
        page.open("p", "class", "note")
                .text("順序を待った通知 " + Figures.grouped(flow.waited()) + " 件、拠点の停止 " + Figures.grouped(flow.outages())
                        + " 回、" + Figures.grouped(flow.ticks()) + " 刻みで全件が到達。 ")
                .element(
                        "span",
                        Figures.grouped(flow.waited()) + " waited for one before them; hops went dark "
                                + Figures.grouped(flow.outages()) + " times; all had arrived after "
                                + Figures.grouped(flow.ticks()) + " ticks.",
                        "lang",
                        "en",
                        "class",
                        "en")
                .close("p");
        page.close("section");
    }

    private static long sum(Flow flow, ToLongFunction<Leg> count) {
        return flow.legs().stream().mapToLong(count).sum();
    }

    private static void flow(Markup page, Flow flow) {
        page.open("section");
        Sheet.heading(page, "図1", both("通知の経路", "The way of the notices"));
        page.open("p", "class", "note")
                .phrase(both(
                        "帯の太さは件数。左は送信と重複、右は受領。どの区間でも送信＋重複＝喪失＋既受領＋受領。",
                        "Bands are as thick as there are notices: sent and doubled on the left, taken on the right."))
                .close("p");
        page.open("figure");
        FlowChart.draw(page, flow);
        page.close("figure");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < flow.legs().size(); i++) {
            Leg leg = flow.legs().get(i);
            rows.add(List.of(
                    flow.hops().get(i).of().japanese() + " → "
                            + flow.hops().get(i + 1).of().japanese(),
                    Figures.grouped(leg.sent()),
                    Figures.grouped(leg.duplicated()),
                    Figures.grouped(leg.lost()),
                    Figures.grouped(leg.recognised()),
                    Figures.grouped(leg.taken())));
        }
        Sheet.behind(
                page,
                both("区間ごとの件数", "Notices by leg"),
                List.of(
                        words("区間", "Leg"),
                        number("送信", "Sent"),
                        number("重複", "Came twice"),
                        number("喪失", "Lost"),
                        number("既受領", "Known"),
                        number("受領", "Taken")),
                rows);
        page.close("section");
    }

    private static void towns(Markup page, NetworkReport report) {
        page.open("section");
        Sheet.heading(page, "表2", both("町と通知", "Towns and notices"));
        Sheet.table(
                page,
                both("町ごとの件数", "By town"),
                List.of(
                        words("町", "Town"),
                        number("団体コード", "Code"),
                        number("期首住民", "At the start"),
                        number("期末住民", "At the end"),
                        number("異動", "Changes"),
                        number("初期通知", "First filling"),
                        number("異動の通知", "Notices of changes")),
                report.towns().stream().map(NetworkPage::row).toList());
        page.open("div", "class", "pair");
        counts(page, both("通知の事由", "Causes of notices"), report.causes());
        counts(page, both("失効する証明書・カード（持つ人について）", "Lapses, for whoever has one"), report.lapses());
        page.close("div").close("section");
    }

    private static List<String> row(Town town) {
        return List.of(
                town.name(),
                town.code(),
                Figures.grouped(town.atStart()),
                Figures.grouped(town.atEnd()),
                Figures.grouped(town.changes()),
                Figures.grouped(town.filling()),
                Figures.grouped(town.notices()));
    }

    private static void counts(Markup page, Phrase caption, List<Count> counts) {
        page.open("div");
        Sheet.table(
                page,
                caption,
                List.of(words("区分", "Kind"), number("件数", "Number")),
                counts.stream()
                        .map(one -> List.of(Sheet.both(one.of()), Figures.grouped(one.number())))
                        .toList());
        page.close("div");
    }

    private static void checks(Markup page, NetworkReport report) {
        page.open("section");
        Sheet.heading(page, "表3", both("整合性確認", "Consistency check"));
        page.open("p", "class", "note")
                .phrase(
                        both(
                                report.silent() + "では一日だけ自動送信が止まっていた。確認が見つけ、手動補完が直す。",
                                "In one town sending by itself was off for a day; the check finds it, completion by hand repairs it."))
                .close("p");
        Sheet.table(
                page,
                both("台帳と全国の突合", "Registers against the nation"),
                List.of(
                        words("町", "Town"),
                        number("照合した記録", "Records"),
                        words("見つかった不整合", "Found"),
                        number("手動補完", "Repaired"),
                        number("残り", "Left")),
                report.checks().stream().map(NetworkPage::row).toList());
        Sheet.table(
                page,
                both("市町村間の不整合", "Conflicts between municipalities"),
                List.of(
                        words("種類", "Kind"),
                        number("確認の前", "Before"),
                        number("補完の後", "After"),
                        number("国外転出者を除く", "But for those abroad")),
                report.conflicts().stream().map(NetworkPage::row).toList());
        page.open("p", "class", "note")
                .phrase(both(
                        "ここにない町へ移った人の転入は通知されない。国外転出者は戸籍の附票で分かるが、外国人住民は附票にない。",
                        "Nobody is notified as moved into a town that is not here. Who is abroad is known from supplementary family"
                                + " registers, on which foreign residents are not."))
                .close("p");
        page.close("section");
    }

    private static List<String> row(Check check) {
        String found = check.found().stream()
                .map(one -> Sheet.both(one.of()) + " " + Figures.grouped(one.number()))
                .collect(Collectors.joining("、"));
        return List.of(
                check.town(),
                Figures.grouped(check.records()),
                found.isEmpty() ? "–" : found,
                Figures.grouped(check.repaired()),
                Figures.grouped(check.left()));
    }

    private static List<String> row(Conflicts conflicts) {
        return List.of(
                Sheet.both(conflicts.kind()),
                Figures.grouped(conflicts.before()),
                Figures.grouped(conflicts.after()),
                Figures.grouped(conflicts.butForThoseAbroad()));
    }

    private static void exchanges(Markup page, NetworkReport report) {
        page.open("section");
        Sheet.heading(page, "表4", both("照会とプッシュ", "Asked and pushed"));
        page.open("p", "class", "note")
                .phrase(both("断られた機関には理由を告げない。理由は記録だけにある。", "Whoever is refused is not told why; the log alone knows."))
                .close("p");
        Sheet.table(
                page,
                both("機関への回答", "Answers to agencies"),
                List.of(
                        words("機関", "Agency"),
                        words("事務", "Task"),
                        words("根拠", "Basis"),
                        words("機関が見たもの", "What it was told"),
                        words("記録", "The log")),
                report.exchanges().stream()
                        .map(one -> List.of(
                                one.agency(),
                                one.task(),
                                one.basis(),
                                Sheet.both(one.told()),
                                Sheet.both(one.logged())))
                        .toList());
        page.open("p", "class", "note")
                .phrase(both(
                        "プッシュの窓口は毎朝、記録した経過から起こし直す。",
                        "The push desk is started anew each morning, from the steps that were stored."))
                .close("p");
        Sheet.table(
                page,
                both("プッシュ型の情報提供", "Pushed to who subscribed"),
                List.of(words("内容", "What"), number("件数", "Number"), words("記録", "The log")),
                report.pushes().stream()
                        .map(one -> List.of(
                                Sheet.both(one.what()), Figures.grouped(one.number()), Sheet.both(one.logged())))
                        .toList());
        page.close("section");
    }

    private static void extraction(Markup page, Extraction extraction) {
        page.open("section");
        Sheet.heading(page, "表5", both("一括提供", "Bulk extraction"));
        page.open("ul", "class", "ribbon");
        long examined =
                extraction.selected() + extraction.undetermined() + extraction.outside() + extraction.notResident();
        Sheet.ribbon(page, "edge", "", both("通知された人", "Ever notified"), examined);
        Sheet.ribbon(page, "", "−", both("基準日に記録なし", "On no register"), extraction.notResident());
        Sheet.ribbon(page, "", "−", both("条件の外", "Outside"), extraction.outside());
        Sheet.ribbon(page, "", "−", both("確定できない", "Undetermined"), extraction.undetermined());
        Sheet.ribbon(page, "edge last", "＝", both("該当者", "Selected"), extraction.selected());
        page.close("ul");
        Sheet.table(
                page,
                both("目録", "Manifest"),
                List.of(words("項目", "Item"), words("内容", "Content")),
                List.of(
                        List.of("条件 Selection", Sheet.both(extraction.selection())),
                        List.of("基準日 Base date", extraction.baseDate().toString()),
                        List.of("列 Columns", extraction.columns()),
                        List.of("SHA-256", extraction.sha256())));
        page.close("section");
    }

    private static void view(Markup page, View view) {
        page.open("section");
        Sheet.heading(page, "表6", both("本人に見えるもの", "What a person sees"));
        page.open("p", "class", "note").phrase(view.portrait()).close("p");
        Disclosed disclosed = view.disclosed();
        Sheet.table(
                page,
                both("開示請求", "Request for disclosure"),
                List.of(words("事項", "What"), words("日", "Day")),
                List.of(
                        List.of("請求を受けた日 Received", disclosed.receivedOn().toString()),
                        List.of(
                                "回答の期限（法30条の33の三十日） To be answered by",
                                disclosed.answerBy().toString()),
                        List.of("開示した日 Disclosed", disclosed.on().toString())));
        Sheet.table(
                page,
                both("開示された本人確認情報", "The own identity information"),
                List.of(words("項目", "Item"), words("内容", "Content")),
                disclosed.items().stream()
                        .map(one -> List.of(Sheet.both(one.name()), Sheet.both(one.content())))
                        .toList());
        Sheet.table(
                page,
                both("保存されている本人確認情報の変更履歴", "History of the own identity information"),
                List.of(
                        words("通知日", "Notified on"),
                        words("市区町村", "By"),
                        words("事由", "Cause"),
                        words("事由の生じた日", "Occurred on")),
                view.history().stream()
                        .map(one -> List.of(one.on().toString(), one.by(), one.cause(), one.occurred()))
                        .toList());
        Sheet.table(
                page,
                both("訂正等の申出", "A correction asked for"),
                List.of(words("日", "Day"), words("状態", "State"), words("内容", "Content")),
                view.correction().stream()
                        .map(one -> List.of(one.on().toString(), Sheet.both(one.state()), one.content()))
                        .toList());
        Sheet.table(
                page,
                both("提供・利用の記録", "Provision and use"),
                List.of(words("日時", "When"), words("機関", "Agency"), words("方法", "How"), words("提供された項目", "Items")),
                view.entries().stream()
                        .map(one ->
                                List.of(one.at().toString().replace('T', ' '), one.agency(), one.kind(), one.items()))
                        .toList());
        page.open("p", "class", "note")
                .phrase(view.proof()
                        .map(steps -> both(
                                "記録の連鎖を " + Figures.grouped(steps) + " 件たどって確かめた。ほかの人の記録は見えない。",
                                "Proven over " + Figures.grouped(steps) + " entries, those of others hidden."))
                        .orElse(both("記録の連鎖が確かめられない。", "The chain of the log does not hold.")))
                .close("p");
        page.close("section");
    }
}
