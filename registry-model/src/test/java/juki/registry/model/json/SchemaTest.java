package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import juki.registry.model.ModelDomain;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.protection.ProtectionDomain;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The published schemas and the reader say the same: what one accepts the other accepts. */
@Domain(ModelDomain.class)
@Domain(ProtectionDomain.class)
@Domain(DomainContext.Global.class)
class SchemaTest {

    private static final Map<String, Consumer<String>> READERS = Map.of(
            "event", RegistryJson::readEvent,
            "resident-record", RegistryJson::readRecord,
            "removed-record", RegistryJson::readRemovedRecord,
            "memo", RegistryJson::readMemo,
            "household", RegistryJson::readHousehold,
            "history-entry", RegistryJson::readEntry,
            "restriction", RegistryJson::readRestriction,
            "support-measure", RegistryJson::readMeasure);

    // ----- what is written

    @Example
    void everyGoldenFileIsValid() throws IOException {
        Path golden = Path.of("src/test/resources/golden/v" + RegistryJson.VERSION);
        try (Stream<Path> files = Files.list(golden)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(20);
            for (Path file : all) {
                JsonNode line = Schemas.tree(Files.readString(file, StandardCharsets.UTF_8));
                assertThat(Schemas.objections(fileFor(line), line))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    private static String fileFor(JsonNode line) {
        String file = line.get("type").asText().toLowerCase(Locale.ROOT).replace('_', '-');
        return Schemas.FILES.contains(file) ? file : "event";
    }

    @Property(tries = 1_000)
    void everyEventIsValid(@ForAll ChangeEvent event) {
        assertThat(Schemas.objections("event", RegistryJson.write(event))).isEmpty();
    }

    @Property(tries = 500)
    void everyRecordIsValid(@ForAll ResidentRecord record) {
        assertThat(Schemas.objections("resident-record", RegistryJson.write(record)))
                .isEmpty();
    }

    @Property(tries = 200)
    void everyRemovedRecordAndMemoIsValid(@ForAll RemovedRecord removed, @ForAll Memo memo) {
        assertThat(Schemas.objections("removed-record", RegistryJson.write(removed)))
                .isEmpty();
        assertThat(Schemas.objections("memo", RegistryJson.write(memo))).isEmpty();
    }

    @Property(tries = 300)
    void everyHouseholdIsValid(@ForAll Household household) {
        assertThat(Schemas.objections("household", RegistryJson.write(household)))
                .isEmpty();
    }

    @Property(tries = 200)
    void everyEntryIsValidWholeAndAsASummary(@ForAll HistoryEntry entry) {
        assertThat(Schemas.objections("history-entry", RegistryJson.write(entry)))
                .isEmpty();
        assertThat(Schemas.objections("history-summary", RegistryJson.writeSummary(entry)))
                .isEmpty();
    }

    @Property(tries = 300)
    void everyProtectionIsValid(@ForAll Restriction restriction, @ForAll SupportMeasure measure) {
        assertThat(Schemas.objections("restriction", RegistryJson.write(restriction)))
                .isEmpty();
        assertThat(Schemas.objections("support-measure", RegistryJson.write(measure)))
                .isEmpty();
    }

    // ----- what is not

    /** Words that have to agree with others, which the reader judges and no schema can. */
    private static final Set<String> AGREEING = Set.of(
            "registeredDomicile",
            "prefecture",
            "municipalityName",
            "town",
            "lot",
            "registerHead",
            "headSurname",
            "headGivenName");

    /** One change to a line that may make it something else than the written form. */
    private enum Mutation {
        FIELD_DROPPED,
        FIELD_RENAMED,
        FIELD_ADDED,
        VALUE_OF_ANOTHER_TYPE,
        VALUE_NULL,
        LIST_EMPTIED,
        WORD_OF_NO_FORM;

        /** Does it to some place, if there is one that it fits. */
        boolean applyTo(JsonNode line, int choice) {
            List<Place> fitting =
                    Place.placesIn(line).stream().filter(this::fits).toList();
            if (fitting.isEmpty()) {
                return false;
            }
            apply(fitting.get(choice % fitting.size()), choice);
            return true;
        }

        private boolean fits(Place place) {
            return switch (this) {
                case FIELD_DROPPED, FIELD_RENAMED -> place.parent() instanceof ObjectNode;
                case FIELD_ADDED -> place.value().isObject();
                case VALUE_OF_ANOTHER_TYPE, VALUE_NULL -> true;
                case LIST_EMPTIED -> place.value().isArray();
                case WORD_OF_NO_FORM ->
                    place.value().isTextual()
                            && place.value().asText().matches("[A-Z_]+|[0-9-]+")
                            && !AGREEING.contains(place.field());
            };
        }

        private void apply(Place place, int choice) {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            switch (this) {
                case FIELD_DROPPED -> ((ObjectNode) place.parent()).remove(place.field());
                case FIELD_RENAMED -> {
                    ObjectNode object = (ObjectNode) place.parent();
                    object.set(place.field() + "s", object.remove(place.field()));
                }
                case FIELD_ADDED -> ((ObjectNode) place.value()).put("surprise", "unknown");
                case VALUE_OF_ANOTHER_TYPE -> {
                    List<JsonNode> others = new ArrayList<>(List.of(
                            nodes.numberNode(1.5),
                            nodes.numberNode(98765432109876L),
                            nodes.booleanNode(true),
                            nodes.textNode("\u898b"),
                            nodes.arrayNode().add(nodes.arrayNode()),
                            nodes.objectNode().put("a", "b")));
                    others.removeIf(
                            other -> other.getNodeType() == place.value().getNodeType() && !other.isNumber());
                    place.replaceBy(others.get(choice % others.size()));
                }
                case VALUE_NULL -> place.replaceBy(nodes.nullNode());
                case LIST_EMPTIED -> ((ArrayNode) place.value()).removeAll();
                case WORD_OF_NO_FORM -> place.replaceBy(nodes.textNode("x"));
            }
        }
    }

    /** A place inside a tree: a field of an object or an item of a list. */
    private record Place(JsonNode parent, String field, int index) {

        static List<Place> placesIn(JsonNode tree) {
            List<Place> places = new ArrayList<>();
            tree.fieldNames().forEachRemaining(field -> places.add(new Place(tree, field, -1)));
            for (int i = 0; tree.isArray() && i < tree.size(); i++) {
                places.add(new Place(tree, "", i));
            }
            for (Place place : List.copyOf(places)) {
                places.addAll(placesIn(place.value()));
            }
            return places;
        }

        JsonNode value() {
            return parent instanceof ObjectNode object ? object.get(field) : parent.get(index);
        }

        void replaceBy(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }
    }

    @Property(tries = 800)
    void whatTheSchemaRefusesTheReaderRefusesToo(
            @ForAll ChangeEvent event, @ForAll Mutation mutation, @ForAll @IntRange(max = 99_999) int choice) {
        assertBothJudgeAlike("event", RegistryJson.write(event), mutation, choice);
    }

    @Property(tries = 400)
    void soOfRecords(
            @ForAll ResidentRecord record, @ForAll Mutation mutation, @ForAll @IntRange(max = 99_999) int choice) {
        assertBothJudgeAlike("resident-record", RegistryJson.write(record), mutation, choice);
    }

    @Property(tries = 200)
    void soOfRemovedRecords(
            @ForAll RemovedRecord removed, @ForAll Mutation mutation, @ForAll @IntRange(max = 99_999) int choice) {
        assertBothJudgeAlike("removed-record", RegistryJson.write(removed), mutation, choice);
    }

    @Property(tries = 200)
    void soOfHouseholds(
            @ForAll Household household, @ForAll Mutation mutation, @ForAll @IntRange(max = 99_999) int choice) {
        assertBothJudgeAlike("household", RegistryJson.write(household), mutation, choice);
    }

    @Property(tries = 200)
    void soOfEntries(
            @ForAll HistoryEntry entry, @ForAll Mutation mutation, @ForAll @IntRange(max = 99_999) int choice) {
        assertBothJudgeAlike("history-entry", RegistryJson.write(entry), mutation, choice);
    }

    @Property(tries = 300)
    void soOfProtections(
            @ForAll Restriction restriction,
            @ForAll SupportMeasure measure,
            @ForAll Mutation mutation,
            @ForAll @IntRange(max = 99_999) int choice) {
        assertBothJudgeAlike("restriction", RegistryJson.write(restriction), mutation, choice);
        assertBothJudgeAlike("support-measure", RegistryJson.write(measure), mutation, choice);
    }

    private static void assertBothJudgeAlike(String file, String line, Mutation mutation, int choice) {
        JsonNode tree = Schemas.tree(line);
        if (!mutation.applyTo(tree, choice)) {
            return;
        }
        boolean valid = Schemas.objections(file, tree).isEmpty();
        assertThat(isRead(file, tree.toString()))
                .as("whether the reader takes what the schema %s: %s", valid ? "takes" : "refuses", tree)
                .isEqualTo(valid);
        if (mutation == Mutation.FIELD_RENAMED
                || mutation == Mutation.FIELD_ADDED
                || mutation == Mutation.VALUE_OF_ANOTHER_TYPE
                || mutation == Mutation.VALUE_NULL) {
            assertThat(valid).as("%s", tree).isFalse();
        }
    }

    private static boolean isRead(String file, String line) {
        try {
            Objects.requireNonNull(READERS.get(file)).accept(line);
            return true;
        } catch (RegistryJsonException e) {
            return false;
        }
    }

    @Example
    void aLineOfAnotherVersionIsRefusedByBoth() {
        for (String file : READERS.keySet()) {
            ObjectNode line = JsonNodeFactory.instance.objectNode();
            line.put("version", RegistryJson.VERSION + 1);
            assertThat(Schemas.objections(file, line))
                    .anySatisfy(error ->
                            assertThat(error.getInstanceLocation().toString()).contains("version"));
            assertThat(isRead(file, line.toString())).isFalse();
        }
    }
}
