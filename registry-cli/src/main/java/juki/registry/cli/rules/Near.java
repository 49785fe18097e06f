package juki.registry.cli.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that somebody may have meant who wrote another (似た語). */
final class Near {

    private static final int AT_MOST = 3;

    private Near() {}

    /** The words nearest to one, the nearest first: three, or as many as there are. */
    static List<String> to(String written, Collection<String> words) {
        return words.stream()
                .sorted(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }

    /** How many letters must be put in, left out or exchanged to make one word of the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
