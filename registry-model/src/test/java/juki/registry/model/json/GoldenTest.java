package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import juki.registry.model.Samples;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What version 1 looks like on disk, file by file: whoever changes a file changes what hosts have stored. */
class GoldenTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void everyEventIsWrittenAsItsGoldenFileShows(EventType type) throws IOException {
        ChangeEvent sample = Objects.requireNonNull(Samples.events().get(type));
        assertThat(tree(RegistryJson.write(sample))).isEqualTo(tree(golden(type.name())));
    }

    @ParameterizedTest
    @EnumSource
    void everyGoldenFileOfAnEventIsReadBack(EventType type) {
        assertThat(RegistryJson.readEvent(golden(type.name())))
                .isEqualTo(Samples.events().get(type));
    }

    @Test
    void recordsHouseholdsAndEntriesAreWrittenAsTheirGoldenFilesShow() throws IOException {
        assertThat(tree(RegistryJson.write(Samples.living()))).isEqualTo(tree(golden("RESIDENT_RECORD-living")));
        assertThat(tree(RegistryJson.write(Samples.removed()))).isEqualTo(tree(golden("RESIDENT_RECORD-removed")));
        assertThat(tree(RegistryJson.write(Samples.underForeignHead())))
                .isEqualTo(tree(golden("RESIDENT_RECORD-member")));
        assertThat(tree(RegistryJson.write(Samples.removedRecord()))).isEqualTo(tree(golden("REMOVED_RECORD")));
        assertThat(tree(RegistryJson.write(Samples.memo()))).isEqualTo(tree(golden("MEMO")));
        assertThat(tree(RegistryJson.write(Samples.ofTwo()))).isEqualTo(tree(golden("HOUSEHOLD")));
        assertThat(tree(RegistryJson.write(Samples.ofAConsul()))).isEqualTo(tree(golden("HOUSEHOLD-consul")));
        assertThat(tree(RegistryJson.write(Samples.entry()))).isEqualTo(tree(golden("HISTORY_ENTRY")));
        assertThat(tree(RegistryJson.writeSummary(Samples.entry()))).isEqualTo(tree(golden("HISTORY_SUMMARY")));
    }

    @Test
    void goldenFilesOfRecordsHouseholdsAndEntriesAreReadBack() {
        assertThat(RegistryJson.readRecord(golden("RESIDENT_RECORD-living"))).isEqualTo(Samples.living());
        assertThat(RegistryJson.readRecord(golden("RESIDENT_RECORD-removed"))).isEqualTo(Samples.removed());
        assertThat(RegistryJson.readRecord(golden("RESIDENT_RECORD-member"))).isEqualTo(Samples.underForeignHead());
        assertThat(RegistryJson.readRemovedRecord(golden("REMOVED_RECORD"))).isEqualTo(Samples.removedRecord());
        assertThat(RegistryJson.readMemo(golden("MEMO"))).isEqualTo(Samples.memo());
        assertThat(RegistryJson.readHousehold(golden("HOUSEHOLD"))).isEqualTo(Samples.ofTwo());
        assertThat(RegistryJson.readHousehold(golden("HOUSEHOLD-consul"))).isEqualTo(Samples.ofAConsul());
        assertThat(RegistryJson.readEntry(golden("HISTORY_ENTRY"))).isEqualTo(Samples.entry());
    }

    private static JsonNode tree(String json) throws IOException {
        return TREES.readTree(json);
    }

    private static String golden(String name) {
        String file = "/golden/v" + RegistryJson.VERSION + "/" + name + ".json";
        try (InputStream in = GoldenTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
