package juki.registry.rules.residence;

import java.util.List;
import java.util.stream.Collectors;

/** The criteria as a table to read (認定基準一覧). */
final class CriteriaTable {

    private CriteriaTable() {}

    static String of(List<Criterion> criteria) {
        StringBuilder table = new StringBuilder("""
                # Criteria of residence (住所の認定基準)

                Written from the book itself (`CriteriaBook.markdown()`) and compared with it in a test. They are asked from the top down; the first
                that decides wins. Marks: V the source was read, P it was read in part, G general knowledge and no source seen, E a choice of this
                library that claims no authority. Judgments and notices are told by their point, not translated. This is no legal advice.

                | id | stage | 基準 | criterion | mark | 根拠 | authority |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        criteria.forEach(criterion -> table.append(row(criterion)));
        table.append("\n## Dates (異動年月日の基準)\n\n| id | 基準 | rule | mark |\n| --- | --- | --- | --- |\n");
        for (EffectiveDateRule rule : EffectiveDateRule.values()) {
            table.append("| ")
                    .append(String.join(
                            " | ",
                            rule.name(),
                            rule.wording(),
                            rule.english(),
                            rule.certainty().mark()))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String row(Criterion criterion) {
        return "| "
                + String.join(
                        " | ",
                        criterion.id(),
                        criterion.stage().wording(),
                        "**" + criterion.title() + "** " + criterion.text(),
                        "**" + criterion.titleEnglish() + ".** " + criterion.textEnglish(),
                        criterion.certainty().mark(),
                        criterion.authorities().stream().map(Authority::wording).collect(Collectors.joining("、")),
                        criterion.authorities().stream().map(Authority::english).collect(Collectors.joining("; ")))
                + " |\n";
    }
}
