package juki.registry.cli.residence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.cli.CannotRun;
import juki.registry.rules.residence.ResidenceDetermination;
import org.apache.commons.csv.CSVFormat;

/** The determinations as a table (認定の一覧, nintei no ichiran): a row for each case, also for one that could not be determined. */
final class AnswerFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;
    private static final String[] COLUMNS = {
        "id", "outcome", "residence_at", "record_action", "effective_date_rule", "effective_date", "rules", "agrees"
    };

    private AnswerFile() {}

    /** Refuses, before anything is done, a place that cannot be written to. */
    static void requirePlace(Path out, Path cases) throws CannotRun {
        if (Files.isDirectory(out)) {
            throw new CannotRun("cannot write to " + out + ": it is a folder");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CannotRun("cannot write to " + out + ": there is no such folder");
        }
        try {
            if (Files.exists(out) && Files.exists(cases) && Files.isSameFile(out, cases)) {
                throw new CannotRun("cannot write to " + out + ": the cases are in it; choose another file");
            }
        } catch (IOException e) {
            throw CannotRun.writing(out, e);
        }
    }

    /** Writes the table, which takes its name when it is complete. */
    static void write(Path out, List<Judged> cases) throws CannotRun {
        try {
            String table = table(cases);
            if (Files.exists(out) && !Files.isRegularFile(out)) {
                // A pipe or a device: there is nothing to put in its place.
                Files.writeString(out, table, StandardCharsets.UTF_8);
                return;
            }
            Path place = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
            Path folder = Optional.ofNullable(place.getParent()).orElse(place);
            Path part = Files.createTempFile(folder, place.getFileName() + ".", ".part");
            try {
                Files.writeString(part, table, StandardCharsets.UTF_8);
                Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw CannotRun.writing(out, e);
        }
    }

    private static String table(List<Judged> cases) {
        StringBuilder text = new StringBuilder(line(COLUMNS));
        cases.forEach(judged -> text.append(line(row(judged))));
        return text.toString();
    }

    private static String line(String[] cells) {
        return FORMAT.format((Object[]) cells) + "\n";
    }

    private static String[] row(Judged judged) {
        String id = judged.row().cell("id").orElse("");
        String agrees = judged.agrees().map(it -> it ? "yes" : "no").orElse("");
        if (judged.determination().isEmpty()) {
            return new String[] {id, "", "", "", "", "", "", agrees};
        }
        ResidenceDetermination it = judged.determination().get();
        return new String[] {
            id,
            it.outcome().name(),
            Expectation.key(it.residenceAt()),
            it.action().name(),
            it.dateRule().name(),
            it.effectiveDate().map(LocalDate::toString).orElse(""),
            String.join(",", it.rules()),
            agrees
        };
    }
}
