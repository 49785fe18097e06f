package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.BulkAddressChange;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.CommonNameChange;
import juki.registry.model.event.Death;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.ExOfficioDeletion;
import juki.registry.model.event.ExOfficioEntry;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.Handling;
import juki.registry.model.event.HouseholdChange;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.HouseholdMerger;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.IndividualNumberAssigned;
import juki.registry.model.event.IndividualNumberChange;
import juki.registry.model.event.InterWardChange;
import juki.registry.model.event.MinorCorrection;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveInNoticeReceived;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NationalityAcquisition;
import juki.registry.model.event.NationalityLoss;
import juki.registry.model.event.Naturalization;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.Placement;
import juki.registry.model.event.PlannedMoveOutReached;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordCodeEntry;
import juki.registry.model.event.RecordRecompiled;
import juki.registry.model.event.RecordReconstructed;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.RelationshipChange;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.OtherItems;

/** The forms of events; each written and read side by side. */
final class EventForms {

    private EventForms() {}

    // ----- any event

    static void write(ChangeEvent event, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(event.type().name(), out);
        writeItems(event, out);
        out.writeEndObject();
    }

    static ChangeEvent event(JsonValue value) {
        return value.object(fields -> {
            EventType type = fields.required("type").constant(EventType.class);
            fields.requireVersion();
            return items(type, fields);
        });
    }

    /** Writes an event inside a line that has a version of its own. */
    static void writeInside(ChangeEvent event, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", event.type().name());
        writeItems(event, out);
        out.writeEndObject();
    }

    static ChangeEvent eventInside(JsonValue value) {
        return value.object(fields -> items(fields.required("type").constant(EventType.class), fields));
    }

    private static void writeItems(ChangeEvent event, JsonGenerator out) throws IOException {
        Writing.field("changeDate", event.changeDate(), ValueForms::write, out);
        Writing.field("processingDate", event.processingDate(), ValueForms::write, out);
        Writing.field("basis", event.basis(), EventForms::write, out);
        if (!event.handling().isEmpty()) {
            Writing.field("handling", event.handling(), EventForms::write, out);
        }
        event.match(Own.ITEMS).write(event, out);
    }

    /** How the items are written that only one kind of event has. */
    private static final class Own implements ChangeEvent.Cases<Writing<ChangeEvent>> {

        static final Own ITEMS = new Own();

        @Override
        public Writing<ChangeEvent> carryOver(CarryOver event) {
            return (any, out) -> {};
        }

