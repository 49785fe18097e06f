package juki.registry.cli.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import juki.registry.cli.terminal.TextTable;
import juki.registry.rules.duplicate.Criteria;
import juki.registry.rules.duplicate.Criterion;
import juki.registry.rules.duplicate.Grade;

/** An evaluation as people read it: tables for a terminal, and the page that is committed. */
final class Report {

    private Report() {}

    /** For a terminal. */
    static String text(Figures figures) {
        TextTable errors =
                new TextTable(2).row("error", "entered", "entries", "found", "recall", "as identity", "others");
        for (Figures.Row row : figures.byError()) {
            errors.row(cells(row));
        }
        errors.row(cells(figures.twoErrors()));
        TextTable grades = new TextTable(1).row("audit of all", "one person", "two persons");
        for (Grade grade : new Grade[] {Grade.SAME_CODE, Grade.SAME_IDENTITY, Grade.SIMILAR}) {
            grades.row(
                    grade.name(),
                    TextTable.number(figures.truePairs().getOrDefault(grade, 0)),
                    TextTable.number(figures.falsePairs().getOrDefault(grade, 0)));
        }
        TextTable quality = new TextTable(1);
        for (String[] row : quality(figures)) {
            quality.row(row);
        }
        TextTable costs = new TextTable(1);
        for (String[] row : costs(figures)) {
            costs.row(row);
        }
        return figures.town() + ", " + TextTable.number(figures.residents()) + " residents, "
                + TextTable.number(figures.entries()) + " entered again, seed " + figures.seed() + "\n\n"
                + errors.text() + "\n" + grades.text() + "\n" + quality.text() + "\n" + costs.text();
    }

    private static String[] cells(Figures.Row row) {
        return new String[] {
            row.error(),
            row.place(),
            TextTable.number(row.entries()),
            TextTable.number(row.found()),
            share(row.recall()),
            TextTable.number(row.identities()),
            TextTable.number(row.others())
        };
    }

    private static String[][] quality(Figures figures) {
        return new String[][] {
            {"recall, SIMILAR or better", share(figures.recall())},
            {"precision, SIMILAR or better", share(figures.precision())},
            {"two persons graded SAME_CODE or SAME_IDENTITY", TextTable.number(figures.mistaken())},
            {"two residents who share reading, date of birth and sex", TextTable.number(figures.alike())},
            {"right one first in the list", TextTable.number(figures.firstInList())},
            {"right one first, ranked by estimated weights", TextTable.number(figures.firstByScore())},
        };
    }

    /** What depends on the machine and the hour. */
    private static String[][] costs(Figures figures) {
        return new String[][] {
            {"one lookup: median, 99 of 100 within, slowest", times(figures.lookups())},
            {"the same in processor time", times(figures.processor())},
            {"pairs compared in the audit", TextTable.number(figures.compared())},
            {"audit of the whole register", seconds(figures.seconds().audit())},
            {"filing the register under its keys", seconds(figures.seconds().keys())},
            {"building the residents", seconds(figures.seconds().town())},
        };
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }

    private static String times(List<Long> times) {
        return String.format(
                Locale.ROOT,
                "%,.0f, %,.0f, %,.0f µs",
                Figures.microseconds(times, 0.5),
                Figures.microseconds(times, 0.99),
                Figures.microseconds(times, 1));
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%,.1f s", value);
    }

