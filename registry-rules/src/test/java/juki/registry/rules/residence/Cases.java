package juki.registry.rules.residence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import juki.registry.rules.residence.fact.FactsReading;
import juki.registry.rules.residence.fact.ResidenceFacts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of cases, for tests. */
final class Cases {

    /**
     * A case with what is expected of it.
     *
     * @param id its id
     * @param category its category
     * @param gate whether it must hold
     * @param facts its facts
     * @param expected outcome, place, action, rule of date and date, as {@link #answer} writes them
     */
    record Case(String id, String category, boolean gate, ResidenceFacts facts, String expected) {
        @Override
        public String toString() {
            return id + " " + category;
        }
    }

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Cases() {}

    /** The collected table, with what three rows say in words alone. */
    static List<Case> collected() {
        Map<String, String> added = rows("cases-added.csv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("structured_facts")));
        return rows("cases.csv").stream().map(row -> of(row, added)).toList();
    }

    /** The cases that were written before any criterion. */
    static List<Case> heldOut() {
        return rows("held-out.csv").stream().map(row -> of(row, Map.of())).toList();
    }

    private static Case of(CSVRecord row, Map<String, String> added) {
        String text = row.get("structured_facts");
        String more = added.get(row.get("id"));
        FactsReading reading = ResidenceFacts.read(more == null ? text : text + ";" + more);
        return new Case(
                row.get("id"),
                row.get("category"),
                row.get("gate").equals("yes"),
                reading.facts().orElseThrow(() -> new AssertionError(row.get("id") + " " + reading.faults())),
                String.join(
                        ",",
                        row.get("expected"),
                        row.get("residence_at"),
                        row.get("record_action"),
                        row.get("effective_date_rule"),
                        row.get("expected_effective_date")));
    }

    /** A determination in the columns of the table. */
    static String answer(ResidenceDetermination determination) {
        return String.join(
                ",",
                determination.outcome().name(),
                determination.residenceAt().name().toLowerCase(Locale.ROOT),
                determination.action().name(),
                determination.dateRule().name(),
                determination.effectiveDate().map(Object::toString).orElse(""));
    }

    private static List<CSVRecord> rows(String name) {
        try (InputStream in = Cases.class.getResourceAsStream(name);
                CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
