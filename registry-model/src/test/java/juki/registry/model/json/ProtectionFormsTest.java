package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import juki.registry.model.Samples;
import juki.registry.model.protection.ProtectionDomain;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ProtectionDomain.class)
@Domain(DomainContext.Global.class)
class ProtectionFormsTest {

    private static final ObjectMapper MAPPER = RegistryJson.mapper();
    private static final ObjectMapper TREES = new ObjectMapper();

    @Property(tries = 300)
    void restrictionsComeBackAsTheyWere(@ForAll Restriction restriction) throws IOException {
        String line = RegistryJson.write(restriction);
        assertThat(RegistryJson.readRestriction(line)).isEqualTo(restriction);
        assertThat(RegistryJson.write(RegistryJson.readRestriction(line)))
                .isEqualTo(line)
                .doesNotContain("\n");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(restriction), Restriction.class))
                .isEqualTo(restriction);
    }

    @Property(tries = 300)
    void measuresComeBackAsTheyWere(@ForAll SupportMeasure measure) throws IOException {
        String line = RegistryJson.write(measure);
        assertThat(RegistryJson.readMeasure(line)).isEqualTo(measure);
        assertThat(RegistryJson.write(RegistryJson.readMeasure(line)))
                .isEqualTo(line)
                .doesNotContain("\n");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(measure), SupportMeasure.class))
                .isEqualTo(measure);
    }

    @Property(tries = 50)
    void linesAreWhatIsWrittenOneByOne(@ForAll Restriction restriction, @ForAll SupportMeasure measure)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines lines = JsonLines.to(bytes)) {
            lines.write(restriction);
            lines.write(measure);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(RegistryJson.write(restriction) + "\n" + RegistryJson.write(measure) + "\n");
    }

    @Test
    void theyAreWrittenAsTheirGoldenFilesShowAndReadBack() throws IOException {
        assertThat(tree(RegistryJson.write(Samples.restriction()))).isEqualTo(tree(golden("RESTRICTION")));
        assertThat(tree(RegistryJson.write(Samples.measure()))).isEqualTo(tree(golden("SUPPORT_MEASURE")));
        assertThat(RegistryJson.readRestriction(golden("RESTRICTION"))).isEqualTo(Samples.restriction());
        assertThat(RegistryJson.readMeasure(golden("SUPPORT_MEASURE"))).isEqualTo(Samples.measure());
    }

    /** Each line is the golden one with one thing wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1|\"version\":2|restriction.version: must be 1",
                "\"type\":\"RESTRICTION\"|\"type\":\"SUPPORT_MEASURE\"|restriction.type: must be RESTRICTION",
                "\"level\":\"ALERT\"|\"level\":\"SOFT\"|restriction.levels[0].level: must be one of [NONE, ALERT, ERROR]",
                "\"operation\":\"CERTIFICATE\"|\"operation\":\"ENTRY\"|restriction.levels[1].operation: is given twice",
                "\"at\":\"2025-04-01T10:00\"|\"at\":\"2025-04-01 10:00\"|restriction.setting.at: is no time written YYYY-MM-DDThh:mm:ss",
                "\"reason\":|\"cause\":|restriction: lacks the field reason",
                "\"end\":\"2025-06-30\"|\"end\":\"2025-03-31\"|restriction: is refused: end: must not lie before start",
                "\"lifts\":|\"note\":\"\",\"lifts\":|restriction.note: is no field of this form",
            })
    void aRestrictionWithOneThingWrongIsRefused(String good, String bad, String fault) {
        String line = RegistryJson.write(Samples.restriction());
        assertThat(line).contains(good);
        assertThatThrownBy(() -> RegistryJson.readRestriction(line.replace(good, bad)))
                .isInstanceOf(RegistryJsonException.class)
                .hasMessage(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"step\":\"BEGUN\"|\"step\":\"BEGAN\"|measure.steps[2].step: must be one of [APPLIED, BEGUN_PROVISIONALLY, BEGUN, "
                        + "EXTENDED, END_SET, REVISED, TRANSFERRED, MOVED_OUT, LIFTED, ENDED]",
                "\"step\":\"APPLIED\"|\"step\":\"REVISED\"|measure.steps[0].receivedFrom: is no field of this form",
                "\"at\":\"2026-03-02T09:00\"|\"at\":\"2026-02-02T09:00\"|measure: is refused: step: comes too early",
                "\"affairs\":[\"INSPECTION_PRESENT_ADDRESS\"|\"affairs\":[\"COPY_PRESENT_ADDRESS\"|"
                        + "measure.steps[0].details.affairs[1]: is given twice",
                "\"steps\":[|\"steps\":[],\"rest\":[|measure: is refused: steps: must begin with their first",
            })
    void aMeasureWithOneThingWrongIsRefused(String good, String bad, String fault) {
        String line = RegistryJson.write(Samples.measure());
        assertThat(line).contains(good);
        assertThatThrownBy(() -> RegistryJson.readMeasure(line.replace(good, bad)))
                .isInstanceOf(RegistryJsonException.class)
                .hasMessage(fault);
    }

    private static JsonNode tree(String json) throws IOException {
        return TREES.readTree(json);
    }

    private static String golden(String name) throws IOException {
        String file = "/golden/v" + RegistryJson.VERSION + "/" + name + ".json";
        try (InputStream in = ProtectionFormsTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
