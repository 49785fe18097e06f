package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every type that can stand in a line has a definition of its name in the schemas, and every attribute a property of its
 * name: who gives the model a field is told here, by the name of the field, if the schemas do not know it.
 */
class SchemaCoverTest {

    private static final List<Class<?>> TOP = List.of(
            ChangeEvent.class,
            ResidentRecord.class,
            RemovedRecord.class,
            Memo.class,
            Household.class,
            HistoryEntry.class,
            SupportDetails.class);

    /** Types whose written form has other fields than the type has attributes; {@link RegistryJson} shows the forms. */
    private static final Set<String> OTHERWISE_WRITTEN = Set.of("RegisterDate", "Basis", "TargetHousehold");

    /** Properties that say which member of a family stands there, or that an inner value has besides its text. */
    private static final Set<String> BESIDES_ATTRIBUTES = Set.of("type", "kind", "version", "countryCode");

    @ParameterizedTest
    @EnumSource
    void everyEventIsOneOfTheSchemasEvents(EventType type) {
        JsonNode cases = Schemas.definition("ChangeEvent").orElseThrow().get("allOf");
        JsonNode own = null;
        for (JsonNode one : cases) {
            if (one.at("/if/properties/type/const").asText().equals(type.name())) {
                own = one.get("then");
            }
        }
        assertThat(own).as("the case of %s in event.schema.json", type).isNotNull();
        assertThat(Schemas.resolved(own).isObject()).isTrue();
        assertThat(constantsOf(Schemas.definition("EventType").orElseThrow())).contains(type.name());
    }

    @Test
    void everyFieldOfTheModelIsInTheSchemasAndTheOtherWayRound() {
        Map<String, String> differences = new TreeMap<>();
        Set<Class<?>> seen = new HashSet<>();
        TOP.forEach(type -> compare(type, seen, differences));
        assertThat(seen).hasSizeGreaterThan(35);
        assertThat(differences)
                .as("to settle in src/main/resources/juki/registry/model/json/%s", Schemas.pathOf("…"))
                .isEmpty();
    }

    @Test
    void everyFileIsAmongTheCompared() throws IOException {
        Path folder = Path.of("src/main/resources/juki/registry/model/json/schema-v" + RegistryJson.VERSION);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schemas.FILES.stream()
                            .map(file -> file + ".schema.json")
                            .toList());
        }
    }

    /** An object that says what fields it has is closed, if not by itself then by whoever refers to it. */
    @Test
    void everyObjectForbidsUnknownFields() {
        Set<String> open = new TreeSet<>();
        for (String file : Schemas.FILES) {
            JsonNode root = Schemas.file(file);
            Schemas.schemasIn(root)
                    .filter(schema -> "object".equals(schema.path("type").asText()))
                    .filter(schema -> schema.path("additionalProperties").asBoolean(true)
                            && schema.path("unevaluatedProperties").asBoolean(true))
                    .forEach(schema -> root.path("$defs").properties().forEach(definition -> {
                        if (definition.getValue().equals(schema)) {
                            open.add(definition.getKey());
                        }
                    }));
            Schemas.schemasIn(root)
                    .filter(schema -> open.stream()
                            .anyMatch(name -> schema.path("$ref").asText().endsWith("/" + name)))
                    .forEach(schema -> assertThat(schema.path("unevaluatedProperties"))
                            .as("%s in %s", schema.path("$ref"), file)
                            .isEqualTo(com.fasterxml.jackson.databind.node.BooleanNode.FALSE));
        }
        assertThat(open)
                .containsExactly("ChangeEvent", "HistoryEntry", "Household", "Memo", "RemovedRecord", "ResidentRecord");
    }

    // ----- the comparison

    private static void compare(Class<?> type, Set<Class<?>> seen, Map<String, String> differences) {
        if (!type.getName().startsWith("juki.registry.") || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(member -> {
                if (!OTHERWISE_WRITTEN.contains(type.getSimpleName())) {
                    compare(member, seen, differences);
                }
            });
        }
        JsonNode definition = Schemas.definition(type.getSimpleName()).orElse(null);
        if (definition == null) {
            differences.put(type.getSimpleName(), "has no definition");
            return;
        }
        if (type.isEnum()) {
            if (!constantsOf(definition).equals(constantsOf(type))) {
                differences.put(type.getSimpleName(), "has other constants");
            }
        } else if (!type.isSealed()
                && !OTHERWISE_WRITTEN.contains(type.getSimpleName())
                && !definition.path("type").asText().equals("string")) {
            compareAttributes(type, definition, seen, differences);
        }
    }

    private static void compareAttributes(
            Class<?> type, JsonNode definition, Set<Class<?>> seen, Map<String, String> differences) {
        Map<String, JsonNode> properties = new TreeMap<>(propertiesOf(definition));
        if (ChangeEvent.class.isAssignableFrom(type)) {
            properties.putAll(propertiesOf(Schemas.definition("ChangeEvent").orElseThrow()));
        }
        Map<String, Class<?>> attributes = attributesOf(type);
        attributes.forEach((name, valueType) -> {
            String place = type.getSimpleName() + "." + name;
            JsonNode property = properties.get(name);
            if (property == null) {
                differences.put(place, "is no property");
            } else if (valueType.isEnum()) {
                Set<String> allowed =
                        constantsOf(Schemas.resolved(property.has("items") ? property.get("items") : property));
                boolean defined = Schemas.definition(valueType.getSimpleName()).isPresent();
                if (defined) {
                    compare(valueType, seen, differences);
                }
                boolean fits = defined
                        ? constantsOf(valueType).containsAll(allowed)
                        : constantsOf(valueType).equals(allowed);
                if (!fits || allowed.isEmpty()) {
                    differences.put(place, "has other constants");
                }
            } else if (!List.of("string", "boolean", "integer")
                    .contains(Schemas.resolved(property).path("type").asText())) {
                compare(valueType, seen, differences);
            }
        });
        properties.keySet().stream()
                .filter(name -> !attributes.containsKey(name) && !BESIDES_ATTRIBUTES.contains(name))
                .forEach(name -> differences.put(type.getSimpleName() + "." + name, "is no attribute"));
    }

    private static Map<String, JsonNode> propertiesOf(JsonNode definition) {
        Map<String, JsonNode> properties = new TreeMap<>();
        definition.path("properties").properties().forEach(field -> properties.put(field.getKey(), field.getValue()));
        return properties;
    }

    private static Set<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<String> constantsOf(JsonNode schema) {
        Set<String> constants = new HashSet<>();
        schema.path("enum").forEach(one -> constants.add(one.asText()));
        schema.path("oneOf").forEach(one -> constants.addAll(constantsOf(Schemas.resolved(one))));
        return constants;
    }

    /** The components of a record, what a builder sets of an Immutables type, the fields of a class written by hand. */
    private static Map<String, Class<?>> attributesOf(Class<?> type) {
        Map<String, Class<?>> attributes = new TreeMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(part -> attributes.put(part.getName(), valueType(part.getGenericType())));
        } else if (Modifier.isAbstract(type.getModifiers())) {
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && (Modifier.isAbstract(method.getModifiers()) || isSetByBuilder(type, method.getName()))) {
                    attributes.put(method.getName(), valueType(method.getGenericReturnType()));
                }
            }
        } else {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> attributes.put(field.getName(), valueType(field.getGenericType())));
        }
        return attributes;
    }

    /** An attribute with a default is no abstract method. */
    private static boolean isSetByBuilder(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }

    private static Class<?> valueType(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return valueType(arguments[arguments.length - 1]);
        }
        return (Class<?>) type;
    }
}
