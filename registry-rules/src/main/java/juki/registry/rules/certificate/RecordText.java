package juki.registry.rules.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.person.CommonName;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.NamePrecedence;
import juki.registry.model.person.PersonName;
import juki.registry.model.resident.ChildAllowance;
import juki.registry.model.resident.Coverage;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.NationalPension;
import juki.registry.model.resident.PeriodOfStay;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Qualifications;
import juki.registry.model.resident.RecordItem;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentDetails;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.rules.certificate.Certificate.Line;

/**
 * The items of one record in words (記載事項の文言), in the order of the form: those shown, and no others are even looked at.
 *
 * <p>Dates are in the Japanese calendar, but for a foreign resident's date of birth and the last day of a period of stay (standard
 * specification 1.1.9); the words of uncertain dates stay as they are.
 */
final class RecordText {

    static final String ADDRESS = RecordItem.ADDRESS.wording();
    static final String HEAD = "世帯主";
    static final String NAME = RecordItem.NAME.wording();
    static final String FURIGANA = RecordItem.FURIGANA.wording();
    static final String FORMER_SURNAME = RecordItem.FORMER_SURNAME.wording();
    static final String FORMER_SURNAME_FURIGANA = "旧氏の振り仮名";
    static final String COMMON_NAME = RecordItem.COMMON_NAME.wording();
    static final String DATE_OF_BIRTH = RecordItem.DATE_OF_BIRTH.wording();
    static final String SEX = RecordItem.SEX.wording();
    static final String RELATIONSHIP = RecordItem.RELATIONSHIP.wording();
    static final String DOMICILE = "本籍";
    static final String REGISTER_HEAD = "筆頭者";
    static final String INDIVIDUAL_NUMBER = RecordItem.INDIVIDUAL_NUMBER.wording();
    static final String RECORD_CODE = RecordItem.RECORD_CODE.wording();
    static final String BECAME_RESIDENT = RecordItem.BECAME_RESIDENT_ON.wording();
    static final String BECAME_FOREIGN_RESIDENT = "外国人住民となった年月日";
    static final String ADDRESS_SET = RecordItem.ADDRESS_SET_ON.wording();
    static final String NOTIFIED = RecordItem.NOTIFIED_ON.wording();
    static final String PREVIOUS_ADDRESS = RecordItem.PREVIOUS_ADDRESS.wording();
    static final String ADDRESS_BEFORE_MOVE = "異動前住所";
    static final String NATIONALITY = RecordItem.NATIONALITY.wording();
    static final String LEGAL_CLASS = "第30条45規定区分";

    /** What stands at the end of a place before moving in that was never notified (standard specification 4.1.1.4). */
    private static final String NOT_NOTIFIED = "（未届）";

    private final CertificateForm form;
    private final ResidentRecord record;
    private final Predicate<CertificateItem> shown;
    private final LocalDate day;
    private final CertificatePractice practice;
    private final List<Line> lines = new ArrayList<>();

    private RecordText(
            CertificateForm form,
            ResidentRecord record,
            Predicate<CertificateItem> shown,
            LocalDate day,
            CertificatePractice practice) {
        this.form = form;
        this.record = record;
        this.shown = shown;
        this.day = day;
        this.practice = practice;
    }

    /**
     * The lines of a record, without its changes and remarks.
     *
     * @param form the form
     * @param record the record
     * @param shown the items shown
     * @param day the day of issue
     * @param practice the office's practice
     */
    static List<Line> of(
            CertificateForm form,
            ResidentRecord record,
            Predicate<CertificateItem> shown,
            LocalDate day,
            CertificatePractice practice) {
        RecordText text = new RecordText(form, record, shown, day, practice);
        for (CertificateItem item : CertificateItem.values()) {
            if (shown.test(item) && item.concerns(record.kind())) {
                text.write(item);
            }
        }
        return text.lines;
    }

