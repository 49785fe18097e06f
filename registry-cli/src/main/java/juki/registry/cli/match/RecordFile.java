package juki.registry.cli.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.cli.CannotRun;
import juki.registry.cli.report.Phrase;
import juki.registry.cli.town.NumberedLines;
import juki.registry.cli.town.RegisterFile;
import juki.registry.cli.town.Rejection;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.json.RegistryJsonException;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.duplicate.RegisterAudit;
import juki.registry.rules.duplicate.RegisterAudit.Pair;

/**
 * The records of a register file as they are (点検する台帳, tenken suru daichō), numbers that come twice included: an audit must see
 * what no register would take.
 */
final class RecordFile {

    private final List<ResidentRecord> records;
    private final List<Long> lines;
    private final List<Rejection> rejected;

    private RecordFile(List<ResidentRecord> records, List<Long> lines, List<Rejection> rejected) {
        this.records = records;
        this.lines = lines;
        this.rejected = rejected;
    }

    static RecordFile read(Path file) throws CannotRun {
        List<ResidentRecord> records = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        List<Rejection> rejected = new ArrayList<>();
        try (NumberedLines lines = NumberedLines.of(file)) {
            RegisterFile.requireHead(file, lines.next());
            for (Optional<NumberedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                NumberedLines.Line line = next.get();
                Optional<Phrase> fault = line.fault();
                if (fault.isEmpty()) {
                    try {
                        records.add(RegistryJson.readRecord(line.text()));
                        numbers.add(line.number());
                    } catch (RegistryJsonException e) {
                        fault = Optional.of(RegisterFile.noRecord(e));
                    }
                }
                fault.ifPresent(
                        reason -> rejected.add(new Rejection(file.getFileName().toString(), line, reason)));
            }
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
        return new RecordFile(records, numbers, rejected);
    }

    int size() {
        return records.size();
    }

    /** The number of the line that a record came from. */
    String line(int record) {
        return lines.get(record).toString();
    }

    List<Rejection> rejected() {
        return rejected;
    }

    List<Pair> audit(int threads, boolean watched) throws CannotRun {
        return Evaluation.inParts(RegisterAudit.of(records), threads, watched);
    }
}
