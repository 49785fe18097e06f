package juki.registry.cli.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.model.event.EventType;
import juki.registry.rules.Rule;

/** Rules and differences as a JSON array (JSON 出力), one object on each line. */
final class RuleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RuleJson() {}

    /** Writes the members of one object. */
    @FunctionalInterface
    interface Members<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    static <T> String array(List<T> values, Members<T> members) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "\n" : ",\n").append(object(values.get(i), members));
        }
        return text.append(values.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    static <T> String object(T value, Members<T> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            members.write(json, value);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail", impossible);
        }
        return text.toString();
    }

    static void rule(JsonGenerator json, Rule rule) throws IOException {
        json.writeStringField("id", rule.id());
        json.writeStringField("severity", rule.severity().name());
        json.writeStringField("title", rule.title());
        json.writeStringField("titleEnglish", rule.titleEnglish());
        json.writeStringField("basis", rule.basis().wording());
        json.writeStringField("basisEnglish", rule.basis().english());
        json.writeStringField("since", rule.inForce().start().toString());
        Optional<LocalDate> end = rule.inForce().end();
        if (end.isPresent()) {
            json.writeStringField("end", end.get().toString());
        }
        json.writeArrayFieldStart("appliesTo");
        for (EventType type : rule.appliesTo()) {
            json.writeString(type.name());
        }
        json.writeEndArray();
    }
}
