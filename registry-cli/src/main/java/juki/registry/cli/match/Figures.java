package juki.registry.cli.match;

import java.util.List;
import java.util.Map;
import juki.registry.rules.duplicate.Grade;
import juki.registry.testkit.mistake.ClericalError;

/**
 * What an evaluation found.
 *
 * @param town the municipality whose figures the residents follow, with the year
 * @param residents how many residents
 * @param entries how many of them were entered again
 * @param seed the seed of residents and mistakes
 * @param byError what became of the second entries, by kind of error and place
 * @param twoErrors what became of entries with two errors, which are in no other figure
 * @param truePairs pairs of one person listed by the audit, by grade
 * @param falsePairs pairs of two persons listed by the audit, by grade
 * @param alike pairs of two residents that share reading, date of birth and sex by chance
 * @param firstInList of the suggestions of a lookup, how often the right one came first
 * @param firstByScore the same with lists in the order of estimated weights
 * @param lookups nanoseconds of one lookup each, in ascending order
 * @param processor nanoseconds of processor time of one lookup each, in ascending order
 * @param compared pairs that shared a key and were compared in the audit
 * @param seconds how long each part took, in seconds
 */
record Figures(
        String town,
        int residents,
        int entries,
        long seed,
        List<Row> byError,
        Row twoErrors,
        Map<Grade, Integer> truePairs,
        Map<Grade, Integer> falsePairs,
        int alike,
        int firstInList,
        int firstByScore,
        List<Long> lookups,
        List<Long> processor,
        int compared,
        Seconds seconds) {

    /**
     * Second entries of one kind.
     *
     * @param error the error, or a description of several
     * @param place where they were made: at the same address, or elsewhere without papers
     * @param entries how many
     * @param found how many of them led to the right resident
     * @param identities how many of those with the grade SAME_IDENTITY
     * @param others residents suggested who are others
     */
    record Row(String error, String place, int entries, int found, int identities, int others) {
        static Row of(ClericalError error, boolean elsewhere) {
            return new Row(error.wording() + " " + error.name(), elsewhere ? "elsewhere" : "same address", 0, 0, 0, 0);
        }

        Row plus(boolean right, boolean identity, int wrong) {
            return new Row(
                    error,
                    place,
                    entries + 1,
                    found + (right ? 1 : 0),
                    identities + (identity ? 1 : 0),
                    others + wrong);
        }

        double recall() {
            return entries == 0 ? 1 : (double) found / entries;
        }
    }

    /**
     * How long it took.
     *
     * @param town building the residents
     * @param keys filing them under their keys
     * @param audit the whole audit: filing and comparing
     */
    record Seconds(double town, double keys, double audit) {}

    private static int sum(Map<Grade, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    int listed() {
        return sum(truePairs) + sum(falsePairs);
    }

    /** {@return of all pairs of one person, the share that the audit lists} */
    double recall() {
        return entries == 0 ? 1 : (double) sum(truePairs) / entries;
    }

    /** {@return of all pairs that the audit lists, the share that is one person} */
    double precision() {
        return listed() == 0 ? 1 : (double) sum(truePairs) / listed();
    }

    /** {@return two persons taken for one by code or identity, of which there must be none} */
    int mistaken() {
        return falsePairs.getOrDefault(Grade.SAME_CODE, 0) + falsePairs.getOrDefault(Grade.SAME_IDENTITY, 0);
    }

    /**
     * The time that a share of lookups took at most.
     *
     * @param times nanoseconds in ascending order
     * @param share 0 to 1
     * @return microseconds
     */
    static double microseconds(List<Long> times, double share) {
        return times.isEmpty() ? 0 : times.get((int) Math.min(times.size() - 1L, (long) (share * times.size()))) / 1e3;
    }
}
