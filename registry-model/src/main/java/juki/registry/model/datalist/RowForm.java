package juki.registry.model.datalist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
import juki.registry.model.address.AddressCode;
import juki.registry.model.address.AddressParts;
import juki.registry.model.address.AddressSupplement;
import juki.registry.model.address.Country;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.DataListDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Handling;
import juki.registry.model.event.Notifier;
import juki.registry.model.household.DataListRelationship;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.DomicileParts;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.Nationality;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.BasicPensionNumber;
import juki.registry.model.resident.CautionNote;
import juki.registry.model.resident.CertificateSerialNumber;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ChildAllowance;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.EarlierAddresses;
import juki.registry.model.resident.ForeignItems;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.HeldCard;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.OtherItems;
import juki.registry.model.resident.PeriodOfStay;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.ReasonCode;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Remark;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.Residence;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.model.value.Text;

/** How a row is made of cells and cells of a row; each part written and read side by side. */
final class RowForm {

    private static final String SPACE = "　";
    private static final String UNKNOWN = "不明";

    private static final Map<String, ChangeReason> REASONS =
            Arrays.stream(ChangeReason.values()).collect(Collectors.toMap(ChangeReason::code, reason -> reason));
    private static final Map<String, LegalClass> LEGAL_CLASSES =
            Arrays.stream(LegalClass.values()).collect(Collectors.toMap(LegalClass::code, it -> it));
    private static final Map<String, NamePrecedence> NAME_PRECEDENCES =
            Arrays.stream(NamePrecedence.values()).collect(Collectors.toMap(NamePrecedence::code, it -> it));
    private static final Map<String, Sex> SEXES =
            Arrays.stream(Sex.values()).collect(Collectors.toMap(Sex::code, it -> it));
    private static final Map<String, ResidentKind> KINDS =
            Arrays.stream(ResidentKind.values()).collect(Collectors.toMap(ResidentKind::code, it -> it));
    private static final Map<String, RecordState> STATES =
            Arrays.stream(RecordState.values()).collect(Collectors.toMap(RecordState::code, it -> it));
    private static final Map<String, NationalPension.Category> PENSION_CATEGORIES =
            Arrays.stream(NationalPension.Category.values()).collect(Collectors.toMap(it -> it.wording(), it -> it));
    private static final Map<String, HeldCard.Kind> CARD_KINDS =
            Arrays.stream(HeldCard.Kind.values()).collect(Collectors.toMap(it -> it.wording(), it -> it));
    private static final Map<String, RecordItem> ITEMS =
            Arrays.stream(RecordItem.values()).collect(Collectors.toMap(RecordItem::wording, it -> it));

    private RowForm() {}

    // ----- the row

    static void write(DataListRow row, Cells cells) {
        ResidentRecord record = row.record();
        cells.put(Columns.ADDRESSEE, record.addressee().digits());
        cells.put(Columns.HISTORY_NUMBER, Integer.toString(row.historyNumber()));
        write(Columns.HISTORY_BRANCH, row.historyBranch(), cells);
        cells.put(Columns.NEWEST, row.newest().map(RowForm::flag).orElse(""));
        Optional<LocalDate> writtenOn = writtenOn(row.processingDate(), row.changeDate());
        row.reason().ifPresent(reason -> write(Columns.REASON, reason, writtenOn, cells));
        row.changeDate().ifPresent(date -> write(Columns.CHANGE_DATE, date, cells));
        write(Columns.PROCESSING_DATE, row.processingDate(), cells);
        write(Columns.NOTIFIED_ON, row.notifiedOn(), cells);
        writeHandling(row.handling(), cells);
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
        writeOtherItems(record.otherItems(), cells);
        record.removal().ifPresent(removal -> writeRemoval(removal, writtenOn, cells));
        record.removal().map(Removal::planned).orElse(record.plannedMoveOut()).ifPresent(plan -> {
            write(Columns.PLANNED_ON, Optional.of(plan.on()), cells);
            write(Columns.PLANNED_DESTINATION, plan.destination(), cells);
            write(Columns.PLANNED_NOTIFIED_ON, plan.notifiedOn(), cells);
        });
    }