        @Override
        public Writing<ChangeEvent> moveIn(MoveIn event) {
            return (any, out) -> {
                if (!event.kinds().isEmpty()) {
                    Writing.list("kinds", List.copyOf(event.kinds()), Writing::constant, out);
                }
                Writing.list("newResidents", event.newResidents(), EventForms::write, out);
                Writing.field("household", event.household(), EventForms::write, out);
                Writing.field("address", event.address(), ValueForms::write, out);
                Writing.field("previousAddress", event.previousAddress(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> birth(Birth event) {
            return (any, out) -> {
                Writing.field("child", event.child(), EventForms::write, out);
                Writing.field("household", event.household(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> addressChange(AddressChange event) {
            return (any, out) -> {
                Writing.list("placements", event.placements(), EventForms::write, out);
                Writing.field("household", event.household(), EventForms::write, out);
                Writing.field("address", event.address(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> moveOut(MoveOut event) {
            return (any, out) -> {
                Writing.optional("kind", event.kind(), Writing::constant, out);
                Writing.list("subjects", event.subjects(), ValueForms::write, out);
                Writing.field("destination", event.destination(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> plannedMoveOutReached(PlannedMoveOutReached event) {
            return (any, out) -> Writing.list("subjects", event.subjects(), ValueForms::write, out);
        }

        @Override
        public Writing<ChangeEvent> moveInNoticeReceived(MoveInNoticeReceived event) {
            return (any, out) -> {
                Writing.list("subjects", event.subjects(), ValueForms::write, out);
                Writing.field("destination", event.destination(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> death(Death event) {
            return (any, out) -> Writing.field("subject", event.subject(), ValueForms::write, out);
        }

        @Override
        public Writing<ChangeEvent> householdSplit(HouseholdSplit event) {
            return (any, out) -> {
                Writing.list("placements", event.placements(), EventForms::write, out);
                Writing.field("household", event.household(), EventForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> householdMerger(HouseholdMerger event) {
            return (any, out) -> {
                Writing.list("placements", event.placements(), EventForms::write, out);
                Writing.field("household", event.household(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> householdChange(HouseholdChange event) {
            return (any, out) -> {
                Writing.list("placements", event.placements(), EventForms::write, out);
                Writing.field("household", event.household(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> householdHeadChange(HouseholdHeadChange event) {
            return (any, out) -> {
                Writing.list("placements", event.placements(), EventForms::write, out);
                Writing.field("household", event.household(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> clericalErrorCorrection(ClericalErrorCorrection event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("items", event.items(), EventForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> exOfficioCorrection(ExOfficioCorrection event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("items", event.items(), EventForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> recordCodeChange(RecordCodeChange event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.optional("newCode", event.newCode(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> exOfficioEntry(ExOfficioEntry event) {
            return (any, out) -> {
                Writing.field("cause", event.cause(), Writing::constant, out);
                Writing.list("newResidents", event.newResidents(), EventForms::write, out);
                Writing.field("household", event.household(), EventForms::write, out);
                Writing.field("address", event.address(), ValueForms::write, out);
                Writing.field("previousAddress", event.previousAddress(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> exOfficioDeletion(ExOfficioDeletion event) {
            return (any, out) -> {
                Writing.field("cause", event.cause(), Writing::constant, out);
                Writing.list("subjects", event.subjects(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> minorCorrection(MinorCorrection event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("ground", event.ground(), Writing::constant, out);
                Writing.field("items", event.items(), EventForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> naturalization(Naturalization event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("name", event.name(), ValueForms::write, out);
                Writing.field("familyRegister", event.familyRegister(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> nationalityAcquisition(NationalityAcquisition event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("name", event.name(), ValueForms::write, out);
                Writing.field("familyRegister", event.familyRegister(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> nationalityLoss(NationalityLoss event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("name", event.name(), ValueForms::write, out);
                Writing.field("nationality", event.nationality(), ValueForms::write, out);
                Writing.field("legalClass", event.legalClass(), Writing::constant, out);
            };
        }

        @Override
        public Writing<ChangeEvent> recordRecompiled(RecordRecompiled event) {
            return (any, out) -> Writing.list("subjects", event.subjects(), ValueForms::write, out);
        }

        @Override
        public Writing<ChangeEvent> recordReconstructed(RecordReconstructed event) {
            return (any, out) -> Writing.list("subjects", event.subjects(), ValueForms::write, out);
        }

        @Override
        public Writing<ChangeEvent> individualNumberAssigned(IndividualNumberAssigned event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("number", event.number(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> individualNumberChange(IndividualNumberChange event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("newNumber", event.newNumber(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> recordCodeEntry(RecordCodeEntry event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.optional("newCode", event.newCode(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> relationshipChange(RelationshipChange event) {
            return (any, out) -> Writing.list("placements", event.placements(), EventForms::write, out);
        }

        @Override
        public Writing<ChangeEvent> interWardChange(InterWardChange event) {
            return (any, out) -> {
                Writing.list("placements", event.placements(), EventForms::write, out);
                Writing.field("household", event.household(), EventForms::write, out);
                Writing.field("address", event.address(), ValueForms::write, out);
                Writing.field("previousAddress", event.previousAddress(), ValueForms::write, out);
                Writing.optional("becameResidentOn", event.becameResidentOn(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> bulkAddressChange(BulkAddressChange event) {
            return (any, out) -> {
                Writing.field("ground", event.ground(), Writing::constant, out);
                Writing.list("addresses", event.addresses(), EventForms::write, out);
                Writing.list("familyRegisters", event.familyRegisters(), EventForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> formerSurnameChange(FormerSurnameChange event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.field("kind", event.kind(), Writing::constant, out);
                Writing.optional("formerSurname", event.formerSurname(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> commonNameChange(CommonNameChange event) {
            return (any, out) -> {
                Writing.field("subject", event.subject(), ValueForms::write, out);
                Writing.optional("commonName", event.commonName(), ValueForms::write, out);
            };
        }

        @Override
        public Writing<ChangeEvent> changeCancelled(ChangeCancelled event) {
            return (any, out) -> {
                Writing.list("entries", event.entries(), EventForms::write, out);
                Writing.optional("household", event.household(), EventForms::write, out);
                Writing.optional("reason", event.reason(), Writing::constant, out);
            };
        }
    }

    private static ChangeEvent items(EventType type, JsonObject fields) {
        return switch (type) {
            case CARRY_OVER -> begun(CarryOver.builder(), fields).build();
            case MOVE_IN ->
                begun(MoveIn.builder(), fields)
                        .addAllKinds(fields.optional("kinds", EventForms::moveInKinds)
                                .orElse(List.of()))
                        .addAllNewResidents(fields.required("newResidents").list(EventForms::newResident))
                        .household(fields.required("household", EventForms::target))
                        .address(fields.required("address", ValueForms::address))
                        .previousAddress(fields.required("previousAddress", ValueForms::outsideAddress))
                        .build();
            case BIRTH ->
                begun(Birth.builder(), fields)
                        .child(fields.required("child", EventForms::newResident))
                        .household(fields.required("household", ValueForms::household))
                        .build();
            case ADDRESS_CHANGE ->
                begun(AddressChange.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .household(fields.required("household", EventForms::target))
                        .address(fields.required("address", ValueForms::address))
                        .build();
            case MOVE_OUT ->
                begun(MoveOut.builder(), fields)
                        .kind(fields.optional("kind", kind -> kind.constant(MoveOut.Kind.class)))
                        .addAllSubjects(subjects(fields))
                        .destination(fields.required("destination", ValueForms::outsideAddress))
                        .build();
            case PLANNED_MOVE_OUT_REACHED ->
                begun(PlannedMoveOutReached.builder(), fields)
                        .addAllSubjects(subjects(fields))
                        .build();
            case MOVE_IN_NOTICE_RECEIVED ->
                begun(MoveInNoticeReceived.builder(), fields)
                        .addAllSubjects(subjects(fields))
                        .destination(fields.required("destination", ValueForms::outsideAddress))
                        .build();
            case DEATH ->
                begun(Death.builder(), fields).subject(subject(fields)).build();
            case HOUSEHOLD_SPLIT ->
                begun(HouseholdSplit.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .household(fields.required("household", EventForms::target))
                        .build();
            case HOUSEHOLD_MERGER ->
                begun(HouseholdMerger.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .household(fields.required("household", ValueForms::household))
                        .build();
            case HOUSEHOLD_CHANGE ->
                begun(HouseholdChange.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .household(fields.required("household", ValueForms::household))
                        .build();
            case HOUSEHOLD_HEAD_CHANGE ->
                begun(HouseholdHeadChange.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .household(fields.required("household", ValueForms::household))
                        .build();
            case CLERICAL_ERROR_CORRECTION ->
                begun(ClericalErrorCorrection.builder(), fields)
                        .subject(subject(fields))
                        .items(fields.required("items", EventForms::recordedItems))
                        .build();
            case EX_OFFICIO_CORRECTION ->
                begun(ExOfficioCorrection.builder(), fields)
                        .subject(subject(fields))
                        .items(fields.required("items", EventForms::recordedItems))
                        .build();
            case RECORD_CODE_CHANGE ->
                begun(RecordCodeChange.builder(), fields)
                        .subject(subject(fields))
                        .newCode(fields.optional("newCode", ValueForms::recordCode))
                        .build();
            case EX_OFFICIO_ENTRY ->
                begun(ExOfficioEntry.builder(), fields)
                        .cause(fields.required("cause").constant(ExOfficioEntry.Cause.class))
                        .addAllNewResidents(fields.required("newResidents").list(EventForms::newResident))
                        .household(fields.required("household", EventForms::target))
                        .address(fields.required("address", ValueForms::address))
                        .previousAddress(fields.required("previousAddress", ValueForms::outsideAddress))
                        .build();
            case EX_OFFICIO_DELETION ->
                begun(ExOfficioDeletion.builder(), fields)
                        .cause(fields.required("cause").constant(ExOfficioDeletion.Cause.class))
                        .addAllSubjects(subjects(fields))
                        .build();
            case MINOR_CORRECTION ->
                begun(MinorCorrection.builder(), fields)
                        .subject(subject(fields))
                        .ground(fields.required("ground").constant(MinorCorrection.Ground.class))
                        .items(fields.required("items", EventForms::recordedItems))
                        .build();
            case NATURALIZATION ->
                begun(Naturalization.builder(), fields)
                        .subject(subject(fields))
                        .name(fields.required("name", ValueForms::name))
                        .familyRegister(fields.required("familyRegister", ValueForms::familyRegister))
                        .build();
            case NATIONALITY_ACQUISITION ->
                begun(NationalityAcquisition.builder(), fields)
                        .subject(subject(fields))
                        .name(fields.required("name", ValueForms::name))
                        .familyRegister(fields.required("familyRegister", ValueForms::familyRegister))
                        .build();
            case NATIONALITY_LOSS ->
                begun(NationalityLoss.builder(), fields)
                        .subject(subject(fields))
                        .name(fields.required("name", ValueForms::name))
                        .nationality(fields.required("nationality", ValueForms::nationality))
                        .legalClass(fields.required("legalClass").constant(LegalClass.class))
                        .build();
            case RECORD_RECOMPILED ->
                begun(RecordRecompiled.builder(), fields)
                        .addAllSubjects(subjects(fields))
                        .build();
            case RECORD_RECONSTRUCTED ->
                begun(RecordReconstructed.builder(), fields)
                        .addAllSubjects(subjects(fields))
                        .build();
            case INDIVIDUAL_NUMBER_ASSIGNED ->
                begun(IndividualNumberAssigned.builder(), fields)
                        .subject(subject(fields))
                        .number(fields.required("number", ValueForms::individualNumber))
                        .build();
            case INDIVIDUAL_NUMBER_CHANGE ->
                begun(IndividualNumberChange.builder(), fields)
                        .subject(subject(fields))
                        .newNumber(fields.required("newNumber", ValueForms::individualNumber))
                        .build();
            case RECORD_CODE_ENTRY ->
                begun(RecordCodeEntry.builder(), fields)
                        .subject(subject(fields))
                        .newCode(fields.optional("newCode", ValueForms::recordCode))
                        .build();
            case RELATIONSHIP_CHANGE ->
                begun(RelationshipChange.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .build();
            case INTER_WARD_CHANGE ->
                begun(InterWardChange.builder(), fields)
                        .addAllPlacements(placements(fields))
                        .household(fields.required("household", EventForms::target))
                        .address(fields.required("address", ValueForms::address))
                        .previousAddress(fields.required("previousAddress", ValueForms::outsideAddress))
                        .becameResidentOn(fields.optional("becameResidentOn", ValueForms::date))
                        .build();
            case BULK_ADDRESS_CHANGE ->
                begun(BulkAddressChange.builder(), fields)
                        .ground(fields.required("ground").constant(MinorCorrection.Ground.class))
                        .addAllAddresses(fields.required("addresses").list(EventForms::readdressing))
                        .addAllFamilyRegisters(
                                fields.required("familyRegisters").list(EventForms::reregistering))
                        .build();
            case FORMER_SURNAME_CHANGE -> {
                FormerSurnameChange.Builder change =
                        begun(FormerSurnameChange.builder(), fields).subject(subject(fields));
                FormerSurnameChange.Kind kind = fields.required("kind").constant(FormerSurnameChange.Kind.class);
                yield change.kind(kind)
                        .formerSurname(
                                kind == FormerSurnameChange.Kind.DELETION
                                        ? Optional.empty()
                                        : Optional.of(fields.required("formerSurname", ValueForms::formerSurname)))
                        .build();
            }
            case COMMON_NAME_CHANGE ->
                begun(CommonNameChange.builder(), fields)
                        .subject(subject(fields))
                        .commonName(fields.optional("commonName", ValueForms::name))
                        .build();
            case CHANGE_CANCELLED ->
                begun(ChangeCancelled.builder(), fields)
                        .addAllEntries(fields.required("entries").list(EventForms::cancelledEntry))
                        .household(fields.optional("household", EventForms::target))
                        .reason(fields.required("reason").constant(ChangeReason.class))
                        .build();
        };
    }

    /** Reads what every event has. */
    private static <B extends ChangeEvent.Builder<B>> B begun(B event, JsonObject fields) {
        return event.changeDate(fields.required("changeDate", ValueForms::date))
                .processingDate(fields.required("processingDate", ValueForms::day))
                .basis(fields.required("basis", EventForms::basis))
                .handling(fields.optional("handling", EventForms::handling).orElse(Handling.none()));
    }

    private static List<MoveIn.Kind> moveInKinds(JsonValue value) {
        return value.list(kind -> kind.constant(MoveIn.Kind.class));
    }

    private static AddresseeNumber subject(JsonObject fields) {
        return fields.required("subject", ValueForms::addressee);
    }

    private static List<AddresseeNumber> subjects(JsonObject fields) {
        return fields.required("subjects").list(ValueForms::addressee);
    }

    private static List<Placement> placements(JsonObject fields) {
        return fields.required("placements").list(EventForms::placement);
    }

    // ----- parts of events

    private enum BasisKind {
        NOTIFICATION,
        APPLICATION,
        REQUEST,
        NOTICE,
        EX_OFFICIO;

        static BasisKind of(Basis basis) {
            if (basis instanceof Basis.Notification) {
                return NOTIFICATION;
            } else if (basis instanceof Basis.Application) {
                return APPLICATION;
            } else if (basis instanceof Basis.Request) {
                return REQUEST;
            } else if (basis instanceof Basis.Notice) {
                return NOTICE;
            }
            return EX_OFFICIO;
        }
    }

    static void write(Basis basis, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", BasisKind.of(basis).name());
        Writing.optional("on", basis.day(), ValueForms::write, out);
        out.writeEndObject();
    }

    static Basis basis(JsonValue value) {
        return value.object(fields -> switch (fields.required("kind").constant(BasisKind.class)) {
            case NOTIFICATION -> Basis.Notification.on(fields.required("on", ValueForms::day));
            case APPLICATION -> Basis.Application.on(fields.required("on", ValueForms::day));
            case REQUEST -> Basis.Request.on(fields.required("on", ValueForms::day));
            case NOTICE -> Basis.Notice.on(fields.required("on", ValueForms::day));
            case EX_OFFICIO -> new Basis.ExOfficio();
        });
    }

    static void write(Handling handling, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("place", handling.place(), Writing::text, out);
        Writing.optional("terminal", handling.terminal(), Writing::text, out);
        Writing.optional("notifier", handling.notifier(), EventForms::write, out);
        out.writeEndObject();
    }

    static Handling handling(JsonValue value) {
        return value.object(fields -> Handling.builder()
                .place(fields.optional("place", JsonValue::text))
                .terminal(fields.optional("terminal", JsonValue::text))
                .notifier(fields.optional("notifier", EventForms::notifier))
                .build());
    }

    private static void write(Notifier notifier, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("capacity", notifier.capacity(), Writing::constant, out);
        Writing.optional("name", notifier.name(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static Notifier notifier(JsonValue value) {
        return value.object(fields -> new Notifier(
                fields.optional("capacity", capacity -> capacity.constant(Notifier.Capacity.class)),
                fields.optional("name", ValueForms::name)));
    }

    static void write(NewResident one, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("person", one.person(), ValueForms::write, out);
        Writing.field("details", one.details(), RecordForms::write, out);
        Writing.field("relationship", one.relationship(), ValueForms::write, out);
        Writing.optional("addressee", one.addressee(), ValueForms::write, out);
        Writing.optional("recordCode", one.recordCode(), ValueForms::write, out);
        Writing.optional("individualNumber", one.individualNumber(), ValueForms::write, out);
        if (!one.otherItems().isEmpty()) {
            Writing.field("otherItems", one.otherItems(), ItemForms::write, out);
        }
        if (!one.earlier().isEmpty()) {
            Writing.field("earlier", one.earlier(), ItemForms::write, out);
        }
        out.writeEndObject();
    }

    static NewResident newResident(JsonValue value) {
        return value.object(fields -> NewResident.builder()
                .person(fields.required("person", ValueForms::person))
                .details(fields.required("details", RecordForms::details))
                .relationship(fields.required("relationship", ValueForms::relationship))
                .addressee(fields.optional("addressee", ValueForms::addressee))
                .recordCode(fields.optional("recordCode", ValueForms::recordCode))
                .individualNumber(fields.optional("individualNumber", ValueForms::individualNumber))
                .otherItems(fields.optional("otherItems", ItemForms::otherItems).orElse(OtherItems.none()))
                .earlier(fields.optional("earlier", ItemForms::earlier).orElse(EarlierAddresses.none()))
                .build());
    }

    static void write(Placement placement, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("subject", placement.subject(), ValueForms::write, out);
        Writing.field("relationship", placement.relationship(), ValueForms::write, out);
        out.writeEndObject();
    }

    static Placement placement(JsonValue value) {
        return value.object(fields -> Placement.of(
                fields.required("subject", ValueForms::addressee),
                fields.required("relationship", ValueForms::relationship)));
    }

    static void write(TargetHousehold target, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeBooleanField("new", target.isNew());
        Writing.optional("number", target.number(), ValueForms::write, out);
        out.writeEndObject();
    }

    static TargetHousehold target(JsonValue value) {
        return value.object(fields -> {
            if (!fields.required("new").flag()) {
                return TargetHousehold.existing(fields.required("number", ValueForms::household));
            }
            return fields.optional("number", ValueForms::household)
                    .map(TargetHousehold::newHousehold)
                    .orElseGet(TargetHousehold::newHousehold);
        });
    }

    private static void write(RecordedItems items, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("name", items.name(), ValueForms::write, out);
        Writing.optional("dateOfBirth", items.dateOfBirth(), ValueForms::write, out);
        Writing.optional("sex", items.sex(), Writing::constant, out);
        Writing.optional("details", items.details(), RecordForms::write, out);
        Writing.optional("address", items.address(), ValueForms::write, out);
        Writing.optional("addressSetOn", items.addressSetOn(), ValueForms::write, out);
        Writing.optional("previousAddress", items.previousAddress(), ValueForms::write, out);
        Writing.optional("earlier", items.earlier(), ItemForms::write, out);
        Writing.optional("otherItems", items.otherItems(), ItemForms::write, out);
        out.writeEndObject();
    }

    private static RecordedItems recordedItems(JsonValue value) {
        return value.object(fields -> RecordedItems.builder()
                .name(fields.optional("name", ValueForms::name))
                .dateOfBirth(fields.optional("dateOfBirth", ValueForms::date))
                .sex(fields.optional("sex", ValueForms::sex))
                .details(fields.optional("details", RecordForms::details))
                .address(fields.optional("address", ValueForms::address))
                .addressSetOn(fields.optional("addressSetOn", ValueForms::date))
                .previousAddress(fields.optional("previousAddress", ValueForms::outsideAddress))
                .earlier(fields.optional("earlier", ItemForms::earlier))
                .otherItems(fields.optional("otherItems", ItemForms::otherItems))
                .build());
    }

    private static void write(BulkAddressChange.Readdressing row, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("household", row.household(), ValueForms::write, out);
        Writing.field("before", row.before(), ValueForms::write, out);
        Writing.field("after", row.after(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static BulkAddressChange.Readdressing readdressing(JsonValue value) {
        return value.object(fields -> new BulkAddressChange.Readdressing(
                fields.required("household", ValueForms::household),
                fields.required("before", ValueForms::address),
                fields.required("after", ValueForms::address)));
    }

    private static void write(BulkAddressChange.Reregistering row, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("subject", row.subject(), ValueForms::write, out);
        Writing.field("before", row.before(), ValueForms::write, out);
        Writing.field("after", row.after(), ValueForms::write, out);
        out.writeEndObject();
    }

    private static BulkAddressChange.Reregistering reregistering(JsonValue value) {
        return value.object(fields -> new BulkAddressChange.Reregistering(
                fields.required("subject", ValueForms::addressee),
                fields.required("before", ValueForms::familyRegister),
                fields.required("after", ValueForms::familyRegister)));
    }

    private static void write(CancelledEntry entry, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("subject", entry.subject(), ValueForms::write, out);
        out.writeNumberField("historyNumber", entry.historyNumber());
        Writing.optional("stateBefore", entry.stateBefore(), RecordForms::writeInside, out);
        out.writeEndObject();
    }

    private static CancelledEntry cancelledEntry(JsonValue value) {
        return value.object(fields -> new CancelledEntry(
                fields.required("subject", ValueForms::addressee),
                fields.required("historyNumber").number(),
                fields.optional("stateBefore", RecordForms::recordInside)));
    }
}
