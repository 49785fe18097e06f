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
import juki.registry.model.register.InMemoryRegister;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.rules.duplicate.CandidateSearch;
import juki.registry.rules.duplicate.Particulars;
import juki.registry.rules.duplicate.Suggestion;

/**
 * The candidates of a file looked for in a register (候補の照合, kōho no shōgō): records, or changes that enter somebody.
 *
 * @param records how many records the register has
 * @param candidates how many candidates were looked for
 * @param rows what was found, in the order of the file
 * @param rejected lines of both files that could not be used
 */
record Candidates(int records, int candidates, List<Row> rows, List<Rejection> rejected) {

    private static final Phrase NOBODY = new Phrase("人を記載する行ではない", "enters nobody");

    /**
     * A suggestion.
     *
     * @param candidate the line of the candidate, with the number among several of one change
     * @param line the line of the record suggested
     * @param suggestion how both compare
     */
    record Row(String candidate, long line, Suggestion suggestion) {}

    static Candidates of(Path registerFile, Path candidateFile) throws CannotRun {
        List<Rejection> rejected = new ArrayList<>();
        RegisterFile.Opened opened = RegisterFile.read(registerFile, rejected::add, bytes -> {});
        InMemoryRegister register = opened.register().keyedBy(BlockingKeys.standard());
        CandidateSearch search = CandidateSearch.in(register);
        List<Row> rows = new ArrayList<>();
        int candidates = 0;
        try (NumberedLines lines = NumberedLines.of(candidateFile)) {
            for (Optional<NumberedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                NumberedLines.Line line = next.get();
                if (line.number() == 1 && RegisterFile.isHead(line)) {
                    continue;
                }
                Optional<Phrase> fault = line.fault();
                List<Particulars> people = List.of();
                if (fault.isEmpty()) {
                    try {
                        people = people(line.text());
                        fault = people.isEmpty() ? Optional.of(NOBODY) : fault;
                    } catch (RegistryJsonException e) {
                        fault = Optional.of(RegisterFile.noRecord(e));
                    }
                }
                fault.ifPresent(reason ->
                        rejected.add(new Rejection(candidateFile.getFileName().toString(), line, reason)));
                for (int i = 0; i < people.size(); i++) {
                    candidates++;
                    String name = people.size() == 1 ? Long.toString(line.number()) : line.number() + "." + (i + 1);
                    for (Suggestion suggestion : search.candidatesFor(people.get(i))) {
                        rows.add(new Row(name, opened.lineOf(suggestion.addressee()), suggestion));
                    }
                }
            }
        } catch (IOException e) {
            throw CannotRun.reading(candidateFile, e);
        }
        return new Candidates(register.persons(), candidates, List.copyOf(rows), List.copyOf(rejected));
    }

    /** Whom a line is about: a record's person, or everybody whom a change enters. */
    private static List<Particulars> people(String line) {
        if (RegisterFile.isRecord(line)) {
            return List.of(Particulars.of(RegistryJson.readRecord(line)));
        }
        return Particulars.enteredBy(RegistryJson.readEvent(line));
    }
}
