package juki.registry.model.datalist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.IndividualNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.PostalCode;
import juki.registry.codes.ResidenceCardNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.codes.SpecialPermanentResidentCertificateNumber;
import juki.registry.model.address.Address;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DataListDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.household.DataListRelationship;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;

/** How a row is made of cells and cells of a row; each part written and read side by side. */
final class RowForm {

    private static final String SPACE = "　";
    private static final String UNKNOWN = "不明";

    private static final Map<String, ChangeReason> REASONS =
            Arrays.stream(ChangeReason.values()).collect(Collectors.toMap(ChangeReason::code, reason -> reason));
    private static final Map<String, LegalClass> LEGAL_CLASSES =
            Arrays.stream(LegalClass.values()).collect(Collectors.toMap(LegalClass::code, it -> it));
    private static final Map<String, Sex> SEXES =
            Arrays.stream(Sex.values()).collect(Collectors.toMap(Sex::code, it -> it));
    private static final Map<String, ResidentKind> KINDS =
            Arrays.stream(ResidentKind.values()).collect(Collectors.toMap(ResidentKind::code, it -> it));
    private static final Map<String, RecordState> STATES =
            Arrays.stream(RecordState.values()).collect(Collectors.toMap(RecordState::code, it -> it));

    private RowForm() {}

    // ----- the row

    static void write(DataListRow row, Cells cells) {
        ResidentRecord record = row.record();
        cells.put(Columns.ADDRESSEE, record.addressee().digits());
        cells.put(Columns.HISTORY_NUMBER, Integer.toString(row.historyNumber()));
        write(Columns.HISTORY_BRANCH, row.historyBranch(), cells);
        cells.put(Columns.NEWEST, row.newest().map(RowForm::flag).orElse(""));
        cells.put(Columns.REASON, row.reason().map(ChangeReason::code).orElse(""));
        row.changeDate().ifPresent(date -> write(Columns.CHANGE_DATE, date, cells));
        write(Columns.PROCESSING_DATE, row.processingDate(), cells);
        write(Columns.NOTIFIED_ON, row.notifiedOn(), cells);
        write(Columns.MEMBER_ORDER, row.memberOrder(), cells);
        cells.put(Columns.KIND, record.kind().code());
        cells.put(Columns.STATE, record.state().code());
        cells.put(
                Columns.RECORD_CODE,
                record.recordCode().map(ResidentRecordCode::digits).orElse(""));
        cells.put(
                Columns.INDIVIDUAL_NUMBER,
                record.individualNumber().map(IndividualNumber::digits).orElse(""));
        writePerson(record, cells);
        writeMembership(record.membership(), cells);
        record.details().match(new DetailsWriting(cells));
        writeResidence(record.residence(), cells);
        record.removal().ifPresent(removal -> writeRemoval(removal, cells));
        record.removal().map(Removal::planned).orElse(record.plannedMoveOut()).ifPresent(plan -> {
            write(Columns.PLANNED_ON, Optional.of(plan.on()), cells);
            write(Columns.PLANNED_DESTINATION, plan.destination(), cells);
        });
    }

