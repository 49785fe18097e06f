package juki.registry.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.Numbers;
import juki.registry.model.Samples;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.Handling;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;

/** A host teaches his own mapper the forms in one line, and holds our values in records of his own. */
class EmbeddingTest {

    /** The one line. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegistryModule()).build();

    /** What a host may keep of a case at the counter. */
    private record CounterCase(
            int ticket,
            ResidentRecord resident,
            List<ChangeEvent> events,
            Map<String, RegisterDate> dates,
            ResidentDetails details,
            Household household,
            List<HistoryEntry> history,
            AddresseeNumber addressee,
            HouseholdNumber number,
            Relationship relationship) {}

    /** What a host may keep of a paper before there is an event. */
    private record PaperCase(
            Basis basis,
            Handling handling,
            List<NewResident> newcomers,
            List<Placement> placements,
            TargetHousehold household,
            TargetHousehold another,
            Qualifications qualifications) {}

    private static final CounterCase CASE = new CounterCase(
            17,
            Samples.living(),
            List.copyOf(Samples.events().values()),
            Map.of(
                    "day", CalendarDate.of(2025, 4, 1),
                    "lacking", NonCalendarDate.of(1945, 2, 29),
                    "era", NonCalendarDate.lastDayOf(JapaneseEra.TABLE.get(0)),
                    "uncertain", UncertainDate.inYear(1944)),
            Samples.foreignDetails(),
            Samples.ofTwo(),
            List.of(Samples.entry()),
            Numbers.person(1),
            Numbers.household(1),
            Relationship.HEAD);

    @Test
    void aHostsRecordComesBackWithAllOurValuesInIt() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(CASE);
        assertThat(MAPPER.readValue(json, CounterCase.class)).isEqualTo(CASE);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(json), CounterCase.class)).isEqualTo(CASE);
        assertThat(MAPPER.readTree(json).get("events").get(0))
                .isEqualTo(Schemas.tree(RegistryJson.write(CASE.events().get(0))));
    }

    @Test
    void whatAPaperHasBeforeThereIsAnEventComesBackToo() throws JsonProcessingException {
        MoveIn moveIn = (MoveIn) Samples.events().get(EventType.MOVE_IN);
        PaperCase paper = new PaperCase(
                Basis.Request.on(LocalDate.of(2025, 4, 1)),
                Handling.builder().place("窓口１").build(),
                moveIn.newResidents(),
                List.of(Placement.of(Numbers.person(1), Relationship.HEAD)),
                TargetHousehold.newHousehold(),
                TargetHousehold.existing(Numbers.household(1)),
                Qualifications.builder().onElectoralRoll(true).build());

        String json = MAPPER.writeValueAsString(paper);
        assertThat(MAPPER.readValue(json, PaperCase.class)).isEqualTo(paper);
        assertThat(MAPPER.readTree(json).get("newcomers"))
                .isEqualTo(Schemas.tree(RegistryJson.write(moveIn)).get("newResidents"));
    }

    @Test
    void whatFollowsOurValueIsReadOn() throws JsonProcessingException {
        String json = "[" + RegistryJson.write(Samples.living()) + "," + RegistryJson.write(Samples.removed()) + "]";
        assertThat(MAPPER.readValue(json, ResidentRecord[].class)).containsExactly(Samples.living(), Samples.removed());
    }

    @Test
    void aFaultSaysWhereInTheHostsJsonAndNotWhat() throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(CASE).replace("\"FEMALE\"", "\"見本花子\"");
        assertThatThrownBy(() -> MAPPER.readValue(json, CounterCase.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("record.person.sex: must be one of [NOT_STATED, MALE, FEMALE]")
                .hasMessageContaining("resident")
                .message()
                .doesNotContain("見本");
    }
}
