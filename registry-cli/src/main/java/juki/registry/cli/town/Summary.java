package juki.registry.cli.town;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.FindingsByRule;
import juki.registry.cli.report.MovementsByMonth;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.cli.report.MovementsByMonth.Unit;
import juki.registry.cli.report.Phrase;
import juki.registry.cli.report.TownReport;
import juki.registry.cli.terminal.TextTable;

/** The year on one screen (年間のまとめ, nenkan no matome), readable without having seen the program before. */
final class Summary {

    /** Rules whose findings are told on the terminal; all of them are in the report. */
    private static final int RULES_SHOWN = 8;

    private Summary() {}

    /**
     * The summary of a year.
     *
     * @param year the year
     * @param folder where the files are
     * @return lines, each with its line feed
     */
    static String of(ClosedYear year, Path folder) {
        TownReport report = year.report();
        StringBuilder text = new StringBuilder();
        text.append('\n').append(title(report)).append("\n\n");
        text.append(residents(report)).append('\n');
        text.append(movements(report.movements())).append('\n');
        text.append(filed(year)).append('\n');
        String findings = findings(report.findings());
        if (!findings.isEmpty()) {
            text.append(findings).append('\n');
        }
        text.append(books(report.balances())).append('\n');
        text.append(files(folder));
        return text.toString();
    }

    private static String title(TownReport report) {
        TownReport.Run run = report.run();
        String name = report.municipality().name().japanese();
        String title = name + " (" + report.municipality().code() + ")  " + run.year()
                + "年の異動  A year at the municipal office";
        if (!run.invented()) {
            return title;
        }
        String likeness = run.scale() == 1 ? "" : ", scale " + run.scale();
        return title + "\n住民は架空、数字は公表値による。 Residents are invented; the figures behind them are published" + " (seed "
                + run.seed().getAsLong() + likeness + ").";
    }

    private static String residents(TownReport report) {
        TownReport.Residents start = report.population().atStart();
        TownReport.Residents end = report.population().atEnd();
        TextTable table = new TextTable(2).row("住民", "Residents", "期首 start", "期末 end", "増減 change");
        change(table, "  日本人", "Japanese", start.japanese(), end.japanese());
        change(table, "  外国人", "foreign", start.foreign(), end.foreign());
        change(table, "  計", "total", start.total(), end.total());
        change(
                table,
                "  世帯",
                "households",
                report.households().atStart().households(),
                report.households().atEnd().households());
        return table.text();
    }

    private static void change(TextTable table, String japanese, String english, long start, long end) {
        table.row(
                japanese,
                english,
                TextTable.number(start),
                TextTable.number(end),
                (end > start ? "+" : "") + TextTable.number(end - start));
    }

    private static String movements(MovementsByMonth movements) {
        TextTable table = new TextTable(2).row("異動", "Changes", "人・件 persons or cases");
        for (Kind kind : Kind.values()) {
            long total = movements.total(kind);
            if (total > 0) {
                String sign = kind.effect() > 0 ? "+" : kind.effect() < 0 ? "-" : "";
                Phrase label = kind.label();
                table.row(
                        "  " + label.japanese(),
                        label.english() + (kind.unit() == Unit.CASES ? " (cases)" : ""),
                        sign + TextTable.number(total));
            }
        }
        return table.text();
    }

    private static String filed(ClosedYear year) {
        TextTable table = new TextTable(2).row("届出など", "Filed", "件 cases");
        table.row("  受理", "accepted", TextTable.number(year.tally().acceptedChanges()));
        table.row(
                "  不受理",
                "refused: the law objects",
                TextTable.number(year.tally().refusedChanges()));
        table.row(
                "  差戻し",
                "sent back: an alert was not passed over",
                TextTable.number(year.tally().changesSentBack()));
        if (!year.report().run().invented()) {
            table.row(
                    "  受付不能",
                    "rejected: the line cannot be used",
                    TextTable.number(year.tally().rejectedLines()));
            table.row("  計", "lines read", TextTable.number(year.eventLines()));
            table.row("台帳の行", "Register", "行 lines");
            table.row("  記載", "records", TextTable.number(year.registerLines() - year.rejectedRegisterLines()));
            table.row("  受付不能", "rejected: the line cannot be used", TextTable.number(year.rejectedRegisterLines()));
        }
        return table.text();
    }

    private static String findings(FindingsByRule findings) {
        List<FindingsByRule.RuleCount> most = new ArrayList<>(findings.rules());
        most.removeIf(rule -> rule.count() == 0);
        most.sort((one, other) -> Long.compare(other.count(), one.count()));
        if (most.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable(4).row("指摘", "Findings", "", "", "件 cases", "確認 acknowledged");
        for (FindingsByRule.RuleCount rule : most.subList(0, Math.min(RULES_SHOWN, most.size()))) {
            table.row(
                    "  " + rule.ruleId(),
                    rule.severity().label().japanese(),
                    rule.title().japanese(),
                    rule.title().english(),
                    TextTable.number(rule.count()),
                    TextTable.number(rule.acknowledged()));
        }
        return table.text();
    }

    private static String books(List<Balance> balances) {
        long failing = balances.stream().filter(balance -> !balance.holds()).count();
        String text = "帳簿  Books  " + balances.size() + "本の等式";
        if (failing == 0) {
            return text + "すべて一致  all " + balances.size() + " equations hold\n";
        }
        StringBuilder lines = new StringBuilder(text)
                .append("のうち")
                .append(failing)
                .append("本が不一致  ")
                .append(failing)
                .append(" of ")
                .append(balances.size())
                .append(" equations do not hold\n");
        balances.stream()
                .filter(balance -> !balance.holds())
                .forEach(balance -> lines.append("  ").append(told(balance)).append('\n'));
        return lines.toString();
    }

    /**
     * An equation in words and numbers.
     *
     * @param balance the equation
     * @return one line
     */
    static String told(Balance balance) {
        return balance.label().japanese() + " " + balance.label().english() + ": " + sum(balance.left())
                + (balance.holds() ? " = " : " ≠ ") + sum(balance.right())
                + (balance.holds()
                        ? ""
                        : ", off by " + TextTable.number(Math.abs(balance.leftSum() - balance.rightSum())));
    }

    private static String sum(List<Balance.Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Balance.Term term : terms) {
            if (text.length() > 0) {
                text.append(term.value() < 0 ? " - " : " + ");
            }
            text.append(TextTable.number(text.length() > 0 ? Math.abs(term.value()) : term.value()))
                    .append(' ')
                    .append(term.name().english());
        }
        return text.toString();
    }

    private static String files(Path folder) {
        TextTable table = new TextTable(3).row("ファイル", "Files");
        table.row("  報告", "the year at a glance, for a browser", file(folder, ClosedYear.REPORT));
        table.row("  期首の台帳", "the register on the first day", file(folder, RegisterFile.NAME));
        table.row("  受理した異動", "accepted changes, with their numbers", file(folder, Journal.EVENTS));
        table.row("  異動履歴", "every entry of the year", file(folder, Journal.HISTORY));
        table.row("  不受理・差戻し", "refused or sent back, with the findings", file(folder, Journal.REFUSED));
        table.row("  受付不能の行", "lines that could not be used", file(folder, Journal.REJECTS));
        return table.text();
    }

    private static String file(Path folder, String name) {
        return folder.resolve(name).toString();
    }
}
