package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How a value of one type is written. */
@FunctionalInterface
interface Writing<T> {

    void write(T value, JsonGenerator out) throws IOException;

    static <T> void field(String name, T value, Writing<? super T> writing, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        writing.write(value, out);
    }

    static <T> void optional(String name, Optional<? extends T> value, Writing<T> writing, JsonGenerator out)
            throws IOException {
        if (value.isPresent()) {
            field(name, value.get(), writing, out);
        }
    }

    static <T> void list(String name, List<? extends T> values, Writing<T> writing, JsonGenerator out)
            throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            writing.write(value, out);
        }
        out.writeEndArray();
    }

    static void constant(Enum<?> value, JsonGenerator out) throws IOException {
        out.writeString(value.name());
    }

    static void text(String value, JsonGenerator out) throws IOException {
        out.writeString(value);
    }

    static void head(String type, JsonGenerator out) throws IOException {
        out.writeStringField("type", type);
        out.writeNumberField("version", RegistryJson.VERSION);
    }
}
