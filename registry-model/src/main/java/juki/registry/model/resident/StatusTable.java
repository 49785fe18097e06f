package juki.registry.model.resident;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import juki.registry.model.date.DateSpan;
import juki.registry.model.value.DatedTable;

/** The dated table of statuses of residence by code; see {@link StatusOfResidence} for what it has and what it lacks. */
final class StatusTable {

    /**
     * One status.
     *
     * @param status code and name
     * @param englishName the name in English
     * @param inForce when it was granted
     * @param legalClasses who may have it
     */
    record Row(StatusOfResidence status, String englishName, DateSpan inForce, Set<LegalClass> legalClasses) {}

    static final Map<String, Row> ROWS = read();

    private StatusTable() {}

    private static Map<String, Row> read() {
        Map<String, LegalClass> classes =
                Arrays.stream(LegalClass.values()).collect(Collectors.toMap(LegalClass::code, it -> it));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String[] row : DatedTable.rows("resident/statuses-of-residence.csv")) {
            LocalDate since = LocalDate.parse(row[3]);
            DateSpan inForce = row[4].isEmpty() ? DateSpan.since(since) : DateSpan.of(since, LocalDate.parse(row[4]));
            Set<LegalClass> legalClasses = EnumSet.noneOf(LegalClass.class);
            for (String code : row[5].split(" ", -1)) {
                legalClasses.add(Objects.requireNonNull(classes.get(code), code));
            }
            rows.put(
                    row[0],
                    new Row(
                            StatusOfResidence.of(row[0], row[1]),
                            row[2],
                            inForce,
                            Collections.unmodifiableSet(legalClasses)));
        }
        return Collections.unmodifiableMap(rows);
    }
}
