package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not the written form is refused, by a message that names the place and shows nothing that was written there. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class RefusalTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final String SECRET = "見本花子は秘密";

    /** Every way to a value inside a tree: alternately objects with a field name and lists with an index. */
    private record Place(JsonNode parent, String field, int index) {
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

    private static List<Place> placesIn(JsonNode tree) {
        List<Place> places = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(field -> places.add(new Place(tree, field, -1)));
        } else {
            for (int i = 0; i < tree.size(); i++) {
                places.add(new Place(tree, "", i));
            }
        }
        for (Place place : List.copyOf(places)) {
            places.addAll(placesIn(place.value()));
        }
        return places;
    }

    private static Place place(JsonNode tree, int choice) {
        List<Place> places = placesIn(tree);
        return places.get(choice % places.size());
    }

    private static JsonNode tree(ChangeEvent event) throws IOException {
        return TREES.readTree(RegistryJson.write(event));
    }

    private static RegistryJsonException refusalOf(JsonNode tree) {
        RegistryJsonException refusal =
                catchThrowableOfType(RegistryJsonException.class, () -> RegistryJson.readEvent(tree.toString()));
        assertThat(refusal).as(tree.toString()).isNotNull();
        return refusal;
    }

    private static void assertSilentOf(Throwable thrown, String secret) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(secret);
    }

    @Property(tries = 500)
    void anUnknownFieldIsNamedWithItsPlace(@ForAll ChangeEvent event, @ForAll @IntRange(max = 9999) int choice)
            throws IOException {
        JsonNode tree = tree(event);
        JsonNode target = place(tree, choice).value();
        ((ObjectNode) (target instanceof ObjectNode ? target : tree)).put("surprise", SECRET);
        RegistryJsonException refusal = refusalOf(tree);
        assertThat(refusal.path()).startsWith("event").endsWith(".surprise");
        assertThat(refusal.reason()).isEqualTo("is no field of this form");
        assertThat(refusal).hasMessage(refusal.path() + ": " + refusal.reason());
        assertSilentOf(refusal, SECRET);
    }

    @Property(tries = 500)
    void aValueOfAnotherKindIsRefusedByItsPlaceAndNeverShown(
            @ForAll ChangeEvent event, @ForAll @IntRange(max = 9999) int choice, @ForAll @IntRange(max = 6) int kind)
            throws IOException {
        JsonNode tree = tree(event);
        Place place = place(tree, choice);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonNode wrong = switch (kind) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(987654.5);
            case 2 -> nodes.numberNode(98765432109876L);
            case 3 -> place.value().isBoolean() ? nodes.textNode(SECRET) : nodes.booleanNode(true);
            case 4 ->
                place.value().isArray()
                        ? nodes.textNode(SECRET)
                        : nodes.arrayNode().add(SECRET);
            case 5 -> nodes.objectNode().put("leak", SECRET);
            default -> place.value().isTextual() ? nodes.numberNode(98765) : nodes.textNode(SECRET);
        };
        place.replaceBy(wrong);
        RegistryJsonException refusal = refusalOf(tree);
        assertThat(refusal.path()).startsWith("event");
        assertSilentOf(refusal, SECRET);
        assertSilentOf(refusal, "98765");
    }

    @Property(tries = 500)
    void aMissingFieldIsNamedOrMayBeMissing(@ForAll ChangeEvent event, @ForAll @IntRange(max = 9999) int choice)
            throws IOException {
        JsonNode tree = tree(event);
        Place place = place(tree, choice);
        if (!(place.parent() instanceof ObjectNode object)) {
            return;
        }
        object.remove(place.field());
        try {
            assertThat(RegistryJson.readEvent(tree.toString())).isNotEqualTo(event);
        } catch (RegistryJsonException refusal) {
            assertThat(refusal.reason())
                    .containsAnyOf(
                            "lacks the field " + place.field(),
                            // Left over once the field that explains them is gone, or the last of a group.
                            "is no field of this form",
                            "lacks the field",
                            "at least one must be set",
                            "must have both relationship and headName or neither");
        }
    }

    @Property(tries = 500)
    void aLineCutShortIsRefusedWithoutItsText(@ForAll ChangeEvent event, @ForAll @IntRange(max = 99_999) int at) {
        String line = RegistryJson.write(event);
        String cut = line.substring(0, at % line.length());
        assertThatThrownBy(() -> RegistryJson.readEvent(cut))
                .isExactlyInstanceOf(RegistryJsonException.class)
                .hasNoCause()
                .message()
                .startsWith("event: is ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'' | event: is missing: there is no JSON",
                "見本花子 | event: is not well-formed JSON, line 1, column 1",
                "{\"type\":見本花子} | event: is not well-formed JSON, line 1, column 9",
                "{\"type\":\"BIRTH\" | event: is not well-formed JSON, line 1, column 16",
                "[] | event: must be an object",
                "{} | event: lacks the field type",
                "{\"type\":\"見本花子\"} | event.type: must be one of [CARRY_OVER, MOVE_IN",
                "{\"type\":\"DEATH\",\"type\":\"DEATH\"} | event.type: is given twice",
                "{\"見本花子\":1,\"見本花子\":1} | event.?: is given twice",
                "{\"type\":\"DEATH\"} | event: lacks the field version",
                "{\"type\":\"DEATH\",\"version\":2} | event.version: must be 1",
                "{\"type\":\"DEATH\",\"version\":1.0} | event.version: must be a whole number",
                "{\"type\":\"DEATH\",\"version\":1,\"changeDate\":\"2025-02-29\"} | event.changeDate: is no day of the calendar",
                "{\"type\":\"DEATH\",\"version\":1,\"changeDate\":{\"nonCalendar\":\"2024-02-29\"}} | event.changeDate.nonCalendar: is refused: day: must be one that the month lacks",
                "{\"type\":\"DEATH\",\"version\":1,\"changeDate\":{\"nonCalendar\":\"見本花子\"}} | event.changeDate.nonCalendar: must be written YYYY-MM-DD",
                "{\"type\":\"DEATH\",\"version\":1,\"changeDate\":{\"lastDayOfEra\":\"昭和\"}} | event.changeDate.lastDayOfEra: is refused: ended: no day of two eras",
                "{\"type\":\"DEATH\",\"version\":1,\"changeDate\":{\"lastDayOfEra\":\"見本\"}} | event.changeDate.lastDayOfEra: is no era",
                "{\"type\":\"DEATH\",\"version\":1,\"changeDate\":\"2025-02-28\",\"processingDate\":\"見本\"} | event.processingDate: is no day of the calendar",
            })
    void brokenLinesAreRefusedBy(String line, String message) {
        String given = line.equals("''") ? "" : line;
        assertThatThrownBy(() -> RegistryJson.readEvent(given))
                .isExactlyInstanceOf(RegistryJsonException.class)
                .hasNoCause()
                .message()
                .startsWith(message)
                .doesNotContain("見本");
    }

    @Example
    void aCodeIsRefusedByItsFault() {
        String line = RegistryJson.write(Samples.events().get(EventType.MOVE_IN));
        assertThatThrownBy(() -> RegistryJson.readEvent(line.replace("123456789018", "123456789019")))
                .hasMessage("event.newResidents[0].individualNumber: is not a well-formed IndividualNumber,"
                        + " WRONG_CHECK_DIGIT");
        assertThatThrownBy(() -> RegistryJson.readEvent(line.replace("Code\":\"00000000019", "Code\":\"0000000001９")))
                .hasMessageStartingWith(
                        "event.newResidents[0].recordCode: is not a well-formed ResidentRecordCode, NOT_A_DIGIT");
    }

    @Example
    void aMembershipHasBothRelationshipAndHeadOrNeither() {
        String line = RegistryJson.write(Samples.living());
        assertThatThrownBy(() -> RegistryJson.readRecord(line.replace("\"relationship\":\"世帯主\",", "")))
                .hasMessage("record.membership: must have both relationship and headName or neither");
    }

    @Example
    void onlyOneValueStandsOnALine() {
        String line = RegistryJson.write(Samples.ofTwo());
        assertThatThrownBy(() -> RegistryJson.readHousehold(line + line))
                .hasMessage("household: is followed by something else");
        assertThatThrownBy(() -> RegistryJson.readHousehold(line + " 見本"))
                .hasMessageStartingWith("household: is not well-formed JSON");
        assertThat(RegistryJson.readHousehold(" " + line + "\n")).isEqualTo(Samples.ofTwo());
    }

    @Example
    void aLineOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> RegistryJson.readRecord(RegistryJson.write(Samples.ofTwo())))
                .hasMessage("record.type: must be RESIDENT_RECORD");
        assertThatThrownBy(() -> RegistryJson.readEntry(RegistryJson.writeSummary(Samples.entry())))
                .hasMessage("entry.type: must be HISTORY_ENTRY");
    }

    @Example
    void inAHostsListTheMessageIsSilentToo() {
        ObjectMapper mapper = RegistryJson.mapper();
        String list = "[" + RegistryJson.write(Samples.living()).replace("世帯主", SECRET) + "]";
        assertThatThrownBy(() -> mapper.readValue(list, new TypeReference<List<ResidentRecord>>() {}))
                .hasMessageContaining("record.membership.relationship: is no relationship of the standard's vocabulary")
                .satisfies(thrown -> assertSilentOf(thrown, SECRET));
    }

    @Example
    void deepNestingIsRefusedAndNothingOverflows() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> RegistryJson.readEvent(deep)).isExactlyInstanceOf(RegistryJsonException.class);
        assertThatThrownBy(() -> RegistryJson.readEvent("{\"version\":" + "9".repeat(5_000) + "}"))
                .isExactlyInstanceOf(RegistryJsonException.class);
    }
}
