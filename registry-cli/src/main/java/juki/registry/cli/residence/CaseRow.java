package juki.registry.cli.residence;

import java.util.Map;
import java.util.Optional;

/**
 * Row of a table of cases (事例の1行, jirei no ichigyō).
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells by the names of the columns
 */
record CaseRow(long line, Map<String, String> cells) {

    /** The cell of a column; empty if there is no such column or nothing in it. */
    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether the table has a column. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The id of the case, or the line where it has none. */
    String id() {
        return cell("id").orElse("line " + line);
    }

    /** The category of the case. */
    String category() {
        return cell("category").orElse("(none)");
    }

    /** Whether the case must hold: what the table says, and yes where it says nothing. */
    boolean isGate() {
        return !cell("gate").orElse("yes").equals("no");
    }

    /** The line, not the cells. */
    @Override
    public String toString() {
        return "CaseRow[" + line + "]";
    }
}
