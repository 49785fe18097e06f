package juki.registry.fuzzing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of an input, in which {@code \}{@code uXXXX} stands for a character that no UTF-8 can show, such as half of one. */
final class Written {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Written() {}

    static String text(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** So many lines: empty ones where there are fewer, and the rest as it stands in the last. */
    static List<String> lines(byte[] input, int count) {
        String[] lines = text(input).split("\n", count);
        return IntStream.range(0, count)
                .mapToObj(i -> i < lines.length ? lines[i] : "")
                .toList();
    }
}
