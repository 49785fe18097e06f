package juki.registry.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.JapaneseEra;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;

/** The forms of codes, dates, places and persons; each written and read side by side. */
final class ValueForms {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final RegisterDate.Cases<Writing<RegisterDate>> DATE_WRITING = new RegisterDate.Cases<>() {
        @Override
        public Writing<RegisterDate> calendar(CalendarDate date) {
            return (any, out) -> write(date.toLocalDate(), out);
        }

        @Override
        public Writing<RegisterDate> nonCalendar(NonCalendarDate date) {
            return (any, out) -> {
                out.writeStartObject();
                if (date.isCertain()) {
                    out.writeStringField(
                            "lastDayOfEra", endedOn(date.earliest()).name());
                } else {
                    out.writeStringField(
                            "nonCalendar",
                            String.format(Locale.ROOT, "%04d-%02d-%02d", date.year(), date.month(), date.day()));
                }
                out.writeEndObject();
            };
        }

        @Override
        public Writing<RegisterDate> uncertain(UncertainDate date) {
            return (any, out) -> {
                out.writeStartObject();
                out.writeStringField("wording", date.wording());
                out.writeStringField("earliest", date.earliest().toString());
                out.writeStringField("latest", date.latest().toString());
                out.writeEndObject();
            };
        }
    };

    private ValueForms() {}

    // ----- dates

    static void write(RegisterDate date, JsonGenerator out) throws IOException {
        if (date instanceof CalendarDate day) {
            write(day.toLocalDate(), out);
        } else {
            date.match(DATE_WRITING).write(date, out);
        }
    }

    static RegisterDate date(JsonValue value) {
        if (value.isText()) {
            return value.parsed(CalendarDate::parse, "is no day of the calendar written YYYY-MM-DD");
        }
        return value.object(fields -> {
            Optional<RegisterDate> nonCalendar = fields.optional("nonCalendar", ValueForms::nonCalendar);
            if (nonCalendar.isPresent()) {
                return nonCalendar.get();
            }
            Optional<RegisterDate> lastDay = fields.optional("lastDayOfEra", ValueForms::lastDayOfEra);
            if (lastDay.isPresent()) {
                return lastDay.get();
            }
            return UncertainDate.between(
                    fields.required("wording").text(),
                    fields.required("earliest", ValueForms::day),
                    fields.required("latest", ValueForms::day));
        });
    }

    private static RegisterDate nonCalendar(JsonValue value) {
        return value.text(text -> {
            Matcher parts = DAY.matcher(text);
            if (!parts.matches()) {
                throw value.fault("must be written YYYY-MM-DD");
            }
            return NonCalendarDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        });
    }

    private static RegisterDate lastDayOfEra(JsonValue value) {
        JapaneseEra era = value.parsed(
                name -> JapaneseEra.TABLE.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst(),
                "is no era of the Japanese calendar since 1868");
        return value.text(name -> NonCalendarDate.lastDayOf(era));
    }

