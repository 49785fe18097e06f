package juki.registry.cli.residence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import juki.registry.rules.residence.EffectiveDateRule;
import juki.registry.rules.residence.RecordAction;
import juki.registry.rules.residence.ResidenceDetermination;
import juki.registry.rules.residence.ResidenceOutcome;
import juki.registry.rules.residence.ResidencePlace;

/**
 * What a table expects of a case (期待される認定): its columns {@code expected}, {@code residence_at}, {@code record_action} and {@code
 * expected_effective_date}, as far as it has them.
 *
 * @param items the expectations, in the order of the columns
 * @param faults columns whose value nobody knows
 */
record Expectation(List<Item> items, List<String> faults) {

    /**
     * One expectation.
     *
     * @param column the column
     * @param value what is expected; nothing for no date
     */
    record Item(String column, String value) {}

    private static final String DATE = "expected_effective_date";

    /** Takes copies. */
    Expectation {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    static Expectation of(CaseRow row) {
        List<Item> items = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        collect(row, "expected", Expectation::outcomes, items, faults);
        collect(row, "residence_at", Expectation::places, items, faults);
        collect(row, "record_action", Expectation::actions, items, faults);
        collect(row, "effective_date_rule", Expectation::dateRules, new ArrayList<>(), faults);
        if (row.has(DATE) && row.cell("expected").isPresent()) {
            String date = row.cell(DATE).orElse("");
            if (date.isEmpty() || isDate(date)) {
                items.add(new Item(DATE, date));
            } else {
                faults.add(DATE);
            }
        }
        return new Expectation(items, faults);
    }

    private static void collect(
            CaseRow row, String column, Predicate<String> known, List<Item> items, List<String> faults) {
        row.cell(column).ifPresent(value -> {
            if (known.test(value)) {
                items.add(new Item(column, value));
            } else {
                faults.add(column);
            }
        });
    }

    private static boolean outcomes(String value) {
        return Stream.of(ResidenceOutcome.values()).anyMatch(it -> it.name().equals(value));
    }

    private static boolean places(String value) {
        return Stream.of(ResidencePlace.values()).anyMatch(it -> key(it).equals(value));
    }

    private static boolean actions(String value) {
        return Stream.of(RecordAction.values()).anyMatch(it -> it.name().equals(value));
    }

    private static boolean dateRules(String value) {
        return Stream.of(EffectiveDateRule.values()).anyMatch(it -> it.name().equals(value));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    /** How a table writes where the residence is. */
    static String key(ResidencePlace place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** What a determination has in a column. */
    static String found(ResidenceDetermination determination, String column) {
        return switch (column) {
            case "expected" -> determination.outcome().name();
            case "residence_at" -> key(determination.residenceAt());
            case "record_action" -> determination.action().name();
            default -> determination.effectiveDate().map(LocalDate::toString).orElse("");
        };
    }

    /** Whether a determination is as expected; empty if nothing is expected, or something that nobody knows. */
    Optional<Boolean> isMetBy(ResidenceDetermination determination) {
        return items.isEmpty() || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(items.stream()
                        .allMatch(item -> item.value().equals(found(determination, item.column()))));
    }
}
