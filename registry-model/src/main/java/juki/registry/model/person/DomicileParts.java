package juki.registry.model.person;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.value.SparseValue;
import juki.registry.model.value.Text;
import org.immutables.value.Value;

/**
 * Parts of a registered domicile (本籍の管理項目, honseki no kanri kōmoku): its codes, and the wording taken apart.
 *
 * <p>Every part may be missing, and none takes the place of the wording, which is what a record shows. The codes are those of
 * the day on which they were given: the municipality of a family register may have ceased to exist. Immutable and
 * thread-safe; {@code toString} shows the municipality alone. Source: parts and lengths after the data list of the standard;
 * standard specification 1.3.3 and 4.0.6, which want former names of towns to stay enterable here.
 */
@SparseValue
@Value.Immutable
public abstract class DomicileParts {

    DomicileParts() {}

    /** {@return the municipality (市区町村コード)} */
    public abstract Optional<MunicipalityCode> municipality();

    /** {@return the town's code in that municipality (町字コード), seven digits} */
    @Value.Redacted
    public abstract Optional<String> townCode();

    /** {@return the prefecture's name (都道府県), 1 to 4 characters} */
    @Value.Redacted
    public abstract Optional<String> prefecture();

    /** {@return the name of district and municipality (市区郡町村名), 1 to 12 characters} */
    @Value.Redacted
    public abstract Optional<String> municipalityName();

    /** {@return the town (町字), 1 to 120 characters} */
    @Value.Redacted
    public abstract Optional<String> town();

    /** {@return the lot (番地号), 1 to 50 characters} */
    @Value.Redacted
    public abstract Optional<String> lot();

    /** {@return prefecture, municipality, town and lot in one line, as far as known} */
    public String text() {
        return Stream.of(prefecture(), municipalityName(), town(), lot())
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    /** {@return none of them} */
    public static DomicileParts none() {
        return ImmutableDomicileParts.of();
    }

    /** {@return whether there is none of them} */
    public boolean isEmpty() {
        return equals(none());
    }

    /**
     * Whether a wording is what these say, one after the other, with something else only where a part is not known. Spaces
     * do not count, and a wording may leave out the prefecture, as is usual for cities of its name.
     */
    boolean say(String wording) {
        String said = (prefecture().isPresent() ? "(?:" + words(prefecture()) + ")?" : ".*")
                + words(municipalityName())
                + words(town())
                + words(lot());
        return Pattern.compile(said, Pattern.DOTALL)
                .matcher(Text.withoutSpaces(wording))
                .matches();
    }

    private static String words(Optional<String> part) {
        return part.map(text -> Pattern.quote(Text.withoutSpaces(text))).orElse(".*");
    }

    /** Lengths are those of the data list; a town's code means something in its municipality alone. */
    @Value.Check
    void check() {
        if (townCode().isPresent() && !townCode().get().matches("[0-9]{7}")) {
            throw new IllegalArgumentException("townCode: must be seven digits");
        }
        if (townCode().isPresent() && municipality().isEmpty()) {
            throw new IllegalArgumentException("municipality: must be there with townCode");
        }
        prefecture().ifPresent(text -> Text.checked("prefecture", text, 4));
        municipalityName().ifPresent(text -> Text.checked("municipalityName", text, 12));
        town().ifPresent(text -> Text.checked("town", text, 120));
        lot().ifPresent(text -> Text.checked("lot", text, 50));
    }

    /** {@return a builder; nothing is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds the parts of a registered domicile. */
    public static final class Builder extends ImmutableDomicileParts.Builder {
        Builder() {}
    }
}
