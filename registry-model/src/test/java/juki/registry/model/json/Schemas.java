package juki.registry.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON Schema files as a host finds them in the jar, and a validator that knows nothing of this library. */
final class Schemas {

    static final ObjectMapper TREES = new ObjectMapper();

    /** Every file. */
    static final List<String> FILES = List.of(
            "values",
            "event",
            "resident-record",
            "removed-record",
            "memo",
            "household",
            "history-entry",
            "history-summary",
            "restriction",
            "support-measure");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> OF_LINES = FILES.stream()
            .skip(1)
            .collect(Collectors.toMap(
                    file -> file,
                    file -> REGISTRY.getSchema(
                            SchemaLocation.of("classpath:juki/registry/model/json/" + pathOf(file)))));

    private Schemas() {}

    /** Where a file lies beside {@link RegistryJson}. */
    static String pathOf(String file) {
        return "schema-v" + RegistryJson.VERSION + "/" + file + ".schema.json";
    }

    static JsonNode file(String file) {
        try (InputStream in = RegistryJson.class.getResourceAsStream(pathOf(file))) {
            return TREES.readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema of a kind of line objects to. */
    static List<Error> objections(String file, JsonNode line) {
        return Objects.requireNonNull(OF_LINES.get(file), file).validate(line);
    }

    static List<Error> objections(String file, String line) {
        return objections(file, tree(line));
    }

    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definition of that name, in whichever file. */
    static Optional<JsonNode> definition(String name) {
        return FILES.stream()
                .map(file -> file(file).path("$defs").path(name))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    /** What a schema refers to, or itself. */
    static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String reference = schema.get("$ref").asText();
        return resolved(definition(reference.substring(reference.lastIndexOf('/') + 1))
                .orElseThrow(() -> new AssertionError("leads nowhere: " + reference)));
    }

    /** Every schema inside a file, however deep. */
    static Stream<JsonNode> schemasIn(JsonNode node) {
        List<JsonNode> all = new ArrayList<>(List.of(node));
        node.forEach(child -> schemasIn(child).forEach(all::add));
        return all.stream();
    }
}