    private void write(CertificateItem item) {
        switch (item) {
            case FURIGANA -> writeFurigana();
            case NAME -> line(item, NAME, inBrackets(name(), record.name().furigana()));
            case FORMER_SURNAME ->
                japanese(JapaneseResident::formerSurname)
                        .ifPresent(
                                surname -> line(item, FORMER_SURNAME, inBrackets(surname.text(), surname.furigana())));
            case COMMON_NAME ->
                foreign(ForeignResident::commonName)
                        .map(CommonName::name)
                        .ifPresent(name -> line(item, COMMON_NAME, inBrackets(name.text(), name.furigana())));
            case DATE_OF_BIRTH -> line(item, DATE_OF_BIRTH, dateOfBirth());
            case SEX -> line(item, SEX, record.person().sex().wording());
            case HEAD_AND_RELATIONSHIP -> writeHead();
            case FAMILY_REGISTER -> writeFamilyRegister();
            case INDIVIDUAL_NUMBER ->
                line(
                        item,
                        INDIVIDUAL_NUMBER,
                        record.individualNumber().map(it -> it.digits()).orElse(""));
            case RECORD_CODE ->
                line(
                        item,
                        RECORD_CODE,
                        record.recordCode().map(it -> it.digits()).orElse(""));
            case BECAME_RESIDENT_ON ->
                line(
                        item,
                        foreign(Optional::of).isPresent() ? BECAME_FOREIGN_RESIDENT : BECAME_RESIDENT,
                        words(record.details().becameResidentOn()));
            case ADDRESS -> line(item, ADDRESS, words(record.residence().address()));
            case ADDRESS_SET_ON ->
                line(item, ADDRESS_SET, words(record.residence().addressSetOn()));
            case NOTIFIED_ON ->
                line(
                        item,
                        NOTIFIED,
                        record.residence().notifiedOn().map(this::words).orElse(""));
            case PREVIOUS_ADDRESS -> line(item, PREVIOUS_ADDRESS, previousAddress());
            case ADDRESS_BEFORE_MOVE ->
                line(
                        item,
                        ADDRESS_BEFORE_MOVE,
                        record.residence()
                                .earlier()
                                .addressBeforeMove()
                                .map(this::words)
                                .orElse(""));
            case NATIONALITY ->
                line(
                        item,
                        NATIONALITY,
                        foreign(it -> Optional.of(it.nationality().name())).orElse(""));
            case LEGAL_CLASS ->
                line(
                        item,
                        LEGAL_CLASS,
                        foreign(it -> Optional.of(it.legalClass().wording())).orElse(""));
            case STATUS_OF_RESIDENCE ->
                line(
                        item,
                        item.wording(),
                        foreign(ForeignResident::status)
                                .map(StatusOfResidence::name)
                                .orElse(""));
            case PERIOD_OF_STAY ->
                line(
                        item,
                        periodLabel(),
                        foreign(ForeignResident::periodOfStay)
                                .map(PeriodOfStay::wording)
                                .orElse(""));
            case EXPIRES_ON ->
                line(
                        item,
                        item.wording(),
                        foreign(ForeignResident::expiresOn)
                                .map(RecordText::western)
                                .orElse(""));
            case CARD_NUMBER -> writeCardNumber();
            case COMMON_NAME_HISTORY ->
                foreign(it -> Optional.of(it.commonNames()))
                        .orElse(List.of())
                        .forEach(name -> line(item, item.wording(), historyOf(name)));
            case QUALIFICATIONS -> writeQualifications(record.otherItems().qualifications());
            case MOVE_OUT -> writeMoveOut();
            case REMOVAL -> record.removal().ifPresent(this::writeRemoval);
            // The supplement is part of the address; changes and remarks are written from the history.
            case ADDRESS_SUPPLEMENT, HISTORY, SENSITIVE_HISTORY, REMARKS -> {}
        }
    }

    private void line(CertificateItem item, String label, String text) {
        lines.add(new Line(item, label, text.isEmpty() ? practice.blank() : text));
    }