    /** The row; empty if something is wrong, which the cells then know. */
    static Optional<DataListRow> read(Cells cells) {
        Optional<AddresseeNumber> addressee = cells.required(Columns.ADDRESSEE, AddresseeNumber::of);
        Optional<Integer> historyNumber = cells.required(Columns.HISTORY_NUMBER, RowForm::number);
        Optional<Integer> branch = cells.optional(Columns.HISTORY_BRANCH, RowForm::number);
        Optional<Integer> order = cells.optional(Columns.MEMBER_ORDER, RowForm::number);
        Optional<Boolean> newest = cells.optional(Columns.NEWEST, RowForm::flag);
        Optional<ChangeReason> reason = cells.optional(Columns.REASON, code -> coded(REASONS, code));
        Optional<RegisterDate> changeDate = date(Columns.CHANGE_DATE, cells);
        Optional<LocalDate> processingDate = day(Columns.PROCESSING_DATE, cells);
        Optional<LocalDate> notifiedOn = day(Columns.NOTIFIED_ON, cells);
        Optional<ResidentRecordCode> code = cells.optional(Columns.RECORD_CODE, ResidentRecordCode::of);
        Optional<IndividualNumber> individualNumber = cells.optional(Columns.INDIVIDUAL_NUMBER, IndividualNumber::of);
        ResidentKind kind =
                cells.required(Columns.KIND, text -> coded(KINDS, text)).orElse(ResidentKind.JAPANESE);
        Optional<Person> person = person(kind, cells);
        Optional<Membership> membership = membership(person, cells);
        Optional<ResidentDetails> details = kind == ResidentKind.JAPANESE ? japanese(cells) : foreign(cells);
        Optional<Residence> residence = residence(cells);
        Optional<PlannedMoveOut> planned = planned(cells);
        Optional<Removal> removal = removal(planned, cells);
        if (!cells.faults().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DataListRow.builder()
                    .historyNumber(historyNumber.orElseThrow())
                    .historyBranch(branch.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .memberOrder(order.map(OptionalInt::of).orElse(OptionalInt.empty()))
                    .newest(newest)
                    .reason(reason)
                    .changeDate(changeDate)
                    .processingDate(processingDate)
                    .notifiedOn(notifiedOn)
                    .record(ResidentRecord.builder()
                            .addressee(addressee.orElseThrow())
                            .recordCode(code)
                            .individualNumber(individualNumber)
                            .person(person.orElseThrow())
                            .details(details.orElseThrow())
                            .residence(residence.orElseThrow())
                            .membership(membership.orElseThrow())
                            .plannedMoveOut(removal.isPresent() ? Optional.empty() : planned)
                            .removal(removal)
                            .build())
                    .build());
        } catch (IllegalArgumentException e) {
            cells.fault("is refused: " + e.getMessage());
            return Optional.empty();
        }
    }

    // ----- the person

    private static void writePerson(ResidentRecord record, Cells cells) {
        PersonName name = record.name();
        if (record.kind() == ResidentKind.JAPANESE) {
            cells.put(Columns.NAME_JAPANESE, name.text());
            List<String> parts = partsOf(name.text());
            if (parts.size() == 2) {
                cells.put(Columns.SURNAME_JAPANESE, parts.get(0));
                cells.put(Columns.GIVEN_NAME_JAPANESE, parts.get(1));
            }
        } else {
            boolean inAlphabet = !name.chineseCharacters().equals(Optional.of(name.text()));
            cells.put(Columns.NAME_ALPHABET, inAlphabet ? name.text() : "");
            cells.put(Columns.NAME_CHINESE, name.chineseCharacters().orElse(""));
        }
        name.furigana().ifPresent(furigana -> {
            cells.put(Columns.FURIGANA, furigana.text());
            cells.put(Columns.FURIGANA_CONFIRMED, flag(furigana.isConfirmed()));
        });
        write(Columns.DATE_OF_BIRTH, record.person().dateOfBirth(), cells);
        cells.put(Columns.SEX, record.person().sex().code());
        cells.put(Columns.SEX_WORDING, record.person().sex().wording());
    }

    private static Optional<Person> person(ResidentKind kind, Cells cells) {
        Optional<PersonName> name = kind == ResidentKind.JAPANESE ? japaneseName(cells) : foreignName(cells);
        Optional<Furigana> furigana = cells.optional(Columns.FURIGANA, Furigana::of);
        boolean confirmed =
                cells.optional(Columns.FURIGANA_CONFIRMED, RowForm::flag).orElse(false);
        Optional<RegisterDate> birth = requiredDate(Columns.DATE_OF_BIRTH, cells);
        Sex sex = cells.optional(Columns.SEX, code -> coded(SEXES, code)).orElse(Sex.NOT_STATED);
        return name.map(it -> furigana.map(reading ->
                                it.withFurigana(confirmed ? reading.confirmedBy(Furigana.Origin.PERSON) : reading))
                        .orElse(it))
                .flatMap(it -> birth.map(date -> Person.of(it, date, sex)));
    }

