package juki.registry.rules.residence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import juki.registry.rules.residence.fact.Fact;
import juki.registry.rules.residence.fact.ResidenceFacts;

/** A determination as a clerk writes it down for the file (認定調書, nintei chōsho). */
final class Memorandum {

    private Memorandum() {}

    static String japanese(ResidenceDetermination determination) {
        ResidenceFacts facts = determination.facts();
        StringBuilder memo = new StringBuilder("住所の認定について\n\n");
        line(memo, "基準日", facts.asOf().toString());
        line(memo, "結論", determination.outcome().wording());
        line(memo, "住所の所在", determination.residenceAt().wording());
        line(memo, "記載の可否", determination.recordability().wording());
        line(memo, "記録の処理", determination.action().wording());
        line(
                memo,
                "異動年月日",
                determination.effectiveDate().map(LocalDate::toString).orElse("なし") + "（"
                        + determination.dateRule().name() + " "
                        + determination.dateRule().wording() + "）");
        determination.holdUntil().ifPresent(day -> line(memo, "保留の期限", day.toString()));
        section(
                memo,
                "\n理由\n",
                of(determination, Reason.Role.DECISIVE),
                reason -> full(
                        reason.criterion(),
                        reason.wording(),
                        quoted(reason.facts(), Fact::wording, facts::wording, "（", "、", "）"),
                        Memorandum::authorities));
        section(
                memo,
                "\n衡量した要素\n",
                of(determination, Reason.Role.FACTOR),
                reason -> reason.direction().wording() + " "
                        + reason.weight().map(Weight::wording).orElse("") + " " + reason.wording()
                        + quoted(reason.facts(), Fact::wording, facts::wording, "（", "、", "）"));
        if (!determination.openQuestions().isEmpty()) {
            memo.append("\n明らかにすべき事項\n");
            determination
                    .openQuestions()
                    .forEach(question ->
                            memo.append("  ・").append(question.wording()).append('\n'));
        }
        section(
                memo,
                "\n付記\n",
                of(determination, Reason.Role.NOTE),
                reason ->
                        reason.direction().wording() + " [" + reason.criterion().id() + "] " + reason.wording()
                                + quoted(reason.facts(), Fact::wording, facts::wording, "（", "、", "）"));
        return memo.append("\n方針 ")
                .append(determination.policy().version())
                .append("。本書は判断の参考であり、認定は市区町村長が行う。\n")
                .toString();
    }

    static String english(ResidenceDetermination determination) {
        ResidenceFacts facts = determination.facts();
        StringBuilder memo = new StringBuilder("On the determination of a residence\n\n");
        line(memo, "As of", facts.asOf().toString());
        line(memo, "Conclusion", determination.outcome().english());
        line(memo, "Residence", determination.residenceAt().english());
        line(memo, "Recordability", determination.recordability().english());
        line(memo, "Record", determination.action().english());
        line(
                memo,
                "Date",
                determination.effectiveDate().map(LocalDate::toString).orElse("none") + " ("
                        + determination.dateRule().name() + ", "
                        + determination.dateRule().english() + ")");
        determination.holdUntil().ifPresent(day -> line(memo, "Hold until", day.toString()));
        section(
                memo,
                "\nReasons\n",
                of(determination, Reason.Role.DECISIVE),
                reason -> full(
                        reason.criterion(),
                        reason.english(),
                        quoted(reason.facts(), Fact::english, facts::english, " (", ", ", ")"),
                        Memorandum::authoritiesEnglish));
        section(
                memo,
                "\nFactors weighed\n",
                of(determination, Reason.Role.FACTOR),
                reason -> sign(reason.direction()) + " "
                        + reason.weight().map(Weight::english).orElse("") + ": " + reason.english()
                        + quoted(reason.facts(), Fact::english, facts::english, " (", ", ", ")"));
        if (!determination.openQuestions().isEmpty()) {
            memo.append("\nTo be found out\n");
            determination
                    .openQuestions()
                    .forEach(question ->
                            memo.append("  - ").append(question.english()).append('\n'));
        }
        section(
                memo,
                "\nNoted beside\n",
                of(determination, Reason.Role.NOTE),
                reason -> sign(reason.direction()) + " [" + reason.criterion().id() + "] " + reason.english()
                        + quoted(reason.facts(), Fact::english, facts::english, " (", ", ", ")"));
        return memo.append("\nPolicy ")
                .append(determination.policy().version())
                .append(". This supports a decision; the mayor decides.\n")
                .toString();
    }

    private static void line(StringBuilder memo, String head, String body) {
        memo.append(head).append(": ").append(body).append('\n');
    }

    private static List<Reason> of(ResidenceDetermination determination, Reason.Role role) {
        return determination.reasons().stream()
                .filter(reason -> reason.role() == role)
                .toList();
    }

    private static void section(StringBuilder memo, String head, List<Reason> reasons, Function<Reason, String> text) {
        if (!reasons.isEmpty()) {
            memo.append(head);
            reasons.forEach(
                    reason -> memo.append("  ").append(text.apply(reason)).append('\n'));
        }
    }

    private static String full(
            Criterion criterion, String wording, String facts, Function<Criterion, String> authorities) {
        return "[" + criterion.id() + "] " + wording + facts + "\n      " + authorities.apply(criterion) + " ["
                + criterion.certainty().mark() + "]";
    }

    private static String authorities(Criterion criterion) {
        return criterion.authorities().stream().map(Authority::wording).collect(Collectors.joining("、"));
    }

    private static String authoritiesEnglish(Criterion criterion) {
        return criterion.authorities().stream().map(Authority::english).collect(Collectors.joining("; "));
    }

    private static String sign(Direction direction) {
        return switch (direction) {
            case FOR -> "+";
            case AGAINST -> "-";
            case NEUTRAL -> "0";
        };
    }

    private static String quoted(
            List<Fact<?>> facts,
            Function<Fact<?>, String> name,
            Function<Fact<?>, Optional<String>> value,
            String open,
            String between,
            String close) {
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .map(fact -> name.apply(fact) + " " + value.apply(fact).orElse(""))
                        .collect(Collectors.joining(between, open, close));
    }
}
