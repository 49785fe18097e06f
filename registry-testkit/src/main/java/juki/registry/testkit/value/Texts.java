package juki.registry.testkit.value;

import java.util.List;
import java.util.random.RandomGenerator;
import juki.registry.testkit.population.Chance;

/** Text as registers have it, and as careless software destroys it. */
final class Texts {

    /** Plain ones first; then variants that normalising, truncating or escaping would change. */
    private static final List<String> CHARACTERS = List.of(
            "見",
            "本",
            "町",
            "子",
            "太",
            "花",
            "髙",
            "﨑",
            "邉",
            "𠮷",
            "神\uDB40\uDD00",
            "葛\uDB40\uDD01",
            "が",
            "か\u3099",
            "Å",
            "A",
            "z",
            "'",
            "\"",
            "\\",
            "/",
            "<",
            "&",
            "－",
            "1",
            "９",
            "\uFA19",
            "\uFA30");

    private Texts() {}

    /** Text that is never blank, of at most so many characters as a reader counts them and never more than twenty. */
    static String text(RandomGenerator random, int maxLength) {
        Chance chance = Chance.over(random);
        int length = 1 + chance.below(Math.min(maxLength / 2, 20));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.get(chance.below(CHARACTERS.size())));
        }
        return text.toString();
    }
}
