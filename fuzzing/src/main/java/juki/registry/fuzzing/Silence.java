package juki.registry.fuzzing;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Holds a refusal to its silence (エラーが値を示さないこと): what is wrong is said without what stood there, which may be somebody's name
 * or number.
 *
 * <p>A message may have a word in common with the input by chance, as "date" may stand in both. So where it has, the input is read
 * again with other characters in the place of those: a message that follows them repeats what it reads.
 */
final class Silence {

    /** Shorter pieces are in every message. */
    private static final int SHORTEST = 2;

    private static final int MOST_PIECES = 50;

    private Silence() {}

    /**
     * Fails if what is said of a text repeats the text.
     *
     * @param text the text
     * @param complaint what is said of a text
     */
    static void require(String text, Function<String, Optional<String>> complaint) {
        require(complaint, List.of(text), (piece, other) -> other);
    }

    /**
     * Fails if what is said of an input repeats a piece of it.
     *
     * @param complaint what is said of an input
     * @param pieces what stands in the input
     * @param exchanged the input with a second text in the place of a piece
     */
    static void require(
            Function<String, Optional<String>> complaint, List<String> pieces, BinaryOperator<String> exchanged) {
        Optional<String> said =
                pieces.isEmpty() ? Optional.empty() : complaint.apply(exchanged.apply(pieces.get(0), pieces.get(0)));
        if (said.isEmpty()) {
            return;
        }
        String message = said.get();
        pieces.stream()
                .filter(piece -> piece.length() >= SHORTEST && message.contains(piece))
                .limit(MOST_PIECES)
                .forEach(piece -> {
                    String other = shifted(piece);
                    boolean follows = complaint
                            .apply(exchanged.apply(piece, other))
                            .filter(it -> times(other, it) > times(other, message))
                            .filter(it -> times(piece, it) < times(piece, message))
                            .isPresent();
                    Promise.require(!follows, "a refusal does not repeat what stood there");
                });
    }

    private static int times(String piece, String message) {
        int times = 0;
        for (int at = message.indexOf(piece); at >= 0; at = message.indexOf(piece, at + 1)) {
            times++;
        }
        return times;
    }

    /** Every letter and digit is the next one of its kind; whatever else stays. */
    private static String shifted(String piece) {
        StringBuilder shifted = new StringBuilder(piece.length());
        piece.codePoints().forEach(c -> shifted.appendCodePoint(shifted(c)));
        return shifted.toString();
    }

    private static int shifted(int c) {
        if (c >= '0' && c <= '9') {
            return '0' + (c - '0' + 1) % 10;
        }
        if (c >= 'a' && c <= 'z') {
            return 'a' + (c - 'a' + 1) % 26;
        }
        if (c >= 'A' && c <= 'Z') {
            return 'A' + (c - 'A' + 1) % 26;
        }
        return Character.isLetter(c) && Character.isLetter(c + 1) ? c + 1 : c;
    }
}
