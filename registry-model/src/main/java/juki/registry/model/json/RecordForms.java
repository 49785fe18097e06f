package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.DeFactoHead;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/** The forms of records, households and history entries; each written and read side by side. */
final class RecordForms {

    static final String RECORD = "RESIDENT_RECORD";
    static final String HOUSEHOLD = "HOUSEHOLD";
    static final String ENTRY = "HISTORY_ENTRY";
    static final String SUMMARY = "HISTORY_SUMMARY";

    private static final ResidentDetails.Cases<Writing<ResidentDetails>> DETAILS_WRITING =
            new ResidentDetails.Cases<>() {
                @Override
                public Writing<ResidentDetails> japanese(JapaneseResident details) {
                    return (any, out) -> {
                        Writing.optional("familyRegister", details.familyRegister(), ValueForms::write, out);
                        Writing.optional("formerSurname", details.formerSurname(), ValueForms::write, out);
                    };
                }

                @Override
                public Writing<ResidentDetails> foreign(ForeignResident details) {
                    return (any, out) -> {
                        Writing.field("nationality", details.nationality(), ValueForms::write, out);
                        out.writeStringField("legalClass", details.legalClass().name());
                        Writing.optional("status", details.status(), RecordForms::write, out);
                        Writing.optional("expiresOn", details.expiresOn(), ValueForms::write, out);
                        Writing.optional("residenceCard", details.residenceCard(), ValueForms::write, out);
                        Writing.optional("certificate", details.certificate(), ValueForms::write, out);
                        ItemForms.writeItems(details, out);
                    };
                }
            };

    private RecordForms() {}

    // ----- parts of a record