    private static JapaneseEra endedOn(LocalDate day) {
        return JapaneseEra.TABLE.stream()
                .filter(era ->
                        era.next().filter(next -> next.firstDay().equals(day)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static void write(LocalDate day, JsonGenerator out) throws IOException {
        int year = day.getYear();
        if (year < 1000 || year > 9999) {
            out.writeString(day.toString());
            return;
        }
        char[] text = new char[10];
        digits(year / 100, text, 0);
        digits(year % 100, text, 2);
        text[4] = '-';
        digits(day.getMonthValue(), text, 5);
        text[7] = '-';
        digits(day.getDayOfMonth(), text, 8);
        out.writeString(text, 0, text.length);
    }

    private static void digits(int two, char[] text, int at) {
        text[at] = (char) ('0' + two / 10);
        text[at + 1] = (char) ('0' + two % 10);
    }

    static LocalDate day(JsonValue value) {
        return value.parsed(CalendarDate::parse, "is no day of the calendar written YYYY-MM-DD")
                .toLocalDate();
    }

    // ----- codes

    static void write(AddresseeNumber number, JsonGenerator out) throws IOException {
        out.writeString(number.digits());
    }

    static AddresseeNumber addressee(JsonValue value) {
        return value.text(AddresseeNumber::of);
    }

    static void write(HouseholdNumber number, JsonGenerator out) throws IOException {
        out.writeString(number.digits());
    }

    static HouseholdNumber household(JsonValue value) {
        return value.text(HouseholdNumber::of);
    }

    static void write(ResidentRecordCode code, JsonGenerator out) throws IOException {
        out.writeString(code.digits());
    }

    static ResidentRecordCode recordCode(JsonValue value) {
        return value.text(ResidentRecordCode::of);
    }

    static void write(IndividualNumber number, JsonGenerator out) throws IOException {
        out.writeString(number.digits());
    }

    static IndividualNumber individualNumber(JsonValue value) {
        return value.text(IndividualNumber::of);
    }

    static void write(MunicipalityCode code, JsonGenerator out) throws IOException {
        out.writeString(code.digits());
    }

    static MunicipalityCode municipality(JsonValue value) {
        return value.text(MunicipalityCode::of);
    }

    static void write(PostalCode code, JsonGenerator out) throws IOException {
        out.writeString(code.digits());
    }

    static PostalCode postalCode(JsonValue value) {
        return value.text(PostalCode::of);
    }

    static void write(ResidenceCardNumber number, JsonGenerator out) throws IOException {
        out.writeString(number.text());
    }

    static ResidenceCardNumber residenceCard(JsonValue value) {
        return value.text(ResidenceCardNumber::of);
    }

    static void write(SpecialPermanentResidentCertificateNumber number, JsonGenerator out) throws IOException {
        out.writeString(number.text());
    }

    static SpecialPermanentResidentCertificateNumber certificate(JsonValue value) {
        return value.text(SpecialPermanentResidentCertificateNumber::of);
    }

    // ----- places

    static void write(Address address, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("municipality", address.municipality().digits());
        out.writeStringField("town", address.town());
        out.writeStringField("lot", address.lot());
        if (address.supplement().isPresent()) {
            out.writeStringField("supplement", address.supplement().get().text());
        }
        Writing.optional("postalCode", address.postalCode(), ValueForms::write, out);
        if (!address.parts().isEmpty()) {
            Writing.field("parts", address.parts(), ValueForms::write, out);
        }
        out.writeEndObject();
    }

    static Address address(JsonValue value) {
        return value.object(fields -> {
            Address address = Address.of(
                    fields.required("municipality", ValueForms::municipality),
                    fields.required("town").text(),
                    fields.required("lot").text());
            Optional<AddressSupplement> supplement =
                    fields.optional("supplement", text -> text.text(AddressSupplement::of));
            Optional<PostalCode> postalCode = fields.optional("postalCode", ValueForms::postalCode);
            Optional<AddressParts> parts = fields.optional("parts", ValueForms::addressParts);
            address = supplement.map(address::withSupplement).orElse(address);
            address = postalCode.map(address::withPostalCode).orElse(address);
            return parts.map(address::withParts).orElse(address);
        });
    }

    private static void write(AddressParts parts, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("code", parts.code().map(AddressCode::digits), Writing::text, out);
        Writing.optional("prefecture", parts.prefecture(), Writing::text, out);
        Writing.optional("municipalityName", parts.municipalityName(), Writing::text, out);
        Writing.optional("sortForm", parts.sortForm(), Writing::text, out);
        Writing.optional("buildingCode", parts.buildingCode(), Writing::text, out);
        Writing.optional("supplementReading", parts.supplementReading(), Writing::text, out);
        out.writeEndObject();
    }

    private static AddressParts addressParts(JsonValue value) {
        return value.object(fields -> AddressParts.builder()
                .code(fields.optional("code", code -> code.text(AddressCode::of)))
                .prefecture(fields.optional("prefecture", JsonValue::text))
                .municipalityName(fields.optional("municipalityName", JsonValue::text))
                .sortForm(fields.optional("sortForm", JsonValue::text))
                .buildingCode(fields.optional("buildingCode", JsonValue::text))
                .supplementReading(fields.optional("supplementReading", JsonValue::text))
                .build());
    }

    static void write(OutsideAddress place, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", place.kind().name());
        if (place.address().isPresent()) {
            Writing.field("address", place.address().get(), ValueForms::write, out);
        } else {
            Writing.optional("municipality", place.municipality(), ValueForms::write, out);
            Writing.optional("countryCode", place.country().flatMap(Country::code), Writing::text, out);
            Writing.optional("country", place.country().map(Country::name), Writing::text, out);
            Writing.optional("text", place.text(), Writing::text, out);
        }
        out.writeEndObject();
    }

    static OutsideAddress outsideAddress(JsonValue value) {
        return value.object(fields -> switch (fields.required("kind").constant(OutsideAddress.Kind.class)) {
            case DOMESTIC ->
                fields.optional("address", ValueForms::address)
                        .map(OutsideAddress::domestic)
                        .orElseGet(() -> domesticText(fields));
            case ABROAD -> {
                Optional<String> code = fields.optional("countryCode", JsonValue::text);
                String name = fields.required("country").text();
                Country country = code.map(three -> Country.of(three, name)).orElseGet(() -> Country.of(name));
                yield fields.optional("text", JsonValue::text)
                        .map(text -> OutsideAddress.abroad(country, text))
                        .orElseGet(() -> OutsideAddress.abroad(country));
            }
            case UNKNOWN -> OutsideAddress.unknown();
            case NONE -> OutsideAddress.none();
        });
    }

    private static OutsideAddress domesticText(JsonObject fields) {
        MunicipalityCode municipality = fields.required("municipality", ValueForms::municipality);
        return fields.optional("text", JsonValue::text)
                .map(text -> OutsideAddress.domestic(municipality, text))
                .orElseGet(() -> OutsideAddress.domestic(municipality));
    }

    // ----- persons

    static void write(PersonName name, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", name.text());
        Writing.optional("chineseCharacters", name.chineseCharacters(), Writing::text, out);
        Writing.optional("furigana", name.furigana(), ValueForms::write, out);
        out.writeEndObject();
    }

    static PersonName name(JsonValue value) {
        return value.object(fields -> {
            String text = fields.required("text").text();
            PersonName name = text.isEmpty() ? PersonName.unnamed() : PersonName.of(text);
            Optional<String> chineseCharacters = fields.optional("chineseCharacters", JsonValue::text);
            Optional<Furigana> furigana = fields.optional("furigana", ValueForms::furigana);
            name = chineseCharacters.map(name::withChineseCharacters).orElse(name);
            return furigana.map(name::withFurigana).orElse(name);
        });
    }

    static void write(Furigana furigana, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", furigana.text());
        out.writeStringField("origin", furigana.origin().name());
        Writing.optional("confirmedOn", furigana.confirmedOn(), ValueForms::write, out);
        out.writeEndObject();
    }

    static Furigana furigana(JsonValue value) {
        return value.object(fields -> {
            Furigana furigana = fields.required("text", text -> text.text(Furigana::of));
            Furigana.Origin origin = fields.required("origin").constant(Furigana.Origin.class);
            Optional<LocalDate> on = fields.optional("confirmedOn", ValueForms::day);
            if (origin == Furigana.Origin.PROVISIONAL && on.isEmpty()) {
                return furigana;
            }
            return on.map(day -> furigana.confirmedBy(origin, day)).orElseGet(() -> furigana.confirmedBy(origin));
        });
    }

    static void write(FormerSurname surname, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("text", surname.text());
        Writing.optional("furigana", surname.furigana(), ValueForms::write, out);
        out.writeEndObject();
    }

    static FormerSurname formerSurname(JsonValue value) {
        return value.object(fields -> {
            FormerSurname surname = fields.required("text", text -> text.text(FormerSurname::of));
            return fields.optional("furigana", ValueForms::furigana)
                    .map(surname::withFurigana)
                    .orElse(surname);
        });
    }

    static void write(Person person, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.field("name", person.name(), ValueForms::write, out);
        Writing.field("dateOfBirth", person.dateOfBirth(), ValueForms::write, out);
        out.writeStringField("sex", person.sex().name());
        out.writeEndObject();
    }

    static Person person(JsonValue value) {
        return value.object(fields -> Person.of(
                fields.required("name", ValueForms::name),
                fields.required("dateOfBirth", ValueForms::date),
                fields.required("sex", ValueForms::sex)));
    }

    static Sex sex(JsonValue value) {
        return value.constant(Sex.class);
    }

    static void write(Nationality nationality, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", nationality.code());
        out.writeStringField("name", nationality.name());
        out.writeEndObject();
    }

    static Nationality nationality(JsonValue value) {
        return value.object(fields -> Nationality.of(
                fields.required("code").text(), fields.required("name").text()));
    }

    static void write(FamilyRegisterIndication register, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("registeredDomicile", register.registeredDomicile());
        if (!register.domicileParts().isEmpty()) {
            Writing.field("domicileParts", register.domicileParts(), ValueForms::write, out);
        }
        out.writeStringField("registerHead", register.registerHead());
        if (register.isHeadInParts()) {
            Writing.optional("headSurname", register.headSurname(), Writing::text, out);
            Writing.optional("headGivenName", register.headGivenName(), Writing::text, out);
        }
        out.writeEndObject();
    }

    static FamilyRegisterIndication familyRegister(JsonValue value) {
        return value.object(fields -> {
            String domicile = fields.required("registeredDomicile").text();
            Optional<DomicileParts> parts = fields.optional("domicileParts", ValueForms::domicileParts);
            FamilyRegisterIndication register = FamilyRegisterIndication.of(
                            domicile, fields.required("registerHead").text())
                    .withDomicileParts(parts.orElse(DomicileParts.none()));
            return fields.optional("headSurname", JsonValue::text)
                    .map(surname -> register.withHeadInParts(
                            surname, fields.required("headGivenName").text()))
                    .orElse(register);
        });
    }

    private static void write(DomicileParts parts, JsonGenerator out) throws IOException {
        out.writeStartObject();
        Writing.optional("municipality", parts.municipality(), ValueForms::write, out);
        Writing.optional("townCode", parts.townCode(), Writing::text, out);
        Writing.optional("prefecture", parts.prefecture(), Writing::text, out);
        Writing.optional("municipalityName", parts.municipalityName(), Writing::text, out);
        Writing.optional("town", parts.town(), Writing::text, out);
        Writing.optional("lot", parts.lot(), Writing::text, out);
        out.writeEndObject();
    }

    private static DomicileParts domicileParts(JsonValue value) {
        return value.object(fields -> {
            Optional<MunicipalityCode> municipality = fields.optional("municipality", ValueForms::municipality);
            return DomicileParts.builder()
                    .municipality(municipality)
                    .townCode(municipality.flatMap(any -> fields.optional("townCode", JsonValue::text)))
                    .prefecture(fields.optional("prefecture", JsonValue::text))
                    .municipalityName(fields.optional("municipalityName", JsonValue::text))
                    .town(fields.optional("town", JsonValue::text))
                    .lot(fields.optional("lot", JsonValue::text))
                    .build();
        });
    }

    static void write(Relationship relationship, JsonGenerator out) throws IOException {
        out.writeString(relationship.text());
    }

    static Relationship relationship(JsonValue value) {
        return value.parsed(Relationship::parse, "is no relationship of the standard's vocabulary");
    }
}
