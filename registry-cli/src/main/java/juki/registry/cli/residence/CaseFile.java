package juki.registry.cli.residence;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import juki.registry.cli.CannotRun;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Table of cases in a file (事例の表, jirei no hyō), as comma-separated values in UTF-8 with a line of column names.
 *
 * @param rows the rows that have as many cells as there are columns
 * @param broken the others, with the reason
 */
record CaseFile(List<CaseRow> rows, List<Broken> broken) {

    /** The column without which there is nothing to determine. */
    static final String FACTS = "structured_facts";

    // What a quote out of place means is seen from the number of cells; it is no reason to stop.
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setTrailingData(true)
            .setLenientEof(true)
            .setIgnoreEmptyLines(true)
            .get();

    /**
     * A row that cannot be taken apart.
     *
     * @param line the line on which it begins
     * @param reason why
     */
    record Broken(long line, String reason) {}

    /** Takes copies. */
    CaseFile {
        rows = List.copyOf(rows);
        broken = List.copyOf(broken);
    }

    static CaseFile read(Path file) throws CannotRun {
        if (Files.isDirectory(file)) {
            throw new CannotRun("cannot read " + file + ": it is a folder");
        }
        try {
            return of(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CannotRun.reading(file, e);
        }
    }

    private static CaseFile of(Path file, String text) throws IOException, CannotRun {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> columns = columns(content);
        if (!columns.contains(FACTS)) {
            throw new CannotRun("cannot use " + file + ": its first line names no column " + FACTS);
        }
        List<CaseRow> rows = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        int start = 0;
        long line = 1;
        boolean header = true;
        while (start < content.length()) {
            int restart = content.length();
            try (CSVParser parser = FORMAT.parse(new StringReader(content.substring(start)))) {
                for (CSVRecord one : parser) {
                    int from = past(content, start + Math.toIntExact(one.getCharacterPosition()));
                    long at = line + lines(content, start, from);
                    if (header) {
                        header = false;
                    } else if (one.size() == columns.size()) {
                        rows.add(new CaseRow(at, cells(columns, one)));
                    } else {
                        broken.add(
                                new Broken(at, one.size() + " cells where there are " + columns.size() + " columns"));
                        // A quote that is never closed swallows the rows behind it: they are read again by themselves.
                        int next = content.indexOf('\n', from) + 1;
                        if (next > 0 && lines(one) > 0) {
                            restart = next;
                            break;
                        }
                    }
                }
            }
            line += lines(content, start, restart);
            start = restart;
        }
        return new CaseFile(rows, broken);
    }

    private static List<String> columns(String content) throws IOException {
        try (CSVParser parser = FORMAT.parse(new StringReader(content))) {
            for (CSVRecord first : parser) {
                return first.stream().map(String::strip).toList();
            }
        }
        return List.of();
    }

    private static Map<String, String> cells(List<String> columns, CSVRecord one) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.putIfAbsent(columns.get(i), one.get(i));
        }
        return cells;
    }

    /** Where a row begins behind the empty lines before it. */
    private static int past(String content, int position) {
        int at = position;
        while (at < content.length() - 1 && (content.charAt(at) == '\n' || content.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }

    private static long lines(String content, int from, int to) {
        return content.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private static long lines(CSVRecord one) {
        return one.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