    static void write(ResidentDetails details, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", details.kind().name());
        details.match(DETAILS_WRITING).write(details, out);
        Writing.field("becameResidentOn", details.becameResidentOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    static ResidentDetails details(JsonValue value) {
        return value.object(fields -> switch (fields.required("kind").constant(ResidentKind.class)) {
            case JAPANESE ->
                JapaneseResident.builder()
                        .familyRegister(fields.optional("familyRegister", ValueForms::familyRegister))
                        .formerSurname(fields.optional("formerSurname", ValueForms::formerSurname))
                        .becameResidentOn(fields.required("becameResidentOn", ValueForms::date))
                        .build();
            case FOREIGN -> {
                ForeignResident.Builder foreign = ForeignResident.builder();
                ItemForms.readItems(fields, foreign);
                yield foreign.nationality(fields.required("nationality", ValueForms::nationality))
                        .legalClass(fields.required("legalClass").constant(LegalClass.class))
                        .status(fields.optional("status", RecordForms::status))
                        .expiresOn(fields.optional("expiresOn", ValueForms::day))
                        .residenceCard(fields.optional("residenceCard", ValueForms::residenceCard))
                        .certificate(fields.optional("certificate", ValueForms::certificate))
                        .becameResidentOn(fields.required("becameResidentOn", ValueForms::date))
                        .build();
            }
        });
    }

    private static void write(StatusOfResidence status, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", status.code());
        out.writeStringField("name", status.name());
        out.writeEndObject();
    }

    private static StatusOfResidence status(JsonValue value) {
        return value.object(fields -> StatusOfResidence.of(
                fields.required("code").text(), fields.required("name").text()));
    }

    private static void write(Residence residence, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("address", residence.address(), ValueForms::write, out);
        Writing.field("addressSetOn", residence.addressSetOn(), ValueForms::write, out);
        Writing.field("previousAddress", residence.previousAddress(), ValueForms::write, out);
        Writing.optional("notifiedOn", residence.notifiedOn(), ValueForms::write, out);
        if (!residence.earlier().isEmpty()) {
            Writing.field("earlier", residence.earlier(), ItemForms::write, out);
        }
        out.writeEndObject();
    }

    private static Residence residence(JsonValue value) {
        return value.object(fields -> Residence.builder()
                .address(fields.required("address", ValueForms::address))
                .addressSetOn(fields.required("addressSetOn", ValueForms::date))
                .previousAddress(fields.required("previousAddress", ValueForms::outsideAddress))
                .notifiedOn(fields.optional("notifiedOn", ValueForms::day))
                .earlier(fields.optional("earlier", ItemForms::earlier).orElse(EarlierAddresses.none()))
                .build());
    }

    private static void write(Membership membership, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("household", membership.household(), ValueForms::write, out);
        Writing.optional("relationship", membership.relationship(), ValueForms::write, out);
        Writing.optional("headName", membership.headName(), ValueForms::write, out);
        Writing.optional("headCommonName", membership.headCommonName(), ItemForms::write, out);
        Writing.optional("headNamePrecedence", membership.headNamePrecedence(), Writing::constant, out);
        out.writeEndObject();
    }

    private static Membership membership(JsonValue value) {
        return value.object(fields -> {
            Membership.Builder membership =
                    Membership.builder().household(fields.required("household", ValueForms::household));
            Optional<Relationship> relationship = fields.optional("relationship", ValueForms::relationship);
            Optional<PersonName> headName = fields.optional("headName", ValueForms::name);
            if (relationship.isPresent() != headName.isPresent()) {
                throw fields.fault("must have both relationship and headName or neither");
            }
            return membership
                    .relationship(relationship)
                    .headName(headName)
                    .headCommonName(headName.flatMap(any -> fields.optional("headCommonName", ItemForms::commonName)))
                    .headNamePrecedence(headName.flatMap(any -> fields.optional(
                            "headNamePrecedence", precedence -> precedence.constant(NamePrecedence.class))))
                    .build();
        });
    }

    private static void write(PlannedMoveOut plan, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("on", plan.on(), ValueForms::write, out);
        Writing.field("destination", plan.destination(), ValueForms::write, out);
        Writing.optional("notifiedOn", plan.notifiedOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static PlannedMoveOut plannedMoveOut(JsonValue value) {
        return value.object(fields -> new PlannedMoveOut(
                fields.required("on", ValueForms::day),
                fields.required("destination", ValueForms::outsideAddress),
                fields.optional("notifiedOn", ValueForms::day)));
    }

    private static void write(Removal removal, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("reason", removal.reason().name());
        Writing.field("occurredOn", removal.occurredOn(), ValueForms::write, out);
        Writing.optional("notifiedOn", removal.notifiedOn(), ValueForms::write, out);
        Writing.optional("planned", removal.planned(), RecordForms::write, out);
        Writing.optional("confirmedDestination", removal.confirmedDestination(), ValueForms::write, out);
        Writing.optional("confirmedOn", removal.confirmedOn(), ValueForms::write, out);
        Writing.optional("moveInNoticedOn", removal.moveInNoticedOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static Removal removal(JsonValue value) {
        return value.object(fields -> Removal.builder()
                .reason(fields.required("reason").constant(ChangeReason.class))
                .occurredOn(fields.required("occurredOn", ValueForms::date))
                .notifiedOn(fields.optional("notifiedOn", ValueForms::day))
                .planned(fields.optional("planned", RecordForms::plannedMoveOut))
                .confirmedDestination(fields.optional("confirmedDestination", ValueForms::outsideAddress))
                .confirmedOn(fields.optional("confirmedOn", ValueForms::day))
                .moveInNoticedOn(fields.optional("moveInNoticedOn", ValueForms::day))
                .build());
    }

    // ----- the record

    static void write(ResidentRecord record, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(RECORD, out);
        writeItems(record, out);
        out.writeEndObject();
    }

    static ResidentRecord record(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(RECORD);
            return items(fields);
        });
    }

    private static void writeItems(ResidentRecord record, JsonGenerator out) throws IOException {
        Writing.field("addressee", record.addressee(), ValueForms::write, out);
        Writing.optional("recordCode", record.recordCode(), ValueForms::write, out);
        Writing.optional("individualNumber", record.individualNumber(), ValueForms::write, out);
        Writing.field("person", record.person(), ValueForms::write, out);
        Writing.field("details", record.details(), RecordForms::write, out);
        Writing.field("residence", record.residence(), RecordForms::write, out);
        Writing.field("membership", record.membership(), RecordForms::write, out);
        Writing.optional("plannedMoveOut", record.plannedMoveOut(), RecordForms::write, out);
        Writing.optional("removal", record.removal(), RecordForms::write, out);
        if (!record.otherItems().isEmpty()) {
            Writing.field("otherItems", record.otherItems(), ItemForms::write, out);
        }
    }

    /** Writes a record inside a line that has a version of its own. */
    static void writeInside(ResidentRecord record, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeItems(record, out);
        out.writeEndObject();
    }

    static ResidentRecord recordInside(JsonValue value) {
        return value.object(RecordForms::items);
    }

    private static ResidentRecord items(JsonObject fields) {
        return ResidentRecord.builder()
                .addressee(fields.required("addressee", ValueForms::addressee))
                .recordCode(fields.optional("recordCode", ValueForms::recordCode))
                .individualNumber(fields.optional("individualNumber", ValueForms::individualNumber))
                .person(fields.required("person", ValueForms::person))
                .details(fields.required("details", RecordForms::details))
                .residence(fields.required("residence", RecordForms::residence))
                .membership(fields.required("membership", RecordForms::membership))
                .plannedMoveOut(fields.optional("plannedMoveOut", RecordForms::plannedMoveOut))
                .removal(fields.optional("removal", RecordForms::removal))
                .otherItems(fields.optional("otherItems", ItemForms::otherItems).orElse(OtherItems.none()))
                .build();
    }

    // ----- the household

    static void write(Household household, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(HOUSEHOLD, out);
        Writing.field("number", household.number(), ValueForms::write, out);
        Writing.field("address", household.address(), ValueForms::write, out);
        Writing.list("members", household.members(), ValueForms::write, out);
        Writing.optional("head", household.head(), ValueForms::write, out);
        if (!household.formerMembers().isEmpty()) {
            Writing.list("formerMembers", household.formerMembers(), ValueForms::write, out);
        }
        Writing.optional("deFactoHead", household.deFactoHead(), RecordForms::write, out);
        out.writeEndObject();
    }

    static Household household(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(HOUSEHOLD);
            return Household.of(
                            fields.required("number", ValueForms::household),
                            fields.required("address", ValueForms::address),
                            fields.required("members").list(ValueForms::addressee),
                            fields.optional("head", ValueForms::addressee))
                    .withFormerMembers(fields.optional("formerMembers", former -> former.list(ValueForms::addressee))
                            .orElse(List.of()))
                    .withDeFactoHead(fields.optional("deFactoHead", RecordForms::deFactoHead));
        });
    }

    private static void write(DeFactoHead head, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", head.status().name());
        Writing.field("name", head.name(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static DeFactoHead deFactoHead(JsonValue value) {
        return value.object(fields -> new DeFactoHead(
                fields.required("status").constant(DeFactoHead.Status.class),
                fields.required("name", ValueForms::name)));
    }

    // ----- the history entry

    static void write(HistoryEntry entry, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(ENTRY, out);
        out.writeNumberField("historyNumber", entry.historyNumber());
        Writing.field("event", entry.event(), EventForms::writeInside, out);
        writeAfterEvent(entry, out);
        out.writeEndObject();
    }

    static HistoryEntry entry(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(ENTRY);
            Optional<Integer> cancels = fields.optional("cancels", JsonValue::number);
            return HistoryEntry.builder()
                    .historyNumber(fields.required("historyNumber").number())
                    .event(fields.required("event", EventForms::eventInside))
                    .ownReason(fields.optional("ownReason", reason -> reason.constant(ChangeReason.class)))
                    .record(fields.required("record", RecordForms::recordInside))
                    .cancels(cancels.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .addAllAcknowledgements(fields.required("acknowledgements").list(RecordForms::acknowledgement))
                    .build();
        });
    }

    static void writeSummary(HistoryEntry entry, JsonGenerator out) throws IOException {
        ChangeEvent event = entry.event();
        out.writeStartObject();
        Writing.head(SUMMARY, out);
        out.writeNumberField("historyNumber", entry.historyNumber());
        out.writeObjectFieldStart("event");
        out.writeStringField("type", event.type().name());
        Writing.field("changeDate", event.changeDate(), ValueForms::write, out);
        Writing.field("processingDate", event.processingDate(), ValueForms::write, out);
        Writing.optional("reason", event.reason(), Writing::constant, out);
        out.writeEndObject();
        writeAfterEvent(entry, out);
        out.writeEndObject();
    }

    private static void writeAfterEvent(HistoryEntry entry, JsonGenerator out) throws IOException {
        Writing.optional("ownReason", entry.ownReason(), Writing::constant, out);
        Writing.field("record", entry.record(), RecordForms::writeInside, out);
        if (entry.cancels().isPresent()) {
            out.writeNumberField("cancels", entry.cancels().getAsInt());
        }
        Writing.list("acknowledgements", entry.acknowledgements(), RecordForms::write, out);
    }

    private static void write(Acknowledgement acknowledgement, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", acknowledgement.ruleId());
        out.writeStringField("by", acknowledgement.by());
        out.writeEndObject();
    }

    private static Acknowledgement acknowledgement(JsonValue value) {
        return value.object(fields -> new Acknowledgement(
                fields.required("ruleId").text(), fields.required("by").text()));
    }
}