    private static Optional<PersonName> japaneseName(Cells cells) {
        String parts = Stream.of(cells.text(Columns.SURNAME_JAPANESE), cells.text(Columns.GIVEN_NAME_JAPANESE))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SPACE));
        String whole = cells.text(Columns.NAME_JAPANESE);
        if (!whole.isEmpty() && !parts.isEmpty() && !withoutSpaces(parts).equals(withoutSpaces(whole))) {
            cells.fault(Columns.NAME_JAPANESE, "must say what surname and given name say");
        }
        return cells.made(Columns.NAME_JAPANESE, () -> named(whole.isEmpty() ? parts : whole));
    }

    private static Optional<PersonName> foreignName(Cells cells) {
        Optional<PersonName> inCharacters = cells.optional(Columns.NAME_CHINESE, PersonName::of)
                .map(name -> name.withChineseCharacters(name.text()));
        if (cells.isBlank(Columns.NAME_ALPHABET)) {
            return cells.isBlank(Columns.NAME_CHINESE) ? Optional.of(PersonName.unnamed()) : inCharacters;
        }
        return cells.optional(Columns.NAME_ALPHABET, PersonName::of)
                .map(name -> inCharacters
                        .map(characters -> name.withChineseCharacters(characters.text()))
                        .orElse(name));
    }

    private static PersonName named(String text) {
        return text.isEmpty() ? PersonName.unnamed() : PersonName.of(text);
    }

    private static List<String> partsOf(String name) {
        return Arrays.asList(name.split("[ 　]", -1));
    }

    private static String withoutSpaces(String name) {
        return name.replace(" ", "").replace(SPACE, "");
    }

    // ----- the household

    private static void writeMembership(Membership membership, Cells cells) {
        cells.put(Columns.HOUSEHOLD, membership.household().digits());
        DataListRelationship written =
                membership.relationship().map(DataListRelationship::of).orElse(DataListRelationship.ABSENT);
        for (int i = 0; i < Columns.RELATIONSHIP.size(); i++) {
            cells.put(Columns.RELATIONSHIP.get(i), written.codes().get(i));
        }
        cells.put(Columns.RELATIONSHIP_WORDING, written.notation());
        cells.put(Columns.HEAD_NAME, membership.headName().map(PersonName::text).orElse(""));
    }

    private static Optional<Membership> membership(Optional<Person> person, Cells cells) {
        Optional<HouseholdNumber> household = cells.required(Columns.HOUSEHOLD, HouseholdNumber::of);
        List<String> codes = Columns.RELATIONSHIP.stream().map(cells::text).toList();
        String notation = cells.text(Columns.RELATIONSHIP_WORDING);
        Optional<String> fault = DataListRelationship.faultIn(codes, notation);
        if (fault.isPresent()) {
            boolean inCodes = fault.get().startsWith("codes: ");
            cells.fault(
                    inCodes ? Columns.RELATIONSHIP.get(0) : Columns.RELATIONSHIP_WORDING, withoutSubject(fault.get()));
            return Optional.empty();
        }
        Optional<Relationship> relationship = new DataListRelationship(codes, notation).toRelationship();
        String ownName = person.map(it -> it.name().text()).orElse("");
        Optional<PersonName> headName = cells.optional(Columns.HEAD_NAME, PersonName::of);
        return household.map(number -> relationship
                .map(it -> Membership.of(number, it, headName.orElseGet(() -> named(it.isHead() ? ownName : ""))))
                .orElseGet(() -> Membership.withoutHead(number)));
    }

    // ----- Japanese and foreign residents

    private record DetailsWriting(Cells cells) implements ResidentDetails.Cases<Cells> {

        @Override
        public Cells japanese(JapaneseResident details) {
            write(Columns.BECAME_RESIDENT_ON, details.becameResidentOn(), cells);
            details.familyRegister().ifPresent(register -> {
                cells.put(Columns.REGISTERED_DOMICILE.town, register.registeredDomicile());
                List<String> parts = partsOf(register.registerHead());
                cells.put(Columns.REGISTER_HEAD_SURNAME, parts.size() == 2 ? parts.get(0) : register.registerHead());
                cells.put(Columns.REGISTER_HEAD_GIVEN_NAME, parts.size() == 2 ? parts.get(1) : "");
            });
            return cells;
        }

        @Override
        public Cells foreign(ForeignResident details) {
            write(Columns.BECAME_FOREIGN_RESIDENT_ON, details.becameResidentOn(), cells);
            cells.put(Columns.NATIONALITY_CODE, details.nationality().code());
            cells.put(Columns.NATIONALITY, details.nationality().name());
            cells.put(Columns.LEGAL_CLASS, details.legalClass().code());
            details.status().ifPresent(status -> {
                cells.put(Columns.STATUS, status.code());
                cells.put(Columns.STATUS_WORDING, status.name());
            });
            write(Columns.EXPIRES_ON, details.expiresOn(), cells);
            cells.put(
                    Columns.RESIDENCE_CARD,
                    details.residenceCard().map(ResidenceCardNumber::text).orElse(""));
            cells.put(
                    Columns.CERTIFICATE,
                    details.certificate()
                            .map(SpecialPermanentResidentCertificateNumber::text)
                            .orElse(""));
            return cells;
        }
    }

    private static Optional<ResidentDetails> japanese(Cells cells) {
        String domicile = joined(Columns.REGISTERED_DOMICILE, cells);
        String head = Stream.of(cells.text(Columns.REGISTER_HEAD_SURNAME), cells.text(Columns.REGISTER_HEAD_GIVEN_NAME))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SPACE));
        if (domicile.isEmpty() != head.isEmpty()) {
            cells.fault(
                    domicile.isEmpty() ? Columns.REGISTERED_DOMICILE.town : Columns.REGISTER_HEAD_SURNAME,
                    "must not be empty where the other half of the register is given");
        }
        Optional<FamilyRegisterIndication> register = domicile.isEmpty() || head.isEmpty()
                ? Optional.empty()
                : cells.made(Columns.REGISTERED_DOMICILE.town, () -> FamilyRegisterIndication.of(domicile, head));
        return requiredDate(Columns.BECAME_RESIDENT_ON, cells)
                .map(date -> JapaneseResident.builder()
                        .familyRegister(register)
                        .becameResidentOn(date)
                        .build());
    }

    private static Optional<ResidentDetails> foreign(Cells cells) {
        Optional<RegisterDate> since = requiredDate(Columns.BECAME_FOREIGN_RESIDENT_ON, cells);
        Optional<Nationality> nationality =
                cells.required(Columns.NATIONALITY_CODE, code -> Nationality.of(code, cells.text(Columns.NATIONALITY)));
        Optional<LegalClass> legalClass = cells.required(Columns.LEGAL_CLASS, code -> coded(LEGAL_CLASSES, code));
        Optional<StatusOfResidence> status =
                cells.optional(Columns.STATUS, code -> StatusOfResidence.of(code, cells.text(Columns.STATUS_WORDING)));
        Optional<LocalDate> expiresOn = day(Columns.EXPIRES_ON, cells);
        Optional<ResidenceCardNumber> card = cells.optional(Columns.RESIDENCE_CARD, ResidenceCardNumber::of);
        Optional<SpecialPermanentResidentCertificateNumber> certificate =
                cells.optional(Columns.CERTIFICATE, SpecialPermanentResidentCertificateNumber::of);
        if (since.isEmpty() || nationality.isEmpty() || legalClass.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ForeignResident.builder()
                .becameResidentOn(since.get())
                .nationality(nationality.get())
                .legalClass(legalClass.get())
                .status(status)
                .expiresOn(expiresOn)
                .residenceCard(card)
                .certificate(certificate)
                .build());
    }

    // ----- places

    private static void writeResidence(Residence residence, Cells cells) {
        write(Columns.ADDRESS, residence.address(), cells);
        write(Columns.ADDRESS_SET_ON, residence.addressSetOn(), cells);
        write(Columns.RESIDENCE_NOTIFIED_ON, residence.notifiedOn(), cells);
        write(Columns.PREVIOUS_ADDRESS, residence.previousAddress(), cells);
    }

    private static Optional<Residence> residence(Cells cells) {
        Optional<Address> address = address(Columns.ADDRESS, cells);
        Optional<RegisterDate> setOn = requiredDate(Columns.ADDRESS_SET_ON, cells);
        Optional<LocalDate> notifiedOn = day(Columns.RESIDENCE_NOTIFIED_ON, cells);
        OutsideAddress previous = outsideAddress(Columns.PREVIOUS_ADDRESS, cells);
        return address.flatMap(place -> setOn.map(date -> Residence.builder()
                .address(place)
                .addressSetOn(date)
                .notifiedOn(notifiedOn)
                .previousAddress(previous)
                .build()));
    }

    private static void write(Columns.Place columns, Address address, Cells cells) {
        cells.put(columns.municipality, address.municipality().digits());
        cells.put(columns.town, address.town());
        cells.put(columns.lot, address.lot());
        cells.put(
                columns.supplement,
                address.supplement().map(AddressSupplement::text).orElse(""));
        cells.put(
                columns.postalCode, address.postalCode().map(PostalCode::digits).orElse(""));
    }

    private static Optional<Address> address(Columns.Place columns, Cells cells) {
        Optional<MunicipalityCode> municipality = cells.required(columns.municipality, MunicipalityCode::of);
        Optional<String> town = cells.required(columns.town, text -> text);
        Optional<String> lot = cells.required(columns.lot, text -> text);
        Optional<AddressSupplement> supplement = cells.optional(columns.supplement, AddressSupplement::of);
        Optional<PostalCode> postalCode = cells.optional(columns.postalCode, PostalCode::of);
        if (municipality.isEmpty() || town.isEmpty() || lot.isEmpty()) {
            return Optional.empty();
        }
        return cells.made(columns.town, () -> Address.of(municipality.get(), town.get(), lot.get()))
                .map(address -> supplement.map(address::withSupplement).orElse(address))
                .map(address -> postalCode.map(address::withPostalCode).orElse(address));
    }

    private static void write(Columns.Outside columns, OutsideAddress place, Cells cells) {
        switch (place.kind()) {
            case DOMESTIC -> {
                cells.put(
                        columns.domestic.municipality,
                        place.municipality().map(MunicipalityCode::digits).orElse(""));
                cells.put(columns.domestic.town, place.text().orElse(""));
                place.address().ifPresent(address -> write(columns.domestic, address, cells));
            }
            case ABROAD -> {
                cells.put(columns.country, place.country().map(Country::name).orElse(""));
                cells.put(columns.abroad, place.text().orElse(""));
            }
            case UNKNOWN -> cells.put(columns.domestic.town, UNKNOWN);
            case NONE -> {}
        }
    }

    /** A place outside; one that is not well told is a fault, and none here. */
    private static OutsideAddress outsideAddress(Columns.Outside columns, Cells cells) {
        String text = joined(columns.domestic, cells);
        boolean isAbroad = !cells.isBlank(columns.country) || !cells.isBlank(columns.abroad);
        boolean isDomestic = !cells.isBlank(columns.domestic.municipality);
        Optional<OutsideAddress> place;
        if (isAbroad) {
            if (isDomestic || !text.isEmpty()) {
                cells.fault(columns.country, "must not be given together with a place in Japan");
            }
            place = cells.required(
                    columns.country,
                    country -> cells.isBlank(columns.abroad)
                            ? OutsideAddress.abroad(country)
                            : OutsideAddress.abroad(country, cells.text(columns.abroad)));
        } else if (isDomestic) {
            place = cells.optional(columns.domestic.municipality, MunicipalityCode::of)
                    .flatMap(municipality -> cells.made(
                            columns.domestic.town,
                            () -> text.isEmpty()
                                    ? OutsideAddress.domestic(municipality)
                                    : OutsideAddress.domestic(municipality, text)));
        } else if (text.isEmpty()) {
            place = Optional.of(OutsideAddress.none());
        } else {
            if (!text.equals(UNKNOWN)) {
                cells.fault(columns.domestic.municipality, "must not be empty where a place in Japan is given");
            }
            place = Optional.of(OutsideAddress.unknown());
        }
        return place.orElse(OutsideAddress.none());
    }

    /** A place in one line, as other systems give it in parts. */
    private static String joined(Columns.Place columns, Cells cells) {
        String line = Stream.of(columns.prefecture, columns.municipalityName, columns.town, columns.lot)
                .map(cells::text)
                .collect(Collectors.joining());
        String supplement = cells.text(columns.supplement);
        return supplement.isEmpty() ? line : line + SPACE + supplement;
    }

    // ----- moving out

    private static Optional<PlannedMoveOut> planned(Cells cells) {
        OutsideAddress destination = outsideAddress(Columns.PLANNED_DESTINATION, cells);
        Optional<LocalDate> on = day(Columns.PLANNED_ON, cells);
        if (on.isEmpty() && destination.kind() != OutsideAddress.Kind.NONE) {
            cells.fault(Columns.PLANNED_ON, "must not be empty where a destination is given");
        }
        return on.map(day -> new PlannedMoveOut(day, destination));
    }

    private static void writeRemoval(Removal removal, Cells cells) {
        cells.put(Columns.REMOVAL_REASON, removal.reason().code());
        write(Columns.OCCURRED_ON, removal.occurredOn(), cells);
        write(Columns.CONFIRMED_ON, removal.confirmedOn(), cells);
        write(Columns.MOVE_IN_NOTICED_ON, removal.moveInNoticedOn(), cells);
        removal.confirmedDestination().ifPresent(place -> write(Columns.CONFIRMED_DESTINATION, place, cells));
    }

    private static Optional<Removal> removal(Optional<PlannedMoveOut> planned, Cells cells) {
        Optional<RecordState> state = cells.required(Columns.STATE, code -> coded(STATES, code));
        Optional<LocalDate> confirmedOn = day(Columns.CONFIRMED_ON, cells);
        Optional<LocalDate> noticedOn = day(Columns.MOVE_IN_NOTICED_ON, cells);
        OutsideAddress destination = outsideAddress(Columns.CONFIRMED_DESTINATION, cells);
        if (cells.isBlank(Columns.REMOVAL_REASON)) {
            if (state.filter(it -> it != RecordState.RESIDENT).isPresent()) {
                cells.fault(Columns.REMOVAL_REASON, "must not be empty on a removed record");
            }
            return Optional.empty();
        }
        Optional<ChangeReason> reason = cells.optional(Columns.REMOVAL_REASON, code -> coded(REASONS, code));
        Optional<RegisterDate> occurredOn = requiredDate(Columns.OCCURRED_ON, cells);
        Optional<Removal> removal = reason.flatMap(it -> occurredOn.flatMap(date -> cells.made(
                Columns.REMOVAL_REASON,
                () -> Removal.builder()
                        .reason(it)
                        .occurredOn(date)
                        .planned(planned)
                        .confirmedOn(confirmedOn)
                        .moveInNoticedOn(noticedOn)
                        .confirmedDestination(
                                Optional.of(destination).filter(place -> place.kind() != OutsideAddress.Kind.NONE))
                        .build())));
        removal.filter(it -> !state.equals(Optional.of(it.state())))
                .ifPresent(it -> cells.fault(Columns.STATE, "must be that of a record removed for this reason"));
        return removal;
    }

    // ----- dates, flags, numbers, codes

    private static void write(Columns.Dated columns, RegisterDate date, Cells cells) {
        DataListDate written = DataListDate.of(date);
        cells.put(columns.date, written.date());
        cells.put(columns.uncertain, flag(written.uncertain()));
        cells.put(columns.wording, written.wording());
    }

    private static Optional<RegisterDate> date(Columns.Dated columns, Cells cells) {
        boolean uncertain = cells.optional(columns.uncertain, RowForm::flag).orElse(false);
        String date = cells.text(columns.date);
        String wording = cells.text(columns.wording);
        Optional<String> fault = DataListDate.faultIn(date, uncertain, wording);
        fault.ifPresent(it -> cells.fault(
                it.startsWith("wording: ")
                        ? columns.wording
                        : it.startsWith("uncertain: ") ? columns.uncertain : columns.date,
                withoutSubject(it)));
        return fault.isPresent() ? Optional.empty() : new DataListDate(date, uncertain, wording).toRegisterDate();
    }

    private static Optional<RegisterDate> requiredDate(Columns.Dated columns, Cells cells) {
        int before = cells.faults().size();
        Optional<RegisterDate> date = date(columns, cells);
        if (date.isEmpty() && cells.faults().size() == before) {
            cells.fault(columns.date, "must not be empty");
        }
        return date;
    }

    private static void write(Column column, Optional<LocalDate> day, Cells cells) {
        cells.put(column, day.map(LocalDate::toString).orElse(""));
    }

    /** A day; empty, {@code 0} and {@code 0000-00-00} mean that there is none. */
    private static Optional<LocalDate> day(Column column, Cells cells) {
        if (DataListDate.faultIn(cells.text(column), false, "").isEmpty()
                && new DataListDate(cells.text(column), false, "")
                        .toRegisterDate()
                        .isEmpty()) {
            return Optional.empty();
        }
        return cells.optional(
                column,
                text -> CalendarDate.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException("it is no day written YYYY-MM-DD"))
                        .toLocalDate());
    }

    private static void write(Column column, OptionalInt number, Cells cells) {
        cells.put(column, number.isPresent() ? Integer.toString(number.getAsInt()) : "");
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("it is no whole number of at most nine digits");
        }
        return Integer.parseInt(text);
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static boolean flag(String text) {
        if (!text.equals("0") && !text.equals("1")) {
            throw new IllegalArgumentException("a flag is 0 or 1");
        }
        return text.equals("1");
    }

    private static <E> E coded(Map<String, E> table, String code) {
        E constant = table.get(code);
        if (constant == null) {
            throw new IllegalArgumentException("the code is none of its table");
        }
        return constant;
    }

    /** A fault without the parameter it begins with, since the column stands beside it. */
    private static String withoutSubject(String fault) {
        return fault.substring(fault.indexOf(": ") + 2);
    }
}
