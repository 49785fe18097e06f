package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import juki.registry.codes.InvalidCodeException;
import org.jspecify.annotations.Nullable;

/**
 * A value read from JSON that knows where it stood, so that a fault can name the place and need not show the value.
 *
 * <p>Whatever no form uses (null, fractions, huge numbers) is kept as something that is neither text, whole number, flag,
 * list nor object, and so refused by whoever asks for one of these.
 */
final class JsonValue {

    private static final Object UNUSABLE = new Object();

    private final @Nullable JsonValue parent;
    private final String name;
    private final int index;

    /** A {@code String}, an {@code Integer}, a {@code Boolean}, the items of a list, or the {@link JsonObject}. */
    private final Object content;

    private JsonValue(@Nullable JsonValue parent, String name, int index, Object content) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.content = content;
    }

    private JsonValue(@Nullable JsonValue parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.content = new JsonObject(this);
    }

    /**
     * Reads one value.
     *
     * @param in a parser that stands at the first token of the value, or before the first token of all
     * @param root what the value is, the first step of every path
     * @throws RegistryJsonException if it is no well-formed JSON or a field is repeated
     * @throws IOException if the source cannot be read
     */
    static JsonValue read(JsonParser in, String root) throws IOException {
        try {
            JsonToken first = in.hasCurrentToken() ? in.currentToken() : in.nextToken();
            if (first == null) {
                throw new RegistryJsonException(root, "is missing: there is no JSON");
            }
            return read(in, first, null, root, -1);
        } catch (JsonProcessingException e) {
            throw malformed(root, e);
        }
    }

    /** Reads the only value of a source. */
    static JsonValue readAlone(JsonParser in, String root) throws IOException {
        JsonValue value = read(in, root);
        try {
            if (in.nextToken() != null) {
                throw new RegistryJsonException(root, "is followed by something else");
            }
        } catch (JsonProcessingException e) {
            throw malformed(root, e);
        }
        return value;
    }

    /** The parser's own exception quotes what it could not read; it is neither shown nor kept as a cause. */
    private static RegistryJsonException malformed(String root, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return new RegistryJsonException(
                root,
                "is not well-formed JSON"
                        + (at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr()));
    }

    private static JsonValue read(JsonParser in, JsonToken token, @Nullable JsonValue parent, String name, int index)
            throws IOException {
        return switch (token) {
            case VALUE_STRING -> new JsonValue(parent, name, index, in.getText());
            case VALUE_TRUE -> new JsonValue(parent, name, index, true);
            case VALUE_FALSE -> new JsonValue(parent, name, index, false);
            case VALUE_NUMBER_INT ->
                new JsonValue(parent, name, index, in.getNumberType() == NumberType.INT ? in.getIntValue() : UNUSABLE);
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                JsonValue list = new JsonValue(parent, name, index, items);
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    items.add(read(in, next, list, "", items.size()));
                }
                yield list;
            }
            case START_OBJECT -> {
                JsonValue object = new JsonValue(parent, name, index);
                JsonObject fields = (JsonObject) object.content;
                for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                    fields.add(read(in, in.nextToken(), object, field, -1));
                }
                yield object;
            }
            default -> new JsonValue(parent, name, index, UNUSABLE);
        };
    }

    /** The text, which must be a string. */
    String text() {
        if (content instanceof String text) {
            return text;
        }
        throw fault("must be a string");
    }

    /** The number, which must be a whole one. */
    int number() {
        if (content instanceof Integer number) {
            return number;
        }
        throw fault("must be a whole number");
    }

    /** The flag, which must be true or false. */
    boolean flag() {
        if (content instanceof Boolean flag) {
            return flag;
        }
        throw fault("must be true or false");
    }

    /** Whether this is a string. */
    boolean isText() {
        return content instanceof String;
    }

    /** The text as a value, or the fault that its factory finds in it. */
    <T> T text(Function<String, T> factory) {
        String text = text();
        return guarded(() -> factory.apply(text));
    }

    /** The text as a value, or the fault that it is none. */
    <T> T parsed(Function<String, Optional<T>> parser, String reason) {
        return parser.apply(text()).orElseThrow(() -> fault(reason));
    }

    /** The constant that the text names. */
    <E extends Enum<E>> E constant(Class<E> type) {
        try {
            return Enum.valueOf(type, text());
        } catch (RegistryJsonException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            // Its message quotes the text.
            throw fault("must be one of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    /** Every item of the list, each read alike. */
    <T> List<T> list(Function<JsonValue, T> reading) {
        if (!(content instanceof List<?> items)) {
            throw fault("must be a list");
        }
        List<T> read = new ArrayList<>(items.size());
        for (Object item : items) {
            read.add(reading.apply((JsonValue) item));
        }
        return read;
    }

    /** The object, of which every field must be read. */
    <T> T object(Function<JsonObject, T> reading) {
        if (!(content instanceof JsonObject fields)) {
            throw fault("must be an object");
        }
        T read = guarded(() -> reading.apply(fields));
        fields.requireAllRead();
        return read;
    }

    private <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RegistryJsonException e) {
            throw e;
        } catch (InvalidCodeException e) {
            throw fault("is not a well-formed " + e.codeType() + ", " + e.fault());
        } catch (IllegalArgumentException e) {
            throw fault("is refused: " + Objects.requireNonNullElse(e.getMessage(), "wrong value"));
        }
    }

    /** The name of the field, if this is the value of one. */
    String name() {
        return name;
    }

    RegistryJsonException fault(String reason) {
        return new RegistryJsonException(path(), reason);
    }

    private String path() {
        if (parent == null) {
            return name;
        }
        return index >= 0 ? parent.path() + "[" + index + "]" : parent.path() + "." + shown(name);
    }

    private static String shown(String fieldName) {
        return fieldName.matches("[A-Za-z][A-Za-z0-9_]{0,39}") ? fieldName : "?";
    }
}
