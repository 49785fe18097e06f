package juki.registry.cli.certificate;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import juki.registry.cli.CannotRun;

/** Constants as they are written on the command line: FAMILY_REGISTER is {@code family-register}, or 本籍・筆頭者. */
final class Named {

    private Named() {}

    /** How a constant is written. */
    static String option(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a name.
     *
     * @param option the option, for the complaint
     * @param constants all constants
     * @param wording the Japanese term of each, which is understood too
     * @param text what was written
     */
    static <E extends Enum<E>> E parse(String option, E[] constants, Function<E, String> wording, String text)
            throws CannotRun {
        return Arrays.stream(constants)
                .filter(one -> option(one).equals(text.toLowerCase(Locale.ROOT))
                        || wording.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new CannotRun(option + " knows no " + text + "; it knows "
                        + Arrays.stream(constants).map(Named::option).collect(Collectors.joining(", "))));
    }
}