    // ----- names

    private void writeFurigana() {
        if (!DefaultItems.isItemOfRecord(record.kind(), day)) {
            return;
        }
        line(
                CertificateItem.FURIGANA,
                FURIGANA,
                record.name().furigana().map(Furigana::text).orElse(""));
        japanese(JapaneseResident::formerSurname)
                .flatMap(FormerSurname::furigana)
                .ifPresent(reading -> line(CertificateItem.FURIGANA, FORMER_SURNAME_FURIGANA, reading.text()));
    }

    /** A name with its reading in brackets, where the reading has no line of its own and is asked for. */
    private String inBrackets(String name, Optional<Furigana> reading) {
        return shown.test(CertificateItem.FURIGANA) && !DefaultItems.isItemOfRecord(record.kind(), day)
                ? name + reading.map(it -> "（" + it.text() + "）").orElse("")
                : name;
    }

    /** A foreign resident's name in the alphabet and in Chinese characters, whichever leads first. */
    private String name() {
        PersonName name = record.name();
        String text = name.text();
        Optional<String> characters = name.chineseCharacters().filter(it -> !it.equals(text));
        boolean charactersLead = foreign(ForeignResident::namePrecedence)
                .map(NamePrecedence::parts)
                .filter(parts -> parts.contains(NamePrecedence.Part.CHINESE_CHARACTERS))
                .filter(parts -> !parts.contains(NamePrecedence.Part.ALPHABET)
                        || parts.indexOf(NamePrecedence.Part.CHINESE_CHARACTERS)
                                < parts.indexOf(NamePrecedence.Part.ALPHABET))
                .isPresent();
        return characters
                .map(it -> charactersLead ? it + "　" + text : text + "　" + it)
                .orElse(text);
    }

