package juki.registry.model.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object; each can be asked for once, and what nobody asks for is refused in the end.
 *
 * <p>They lie in the order in which they stand, and each search begins behind the last one found: forms ask in the order in
 * which they write, so the field asked for is nearly always the next, and reading needs no map.
 */
final class JsonObject {

    /** More than any form has; a longer object is refused before it is searched in vain. */
    private static final int MAX_FIELDS = 64;

    private final JsonValue owner;
    private @Nullable JsonValue[] fields = new @Nullable JsonValue[8];
    private int size;
    private int next;

    JsonObject(JsonValue owner) {
        this.owner = owner;
    }

    /** Adds a field while the object is read. */
    void add(JsonValue field) {
        if (find(field.name()) >= 0) {
            throw field.fault("is given twice");
        }
        if (size == MAX_FIELDS) {
            throw owner.fault("has more fields than any form");
        }
        if (size == fields.length) {
            fields = Arrays.copyOf(fields, size * 2);
        }
        fields[size++] = field;
    }

    private int find(String name) {
        for (int i = 0; i < size; i++) {
            int at = next + i < size ? next + i : next + i - size;
            JsonValue field = fields[at];
            if (field != null && field.name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable JsonValue take(String name) {
        int at = find(name);
        if (at < 0) {
            return null;
        }
        JsonValue field = fields[at];
        fields[at] = null;
        next = at + 1;
        return field;
    }

    /** A field that must be there. */
    JsonValue required(String field) {
        JsonValue value = take(field);
        if (value == null) {
            throw owner.fault("lacks the field " + field);
        }
        return value;
    }

    /** A field that must be there, read. */
    <T> T required(String field, Function<JsonValue, T> reading) {
        return reading.apply(required(field));
    }

    /** A field that may be missing, read. */
    <T> Optional<T> optional(String field, Function<JsonValue, T> reading) {
        JsonValue value = take(field);
        return value == null ? Optional.empty() : Optional.of(reading.apply(value));
    }

    /** Refuses another kind of line, and one of a version that this release cannot read. */
    void requireHead(String type) {
        JsonValue given = required("type");
        if (!given.text().equals(type)) {
            throw given.fault("must be " + type);
        }
        requireVersion();
    }

    /** Refuses a line of a version that this release cannot read. */
    void requireVersion() {
        JsonValue version = required("version");
        if (version.number() != RegistryJson.VERSION) {
            throw version.fault("must be " + RegistryJson.VERSION);
        }
    }

    /** Refuses the first field that nobody asked for. */
    void requireAllRead() {
        for (int i = 0; i < size; i++) {
            JsonValue unread = fields[i];
            if (unread != null) {
                throw unread.fault("is no field of this form");
            }
        }
    }

    /** The object itself is at fault. */
    RegistryJsonException fault(String reason) {
        return owner.fault(reason);
    }
}
