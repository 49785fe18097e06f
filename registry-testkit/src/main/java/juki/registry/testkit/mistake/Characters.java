package juki.registry.testkit.mistake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import juki.registry.testkit.population.Chance;

/** Texts with another character, width, long vowel or number in them. */
final class Characters {

    private static final int FIRST_SELECTOR = 0xE0100;
    private static final int SELECTORS = 3;
    private static final double BY_SELECTOR = 0.3;
    private static final String COLUMN_O = "オコソトノホモヨロゴゾドボポョ";
    private static final String COLUMN_U = "ウクスツヌフムユルグズブプュ";
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{1,6})(?=[^0-9]*$)");

    private static final class Shipped {
        static final Map<String, List<String>> VARIANTS = variants();
    }

    private Characters() {}

    private static Map<String, List<String>> variants() {
        Map<String, List<String>> variants = new HashMap<>();
        InputStream stream = Characters.class.getResourceAsStream("variant-characters.csv");
        if (stream == null) {
            throw new IllegalStateException("variant-characters.csv: is missing from the jar");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                if (!line.startsWith("#") && !line.equals("one,other")) {
                    variants.computeIfAbsent(cells[0], one -> new ArrayList<>(2))
                            .add(cells[1]);
                    variants.computeIfAbsent(cells[1], one -> new ArrayList<>(2))
                            .add(cells[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("variant-characters.csv: could not be read", e);
        }
        return variants;
    }

    /** One ideograph in another form, or with another variation selector. */
    static Optional<String> variant(String text, Chance chance) {
        List<String> wrong = new ArrayList<>();
        List<String> selected = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!Character.isIdeographic(characters[i])) {
                continue;
            }
            String before = new String(characters, 0, i);
            String character = Character.toString(characters[i]);
            boolean hasSelector = i + 1 < characters.length && characters[i + 1] >= FIRST_SELECTOR;
            int rest = hasSelector ? i + 2 : i + 1;
            String after = new String(characters, rest, characters.length - rest);
            for (String other : Shipped.VARIANTS.getOrDefault(character, List.of())) {
                wrong.add(before + other + after);
            }
            if (hasSelector) {
                selected.add(before + character + after);
            } else {
                selected.add(before + character + Character.toString(FIRST_SELECTOR + chance.below(SELECTORS)) + after);
            }
        }
        List<String> from = wrong.isEmpty() || chance.happens(BY_SELECTOR) ? selected : wrong;
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(chance.below(from.size())));
    }

    /** ASCII in full width, and what was so in ASCII. */
    static String otherWidth(String text) {
        StringBuilder other = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                other.append('　');
            } else if (c == '　') {
                other.append(' ');
            } else if (c > ' ' && c <= '~') {
                other.append((char) (c + 0xFEE0));
            } else if (c >= '！' && c <= '～') {
                other.append((char) (c - 0xFEE0));
            } else {
                other.append(c);
            }
        }
        return other.toString();
    }

    /** One long vowel as ー instead of ウ or オ, as ウ instead of オ or ー, or the other way round. */
    static Optional<String> otherLongVowel(String reading, Chance chance) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < reading.length(); i++) {
            char before = reading.charAt(i - 1);
            char c = reading.charAt(i);
            boolean afterO = COLUMN_O.indexOf(before) >= 0;
            boolean afterU = COLUMN_U.indexOf(before) >= 0;
            String others = "";
            if (afterO && (c == 'ウ' || c == 'オ' || c == 'ー')) {
                others = "ウオー";
            } else if (afterU && (c == 'ウ' || c == 'ー')) {
                others = "ウー";
            }
            for (int k = 0; k < others.length(); k++) {
                if (others.charAt(k) != c) {
                    wrong.add(reading.substring(0, i) + others.charAt(k) + reading.substring(i + 1));
                }
            }
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong.get(chance.below(wrong.size())));
    }

    /** The last number of a lot, one more or one less. */
    static Optional<String> neighbouringNumber(String lot, Chance chance) {
        Matcher number = LAST_NUMBER.matcher(lot);
        if (!number.find()) {
            return Optional.empty();
        }
        int own = Integer.parseInt(number.group(1));
        int other = own > 1 && chance.happens(0.5) ? own - 1 : own + 1;
        return Optional.of(lot.substring(0, number.start()) + other + lot.substring(number.end()));
    }
}
