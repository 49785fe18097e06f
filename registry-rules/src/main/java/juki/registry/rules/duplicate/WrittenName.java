package juki.registry.rules.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import juki.registry.model.person.SearchKey;

/**
 * A name as written or read, with what makes it comparable: its folded parts, the whole, and the words in order where they are
 * of the alphabet.
 *
 * @param text as stored
 * @param reading whether it is a reading, and folded as one
 * @param parts surname and given name, or the words, folded
 * @param whole the parts without spaces
 * @param agreed equal for names that agree: the whole, or sorted words of the alphabet
 * @param main whether it is the present name, not a former or common one
 */
record WrittenName(String text, boolean reading, List<String> parts, String whole, String agreed, boolean main) {

    private static final int SHORTEST_TO_MISS_ONE = 3;

    static WrittenName of(String text, boolean reading, boolean main) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetweenParts(text.charAt(i))) {
                if (i > start) {
                    String part = text.substring(start, i);
                    String key = (reading ? SearchKey.ofReading(part) : SearchKey.ofWriting(part)).text();
                    if (!key.isEmpty()) {
                        parts.add(key);
                    }
                }
                start = i + 1;
            }
        }
        // Folding goes across the space, as from オ to オ: the whole is not always its parts joined.
        String whole = reading ? SearchKey.ofReading(without(text)).text() : String.join("", parts);
        String agreed = whole;
        if (parts.size() > 1 && isOfAlphabet(whole)) {
            String[] sorted = parts.toArray(String[]::new);
            Arrays.sort(sorted);
            agreed = String.join(" ", sorted);
        }
        return new WrittenName(text, reading, List.copyOf(parts), whole, agreed, main);
    }

    private static String without(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isBetweenParts((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isBetweenParts(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '・' || c == ',' || c == '，' || c == '･';
    }

    private static boolean isOfAlphabet(String key) {
        return key.chars().allMatch(c -> c < 'ぁ');
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    /** How two of the same kind are alike; both are not empty. */
    Likeness likeness(WrittenName other) {
        if (agreed.equals(other.agreed)) {
            Likeness how = howTheyAgree(other);
            return main && other.main ? how : Likeness.OTHER_NAME;
        }
        if (missesOne(other)) {
            return Likeness.ONE_CHARACTER;
        }
        return sharesPart(other) ? Likeness.ONE_PART : Likeness.DISTINCT;
    }

    private Likeness howTheyAgree(WrittenName other) {
        if (text.equals(other.text)) {
            return Likeness.IDENTICAL;
        }
        if (!whole.equals(other.whole)) {
            return Likeness.WORD_ORDER;
        }
        if (plain().equals(other.plain())) {
            return Likeness.WRITTEN_DIFFERENTLY;
        }
        return reading ? Likeness.KANA_FOLDED : Likeness.VARIANT_CHARACTERS;
    }

    /** In one width and without spaces, every character kept. */
    private String plain() {
        // Compatibility ideographs are characters of their own here, so only what has a width is folded.
        StringBuilder plain = new StringBuilder(text.length());
        without(text).codePoints().forEach(c -> {
            if (c >= 0xFF01 && c <= 0xFFEF) {
                plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private boolean missesOne(WrittenName other) {
        int[] one = whole.codePoints().toArray();
        int[] two = other.whole.codePoints().toArray();
        if (one.length > two.length) {
            int[] kept = one;
            one = two;
            two = kept;
        }
        if (one.length < SHORTEST_TO_MISS_ONE || two.length - one.length > 1) {
            return false;
        }
        int head = 0;
        while (head < one.length && one[head] == two[head]) {
            head++;
        }
        int tail = 0;
        while (tail < one.length - head && one[one.length - 1 - tail] == two[two.length - 1 - tail]) {
            tail++;
        }
        return two.length - head - tail <= 1;
    }

    /** Surname or given name; without a space between them, two characters at either end. */
    private boolean sharesPart(WrittenName other) {
        if (parts.size() > 1 && other.parts.size() > 1) {
            return parts.get(0).equals(other.parts.get(0))
                    || parts.get(parts.size() - 1).equals(other.parts.get(other.parts.size() - 1));
        }
        return whole.length() > 2
                && other.whole.length() > 2
                && (whole.regionMatches(0, other.whole, 0, 2)
                        || whole.endsWith(other.whole.substring(other.whole.length() - 2)));
    }

    /** The strongest likeness of any name of one to any name of the other. */
    static Likeness best(List<WrittenName> some, List<WrittenName> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Likeness.MISSING;
        }
        Likeness best = Likeness.DISTINCT;
        for (WrittenName one : some) {
            for (WrittenName other : others) {
                best = best.or(one.likeness(other));
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return "WrittenName[***]";
    }
}