    /** The row; empty if something is wrong, which the cells then know. */
    static Optional<DataListRow> read(Cells cells) {
        Optional<AddresseeNumber> addressee = cells.required(Columns.ADDRESSEE, AddresseeNumber::of);
        Optional<Integer> historyNumber = cells.required(Columns.HISTORY_NUMBER, RowForm::number);
        Optional<Integer> branch = cells.optional(Columns.HISTORY_BRANCH, RowForm::number);
        Optional<Integer> order = cells.optional(Columns.MEMBER_ORDER, RowForm::number);
        Optional<Boolean> newest = cells.optional(Columns.NEWEST, RowForm::flag);
        Optional<RegisterDate> changeDate = date(Columns.CHANGE_DATE, cells);
        Optional<LocalDate> processingDate = day(Columns.PROCESSING_DATE, cells);
        Optional<LocalDate> writtenOn = writtenOn(processingDate, changeDate);
        Optional<ChangeReason> reason = reason(Columns.REASON, writtenOn, cells);
        Optional<LocalDate> notifiedOn = day(Columns.NOTIFIED_ON, cells);
        Optional<Handling> handling = handling(cells);
        Optional<ResidentRecordCode> code = cells.optional(Columns.RECORD_CODE, ResidentRecordCode::of);
        Optional<IndividualNumber> individualNumber = cells.optional(Columns.INDIVIDUAL_NUMBER, IndividualNumber::of);
        ResidentKind kind =
                cells.required(Columns.KIND, text -> coded(KINDS, text)).orElse(ResidentKind.JAPANESE);
        Optional<Person> person = person(kind, cells);
        Optional<Membership> membership = membership(person, cells);
        Optional<ResidentDetails> details = kind == ResidentKind.JAPANESE ? japanese(cells) : foreign(cells);
        Optional<Residence> residence = residence(cells);
        OtherItems otherItems = otherItems(cells);
        Optional<PlannedMoveOut> planned = planned(cells);
        Optional<Removal> removal = removal(planned, writtenOn, cells);
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
                    .handling(handling.orElse(Handling.none()))
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
                            .otherItems(otherItems)
                            .build())
                    .build());
        } catch (IllegalArgumentException e) {
            cells.fault("is refused: " + e.getMessage());
            return Optional.empty();
        }
    }

    // ----- how the change was handled

    private static void writeHandling(Handling handling, Cells cells) {
        cells.put(Columns.PLACE_OF_ENTRY, handling.place().orElse(""));
        cells.put(Columns.TERMINAL_OF_ENTRY, handling.terminal().orElse(""));
        cells.put(
                Columns.NOTIFIER_NAME,
                handling.notifier()
                        .flatMap(Notifier::name)
                        .map(PersonName::text)
                        .orElse(""));
    }

    private static Optional<Handling> handling(Cells cells) {
        Optional<PersonName> notifier = cells.optional(Columns.NOTIFIER_NAME, PersonName::of);
        return cells.made(
                Columns.PLACE_OF_ENTRY,
                () -> Handling.builder()
                        .place(cells.optional(Columns.PLACE_OF_ENTRY, text -> text))
                        .terminal(cells.optional(Columns.TERMINAL_OF_ENTRY, text -> text))
                        .notifier(notifier.map(name -> new Notifier(Optional.empty(), Optional.of(name))))
                        .build());
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
        write(Columns.FURIGANA, name.furigana(), cells);
        write(Columns.DATE_OF_BIRTH, record.person().dateOfBirth(), cells);
        cells.put(Columns.SEX, record.person().sex().code());
        cells.put(Columns.SEX_WORDING, record.person().sex().wording());
    }

    private static Optional<Person> person(ResidentKind kind, Cells cells) {
        Optional<PersonName> name = kind == ResidentKind.JAPANESE ? japaneseName(cells) : foreignName(cells);
        Optional<Furigana> furigana = reading(Columns.FURIGANA, cells);
        Optional<RegisterDate> birth = requiredDate(Columns.DATE_OF_BIRTH, cells);
        Sex sex = cells.optional(Columns.SEX, code -> coded(SEXES, code)).orElse(Sex.NOT_STATED);
        return name.map(it -> furigana.map(it::withFurigana).orElse(it))
                .flatMap(it -> birth.map(date -> Person.of(it, date, sex)));
    }

    private static void write(Columns.Reading columns, Optional<Furigana> reading, Cells cells) {
        reading.ifPresent(furigana -> {
            cells.put(columns.text, furigana.text());
            cells.put(columns.confirmed, flag(furigana.isConfirmed()));
        });
    }

    private static Optional<Furigana> reading(Columns.Reading columns, Cells cells) {
        boolean confirmed = cells.optional(columns.confirmed, RowForm::flag).orElse(false);
        return cells.optional(columns.text, Furigana::of)
                .map(furigana -> confirmed ? furigana.confirmedBy(Furigana.Origin.PERSON) : furigana);
    }

    private static Optional<PersonName> japaneseName(Cells cells) {
        String name = wholeName(Columns.NAME_JAPANESE, Columns.SURNAME_JAPANESE, Columns.GIVEN_NAME_JAPANESE, cells);
        return cells.made(Columns.NAME_JAPANESE, () -> named(name));
    }

    /** A name given as a whole, in two parts, or both ways, which must then say the same. */
    private static String wholeName(Column whole, Column surname, Column givenName, Cells cells) {
        String parts = Stream.of(cells.text(surname), cells.text(givenName))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SPACE));
        if (cells.isBlank(whole)) {
            return parts;
        }
        if (!parts.isEmpty() && !Text.withoutSpaces(parts).equals(Text.withoutSpaces(cells.text(whole)))) {
            cells.fault(whole, "must say what surname and given name say");
        }
        return cells.text(whole);
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
        cells.put(
                Columns.HEAD_COMMON_NAME,
                membership.headCommonName().map(common -> common.name().text()).orElse(""));
        cells.put(
                Columns.HEAD_NAME_PRECEDENCE,
                membership.headNamePrecedence().map(NamePrecedence::code).orElse(""));
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
        Optional<CommonName> commonName = cells.optional(Columns.HEAD_COMMON_NAME, PersonName::of)
                .map(name -> CommonName.builder().name(name).build());
        Optional<NamePrecedence> precedence =
                cells.optional(Columns.HEAD_NAME_PRECEDENCE, code -> coded(NAME_PRECEDENCES, code));
        if (relationship.isEmpty()) {
            Stream.of(Columns.HEAD_NAME, Columns.HEAD_COMMON_NAME, Columns.HEAD_NAME_PRECEDENCE)
                    .filter(column -> !cells.isBlank(column))
                    .forEach(column -> cells.fault(column, "must be empty where no relationship is given"));
        }
        return household.map(number -> relationship
                .map(it -> Membership.builder()
                        .household(number)
                        .relationship(it)
                        .headName(headName.orElseGet(() -> named(it.isHead() ? ownName : "")))
                        .headCommonName(commonName)
                        .headNamePrecedence(precedence)
                        .build())
                .orElseGet(() -> Membership.withoutHead(number)));
    }

    // ----- Japanese and foreign residents

    private record DetailsWriting(Cells cells) implements ResidentDetails.Cases<Cells> {

        @Override
        public Cells japanese(JapaneseResident details) {
            write(Columns.BECAME_RESIDENT_ON, details.becameResidentOn(), cells);
            details.formerSurname().ifPresent(surname -> {
                cells.put(Columns.FORMER_SURNAME, surname.text());
                write(Columns.FORMER_SURNAME_READING, surname.furigana(), cells);
            });
            details.familyRegister().ifPresent(register -> writeFamilyRegister(register, cells));
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
            details.periodOfStay().ifPresent(period -> {
                cells.put(Columns.STAY_YEARS, period.codes().substring(0, 2));
                cells.put(Columns.STAY_MONTHS, period.codes().substring(2, 4));
                cells.put(Columns.STAY_DAYS, period.codes().substring(4));
            });
            write(Columns.EXPIRES_ON, details.expiresOn(), cells);
            cells.put(
                    Columns.NAME_PRECEDENCE,
                    details.namePrecedence().map(NamePrecedence::code).orElse(""));
            writeCommonNames(details, cells);
            writeForeignItems(details.foreignItems(), cells);
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
        Optional<FamilyRegisterIndication> register = familyRegister(cells);
        Optional<Furigana> reading = reading(Columns.FORMER_SURNAME_READING, cells);
        Optional<FormerSurname> formerSurname = cells.optional(Columns.FORMER_SURNAME, FormerSurname::of)
                .map(surname -> reading.map(surname::withFurigana).orElse(surname));
        return requiredDate(Columns.BECAME_RESIDENT_ON, cells)
                .map(date -> JapaneseResident.builder()
                        .formerSurname(formerSurname)
                        .familyRegister(register)
                        .becameResidentOn(date)
                        .build());
    }

    private static void writeFamilyRegister(FamilyRegisterIndication register, Cells cells) {
        DomicileParts parts = register.domicileParts();
        Columns.Locality columns = Columns.DOMICILE_PARTS;
        cells.put(Columns.REGISTERED_DOMICILE, register.registeredDomicile());
        cells.put(
                columns.municipality,
                parts.municipality().map(MunicipalityCode::digits).orElse(""));
        cells.put(columns.townCode, parts.townCode().orElse(""));
        cells.put(columns.prefecture, parts.prefecture().orElse(""));
        cells.put(columns.municipalityName, parts.municipalityName().orElse(""));
        // Whoever takes the parts alone finds a wording that was not taken apart in the place of the town.
        cells.put(
                columns.town,
                parts.text().isEmpty()
                        ? register.registeredDomicile()
                        : parts.town().orElse(""));
        cells.put(columns.lot, parts.lot().orElse(""));
        cells.put(Columns.REGISTER_HEAD, register.registerHead());
        cells.put(Columns.REGISTER_HEAD_SURNAME, register.headSurname().orElse(register.registerHead()));
        cells.put(Columns.REGISTER_HEAD_GIVEN_NAME, register.headGivenName().orElse(""));
    }

    private static Optional<FamilyRegisterIndication> familyRegister(Cells cells) {
        Columns.Locality columns = Columns.DOMICILE_PARTS;
        String words = words(columns, cells);
        String domicile = cells.isBlank(Columns.REGISTERED_DOMICILE) ? words : cells.text(Columns.REGISTERED_DOMICILE);
        String head = wholeName(
                Columns.REGISTER_HEAD, Columns.REGISTER_HEAD_SURNAME, Columns.REGISTER_HEAD_GIVEN_NAME, cells);
        Optional<MunicipalityCode> municipality = cells.optional(columns.municipality, MunicipalityCode::of);
        if (domicile.isEmpty() && (!head.isEmpty() || municipality.isPresent() || !cells.isBlank(columns.townCode))) {
            cells.fault(columns.town, "must not be empty where more of the register is given");
        }
        if (head.isEmpty() && !domicile.isEmpty()) {
            cells.fault(Columns.REGISTER_HEAD_SURNAME, "must not be empty where more of the register is given");
        }
        if (domicile.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        boolean isTakenApart =
                !(words.equals(domicile) && cells.text(columns.town).equals(domicile));
        Function<Column, Optional<String>> part =
                column -> isTakenApart ? cells.optional(column, text -> text) : Optional.empty();
        String surname = cells.text(Columns.REGISTER_HEAD_SURNAME);
        String givenName = cells.text(Columns.REGISTER_HEAD_GIVEN_NAME);
        boolean isInParts = !surname.isEmpty()
                && !givenName.isEmpty()
                && Text.withoutSpaces(surname + givenName).equals(Text.withoutSpaces(head));
        return cells.made(
                        columns.town,
                        () -> FamilyRegisterIndication.of(domicile, head)
                                .withDomicileParts(DomicileParts.builder()
                                        .municipality(municipality)
                                        .townCode(cells.optional(columns.townCode, text -> text))
                                        .prefecture(part.apply(columns.prefecture))
                                        .municipalityName(part.apply(columns.municipalityName))
                                        .town(part.apply(columns.town))
                                        .lot(part.apply(columns.lot))
                                        .build()))
                .flatMap(register -> cells.made(
                        Columns.REGISTER_HEAD_SURNAME,
                        () -> isInParts ? register.withHeadInParts(surname, givenName) : register));
    }

    private static Optional<ResidentDetails> foreign(Cells cells) {
        Optional<RegisterDate> since = requiredDate(Columns.BECAME_FOREIGN_RESIDENT_ON, cells);
        Optional<Nationality> nationality =
                cells.required(Columns.NATIONALITY_CODE, code -> Nationality.of(code, cells.text(Columns.NATIONALITY)));
        Optional<LegalClass> legalClass = cells.required(Columns.LEGAL_CLASS, code -> coded(LEGAL_CLASSES, code));
        Optional<StatusOfResidence> status = cells.optional(
                Columns.STATUS,
                code -> cells.isBlank(Columns.STATUS_WORDING)
                        ? StatusOfResidence.of(code)
                        : StatusOfResidence.of(code, cells.text(Columns.STATUS_WORDING)));
        Optional<LocalDate> expiresOn = day(Columns.EXPIRES_ON, cells);
        Optional<ResidenceCardNumber> card = cells.optional(Columns.RESIDENCE_CARD, ResidenceCardNumber::of);
        Optional<SpecialPermanentResidentCertificateNumber> certificate =
                cells.optional(Columns.CERTIFICATE, SpecialPermanentResidentCertificateNumber::of);
        Optional<NamePrecedence> precedence =
                cells.optional(Columns.NAME_PRECEDENCE, code -> coded(NAME_PRECEDENCES, code));
        Optional<PeriodOfStay> period = periodOfStay(cells);
        List<CommonName> commonNames = commonNames(cells);
        ForeignItems items = foreignItems(cells);
        if (since.isEmpty() || nationality.isEmpty() || legalClass.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ForeignResident.builder()
                .becameResidentOn(since.get())
                .nationality(nationality.get())
                .legalClass(legalClass.get())
                .status(status)
                .periodOfStay(period)
                .expiresOn(expiresOn)
                .addAllCommonNames(commonNames)
                .namePrecedence(precedence)
                .foreignItems(items)
                .residenceCard(card)
                .certificate(certificate)
                .build());
    }

    private static Optional<PeriodOfStay> periodOfStay(Cells cells) {
        Optional<Integer> years = cells.optional(Columns.STAY_YEARS, RowForm::number);
        Optional<Integer> months = cells.optional(Columns.STAY_MONTHS, RowForm::number);
        Optional<Integer> days = cells.optional(Columns.STAY_DAYS, RowForm::number);
        boolean none = years.orElse(0) == 0 && months.orElse(0) == 0 && days.orElse(0) == 0;
        return none
                ? Optional.empty()
                : cells.made(
                        Columns.STAY_YEARS, () -> new PeriodOfStay(years.orElse(0), months.orElse(0), days.orElse(0)));
    }

    private static void writeCommonNames(ForeignResident details, Cells cells) {
        details.commonName().ifPresent(name -> write(Columns.COMMON_NAME, name, cells));
        List<CommonName> deleted = details.commonNames().stream()
                .filter(name -> !name.isRecorded())
                .toList();
        eachOf("commonNames", deleted, Columns.DELETED_COMMON_NAMES, (name, columns) -> {
            write(columns, name, cells);
            write(columns.deletedOn, name.deletedOn(), cells);
            cells.put(
                    columns.deletedIn,
                    name.deletedIn().map(MunicipalityCode::digits).orElse(""));
        });
    }

    private static void write(Columns.Named columns, CommonName name, Cells cells) {
        cells.put(columns.text, name.name().text());
        write(columns.reading, name.name().furigana(), cells);
        write(columns.enteredOn, name.enteredOn(), cells);
        cells.put(
                columns.enteredIn,
                name.enteredIn().map(MunicipalityCode::digits).orElse(""));
    }

    /** Those deleted, and then the one on the record. */
    private static List<CommonName> commonNames(Cells cells) {
        List<CommonName> names = new ArrayList<>();
        for (Columns.Deleted columns : Columns.DELETED_COMMON_NAMES) {
            Optional<LocalDate> on = day(columns.deletedOn, cells);
            Optional<MunicipalityCode> in = cells.optional(columns.deletedIn, MunicipalityCode::of);
            commonName(columns, on, in, cells)
                    .filter(name -> !name.isRecorded())
                    .ifPresent(names::add);
            if (!cells.isBlank(columns.text) && cells.isBlank(columns.deletedOn) && cells.isBlank(columns.deletedIn)) {
                cells.fault(columns.deletedOn, "must not be empty with the municipality of a deleted name");
            }
        }
        commonName(Columns.COMMON_NAME, Optional.empty(), Optional.empty(), cells)
                .ifPresent(names::add);
        return names;
    }

    private static Optional<CommonName> commonName(
            Columns.Named columns, Optional<LocalDate> deletedOn, Optional<MunicipalityCode> deletedIn, Cells cells) {
        Optional<Furigana> reading = reading(columns.reading, cells);
        Optional<LocalDate> on = day(columns.enteredOn, cells);
        Optional<MunicipalityCode> in = cells.optional(columns.enteredIn, MunicipalityCode::of);
        boolean isTold = reading.isPresent()
                || on.isPresent()
                || in.isPresent()
                || deletedOn.isPresent()
                || deletedIn.isPresent();
        if (isTold && cells.isBlank(columns.text)) {
            cells.fault(columns.text, "must not be empty where more of the name is given");
        }
        return cells.optional(columns.text, PersonName::of)
                .map(name -> CommonName.builder()
                        .name(reading.map(name::withFurigana).orElse(name))
                        .enteredOn(on)
                        .enteredIn(in)
                        .deletedOn(deletedOn)
                        .deletedIn(deletedIn)
                        .build());
    }

    private static void writeForeignItems(ForeignItems items, Cells cells) {
        items.alienRegisteredOn().ifPresent(date -> write(Columns.ALIEN_REGISTERED_ON, date, cells));
        cells.put(
                Columns.RESIDENCE_NOTIFIED,
                items.residenceNotified().map(RowForm::flag).orElse(""));
        cells.put(Columns.LANDING_PERMIT, flag(items.cameWithLandingPermit()));
        cells.put(Columns.MAIL_NAME_CODE, items.mailNameCode().orElse(""));
        cells.put(Columns.CARD_NUMBER_CLASS, items.cardNumberClass().orElse(""));
        cells.put(Columns.ARTICLE_CLASS, items.notificationArticleClass().orElse(""));
        cells.put(Columns.RESIDENCE_CORRECTION, items.residenceCorrectionCode().orElse(""));
    }

    private static ForeignItems foreignItems(Cells cells) {
        Optional<RegisterDate> registeredOn = date(Columns.ALIEN_REGISTERED_ON, cells);
        Optional<Boolean> notified = cells.optional(Columns.RESIDENCE_NOTIFIED, RowForm::flag);
        boolean permit = cells.optional(Columns.LANDING_PERMIT, RowForm::flag).orElse(false);
        return cells.made(
                        Columns.MAIL_NAME_CODE,
                        () -> ForeignItems.builder()
                                .alienRegisteredOn(registeredOn)
                                .residenceNotified(notified)
                                .cameWithLandingPermit(permit)
                                .mailNameCode(cells.optional(Columns.MAIL_NAME_CODE, text -> text))
                                .cardNumberClass(cells.optional(Columns.CARD_NUMBER_CLASS, text -> text))
                                .notificationArticleClass(cells.optional(Columns.ARTICLE_CLASS, text -> text))
                                .residenceCorrectionCode(cells.optional(Columns.RESIDENCE_CORRECTION, text -> text))
                                .build())
                .orElse(ForeignItems.none());
    }

    // ----- what other systems tell

    private static void write(Qualifications told, Cells cells) {
        cells.put(Columns.ELECTORAL_ROLL, flag(told.onElectoralRoll()));
        told.nationalHealthInsurance().ifPresent(coverage -> write(Columns.HEALTH_INSURANCE, coverage, cells));
        told.lateStageElderlyMedicalCare().ifPresent(coverage -> write(Columns.ELDERLY_MEDICAL_CARE, coverage, cells));
        told.longTermCareInsurance().ifPresent(coverage -> write(Columns.CARE_INSURANCE, coverage, cells));
        told.nationalPension().ifPresent(pension -> {
            write(Columns.PENSION, pension.coverage(), cells);
            cells.put(
                    Columns.PENSION_NUMBER,
                    pension.number().map(BasicPensionNumber::digits).orElse(""));
            cells.put(
                    Columns.PENSION_CATEGORY,
                    pension.category().map(NationalPension.Category::wording).orElse(""));
            write(Columns.PENSION_CATEGORY_CHANGED_ON, pension.categoryChangedOn(), cells);
        });
        told.childAllowance().ifPresent(allowance -> {
            cells.put(
                    Columns.ALLOWANCE_FROM,
                    allowance.from().map(YearMonth::toString).orElse(""));
            cells.put(
                    Columns.ALLOWANCE_UNTIL,
                    allowance.until().map(YearMonth::toString).orElse(""));
        });
    }

    private static Qualifications qualifications(Cells cells) {
        return Qualifications.builder()
                .onElectoralRoll(
                        cells.optional(Columns.ELECTORAL_ROLL, RowForm::flag).orElse(false))
                .nationalHealthInsurance(coverage(Columns.HEALTH_INSURANCE, false, cells))
                .lateStageElderlyMedicalCare(coverage(Columns.ELDERLY_MEDICAL_CARE, false, cells))
                .longTermCareInsurance(coverage(Columns.CARE_INSURANCE, false, cells))
                .nationalPension(pension(cells))
                .childAllowance(allowance(cells))
                .build();
    }

    private static void write(Columns.Insured columns, Coverage coverage, Cells cells) {
        cells.put(columns.insured, flag(coverage.insured()));
        write(columns.acquiredOn, coverage.acquiredOn(), cells);
        write(columns.lostOn, coverage.lostOn(), cells);
    }

    private static Optional<Coverage> coverage(Columns.Insured columns, boolean isMoreTold, Cells cells) {
        Optional<LocalDate> acquiredOn = day(columns.acquiredOn, cells);
        Optional<LocalDate> lostOn = day(columns.lostOn, cells);
        if (cells.isBlank(columns.insured) && (isMoreTold || acquiredOn.isPresent() || lostOn.isPresent())) {
            cells.fault(columns.insured, "must not be empty where more of the insurance is given");
        }
        return cells.optional(columns.insured, RowForm::flag).map(insured -> new Coverage(insured, acquiredOn, lostOn));
    }

    private static Optional<NationalPension> pension(Cells cells) {
        Optional<BasicPensionNumber> number = cells.optional(Columns.PENSION_NUMBER, BasicPensionNumber::of);
        Optional<NationalPension.Category> category =
                cells.optional(Columns.PENSION_CATEGORY, text -> coded(PENSION_CATEGORIES, text));
        Optional<LocalDate> changedOn = day(Columns.PENSION_CATEGORY_CHANGED_ON, cells);
        boolean isTold = number.isPresent() || category.isPresent() || changedOn.isPresent();
        return coverage(Columns.PENSION, isTold, cells)
                .map(coverage -> new NationalPension(coverage, number, category, changedOn));
    }

    private static Optional<ChildAllowance> allowance(Cells cells) {
        Optional<YearMonth> from = cells.optional(Columns.ALLOWANCE_FROM, RowForm::month);
        Optional<YearMonth> until = cells.optional(Columns.ALLOWANCE_UNTIL, RowForm::month);
        return from.isPresent() || until.isPresent() ? Optional.of(new ChildAllowance(from, until)) : Optional.empty();
    }

    // ----- items that few records have

    private static void writeOtherItems(OtherItems items, Cells cells) {
        write(items.qualifications(), cells);
        cells.put(Columns.ADULT_WARD, flag(items.adultWard()));
        cells.put(
                Columns.SIGNATURE_CERTIFICATE,
                items.signatureCertificate().map(CertificateSerialNumber::text).orElse(""));
        cells.put(
                Columns.AUTHENTICATION_CERTIFICATE,
                items.authenticationCertificate()
                        .map(CertificateSerialNumber::text)
                        .orElse(""));
        eachOf("cards", items.cards(), Columns.CARDS, (card, columns) -> {
            cells.put(columns.kind, card.kind().wording());
            write(columns.issuedOn, card.issuedOn(), cells);
            write(columns.expiresOn, card.expiresOn(), cells);
            write(columns.lapsedOn, card.lapsedOn(), cells);
        });
        eachOf("cautionNotes", items.cautionNotes(), Columns.CAUTIONS, (note, columns) -> {
            cells.put(columns.text, note.text());
            cells.put(columns.historyNumber, Integer.toString(note.historyNumber()));
            cells.put(columns.item, note.item().wording());
        });
        eachOf("remarks", items.remarks(), Columns.REMARKS, (remark, column) -> cells.put(column, remark.text()));
    }

    private static OtherItems otherItems(Cells cells) {
        return OtherItems.builder()
                .qualifications(qualifications(cells))
                .adultWard(cells.optional(Columns.ADULT_WARD, RowForm::flag).orElse(false))
                .signatureCertificate(cells.optional(Columns.SIGNATURE_CERTIFICATE, CertificateSerialNumber::of))
                .authenticationCertificate(
                        cells.optional(Columns.AUTHENTICATION_CERTIFICATE, CertificateSerialNumber::of))
                .addAllCards(Columns.CARDS.stream()
                        .flatMap(columns -> card(columns, cells).stream())
                        .toList())
                .addAllCautionNotes(Columns.CAUTIONS.stream()
                        .flatMap(columns -> caution(columns, cells).stream())
                        .toList())
                .addAllRemarks(Columns.REMARKS.stream()
                        .flatMap(column -> cells.optional(column, Remark::of).stream())
                        .toList())
                .build();
    }

    private static Optional<HeldCard> card(Columns.Held columns, Cells cells) {
        Optional<LocalDate> issuedOn = day(columns.issuedOn, cells);
        Optional<LocalDate> expiresOn = day(columns.expiresOn, cells);
        Optional<LocalDate> lapsedOn = day(columns.lapsedOn, cells);
        boolean isTold = issuedOn.isPresent() || expiresOn.isPresent() || lapsedOn.isPresent();
        if (isTold && cells.isBlank(columns.kind)) {
            cells.fault(columns.kind, "must not be empty where more of the card is given");
        }
        return cells.optional(columns.kind, text -> coded(CARD_KINDS, text))
                .map(kind -> new HeldCard(kind, issuedOn, expiresOn, lapsedOn));
    }

    private static Optional<CautionNote> caution(Columns.Caution columns, Cells cells) {
        if (cells.isBlank(columns.text) && cells.isBlank(columns.historyNumber) && cells.isBlank(columns.item)) {
            return Optional.empty();
        }
        Optional<String> text = cells.required(columns.text, words -> words);
        Optional<Integer> number = cells.required(columns.historyNumber, RowForm::number);
        Optional<RecordItem> item = cells.required(columns.item, words -> coded(ITEMS, words));
        return number.flatMap(n -> item.flatMap(it ->
                text.flatMap(words -> cells.made(columns.text, () -> CautionNote.of(n, it, words)))));
    }

    /** Writes each value in the columns of its place; a row that has more values than columns is refused as a whole. */
    private static <V, C> void eachOf(String what, List<V> values, List<C> columns, BiConsumer<V, C> writing) {
        if (values.size() > columns.size()) {
            throw new IllegalArgumentException(what + ": must be at most " + columns.size() + ", which have columns");
        }
        for (int i = 0; i < values.size(); i++) {
            writing.accept(values.get(i), columns.get(i));
        }
    }

    // ----- places

    private static void writeResidence(Residence residence, Cells cells) {
        write(Columns.ADDRESS, residence.address(), cells);
        write(Columns.ADDRESS_SET_ON, residence.addressSetOn(), cells);
        write(Columns.RESIDENCE_NOTIFIED_ON, residence.notifiedOn(), cells);
        write(Columns.PREVIOUS_ADDRESS, residence.previousAddress(), cells);
        EarlierAddresses earlier = residence.earlier();
        earlier.addressBeforeMove().ifPresent(address -> write(Columns.ADDRESS_BEFORE_MOVE, address, cells));
        earlier.lastRegisteredAddress().ifPresent(place -> write(Columns.LAST_REGISTERED_ADDRESS, place, cells));
        cells.put(
                Columns.PREVIOUS_HEAD_NAME,
                earlier.previousHeadName().map(PersonName::text).orElse(""));
    }

    private static Optional<Residence> residence(Cells cells) {
        Optional<Address> address = address(Columns.ADDRESS, cells);
        Optional<RegisterDate> setOn = requiredDate(Columns.ADDRESS_SET_ON, cells);
        Optional<LocalDate> notifiedOn = day(Columns.RESIDENCE_NOTIFIED_ON, cells);
        OutsideAddress previous = outsideAddress(Columns.PREVIOUS_ADDRESS, cells);
        OutsideAddress lastRegistered = outsideAddress(Columns.LAST_REGISTERED_ADDRESS, cells);
        EarlierAddresses earlier = EarlierAddresses.builder()
                .addressBeforeMove(
                        cells.isBlank(Columns.ADDRESS_BEFORE_MOVE.municipality)
                                ? Optional.empty()
                                : address(Columns.ADDRESS_BEFORE_MOVE, cells))
                .lastRegisteredAddress(
                        Optional.of(lastRegistered).filter(place -> place.kind() != OutsideAddress.Kind.NONE))
                .previousHeadName(cells.optional(Columns.PREVIOUS_HEAD_NAME, PersonName::of))
                .build();
        return address.flatMap(place -> setOn.map(date -> Residence.builder()
                .address(place)
                .addressSetOn(date)
                .notifiedOn(notifiedOn)
                .previousAddress(previous)
                .earlier(earlier)
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
        AddressParts parts = address.parts();
        parts.code().ifPresent(code -> {
            String municipality = address.municipality().digits();
            boolean isTown = code.form() == AddressCode.Form.MUNICIPALITY_AND_TOWN
                    && code.digits().startsWith(municipality);
            cells.put(columns.townCode, isTown ? code.digits().substring(municipality.length()) : "");
            cells.put(columns.addressCode, isTown ? "" : code.digits());
        });
        cells.put(columns.prefecture, parts.prefecture().orElse(""));
        cells.put(columns.municipalityName, parts.municipalityName().orElse(""));
        cells.put(columns.sortForm, parts.sortForm().orElse(""));
        cells.put(columns.buildingCode, parts.buildingCode().orElse(""));
        cells.put(columns.supplementReading, parts.supplementReading().orElse(""));
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
        AddressParts parts = parts(columns, municipality.get(), cells);
        return cells.made(columns.town, () -> Address.of(municipality.get(), town.get(), lot.get()))
                .map(address -> address.withParts(parts))
                .map(address -> supplement.map(address::withSupplement).orElse(address))
                .map(address -> postalCode.map(address::withPostalCode).orElse(address));
    }

    private static AddressParts parts(Columns.Place columns, MunicipalityCode municipality, Cells cells) {
        Optional<AddressCode> code = cells.optional(columns.addressCode, AddressCode::of)
                .or(() -> cells.optional(columns.townCode, town -> AddressCode.of(municipality, town)));
        return cells.made(
                        columns.prefecture,
                        () -> AddressParts.builder()
                                .code(code)
                                .prefecture(cells.optional(columns.prefecture, text -> text))
                                .municipalityName(cells.optional(columns.municipalityName, text -> text))
                                .sortForm(cells.optional(columns.sortForm, text -> text))
                                .buildingCode(cells.optional(columns.buildingCode, text -> text))
                                .supplementReading(cells.optional(columns.supplementReading, text -> text))
                                .build())
                .orElse(AddressParts.none());
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
                cells.put(
                        columns.countryCode,
                        place.country().flatMap(Country::code).orElse(""));
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
                            name -> cells.isBlank(columns.countryCode)
                                    ? Country.of(name)
                                    : Country.of(cells.text(columns.countryCode), name))
                    .flatMap(country -> cells.made(
                            columns.abroad,
                            () -> cells.isBlank(columns.abroad)
                                    ? OutsideAddress.abroad(country)
                                    : OutsideAddress.abroad(country, cells.text(columns.abroad))));
        } else if (isDomestic && !cells.isBlank(columns.domestic.town) && !cells.isBlank(columns.domestic.lot)) {
            place = address(columns.domestic, cells).map(OutsideAddress::domestic);
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
        String line = words(columns, cells);
        String supplement = cells.text(columns.supplement);
        return supplement.isEmpty() ? line : line + SPACE + supplement;
    }

    private static String words(Columns.Locality columns, Cells cells) {
        return Stream.of(columns.prefecture, columns.municipalityName, columns.town, columns.lot)
                .map(cells::text)
                .collect(Collectors.joining());
    }

    // ----- moving out

    private static Optional<PlannedMoveOut> planned(Cells cells) {
        OutsideAddress destination = outsideAddress(Columns.PLANNED_DESTINATION, cells);
        Optional<LocalDate> on = day(Columns.PLANNED_ON, cells);
        Optional<LocalDate> notifiedOn = day(Columns.PLANNED_NOTIFIED_ON, cells);
        if (on.isEmpty() && (destination.kind() != OutsideAddress.Kind.NONE || notifiedOn.isPresent())) {
            cells.fault(Columns.PLANNED_ON, "must not be empty where a destination or a notification is given");
        }
        return on.map(day -> new PlannedMoveOut(day, destination, notifiedOn));
    }

    private static void writeRemoval(Removal removal, Optional<LocalDate> writtenOn, Cells cells) {
        write(Columns.REMOVAL_REASON, removal.reason(), writtenOn, cells);
        write(Columns.OCCURRED_ON, removal.occurredOn(), cells);
        write(Columns.REMOVAL_NOTIFIED_ON, removal.notifiedOn(), cells);
        write(Columns.CONFIRMED_ON, removal.confirmedOn(), cells);
        write(Columns.MOVE_IN_NOTICED_ON, removal.moveInNoticedOn(), cells);
        removal.confirmedDestination().ifPresent(place -> write(Columns.CONFIRMED_DESTINATION, place, cells));
    }

    private static Optional<Removal> removal(
            Optional<PlannedMoveOut> planned, Optional<LocalDate> writtenOn, Cells cells) {
        Optional<RecordState> state = cells.required(Columns.STATE, code -> coded(STATES, code));
        Optional<LocalDate> notifiedOn = day(Columns.REMOVAL_NOTIFIED_ON, cells);
        Optional<LocalDate> confirmedOn = day(Columns.CONFIRMED_ON, cells);
        Optional<LocalDate> noticedOn = day(Columns.MOVE_IN_NOTICED_ON, cells);
        OutsideAddress destination = outsideAddress(Columns.CONFIRMED_DESTINATION, cells);
        if (cells.isBlank(Columns.REMOVAL_REASON)) {
            if (state.filter(it -> it != RecordState.RESIDENT).isPresent()) {
                cells.fault(Columns.REMOVAL_REASON, "must not be empty on a removed record");
            }
            return Optional.empty();
        }
        int before = cells.faults().size();
        Optional<ChangeReason> reason = reason(Columns.REMOVAL_REASON, writtenOn, cells);
        if (reason.isEmpty() && cells.faults().size() == before) {
            cells.fault(Columns.REMOVAL_REASON, "must mean a reason that the standard has");
        }
        Optional<RegisterDate> occurredOn = requiredDate(Columns.OCCURRED_ON, cells);
        Optional<Removal> removal = reason.flatMap(it -> occurredOn.flatMap(date -> cells.made(
                Columns.REMOVAL_REASON,
                () -> Removal.builder()
                        .reason(it)
                        .occurredOn(date)
                        .notifiedOn(notifiedOn)
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

    // ----- reasons

    /** The day on which a row was written, as far as it tells: by it codes of another system are understood. */
    private static Optional<LocalDate> writtenOn(
            Optional<LocalDate> processingDate, Optional<RegisterDate> changeDate) {
        return processingDate.or(() -> changeDate.map(RegisterDate::earliest));
    }

    private static void write(Column column, ChangeReason reason, Optional<LocalDate> writtenOn, Cells cells) {
        cells.put(
                column,
                cells.layout()
                        .reasons()
                        .map(table -> writtenOn.stream()
                                .flatMap(day -> table.codesOf(reason, day).stream())
                                .findFirst()
                                .map(ReasonCode::code)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("reason: has no code in the table on its day")))
                        .orElse(reason.code()));
    }

    /** The reason of a code; empty, without a fault, also of a code that means nothing that the standard has. */
    private static Optional<ChangeReason> reason(Column column, Optional<LocalDate> writtenOn, Cells cells) {
        return cells.optional(
                        column,
                        text -> cells.layout()
                                .reasons()
                                .map(table -> writtenOn
                                        .flatMap(day -> table.rowOf(ReasonCode.of(table.name(), text), day))
                                        .orElseThrow(() -> new IllegalArgumentException(
                                                writtenOn.isPresent()
                                                        ? "the code is none of its table on the day of the row"
                                                        : "a code of another system needs 処理年月日 or 異動年月日"))
                                        .reason())
                                .orElseGet(() -> Optional.of(coded(REASONS, text))))
                .flatMap(reason -> reason);
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

    private static YearMonth month(String text) {
        if (!text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("it is no month written YYYY-MM");
        }
        return YearMonth.parse(text);
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
