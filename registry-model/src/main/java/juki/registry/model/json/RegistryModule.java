package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Handling;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.Memo;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;

/**
 * The forms of {@link RegistryJson} for a host's own Jackson mapper (台帳の値の読み書き, daichō no atai no yomikaki): {@code
 * JsonMapper.builder().addModule(new RegistryModule())}.
 *
 * <p>The mapper then writes and reads events, records, households, history entries and protections wherever they stand in the host's own
 * JSON, and the smaller values that a host may want by themselves: dates, codes, names, persons, places, relationships, and what
 * a notification has before there is an event: its basis, handling and newcomers, placements and the household they lead to. A
 * field that is read must be declared with the type of the family ({@code ChangeEvent}, {@code RegisterDate}), not with that
 * of a member. What cannot be read is a {@link RegistryJsonException}, inside which Jackson may put another of its own.
 */
public final class RegistryModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module with every form. */
    public RegistryModule() {
        super("juki-registry");
        form(ChangeEvent.class, "event", EventForms::write, EventForms::event);
        form(ResidentRecord.class, "record", RecordForms::write, RecordForms::record);
        form(RemovedRecord.class, "removedRecord", ItemForms::write, ItemForms::removedRecord);
        form(Memo.class, "memo", ItemForms::write, ItemForms::memo);
        form(Household.class, "household", RecordForms::write, RecordForms::household);
        form(Restriction.class, "restriction", ProtectionForms::write, ProtectionForms::restriction);
        form(SupportMeasure.class, "measure", ProtectionForms::write, ProtectionForms::measure);
        form(HistoryEntry.class, "entry", RecordForms::write, RecordForms::entry);
        form(ResidentDetails.class, "details", RecordForms::write, RecordForms::details);
        form(RegisterDate.class, "date", ValueForms::write, ValueForms::date);
        form(Address.class, "address", ValueForms::write, ValueForms::address);
        form(OutsideAddress.class, "place", ValueForms::write, ValueForms::outsideAddress);
        form(Person.class, "person", ValueForms::write, ValueForms::person);
        form(PersonName.class, "name", ValueForms::write, ValueForms::name);
        form(Relationship.class, "relationship", ValueForms::write, ValueForms::relationship);
        form(Basis.class, "basis", EventForms::write, EventForms::basis);
        form(Handling.class, "handling", EventForms::write, EventForms::handling);
        form(NewResident.class, "newResident", EventForms::write, EventForms::newResident);
        form(Placement.class, "placement", EventForms::write, EventForms::placement);
        form(TargetHousehold.class, "household", EventForms::write, EventForms::target);
        form(Qualifications.class, "qualifications", ItemForms::write, ItemForms::qualifications);
        form(AddresseeNumber.class, "number", ValueForms::write, ValueForms::addressee);
        form(HouseholdNumber.class, "number", ValueForms::write, ValueForms::household);
        form(ResidentRecordCode.class, "code", ValueForms::write, ValueForms::recordCode);
        form(IndividualNumber.class, "number", ValueForms::write, ValueForms::individualNumber);
        form(MunicipalityCode.class, "code", ValueForms::write, ValueForms::municipality);
        form(PostalCode.class, "code", ValueForms::write, ValueForms::postalCode);
    }

    private <T> void form(Class<T> type, String root, Writing<T> writing, Function<JsonValue, T> reading) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writing.write(value, out);
            }
        });
        addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return reading.apply(JsonValue.read(in, root));
            }
        });
    }
}