    private String historyOf(CommonName name) {
        return Stream.of(
                        name.name().text(),
                        act("記載", name.enteredOn(), name.enteredIn()),
                        act("削除", name.deletedOn(), name.deletedIn()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private String act(String what, Optional<LocalDate> on, Optional<MunicipalityCode> in) {
        return on.isEmpty() && in.isEmpty()
                ? ""
                : on.map(this::words).orElse("")
                        + in.map(it -> practice.places().of(it, on.orElse(day))).orElse("")
                        + what;
    }

    // ----- household and family register

    private void writeHead() {
        line(
                CertificateItem.HEAD_AND_RELATIONSHIP,
                HEAD,
                record.membership().headName().map(PersonName::text).orElse(""));
        line(
                CertificateItem.HEAD_AND_RELATIONSHIP,
                RELATIONSHIP,
                record.membership().relationship().map(it -> it.text()).orElse(""));
    }

    private void writeFamilyRegister() {
        Optional<FamilyRegisterIndication> register = japanese(JapaneseResident::familyRegister);
        line(
                CertificateItem.FAMILY_REGISTER,
                DOMICILE,
                register.map(FamilyRegisterIndication::registeredDomicile).orElse(""));
        line(
                CertificateItem.FAMILY_REGISTER,
                REGISTER_HEAD,
                register.map(FamilyRegisterIndication::registerHead).orElse(""));
    }

    // ----- foreign residents

    private String periodLabel() {
        return switch (foreign(it -> Optional.of(it.legalClass())).orElse(LegalClass.MID_TO_LONG_TERM)) {
            case TEMPORARY_REFUGE -> RecordItem.LANDING_PERIOD.wording();
            case PROVISIONAL_STAY -> RecordItem.PROVISIONAL_STAY_PERIOD.wording();
            default -> RecordItem.PERIOD_OF_STAY.wording();
        };
    }

    private void writeCardNumber() {
        Optional<String> card = foreign(ForeignResident::residenceCard).map(it -> it.text());
        Optional<String> certificate = foreign(ForeignResident::certificate).map(it -> it.text());
        if (certificate.isPresent()) {
            line(CertificateItem.CARD_NUMBER, RecordItem.CERTIFICATE.wording(), certificate.get());
        }
        if (card.isPresent() || certificate.isEmpty()) {
            line(CertificateItem.CARD_NUMBER, RecordItem.RESIDENCE_CARD.wording(), card.orElse(""));
        }
    }

    // ----- places

    private String words(Address address) {
        String place = address.parts().prefecture().isPresent()
                        && address.parts().municipalityName().isPresent()
                ? address.parts().prefecture().get()
                        + address.parts().municipalityName().get()
                : practice.places().of(address.municipality(), day);
        return place
                + (shown.test(CertificateItem.ADDRESS_SUPPLEMENT) ? address.text() : address.town() + address.lot());
    }

    private String words(OutsideAddress place) {
        return switch (place.kind()) {
            case DOMESTIC ->
                place.address()
                        .map(this::words)
                        .orElseGet(() -> place.municipality()
                                        .map(it -> practice.places().of(it, day))
                                        .orElse("")
                                + place.text().orElse(""));
            case ABROAD ->
                place.country().map(it -> it.name()).orElse("")
                        + place.text().map(it -> "　" + it).orElse("");
            case UNKNOWN -> "不明";
            case NONE -> "";
        };
    }

    /** Where somebody lived before; of an unnotified move the place lived at last, which is marked. The one last registered is never printed. */
    private String previousAddress() {
        String words = words(record.residence().previousAddress());
        boolean unnotified =
                record.residence().earlier().lastRegisteredAddress().isPresent();
        return unnotified && !words.endsWith(NOT_NOTIFIED) ? words + NOT_NOTIFIED : words;
    }

    // ----- moving out, removal

    /** A plan is told by certificates of moving out; by others not before its day (standard specification 4.1.3, 5.1). */
    private void writeMoveOut() {
        Optional<PlannedMoveOut> plan =
                record.plannedMoveOut().or(() -> record.removal().flatMap(Removal::planned));
        if (form.isOfMoveOut()) {
            line(
                    CertificateItem.MOVE_OUT,
                    plan.isPresent() ? "転出予定年月日" : "転出年月日",
                    plan.map(it -> words(it.on()))
                            .or(() -> record.removal().map(it -> words(it.occurredOn())))
                            .orElse(""));
            line(
                    CertificateItem.MOVE_OUT,
                    plan.isPresent() ? RecordItem.PLANNED_DESTINATION.wording() : "転出先住所",
                    plan.map(PlannedMoveOut::destination)
                            .or(() -> record.removal().flatMap(Removal::confirmedDestination))
                            .map(this::words)
                            .orElse(""));
        } else {
            record.plannedMoveOut().filter(it -> !day.isBefore(it.on())).ifPresent(it -> {
                line(CertificateItem.MOVE_OUT, "転出予定年月日", words(it.on()));
                line(CertificateItem.MOVE_OUT, RecordItem.PLANNED_DESTINATION.wording(), words(it.destination()));
            });
        }
    }

    private void writeRemoval(Removal removal) {
        removal(RecordItem.REMOVAL_REASON.wording(), removal.reason().wording());
        removal(RecordItem.OCCURRED_ON.wording(), words(removal.occurredOn()));
        removal.notifiedOn().ifPresent(it -> removal("消除の届出の年月日", words(it)));
        removal.planned().ifPresent(it -> {
            removal("転出予定年月日", words(it.on()));
            removal(RecordItem.PLANNED_DESTINATION.wording(), words(it.destination()));
        });
        removal.confirmedOn().ifPresent(it -> removal(RecordItem.CONFIRMED_ON.wording(), words(it)));
        removal.confirmedDestination().ifPresent(it -> removal(RecordItem.CONFIRMED_DESTINATION.wording(), words(it)));
        removal.moveInNoticedOn().ifPresent(it -> removal(RecordItem.MOVE_IN_NOTICED_ON.wording(), words(it)));
    }

    private void removal(String label, String text) {
        line(CertificateItem.REMOVAL, label, text);
    }

    // ----- what other systems tell

    private void writeQualifications(Qualifications told) {
        if (record.details() instanceof JapaneseResident) {
            qualification("選挙人名簿への登録", told.onElectoralRoll() ? "有" : "無");
        }
        told.nationalHealthInsurance().ifPresent(it -> qualification("国民健康保険", words(it)));
        told.lateStageElderlyMedicalCare().ifPresent(it -> qualification("後期高齢者医療", words(it)));
        told.longTermCareInsurance().ifPresent(it -> qualification("介護保険", words(it)));
        told.nationalPension().ifPresent(it -> qualification("国民年金", words(it)));
        told.childAllowance().ifPresent(it -> qualification("児童手当", words(it)));
    }

    private void qualification(String label, String text) {
        line(CertificateItem.QUALIFICATIONS, label, text);
    }

    private String words(Coverage coverage) {
        return joined(
                coverage.insured() ? "被保険者" : "被保険者でない",
                coverage.acquiredOn().map(it -> words(it) + "取得").orElse(""),
                coverage.lostOn().map(it -> words(it) + "喪失").orElse(""));
    }

    private String words(NationalPension pension) {
        return joined(
                words(pension.coverage()),
                pension.category()
                        .map(it -> switch (it) {
                            case FIRST -> "第1号被保険者";
                            case SECOND -> "第2号被保険者";
                            case THIRD -> "第3号被保険者";
                            case VOLUNTARY -> "任意加入被保険者";
                        })
                        .orElse(""),
                pension.categoryChangedOn().map(it -> words(it) + "種別変更").orElse(""),
                pension.number().map(it -> "基礎年金番号" + it.digits()).orElse(""));
    }

    private String words(ChildAllowance allowance) {
        return joined(
                allowance.from().map(it -> yearAndMonth(it.atDay(1)) + "から").orElse(""),
                allowance.until().map(it -> yearAndMonth(it.atDay(1)) + "まで").orElse(""));
    }

    private String yearAndMonth(LocalDate first) {
        String words = words(first);
        return words.substring(0, words.indexOf('月') + 1);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("　"));
    }

    // ----- dates

    private String dateOfBirth() {
        RegisterDate birth = record.person().dateOfBirth();
        return foreign(Optional::of).isPresent() ? western(birth) : words(birth);
    }

    private String words(LocalDate on) {
        return practice.calendar().format(on);
    }

    private String words(RegisterDate date) {
        return words(date, practice);
    }

    static String words(RegisterDate date, CertificatePractice practice) {
        return date instanceof CalendarDate on ? practice.calendar().format(on.toLocalDate()) : date.wording();
    }

    private static String western(LocalDate on) {
        return on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
    }

    private static String western(RegisterDate date) {
        return date.match(new RegisterDate.Cases<>() {
            @Override
            public String calendar(CalendarDate on) {
                return western(on.toLocalDate());
            }

            @Override
            public String nonCalendar(NonCalendarDate on) {
                return on.year() + "年" + on.month() + "月" + on.day() + "日";
            }

            @Override
            public String uncertain(UncertainDate on) {
                return on.wording();
            }
        });
    }

    // ----- details

    private <T> Optional<T> japanese(Function<JapaneseResident, Optional<T>> asked) {
        return ask(record.details(), JapaneseResident.class, asked);
    }

    private <T> Optional<T> foreign(Function<ForeignResident, Optional<T>> asked) {
        return ask(record.details(), ForeignResident.class, asked);
    }

    private static <D extends ResidentDetails, T> Optional<T> ask(
            ResidentDetails details, Class<D> kind, Function<D, Optional<T>> asked) {
        return kind.isInstance(details) ? asked.apply(kind.cast(details)) : Optional.empty();
    }
}
