package juki.registry.benchmarks.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A resident's record as somebody would read and write it by hand, for the lines of {@link Villager} and no others. */
final class PlainRecord {

    private String addressee = "";
    private String recordCode = "";
    private String individualNumber = "";
    private PlainName name = new PlainName();
    private @Nullable LocalDate dateOfBirth;
    private String sex = "";
    private String kind = "";
    private String registeredDomicile = "";
    private String registerHead = "";
    private @Nullable LocalDate becameResidentOn;
    private String municipality = "";
    private String town = "";
    private String lot = "";
    private String supplement = "";
    private String postalCode = "";
    private @Nullable LocalDate addressSetOn;
    private String previousKind = "";
    private String previousMunicipality = "";
    private String previousText = "";
    private @Nullable LocalDate notifiedOn;
    private String household = "";
    private String relationship = "";
    private PlainName headName = new PlainName();

    /** A name and its reading. */
    private static final class PlainName {
        private String text = "";
        private String furigana = "";
        private String origin = "";

        void write(String field, JsonGenerator out) throws IOException {
            out.writeObjectFieldStart(field);
            out.writeStringField("text", text);
            out.writeObjectFieldStart("furigana");
            out.writeStringField("text", furigana);
            out.writeStringField("origin", origin);
            out.writeEndObject();
            out.writeEndObject();
        }

        static PlainName read(JsonParser in) throws IOException {
            PlainName name = new PlainName();
            for (String field = begin(in); field != null; field = in.nextFieldName()) {
                switch (field) {
                    case "text" -> name.text = in.nextTextValue();
                    case "furigana" -> name.readFurigana(in);
                    default -> throw new IOException("unknown field " + field);
                }
            }
            return name;
        }

        private void readFurigana(JsonParser in) throws IOException {
            for (String field = begin(in); field != null; field = in.nextFieldName()) {
                switch (field) {
                    case "text" -> furigana = in.nextTextValue();
                    case "origin" -> origin = in.nextTextValue();
                    default -> throw new IOException("unknown field " + field);
                }
            }
        }
    }

    private PlainRecord() {}

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "RESIDENT_RECORD");
        out.writeNumberField("version", 1);
        out.writeStringField("addressee", addressee);
        out.writeStringField("recordCode", recordCode);
        out.writeStringField("individualNumber", individualNumber);
        out.writeObjectFieldStart("person");
        name.write("name", out);
        out.writeStringField("dateOfBirth", String.valueOf(dateOfBirth));
        out.writeStringField("sex", sex);
        out.writeEndObject();
        out.writeObjectFieldStart("details");
        out.writeStringField("kind", kind);
        out.writeObjectFieldStart("familyRegister");
        out.writeStringField("registeredDomicile", registeredDomicile);
        out.writeStringField("registerHead", registerHead);
        out.writeEndObject();
        out.writeStringField("becameResidentOn", String.valueOf(becameResidentOn));
        out.writeEndObject();
        out.writeObjectFieldStart("residence");
        out.writeObjectFieldStart("address");
        out.writeStringField("municipality", municipality);
        out.writeStringField("town", town);
        out.writeStringField("lot", lot);
        out.writeStringField("supplement", supplement);
        out.writeStringField("postalCode", postalCode);
        out.writeEndObject();
        out.writeStringField("addressSetOn", String.valueOf(addressSetOn));
        out.writeObjectFieldStart("previousAddress");
        out.writeStringField("kind", previousKind);
        out.writeStringField("municipality", previousMunicipality);
        out.writeStringField("text", previousText);
        out.writeEndObject();
        out.writeStringField("notifiedOn", String.valueOf(notifiedOn));
        out.writeEndObject();
        out.writeObjectFieldStart("membership");
        out.writeStringField("household", household);
        out.writeStringField("relationship", relationship);
        headName.write("headName", out);
        out.writeEndObject();
        out.writeEndObject();
    }

    static PlainRecord read(String line, JsonFactory factory) throws IOException {
        try (JsonParser in = factory.createParser(line)) {
            PlainRecord record = new PlainRecord();
            for (String field = begin(in); field != null; field = in.nextFieldName()) {
                switch (field) {
                    case "type", "version" -> in.nextToken();
                    case "addressee" -> record.addressee = in.nextTextValue();
                    case "recordCode" -> record.recordCode = in.nextTextValue();
                    case "individualNumber" -> record.individualNumber = in.nextTextValue();
                    case "person" -> record.readPerson(in);
                    case "details" -> record.readDetails(in);
                    case "residence" -> record.readResidence(in);
                    case "membership" -> record.readMembership(in);
                    default -> throw new IOException("unknown field " + field);
                }
            }
            return record;
        }
    }

    private static @Nullable String begin(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("no object");
        }
        return in.nextFieldName();
    }

    private static LocalDate day(JsonParser in) throws IOException {
        return LocalDate.parse(in.nextTextValue());
    }

    private void readPerson(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "name" -> name = PlainName.read(in);
                case "dateOfBirth" -> dateOfBirth = day(in);
                case "sex" -> sex = in.nextTextValue();
                default -> throw new IOException("unknown field " + field);
            }
        }
    }

    private void readDetails(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "kind" -> kind = in.nextTextValue();
                case "familyRegister" -> readFamilyRegister(in);
                case "becameResidentOn" -> becameResidentOn = day(in);
                default -> throw new IOException("unknown field " + field);
            }
        }
    }

    private void readFamilyRegister(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "registeredDomicile" -> registeredDomicile = in.nextTextValue();
                case "registerHead" -> registerHead = in.nextTextValue();
                default -> throw new IOException("unknown field " + field);
            }
        }
    }

    private void readResidence(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "address" -> readAddress(in);
                case "addressSetOn" -> addressSetOn = day(in);
                case "previousAddress" -> readPrevious(in);
                case "notifiedOn" -> notifiedOn = day(in);
                default -> throw new IOException("unknown field " + field);
            }
        }
    }

    private void readAddress(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "municipality" -> municipality = in.nextTextValue();
                case "town" -> town = in.nextTextValue();
                case "lot" -> lot = in.nextTextValue();
                case "supplement" -> supplement = in.nextTextValue();
                case "postalCode" -> postalCode = in.nextTextValue();
                default -> throw new IOException("unknown field " + field);
            }
        }
    }

    private void readPrevious(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "kind" -> previousKind = in.nextTextValue();
                case "municipality" -> previousMunicipality = in.nextTextValue();
                case "text" -> previousText = in.nextTextValue();
                default -> throw new IOException("unknown field " + field);
            }
        }
    }

    private void readMembership(JsonParser in) throws IOException {
        for (String field = begin(in); field != null; field = in.nextFieldName()) {
            switch (field) {
                case "household" -> household = in.nextTextValue();
                case "relationship" -> relationship = in.nextTextValue();
                case "headName" -> headName = PlainName.read(in);
                default -> throw new IOException("unknown field " + field);
            }
        }
    }
}
