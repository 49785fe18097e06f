package juki.registry.cli.network;

import java.util.Locale;
import juki.registry.cli.report.Phrase;
import juki.registry.network.route.Faults;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** With which faults notices go (障害), as an option names it. */
@SuppressWarnings("ImmutableEnumChecker") // Both are records of what cannot change.
enum Weather {
    /** Nothing goes wrong. */
    NONE(Faults.none(), new Phrase("なし", "none")),
    /** A message in fifty is lost, one in a hundred comes twice. */
    SOME(new Faults(20, 10, 5, 10, 30, 20), new Phrase("少し", "some")),
    /** A bad day. */
    MANY(Faults.many(), new Phrase("多数", "many"));

    private final Faults faults;
    private final Phrase phrase;

    Weather(Faults faults, Phrase phrase) {
        this.faults = faults;
        this.phrase = phrase;
    }

    Faults faults() {
        return faults;
    }

    Phrase phrase() {
        return phrase;
    }

    /** The one named by an option. */
    static final class Named implements ITypeConverter<Weather> {
        @Override
        public Weather convert(String text) {
            for (Weather one : values()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return one;
                }
            }
            throw new TypeConversionException("there are none, some and many");
        }
    }
}
