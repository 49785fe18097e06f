package juki.registry.cli.residence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juki.registry.cli.terminal.TextTable;
import juki.registry.rules.residence.Authority;
import juki.registry.rules.residence.Reason;
import juki.registry.rules.residence.ResidenceDetermination;

/** How far determinations agree with a table (一致の状況, itchi no jōkyō), for a reader. */
final class Agreement {

    private Agreement() {}

    /** Agreement by category, and in all. */
    static String table(List<Judged> cases) {
        Map<String, List<Judged>> byCategory = cases.stream()
                .collect(Collectors.groupingBy(it -> it.row().category(), LinkedHashMap::new, Collectors.toList()));
        TextTable table = new TextTable(1).row("category", "cases", "compared", "agree", "must hold", "hold");
        byCategory.forEach((category, some) -> row(table, category, some));
        row(table, "all", cases);
        return table.text();
    }

    private static void row(TextTable table, String head, List<Judged> cases) {
        List<Judged> compared =
                cases.stream().filter(it -> it.agrees().isPresent()).toList();
        List<Judged> gates = compared.stream().filter(it -> it.row().isGate()).toList();
        table.row(
                head,
                TextTable.number(cases.size()),
                TextTable.number(compared.size()),
                TextTable.number(agreeing(compared)),
                TextTable.number(gates.size()),
                TextTable.number(agreeing(gates)));
    }

    private static long agreeing(List<Judged> cases) {
        return cases.stream().filter(it -> it.agrees().orElse(false)).count();
    }

    /** One disagreement, with the reasoning of the table and that of the library. */
    static String disagreement(Judged judged) {
        CaseRow row = judged.row();
        ResidenceDetermination determination = judged.determination().orElseThrow();
        StringBuilder text = new StringBuilder(
                row.id() + " " + row.category() + (row.isGate() ? ", must hold" : ", disputed") + "\n");
        line(text, "facts", row.cell("facts"));
        line(text, "expected", Optional.of(values(judged, Expectation.Item::value)));
        line(text, "because", row.cell("rule"));
        line(text, "by", row.cell("authority"));
        line(text, "note", row.cell("note"));
        line(text, "found", Optional.of(values(judged, item -> Expectation.found(determination, item.column()))));
        determination.reasons().stream()
                .filter(reason -> reason.role() == Reason.Role.DECISIVE)
                .forEach(reason -> {
                    line(text, "because", Optional.of("[" + reason.criterion().id() + "] " + reason.wording()));
                    line(text, "", Optional.of(reason.english()));
                    line(
                            text,
                            "by",
                            Optional.of(reason.criterion().authorities().stream()
                                    .map(Authority::english)
                                    .collect(Collectors.joining("; "))));
                });
        determination
                .openQuestions()
                .forEach(question -> line(text, "open", Optional.of(question.wording() + " / " + question.english())));
        return text.toString();
    }

    private static String values(Judged judged, Function<Expectation.Item, String> value) {
        return judged.expectation().items().stream()
                .map(value)
                .map(it -> it.isEmpty() ? "no date" : it)
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder text, String head, Optional<String> body) {
        body.ifPresent(words -> text.append("  ")
                .append(head)
                .append(" ".repeat(Math.max(1, 9 - head.length())))
                .append(words)
                .append('\n'));
    }
}
