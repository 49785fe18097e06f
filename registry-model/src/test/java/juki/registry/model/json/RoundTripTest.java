package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import juki.registry.model.ModelDomain;
import juki.registry.model.Samples;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What was written is read back as it was, by every way of writing and reading. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripTest {

    private static final ObjectMapper MAPPER = RegistryJson.mapper();

    @Property
    void eventsComeBackAsTheyWere(@ForAll ChangeEvent event) {
        String line = RegistryJson.write(event);
        assertThat(RegistryJson.readEvent(line)).isEqualTo(event);
        assertThat(RegistryJson.write(RegistryJson.readEvent(line))).isEqualTo(line);
    }

    @Property
    void recordsComeBackAsTheyWere(@ForAll ResidentRecord record) {
        String line = RegistryJson.write(record);
        assertThat(RegistryJson.readRecord(line)).isEqualTo(record);
        assertThat(RegistryJson.write(RegistryJson.readRecord(line))).isEqualTo(line);
    }

    @Property(tries = 300)
    void removedRecordsAndMemosComeBackAsTheyWere(@ForAll RemovedRecord removed, @ForAll Memo memo) throws IOException {
        assertThat(RegistryJson.readRemovedRecord(RegistryJson.write(removed))).isEqualTo(removed);
        assertThat(RegistryJson.readMemo(RegistryJson.write(memo))).isEqualTo(memo);
        assertThat(RegistryJson.write(removed) + RegistryJson.write(memo)).doesNotContain("\n", "\r");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(removed), RemovedRecord.class))
                .isEqualTo(removed);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(memo), Memo.class))
                .isEqualTo(memo);
    }

    @Property
    void householdsComeBackAsTheyWere(@ForAll Household household) {
        assertThat(RegistryJson.readHousehold(RegistryJson.write(household))).isEqualTo(household);
    }

    @Property(tries = 300)
    void entriesComeBackAsTheyWere(@ForAll HistoryEntry entry) {
        assertThat(RegistryJson.readEntry(RegistryJson.write(entry))).isEqualTo(entry);
    }

    @Property(tries = 300)
    void everyValueIsOneLine(@ForAll HistoryEntry entry) {
        assertThat(RegistryJson.write(entry)).doesNotContain("\n", "\r");
        assertThat(RegistryJson.writeSummary(entry)).doesNotContain("\n", "\r");
    }

    @Property(tries = 100)
    void linesAreWhatIsWrittenOneByOne(@ForAll @Size(max = 5) List<ChangeEvent> events, @ForAll HistoryEntry entry)
            throws IOException {
        StringBuilder expected = new StringBuilder();
        events.forEach(event -> expected.append(RegistryJson.write(event)).append('\n'));
        expected.append(RegistryJson.write(entry)).append('\n');
        expected.append(RegistryJson.writeSummary(entry)).append('\n');
        expected.append(RegistryJson.write(entry.record())).append('\n');
        expected.append(RegistryJson.write(Samples.ofTwo())).append('\n');

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeAll(JsonLines.to(bytes), events, entry);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        StringWriter text = new StringWriter();
        writeAll(JsonLines.to(text), events, entry);
        assertThat(text.toString()).isEqualTo(expected.toString());
    }

    private static void writeAll(JsonLines lines, List<ChangeEvent> events, HistoryEntry entry) throws IOException {
        try (lines) {
            for (ChangeEvent event : events) {
                lines.write(event);
            }
            lines.write(entry);
            lines.flush();
            lines.writeSummary(entry);
            lines.write(entry.record());
            lines.write(Samples.ofTwo());
        }
    }

    @Property(tries = 200)
    void aHostsMapperWritesAndReadsTheSame(@ForAll ChangeEvent event, @ForAll HistoryEntry entry) throws IOException {
        assertThat(MAPPER.writeValueAsString(event)).isEqualTo(RegistryJson.write(event));
        assertThat(MAPPER.readValue(RegistryJson.write(event), ChangeEvent.class))
                .isEqualTo(event);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(entry), HistoryEntry.class))
                .isEqualTo(entry);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(event), ChangeEvent.class))
                .isEqualTo(event);
    }

    @Property(tries = 200)
    void smallerValuesStandByThemselvesInAHostsJson(
            @ForAll @Size(max = 4) List<RegisterDate> dates, @ForAll ResidentRecord record) throws IOException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dates), new TypeReference<List<RegisterDate>>() {}))
                .isEqualTo(dates);
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(Map.of("resident", record)),
                        new TypeReference<Map<String, ResidentRecord>>() {}))
                .containsExactly(Map.entry("resident", record));
    }

    @Example
    void rareCharactersAreWrittenAsThemselves() throws IOException {
        assertThat(RegistryJson.mapper().writeValueAsBytes(Samples.living().name()))
                .asString(StandardCharsets.UTF_8)
                .contains("葛\uDB40\uDD00子");
    }

    @Example
    void theOrderOfFieldsIsFree() {
        assertThat(RegistryJson.readEvent("{\"subject\":\"000000000000019\",\"basis\":{\"on\":\"2025-04-01\",\"kind\":"
                        + "\"REQUEST\"},\"processingDate\":\"2025-04-01\",\"newCode\":\"00000000990\","
                        + "\"changeDate\":\"2025-04-01\",\"version\":1,\"type\":\"RECORD_CODE_CHANGE\"}"))
                .isInstanceOf(RecordCodeChange.class);
    }
}
