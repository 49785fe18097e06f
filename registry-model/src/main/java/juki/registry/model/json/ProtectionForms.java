package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Operation;
import juki.registry.model.protection.OpposingParty;
import juki.registry.model.protection.ProtectedAffair;
import juki.registry.model.protection.ProtectedPerson;
import juki.registry.model.protection.ProtectionAct;
import juki.registry.model.protection.ProtectionRight;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.RestrictionLevel;
import juki.registry.model.protection.SupportDetails;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.protection.TemporaryLift;

/**
 * The forms of restrictions and support measures; each written and read side by side. By which right an act was done follows
 * from where it stands, so it is not written.
 */
final class ProtectionForms {

    static final String RESTRICTION = "RESTRICTION";
    static final String MEASURE = "SUPPORT_MEASURE";

    /** The written names of the steps. */
    private enum StepKind {
        APPLIED,
        BEGUN_PROVISIONALLY,
        BEGUN,
        EXTENDED,
        END_SET,
        REVISED,
        TRANSFERRED,
        MOVED_OUT,
        LIFTED,
        ENDED
    }

    private static final MeasureStep.Cases<Writing<MeasureStep>> STEP_WRITING = new MeasureStep.Cases<>() {
        @Override
        public Writing<MeasureStep> applied(MeasureStep.Applied step) {
            return written(StepKind.APPLIED, out -> {
                Writing.field("details", step.details(), ProtectionForms::write, out);
                Writing.optional("receivedFrom", step.receivedFrom(), ValueForms::write, out);
                Writing.field("receivedOn", step.receivedOn(), ValueForms::write, out);
            });
        }

        @Override
        public Writing<MeasureStep> begunProvisionally(MeasureStep.BegunProvisionally step) {
            return written(
                    StepKind.BEGUN_PROVISIONALLY, out -> Writing.field("start", step.start(), ValueForms::write, out));
        }

        @Override
        public Writing<MeasureStep> begun(MeasureStep.Begun step) {
            return written(StepKind.BEGUN, out -> {
                Writing.field("start", step.start(), ValueForms::write, out);
                Writing.field("end", step.end(), ValueForms::write, out);
            });
        }

        @Override
        public Writing<MeasureStep> extended(MeasureStep.Extended step) {
            return written(StepKind.EXTENDED, out -> Writing.field("end", step.end(), ValueForms::write, out));
        }

        @Override
        public Writing<MeasureStep> endSet(MeasureStep.EndSet step) {
            return written(StepKind.END_SET, out -> Writing.field("end", step.end(), ValueForms::write, out));
        }

        @Override
        public Writing<MeasureStep> revised(MeasureStep.Revised step) {
            return written(
                    StepKind.REVISED, out -> Writing.field("details", step.details(), ProtectionForms::write, out));
        }

        @Override
        public Writing<MeasureStep> transferred(MeasureStep.Transferred step) {
            return written(StepKind.TRANSFERRED, out -> {
                Writing.field("to", step.to(), ValueForms::write, out);
                Writing.field("on", step.on(), ValueForms::write, out);
            });
        }

        @Override
        public Writing<MeasureStep> movedOut(MeasureStep.MovedOut step) {
            return written(StepKind.MOVED_OUT, out -> Writing.field("on", step.on(), ValueForms::write, out));
        }

        @Override
        public Writing<MeasureStep> lifted(MeasureStep.Lifted step) {
            return written(StepKind.LIFTED, out -> writeScope(step.lift(), out));
        }

        @Override
        public Writing<MeasureStep> ended(MeasureStep.Ended step) {
            return written(StepKind.ENDED, out -> {
                out.writeStringField("reason", step.reason().name());
                Writing.optional("toldOn", step.toldOn(), ValueForms::write, out);
            });
        }
    };

    private ProtectionForms() {}

    // ----- acts

    private static void writeAct(ProtectionAct act, JsonGenerator out) throws IOException {
        out.writeStringField("by", act.by());
        out.writeStringField("at", act.at().toString());
    }