    /** The page that is committed, with the machine it was measured on. */
    static String markdown(Figures figures, int threads) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# Who is the same person: measured\n\nWritten by `./juki match --evaluate --residents ")
                .append(figures.residents())
                .append(" --seed ")
                .append(figures.seed())
                .append(" --report FILE`; residents are invented, after the figures of ")
                .append(figures.town())
                .append(
                        ".\nOne in a hundred was entered again with one clerical error, under new numbers: no code gives anybody away.")
                .append(
                        " *Elsewhere* is at the\naddress of somebody else, without papers: name, reading, date of birth and sex are")
                .append(" all there is, one of them wrong.\n\n| goal | asked | reached |\n| --- | ---: | ---: |\n");
        goal(page, "recall, SIMILAR or better", "≥ 0.98", share(figures.recall()));
        goal(page, "precision, SIMILAR or better", "≥ 0.95", share(figures.precision()));
        goal(page, "two persons graded SAME_CODE or SAME_IDENTITY", "0", TextTable.number(figures.mistaken()));
        goal(page, "one lookup: median, 99 of 100 within, slowest", "≤ 1,000 µs", times(figures.lookups()));
        goal(page, "the same in processor time", "≤ 1,000 µs", times(figures.processor()));
        goal(
                page,
                "audit of the whole register, " + threads + " threads",
                "≤ 180 s at 1,000,000",
                seconds(figures.seconds().audit()));
        page.append(
                        "\n## By kind of error\n\n*Others* are residents suggested along with the right one, or instead.\n\n")
                .append("| error | entered | entries | found | recall | as SAME_IDENTITY | others |\n")
                .append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (Figures.Row row : figures.byError()) {
            page.append("| ").append(String.join(" | ", cells(row))).append(" |\n");
        }
        page.append("\nEntries with two errors are in none of the figures above and below: of ")
                .append(TextTable.number(figures.twoErrors().entries()))
                .append(", ")
                .append(TextTable.number(figures.twoErrors().found()))
                .append(" were found (")
                .append(share(figures.twoErrors().recall()))
                .append(
                        ").\n\n## Audit of all records\n\n| grade | pairs of one person | pairs of two persons |\n| --- | ---: | ---: |\n");
        for (Grade grade : new Grade[] {Grade.SAME_CODE, Grade.SAME_IDENTITY, Grade.SIMILAR}) {
            page.append("| ")
                    .append(grade.name())
                    .append(" | ")
                    .append(TextTable.number(figures.truePairs().getOrDefault(grade, 0)))
                    .append(" | ")
                    .append(TextTable.number(figures.falsePairs().getOrDefault(grade, 0)))
                    .append(" |\n");
        }
        page.append("\nTwo residents share reading, date of birth and sex by chance in ")
                .append(TextTable.number(figures.alike()))
                .append(
                        " pairs of this register; given names are less evenly\nspread in a real one, so expect more there.")
                .append(
                        " They are why reading and date of birth alone suggest nobody. A precision\nof 0.95 would bear ")
                .append(TextTable.number((long) (figures.recall() * figures.entries() / 19)))
                .append(" pairs of two persons.\n\n")
                .append("| | |\n| --- | ---: |\n");
        for (String[][] rows : List.of(quality(figures), costs(figures))) {
            for (String[] row : rows) {
                page.append("| ").append(row[0]).append(" | ").append(row[1]).append(" |\n");
            }
        }
        page.append("\n## Criteria\n\n");
        for (Criterion criterion : Criteria.standard().all()) {
            page.append("- ").append(criterion.wording()).append('\n');
        }
        return page.append("\n## Machine\n\n")
                .append(machine())
                .append(
                        "\n\nDurations are of one run on a shared machine, not of a benchmark: take them as orders of size.\n")
                .toString();
    }

    private static void goal(StringBuilder page, String what, String asked, String reached) {
        page.append("| ")
                .append(what)
                .append(" | ")
                .append(asked)
                .append(" | ")
                .append(reached)
                .append(" |\n");
    }

    private static String machine() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return processor() + ", " + runtime.availableProcessors() + " cores; heap " + (runtime.maxMemory() >> 20)
                + " MiB at most; " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version")
                + "; "
                + System.getProperty("os.name") + "; commit " + commit();
    }

    private static String processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch", "unknown");
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(System.getProperty("os.arch", "unknown"));
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(Optional.ofNullable(System.getProperty("juki.home"))
                        .map(home -> Path.of(home).toFile())
                        .orElse(null))
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
            return Optional.ofNullable(reader.readLine()).orElse("unknown");
        }
    }
}
