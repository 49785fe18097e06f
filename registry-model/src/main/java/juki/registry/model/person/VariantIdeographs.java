package juki.registry.model.person;

import java.util.HashMap;
import java.util.Map;
import juki.registry.model.value.DatedTable;

/** The table of ideographs that are searched for as one; see {@link SearchKey} for what it has and what it lacks. */
final class VariantIdeographs {

    private static final Map<Integer, Integer> REPRESENTATIVES = read();

    private VariantIdeographs() {}

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> representatives = new HashMap<>();
        for (String[] row : DatedTable.rows("person/variant-ideographs.csv")) {
            representatives.put(row[0].codePointAt(0), row[1].codePointAt(0));
        }
        return Map.copyOf(representatives);
    }

    /** The ideograph under which a variant is found; any other character itself. */
    static int representative(int character) {
        return REPRESENTATIVES.getOrDefault(character, character);
    }
}
