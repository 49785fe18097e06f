package juki.registry.cli.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import juki.registry.model.json.RegistryJson;
import juki.registry.rules.notification.AddedFact;
import juki.registry.rules.notification.AskedChange;
import juki.registry.rules.notification.Attachment;
import juki.registry.rules.notification.IdentityEvidence;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.MoveOutData;
import juki.registry.rules.notification.Notification;
import juki.registry.rules.notification.VisitReservation;
import juki.registry.testkit.lawful.FiledPaper;
import juki.registry.testkit.lawful.PaperSlip;

/**
 * The written form of a notification (届出の書き出しの形式): one line of JSON, its values in the forms of {@link RegistryJson}.
 *
 * <p>{@code {"type":"NOTIFICATION","version":1,"basis":…,"processingDate":…,"channel":…,"handling":…,"evidence":[…],
 * "attachments":[…],"addedFacts":[…],"asked":…,"regime":…,"flaw":…}}. What is not told is left out. What it asks for is a
 * {@code draft}, an event told whole; a {@code form}, of which {@code missing} lists what is left blank; or a {@code visit} that is
 * reserved. The {@code flaw} of a paper that falls short has the slip and the rule that objects.
 */
final class NotificationLine {

    private final JsonGenerator out;

    /** Writes to a generator that knows the forms of the model. */
    NotificationLine(JsonGenerator out) {
        this.out = out;
    }

    void write(FiledPaper paper) throws IOException {
        Notification notification = paper.notification();
        out.writeStartObject();
        out.writeStringField("type", "NOTIFICATION");
        out.writeNumberField("version", RegistryJson.VERSION);
        out.writePOJOField("basis", notification.basis());
        field("processingDate", notification.processingDate());
        field("channel", notification.channel());
        if (!notification.handling().isEmpty()) {
            out.writePOJOField("handling", notification.handling());
        }
        list("evidence", notification.evidence(), this::evidence);
        list("attachments", notification.attachments(), this::attachment);
        list("addedFacts", notification.addedFacts(), this::addedFact);
        out.writeObjectFieldStart("asked");
        asked(notification.asked());
        out.writeEndObject();
        field("regime", paper.regime());
        if (paper.slip().isPresent()) {
            PaperSlip slip = paper.slip().get();
            out.writeObjectFieldStart("flaw");
            field("slip", slip);
            out.writeStringField("rule", slip.ruleId());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void evidence(IdentityEvidence evidence) throws IOException {
        field("kind", evidence.kind());
        optional("validUntil", evidence.validUntil());
    }

    private void addedFact(AddedFact fact) throws IOException {
        field("affair", fact.affair());
        out.writePOJOField("person", fact.person());
        optional("acquiredOn", fact.acquiredOn());
        optional("lostOn", fact.lostOn());
    }

    private void attachment(Attachment attachment) throws IOException {
        if (attachment instanceof Attachment.MoveOutPaper paper) {
            out.writeStringField("kind", "MOVE_OUT_PAPER");
            field("proof", paper.proof());
            moveOutData(paper.data());
        } else if (attachment instanceof Attachment.TransmittedData transmitted) {
            out.writeStringField("kind", "TRANSMITTED_DATA");
            moveOutData(transmitted.data());
        } else if (attachment instanceof Attachment.CardHandedOver card) {
            out.writeStringField("kind", "CARD_HANDED_OVER");
            out.writePOJOField("holder", card.holder());
        } else if (attachment instanceof Attachment.VisitReserved reserved) {
            out.writeStringField("kind", "VISIT_RESERVED");
            visit(reserved.visit());
        } else if (attachment instanceof Attachment.MoveOutWithdrawn) {
            out.writeStringField("kind", "MOVE_OUT_WITHDRAWN");
        } else if (attachment instanceof Attachment.Enclosed enclosed) {
            out.writeStringField("kind", "ENCLOSED");
            field("document", enclosed.document());
        } else {
            throw new IllegalStateException("an attachment has no form: " + attachment.getClass());
        }
    }

    private void moveOutData(MoveOutData data) throws IOException {
        out.writeObjectFieldStart("data");
        out.writePOJOField("municipality", data.municipality());
        field("issuedOn", data.issuedOn());
        out.writePOJOField("address", data.address());
        out.writePOJOField("destination", data.destination());
        field("plannedOn", data.plannedOn());
        optional("removedOn", data.removedOn());
        list("movers", data.movers(), this::mover);
        out.writeEndObject();
    }

    private void mover(MoveOutData.Mover mover) throws IOException {
        out.writePOJOField("recordCode", mover.recordCode());
        value("individualNumber", mover.individualNumber());
        out.writePOJOField("person", mover.person());
        out.writePOJOField("details", mover.details());
        value("relationship", mover.relationship());
        out.writePOJOField("qualifications", mover.qualifications());
    }

    private void visit(VisitReservation visit) throws IOException {
        out.writeObjectFieldStart("visit");
        out.writePOJOField("municipality", visit.municipality());
        field("on", visit.visitOn());
        out.writeEndObject();
    }

    private void asked(AskedChange asked) throws IOException {
        if (asked instanceof AskedChange.Draft draft) {
            out.writePOJOField("draft", draft.event());
        } else if (asked instanceof MoveForm form) {
            out.writeObjectFieldStart("form");
            form(form);
            out.writeEndObject();
        } else if (asked instanceof VisitReservation visit) {
            visit(visit);
        } else {
            throw new IllegalStateException("what is asked for has no form: " + asked.getClass());
        }
    }

    private void form(MoveForm form) throws IOException {
        field("change", form.type());
        value("changeDate", form.changeDate());
        constants("kinds", form.moveInKinds().stream().sorted().toList());
        if (form.isWithCard()) {
            out.writeBooleanField("withCard", true);
        }
        values("newResidents", form.newcomers());
        values("placements", form.placements());
        if (form.placements().isEmpty()) {
            values("subjects", form.residents());
        }
        value("household", form.household());
        value("address", form.address());
        value("previousAddress", form.previousAddress());
        value("destination", form.destination());
        constants("missing", form.missing());
    }

    // ----- fields

    /** Writes the fields of one object. */
    @FunctionalInterface
    private interface Fields<T> {
        void write(T value) throws IOException;
    }

    /** A constant or a day. */
    private void field(String name, Object value) throws IOException {
        out.writeStringField(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private void optional(String name, Optional<?> day) throws IOException {
        if (day.isPresent()) {
            field(name, day.get());
        }
    }

    private void value(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writePOJOField(name, value.get());
        }
    }

    private void values(String name, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (Object value : values) {
                out.writePOJO(value);
            }
            out.writeEndArray();
        }
    }

    private void constants(String name, Collection<? extends Enum<?>> constants) throws IOException {
        if (!constants.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (Enum<?> constant : constants) {
                out.writeString(constant.name());
            }
            out.writeEndArray();
        }
    }

    private <T> void list(String name, Collection<T> values, Fields<T> fields) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                out.writeStartObject();
                fields.write(value);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }
}