    private static ProtectionAct act(ProtectionRight right, JsonObject fields) {
        return new ProtectionAct(right, fields.required("by").text(), fields.required("at", ProtectionForms::time));
    }

    private static LocalDateTime time(JsonValue value) {
        try {
            return LocalDateTime.parse(value.text());
        } catch (DateTimeException e) {
            // Its message quotes the text.
            throw value.fault("is no time written YYYY-MM-DDThh:mm:ss");
        }
    }

    private static void write(ProtectionAct act, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeAct(act, out);
        out.writeEndObject();
    }

    private static void write(TemporaryLift lift, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeAct(lift.act(), out);
        writeScope(lift, out);
        out.writeEndObject();
    }

    private static void writeScope(TemporaryLift lift, JsonGenerator out) throws IOException {
        writeConstants("operations", Operation.class, lift.operations(), out);
        out.writeStringField("until", lift.until().toString());
    }

    private static TemporaryLift lift(ProtectionRight right, JsonObject fields) {
        return new TemporaryLift(
                act(right, fields),
                constants(Operation.class, fields.required("operations")),
                fields.required("until", ProtectionForms::time));
    }

    // ----- the restriction

    static void write(Restriction restriction, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(RESTRICTION, out);
        Writing.optional("person", restriction.person(), ValueForms::write, out);
        Writing.optional("household", restriction.household(), ValueForms::write, out);
        out.writeArrayFieldStart("levels");
        for (Map.Entry<Operation, RestrictionLevel> one : new EnumMap<>(restriction.levels()).entrySet()) {
            out.writeStartObject();
            out.writeStringField("operation", one.getKey().name());
            out.writeStringField("level", one.getValue().name());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringField("reason", restriction.reason());
        Writing.field("start", restriction.start(), ValueForms::write, out);
        Writing.optional("end", restriction.end(), ValueForms::write, out);
        Writing.field("setting", restriction.setting(), ProtectionForms::write, out);
        Writing.list("lifts", restriction.lifts(), ProtectionForms::write, out);
        Writing.optional("release", restriction.release(), ProtectionForms::write, out);
        out.writeEndObject();
    }

    static Restriction restriction(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(RESTRICTION);
            return Restriction.builder()
                    .person(fields.optional("person", ValueForms::addressee))
                    .household(fields.optional("household", ValueForms::household))
                    .putAllLevels(levels(fields.required("levels")))
                    .reason(fields.required("reason").text())
                    .start(fields.required("start", ValueForms::day))
                    .end(fields.optional("end", ValueForms::day))
                    .setting(fields.required("setting", act(ProtectionRight.SET_RESTRICTION)))
                    .addAllLifts(fields.required("lifts")
                            .list(lift -> lift.object(it -> lift(ProtectionRight.LIFT_RESTRICTION, it))))
                    .release(fields.optional("release", act(ProtectionRight.RELEASE_RESTRICTION)))
                    .build();
        });
    }

    private static Function<JsonValue, ProtectionAct> act(ProtectionRight right) {
        return value -> value.object(fields -> act(right, fields));
    }

    private static Map<Operation, RestrictionLevel> levels(JsonValue value) {
        Map<Operation, RestrictionLevel> levels = new EnumMap<>(Operation.class);
        value.list(one -> one.object(fields -> {
            JsonValue operation = fields.required("operation");
            RestrictionLevel level = fields.required("level").constant(RestrictionLevel.class);
            if (levels.put(operation.constant(Operation.class), level) != null) {
                throw operation.fault("is given twice");
            }
            return level;
        }));
        return levels;
    }

    // ----- the measure

    static void write(SupportMeasure measure, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.head(MEASURE, out);
        Writing.list("steps", measure.steps(), ProtectionForms::write, out);
        out.writeEndObject();
    }

    static SupportMeasure measure(JsonValue value) {
        return value.object(fields -> {
            fields.requireHead(MEASURE);
            return SupportMeasure.of(fields.required("steps").list(ProtectionForms::step));
        });
    }

    private static void write(MeasureStep step, JsonGenerator out) throws IOException {
        step.match(STEP_WRITING).write(step, out);
    }

    /** What a step writes beside what all of them write. */
    @FunctionalInterface
    private interface Rest {
        void write(JsonGenerator out) throws IOException;
    }

    private static Writing<MeasureStep> written(StepKind kind, Rest rest) {
        return (step, out) -> {
            out.writeStartObject();
            out.writeStringField("step", kind.name());
            writeAct(step.act(), out);
            rest.write(out);
            out.writeEndObject();
        };
    }

    private static MeasureStep step(JsonValue value) {
        return value.object(fields -> switch (fields.required("step").constant(StepKind.class)) {
            case APPLIED ->
                new MeasureStep.Applied(
                        kept(fields),
                        fields.required("details", ProtectionForms::details),
                        fields.optional("receivedFrom", ValueForms::municipality),
                        fields.required("receivedOn", ValueForms::day));
            case BEGUN_PROVISIONALLY ->
                new MeasureStep.BegunProvisionally(kept(fields), fields.required("start", ValueForms::day));
            case BEGUN ->
                new MeasureStep.Begun(
                        kept(fields),
                        fields.required("start", ValueForms::day),
                        fields.required("end", ValueForms::day));
            case EXTENDED -> new MeasureStep.Extended(kept(fields), fields.required("end", ValueForms::day));
            case END_SET -> new MeasureStep.EndSet(kept(fields), fields.required("end", ValueForms::day));
            case REVISED -> new MeasureStep.Revised(kept(fields), fields.required("details", ProtectionForms::details));
            case TRANSFERRED ->
                new MeasureStep.Transferred(
                        kept(fields),
                        fields.required("to", ValueForms::municipality),
                        fields.required("on", ValueForms::day));
            case MOVED_OUT -> new MeasureStep.MovedOut(kept(fields), fields.required("on", ValueForms::day));
            case LIFTED -> new MeasureStep.Lifted(lift(ProtectionRight.LIFT_MEASURE, fields));
            case ENDED ->
                new MeasureStep.Ended(
                        act(ProtectionRight.END_MEASURE, fields),
                        fields.required("reason").constant(MeasureStep.EndReason.class),
                        fields.optional("toldOn", ValueForms::day));
        });
    }

    private static ProtectionAct kept(JsonObject fields) {
        return act(ProtectionRight.KEEP_MEASURE, fields);
    }

    private static void write(SupportDetails details, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("applicant", details.applicant(), ProtectionForms::write, out);
        Writing.list("supportedTogether", details.supportedTogether(), ProtectionForms::write, out);
        Writing.list("opposingParties", details.opposingParties(), ProtectionForms::write, out);
        writeConstants("affairs", ProtectedAffair.class, details.affairs(), out);
        Writing.field("firstMunicipality", details.firstMunicipality(), ValueForms::write, out);
        Writing.optional("managementNumber", details.managementNumber(), ProtectionForms::write, out);
        Writing.optional("applicantStatusCode", details.applicantStatusCode(), ProtectionForms::write, out);
        out.writeEndObject();
    }

    private static SupportDetails details(JsonValue value) {
        return value.object(fields -> SupportDetails.builder()
                .applicant(fields.required("applicant", ProtectionForms::protectedPerson))
                .addAllSupportedTogether(fields.required("supportedTogether").list(ProtectionForms::protectedPerson))
                .addAllOpposingParties(fields.required("opposingParties").list(ProtectionForms::opposingParty))
                .addAllAffairs(constants(ProtectedAffair.class, fields.required("affairs")))
                .firstMunicipality(fields.required("firstMunicipality", ValueForms::municipality))
                .managementNumber(fields.optional("managementNumber", JsonValue::text))
                .applicantStatusCode(fields.optional("applicantStatusCode", JsonValue::text))
                .build());
    }

    private static void write(ProtectedPerson person, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("addressee", person.addressee(), ValueForms::write, out);
        Writing.field("person", person.person(), ValueForms::write, out);
        Writing.optional("commonName", person.commonName(), ValueForms::write, out);
        Writing.optional("address", person.address(), ValueForms::write, out);
        Writing.list("formerAddresses", person.formerAddresses(), ValueForms::write, out);
        Writing.optional("plannedDestination", person.plannedDestination(), ValueForms::write, out);
        Writing.optional("confirmedDestination", person.confirmedDestination(), ValueForms::write, out);
        Writing.optional("familyRegister", person.familyRegister(), ValueForms::write, out);
        Writing.list("formerRegisters", person.formerRegisters(), ValueForms::write, out);
        Writing.list("contacts", person.contacts(), ProtectionForms::write, out);
        Writing.optional("personClassCode", person.personClassCode(), ProtectionForms::write, out);
        Writing.optional("relationCode", person.relationCode(), ProtectionForms::write, out);
        out.writeEndObject();
    }

    private static ProtectedPerson protectedPerson(JsonValue value) {
        return value.object(fields -> ProtectedPerson.builder()
                .addressee(fields.optional("addressee", ValueForms::addressee))
                .person(fields.required("person", ValueForms::person))
                .commonName(fields.optional("commonName", ValueForms::name))
                .address(fields.optional("address", ValueForms::address))
                .addAllFormerAddresses(fields.required("formerAddresses").list(ValueForms::outsideAddress))
                .plannedDestination(fields.optional("plannedDestination", ValueForms::outsideAddress))
                .confirmedDestination(fields.optional("confirmedDestination", ValueForms::outsideAddress))
                .familyRegister(fields.optional("familyRegister", ValueForms::familyRegister))
                .addAllFormerRegisters(fields.required("formerRegisters").list(ValueForms::familyRegister))
                .addAllContacts(fields.required("contacts").list(JsonValue::text))
                .personClassCode(fields.optional("personClassCode", JsonValue::text))
                .relationCode(fields.optional("relationCode", JsonValue::text))
                .build());
    }

    private static void write(OpposingParty party, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("name", party.name(), ValueForms::write, out);
        Writing.optional("addressee", party.addressee(), ValueForms::write, out);
        Writing.optional("dateOfBirth", party.dateOfBirth(), ValueForms::write, out);
        out.writeStringField("sex", party.sex().name());
        Writing.optional("address", party.address(), ValueForms::write, out);
        Writing.optional("note", party.note(), ProtectionForms::write, out);
        out.writeEndObject();
    }

    private static OpposingParty opposingParty(JsonValue value) {
        return value.object(fields -> OpposingParty.builder()
                .name(fields.required("name", ValueForms::name))
                .addressee(fields.optional("addressee", ValueForms::addressee))
                .dateOfBirth(fields.optional("dateOfBirth", ValueForms::date))
                .sex(fields.required("sex", ValueForms::sex))
                .address(fields.optional("address", ValueForms::outsideAddress))
                .note(fields.optional("note", JsonValue::text))
                .build());
    }

    private static void write(String text, JsonGenerator out) throws IOException {
        out.writeString(text);
    }

    // ----- sets of constants, in the order of their declaration, so that equal values are equal lines

    private static <E extends Enum<E>> void writeConstants(
            String name, Class<E> type, Set<E> constants, JsonGenerator out) throws IOException {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(constants);
        out.writeArrayFieldStart(name);
        for (E one : ordered) {
            out.writeString(one.name());
        }
        out.writeEndArray();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonValue value) {
        Set<E> constants = EnumSet.noneOf(type);
        value.list(one -> {
            E constant = one.constant(type);
            if (!constants.add(constant)) {
                throw one.fault("is given twice");
            }
            return constant;
        });
        return constants;
    }
}
