package juki.registry.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.model.event.EventType;

/** The rules as a table to read (規則一覧). */
final class RuleTable {

    /** More exceptions than these are harder to read than the kinds themselves. */
    private static final int MOST_EXCEPTIONS = 4;

    private RuleTable() {}

    static String of(List<Rule> rules) {
        StringBuilder table = new StringBuilder("""
                # The rule book

                Written from the book itself (`RuleBook.markdown()`) and compared with it in a test. ERROR (エラー) blocks; ALERT (アラート)
                passes once acknowledged by name.

                HOLD (保留) holds the paper until what is missing has come. A rule of the paper (届出書) asks the
                notification; every other asks the change.

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
                        (rule.asksThePaper() ? "届出書: " : "") + kinds(rule))
                + " |\n";
    }

    private static String kinds(Rule rule) {
        Set<EventType> rest = EnumSet.complementOf(EnumSet.copyOf(rule.appliesTo()));
        if (rest.size() > MOST_EXCEPTIONS) {
            return wordings(rule.appliesTo());
        }
        return rest.isEmpty() ? "すべて" : wordings(rest) + "を除くすべて";
    }

    private static String wordings(Set<EventType> kinds) {
        return kinds.stream().map(EventType::wording).collect(Collectors.joining("・"));
    }
}
