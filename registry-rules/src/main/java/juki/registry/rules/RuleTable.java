package juki.registry.rules;

import java.util.List;
import java.util.stream.Collectors;
import juki.registry.model.event.EventType;

/** The rules as a table to read (規則一覧). */
final class RuleTable {

    private RuleTable() {}

    static String of(List<Rule> rules) {
        StringBuilder table = new StringBuilder("""
                # The rule book

                Written from the book itself (`RuleBook.markdown()`) and compared with it in a test. ERROR (エラー) blocks; ALERT (アラート)
                passes once acknowledged by name.

                | id | severity | 規則 | rule | basis | 根拠 | in force | applies to |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        rules.forEach(rule -> table.append(row(rule)));
        return table.toString();
    }

    private static String row(Rule rule) {
        return "| "
                + String.join(
                        " | ",
                        rule.id(),
                        rule.severity().name(),
                        rule.title(),
                        rule.titleEnglish(),
                        rule.basis().english(),
                        rule.basis().wording(),
                        rule.inForce().toString(),
                        kinds(rule))
                + " |\n";
    }

    private static String kinds(Rule rule) {
        return rule.appliesTo().stream().map(EventType::wording).collect(Collectors.joining("・"));
    }
}
