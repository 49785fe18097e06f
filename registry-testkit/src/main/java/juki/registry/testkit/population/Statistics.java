package juki.registry.testkit.population;

import java.util.Map;
import java.util.NavigableMap;
import juki.registry.model.person.Sex;

/** How the tables write sexes, open ends and years. */
final class Statistics {

    private Statistics() {}

    static Sex sex(String letter) {
        return switch (letter) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> throw new IllegalStateException("a table has a sex that is neither M nor F");
        };
    }

    /** The last age of a row; an empty cell means "and over". */
    static int lastAge(String cell) {
        return cell.isEmpty() ? AgeCounts.OLDEST : Integer.parseInt(cell);
    }

    /** What was in force in a year: the latest entry not after it, or the first there is. */
    static <T> T latest(NavigableMap<Integer, T> byYear, int year) {
        Map.Entry<Integer, T> latest = byYear.floorEntry(year);
        return latest == null ? byYear.firstEntry().getValue() : latest.getValue();
    }
}
