package juki.registry.model.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object; each can be asked for once, and what nobody asks for is refused in the end. */
final class JsonObject {

    private final JsonValue owner;
    private final Map<String, JsonValue> unread;

    JsonObject(JsonValue owner, Map<String, JsonValue> unread) {
        this.owner = owner;
        this.unread = unread;
    }

    /** A field that must be there. */
    JsonValue required(String field) {
        JsonValue value = unread.remove(field);
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
        return Optional.ofNullable(unread.remove(field)).map(reading);
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

    /** The object itself is at fault. */
    RegistryJsonException fault(String reason) {
        return owner.fault(reason);
    }
}
