package juki.registry.testkit.falsehood;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.CodeFault;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.MunicipalityTable;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.Address;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.NonCalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.date.UncertainDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.SearchKey;
import juki.registry.model.person.Sex;
import juki.registry.model.protection.MeasureStep;
import juki.registry.model.protection.Restriction;
import juki.registry.model.protection.SupportDue;
import juki.registry.model.protection.SupportMeasure;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.RemovedRecord;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.life.Step;
import juki.registry.testkit.mistake.DoubleEntries;
import juki.registry.testkit.mistake.DoubleEntries.DoubleEntry;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;
import juki.registry.testkit.value.Codes;
import juki.registry.testkit.value.Dates;
import juki.registry.testkit.value.Households;
import juki.registry.testkit.value.NearMiss;
import juki.registry.testkit.value.Persons;
import juki.registry.testkit.value.Places;
import juki.registry.testkit.value.Records;
import juki.registry.testkit.value.Relationships;
import juki.registry.testkit.value.Restrictions;
import juki.registry.testkit.value.SupportMeasures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * That what programs falsely believe about residents is found out by what is generated: every falsehood of the model's list that a
 * value can show is shown by some generator, as often as is said here, and it is counted.
 */
class FalsehoodsTest {

    private static final Path LIST = Path.of("..", "registry-model", "FALSEHOODS.md");

    private static final int DRAWS = 2_000;

    private static final int LIVES = 150;

    /** Far beyond the last act of any restriction or measure drawn. */
    private static final LocalDate LATER = LocalDate.of(2035, 1, 1);

    /** A source of values and how often each of them shows something. */
    private record Source<T>(String name, List<T> values) {

        /** At least so many in a thousand of the values show it. */
        Shown shows(int perMille, Predicate<? super T> predicate) {
            return new Shown(
                    name, perMille, () -> values.stream().filter(predicate).count() * 1_000.0 / values.size());
        }
    }

    private interface Measure {
        double perMille();
    }

    /** How often something is shown at least. */
    private record Shown(String source, int atLeastPerMille, Measure measured) {}

    private static <T> Source<T> drawn(String name, Function<RandomGenerator, T> generator) {
        return new Source<>(
                name,
                IntStream.range(0, DRAWS)
                        .mapToObj(n -> {
                            Chance chance = Chance.seeded(n, "falsehoods", 0);
                            return generator.apply(chance::nextLong);
                        })
                        .toList());
    }

    private static final Source<RegisterDate> DATES = drawn("Dates", Dates::registerDate);
    private static final Source<UncertainDate> UNCERTAIN = drawn("Dates", Dates::uncertainDate);
    private static final Source<PersonName> NAMES = drawn("Persons", Persons::name);
    private static final Source<Relationship> RELATIONSHIPS = drawn("Relationships", Relationships::any);
    private static final Source<OutsideAddress> PLACES = drawn("Places", Places::outsideAddress);
    private static final Source<Address> ADDRESSES =
            drawn("Places", random -> Places.address(random, Places.municipality(random)));
    private static final Source<MunicipalityCode> MUNICIPALITIES = drawn("Places", Places::municipality);
    private static final Source<ResidentRecord> RECORDS = drawn("Records", Records::living);
    private static final Source<RemovedRecord> REMOVED = drawn("Records", Records::removed);
    private static final Source<Household> HOUSEHOLDS = drawn("Households", Households::household);
    private static final Source<Restriction> RESTRICTIONS = drawn("Restrictions", Restrictions::restriction);
    private static final Source<SupportMeasure> MEASURES = drawn("SupportMeasures", SupportMeasures::measure);
    private static final Source<ResidentRecordCode> CODES = drawn("Codes", Codes::residentRecordCode);
    private static final Source<AddresseeNumber> NUMBERS = drawn("Codes", Codes::addresseeNumber);
    private static final Source<NearMiss> NEAR_MISSES = drawn("Codes.nearMiss", Codes::nearMiss);
    private static final Source<List<RegisterDate>> PAIRS =
            drawn("Dates, two of them", random -> List.of(Dates.registerDate(random), Dates.registerDate(random)));
    private static final Source<Life> LONG_LIVES = new Source<>(
            "Lives",
            IntStream.range(0, LIVES)
                    .mapToObj(n -> {
                        Chance chance = Chance.seeded(n, "falsehoods", 1);
                        return Lives.any(chance::nextLong, Lives.LONGEST);
                    })
                    .toList());
    private static final Town TOWN =
            Town.build(TownPlan.of(MunicipalityCode.of("122335"), 2025, 1).scaledBy(0.2));
    private static final List<ResidentRecord> RESIDENTS = residents();
    private static final Source<DoubleEntry> ENTERED_TWICE = new Source<>("DoubleEntries", enteredTwice());
    private static final Source<ForeignResident> FOREIGNERS = new Source<>("Town", foreigners());

    private static final Map<String, Shown> SHOWN = shown();

    /** What no single value of the model shows: it is about a program, a table of the host, or a written form. */
    private static final Map<String, String> NOT_OF_A_VALUE = Map.ofEntries(
            Map.entry("F-007", "eras are a parameter"),
            Map.entry("F-012", "a written form"),
            Map.entry("F-045", "which of several true relationships is written is the office's choice"),
            Map.entry("F-050", "an order between persons of which the record says nothing"),
            Map.entry("F-062", "the list of statuses is the host's"),
            Map.entry("F-065", "rights are the host's"),
            Map.entry("F-073", "about what is said outside"),
            Map.entry("F-086", "about folding years later"),
            Map.entry("F-089", "a written form"),
            Map.entry("F-090", "a message"),
            Map.entry("F-099", "a file"),
            Map.entry("F-100", "a file"),
            Map.entry("F-101", "a file"));

    private static List<ResidentRecord> residents() {
        List<ResidentRecord> residents = new ArrayList<>();
        TOWN.register().forEachHistory(history -> residents.add(history.current()));
        residents.sort((one, other) -> one.addressee().compareTo(other.addressee()));
        return residents;
    }

    private static List<DoubleEntry> enteredTwice() {
        return DoubleEntries.of(RESIDENTS, 500, TOWN.numbers(), 1);
    }

    private static List<ForeignResident> foreigners() {
        return RESIDENTS.stream()
                .map(ResidentRecord::details)
                .filter(ForeignResident.class::isInstance)
                .map(ForeignResident.class::cast)
                .toList();
    }

    private static Map<String, Shown> shown() {
        Map<String, Shown> all = new LinkedHashMap<>();
        // ----- dates
        all.put("F-001", DATES.shows(150, date -> date instanceof UncertainDate));
        all.put("F-002", UNCERTAIN.shows(500, date -> date.form().isPresent()));
        all.put("F-003", UNCERTAIN.shows(20, date -> date.wording().contains("日不詳")));
        all.put("F-004", DATES.shows(60, date -> date instanceof NonCalendarDate));
        all.put("F-005", DATES.shows(5, date -> date.wording().matches("明治45年7月30日|大正15年12月25日")));
        all.put("F-006", DATES.shows(10, date -> date.earliest().isBefore(LocalDate.of(1873, 1, 1))));
        all.put("F-008", DATES.shows(5, date -> date.wording().contains("元年")));
        all.put(
                "F-009",
                PAIRS.shows(
                        3,
                        two -> two.get(0).possiblyBefore(two.get(1))
                                && two.get(1).possiblyBefore(two.get(0))));
        all.put("F-010", UNCERTAIN.shows(1, FalsehoodsTest::hasTheDaysOfOtherWords));
        all.put("F-011", UNCERTAIN.shows(100, date -> date.wording().contains("頃")));
        all.put("F-013", RESTRICTIONS.shows(300, one -> one.end().isEmpty()));
        all.put(
                "F-014",
                LONG_LIVES.shows(
                        300,
                        life -> has(
                                life,
                                EventType.DEATH,
                                event -> !event.changeDate().isCertain())));
        // ----- addresses
        all.put("F-015", ADDRESSES.shows(150, address -> address.supplement().isPresent()));
        all.put("F-016", LONG_LIVES.shows(50, life -> hasPair(life, FalsehoodsTest::shareALotInOtherRooms)));
        all.put(
                "F-017",
                PLACES.shows(
                        250,
                        place -> place.kind() == OutsideAddress.Kind.NONE
                                || place.kind() == OutsideAddress.Kind.UNKNOWN));
        all.put(
                "F-018",
                PLACES.shows(
                        100,
                        place -> place.kind() == OutsideAddress.Kind.DOMESTIC
                                && place.text().isEmpty()));
        all.put(
                "F-019",
                REMOVED.shows(100, one -> differs(one.record().removal().orElseThrow())));
        all.put("F-020", LONG_LIVES.shows(300, life -> has(life, EventType.BULK_ADDRESS_CHANGE, event -> true)));
        all.put("F-021", ADDRESSES.shows(500, address -> address.postalCode().isEmpty()));
        // ----- persons
        all.put("F-022", NAMES.shows(40, PersonName::isBlank));
        all.put("F-023", RECORDS.shows(150, record -> record.person().sex() == Sex.NOT_STATED));
        all.put(
                "F-024",
                NAMES.shows(
                        100,
                        name -> !Normalizer.normalize(name.text(), Normalizer.Form.NFC)
                                .equals(name.text())));
        all.put(
                "F-025",
                NAMES.shows(
                        300,
                        name -> name.text().length()
                                != name.text().codePointCount(0, name.text().length())));
        all.put("F-026", NAMES.shows(200, name -> name.text().codePoints().anyMatch(FalsehoodsTest::isSelector)));
        all.put("F-027", NAMES.shows(40, name -> !name.isBlank() && !name.text().contains("　")));
        all.put(
                "F-028",
                NAMES.shows(200, name -> !name.isBlank() && name.furigana().isEmpty()));
        all.put(
                "F-029",
                NAMES.shows(
                        150,
                        name -> name.furigana().filter(it -> !it.isConfirmed()).isPresent()));
        all.put("F-030", LONG_LIVES.shows(20, FalsehoodsTest::hasDoubles));
        all.put(
                "F-031",
                NAMES.shows(
                        300,
                        name -> name.furigana()
                                .filter(it -> Pattern.compile("[ーヴヺッ・]")
                                        .matcher(it.text())
                                        .find())
                                .isPresent()));
        all.put("F-032", ENTERED_TWICE.shows(20, FalsehoodsTest::isFoundUnderTheOthersKey));
        all.put(
                "F-033",
                RECORDS.shows(
                        100,
                        record -> record.details() instanceof JapaneseResident japanese
                                && japanese.familyRegister()
                                        .filter(it -> !it.equals(FamilyRegisterIndication.none())
                                                && !it.equals(FamilyRegisterIndication.unknown()))
                                        .isEmpty()));
        all.put(
                "F-034",
                RECORDS.shows(
                        200,
                        record -> record.details() instanceof JapaneseResident japanese
                                && japanese.familyRegister()
                                        .filter(it -> !record.membership()
                                                .headName()
                                                .map(PersonName::text)
                                                .filter(it.registerHead()::equals)
                                                .isPresent())
                                        .isPresent()));
        all.put("F-035", FOREIGNERS.shows(5, one -> one.nationality().name().equals("台湾")));
        // ----- households
        all.put("F-036", HOUSEHOLDS.shows(60, Household::isHeadUnset));
        all.put("F-037", HOUSEHOLDS.shows(60, one -> one.deFactoHead().isPresent()));
        all.put("F-038", HOUSEHOLDS.shows(300, one -> !one.formerMembers().isEmpty()));
        all.put("F-039", HOUSEHOLDS.shows(60, Household::hasEnded));
        all.put("F-040", RELATIONSHIPS.shows(40, Relationship.COHABITANT::equals));
        all.put("F-041", LONG_LIVES.shows(500, life -> hasPair(life, Address::sameLot)));
        all.put("F-042", RELATIONSHIPS.shows(1, one -> one.words().equals(List.of(Word.CHILD, Word.CHILD))));
        all.put("F-043", RELATIONSHIPS.shows(150, one -> one.words().size() > 1));
        all.put("F-044", RELATIONSHIPS.shows(40, Relationship.RELATIVE::equals));
        all.put(
                "F-046",
                RELATIONSHIPS.shows(
                        60,
                        one -> one.words().contains(Word.UNREGISTERED_WIFE)
                                || one.words().contains(Word.UNREGISTERED_HUSBAND)));
        all.put(
                "F-047",
                RELATIONSHIPS.shows(
                        60,
                        one -> one.words().contains(Word.CHILD_AND_CHILDS_WIFE)
                                || one.words().contains(Word.CHILD_AND_CHILDS_HUSBAND)));
        all.put("F-048", HOUSEHOLDS.shows(150, FalsehoodsTest::isOutOfOrder));
        all.put("F-049", HOUSEHOLDS.shows(150, FalsehoodsTest::isOutOfOrder));
        all.put(
                "F-051",
                LONG_LIVES.shows(
                        200,
                        life -> life.steps().stream()
                                .anyMatch(step -> step.event().type() == EventType.HOUSEHOLD_HEAD_CHANGE
                                        && step.change().entries().size() > 2)));
        all.put("F-052", LONG_LIVES.shows(300, life -> headless(life, 2)));
        // ----- residents
        all.put("F-053", RECORDS.shows(300, record -> record.details() instanceof ForeignResident));
        all.put(
                "F-054",
                RECORDS.shows(
                        100,
                        record -> record.isLiving() && record.plannedMoveOut().isPresent()));
        all.put("F-055", LONG_LIVES.shows(600, life -> current(life).anyMatch(record -> !record.isLiving())));
        all.put("F-056", REMOVED.shows(200, one -> one.record().state() == RecordState.OTHERWISE_REMOVED));
        all.put("F-057", LONG_LIVES.shows(100, life -> histories(life).stream().anyMatch(FalsehoodsTest::returned)));
        all.put(
                "F-058",
                RECORDS.shows(
                        300,
                        record -> !record.details()
                                .becameResidentOn()
                                .equals(record.residence().addressSetOn())));
        all.put(
                "F-059",
                REMOVED.shows(
                        60,
                        one -> one.record()
                                .removal()
                                .orElseThrow()
                                .reason()
                                .code()
                                .equals("21")));
        all.put("F-060", RECORDS.shows(50, record -> isOf(record, LegalClass.SPECIAL_PERMANENT)));
        all.put(
                "F-061",
                RECORDS.shows(
                        100,
                        record -> record.details() instanceof ForeignResident foreign
                                && foreign.residenceCard().isEmpty()
                                && foreign.certificate().isEmpty()));
        // ----- protection
        all.put("F-063", RESTRICTIONS.shows(150, one -> one.isOverdueOn(LATER)));
        all.put("F-064", RESTRICTIONS.shows(500, one -> one.levels().size() > 1));
        all.put("F-066", RESTRICTIONS.shows(300, one -> !one.lifts().isEmpty()));
        all.put(
                "F-067",
                MEASURES.shows(
                        150,
                        one -> one.dueOn(LATER, SupportMeasure.PROVISIONAL_DAYS)
                                .filter(SupportDue.ENDED_NOT_EXTENDED::equals)
                                .isPresent()));
        all.put(
                "F-068",
                MEASURES.shows(
                        5,
                        one -> one.periods().stream()
                                .anyMatch(period -> period.start().getMonthValue() == 2
                                        && period.start().getDayOfMonth() == 29)));
        all.put("F-069", MEASURES.shows(150, one -> takes(one, MeasureStep.Extended.class)));
        all.put("F-070", MEASURES.shows(50, SupportMeasure::isOfFormerMunicipality));
        all.put("F-071", MEASURES.shows(200, one -> takes(one, MeasureStep.BegunProvisionally.class)));
        all.put(
                "F-072",
                MEASURES.shows(500, one -> !one.details().supportedTogether().isEmpty()));
        all.put("F-074", MEASURES.shows(150, one -> takes(one, MeasureStep.Revised.class)));
        // ----- events and histories
        all.put(
                "F-075",
                LONG_LIVES.shows(
                        700,
                        life -> life.events().stream()
                                .anyMatch(event -> event.changeDate()
                                        .latest()
                                        .isBefore(event.processingDate().minusDays(14)))));
        all.put(
                "F-076",
                LONG_LIVES.shows(
                        500,
                        life -> has(
                                life,
                                EventType.MOVE_OUT,
                                event -> event instanceof MoveOut out
                                        && out.changeDate().earliest().isAfter(out.processingDate()))));
        all.put(
                "F-077",
                LONG_LIVES.shows(
                        800,
                        life -> life.events().stream().anyMatch(event -> event.basis() instanceof Basis.ExOfficio)));
        all.put(
                "F-078",
                LONG_LIVES.shows(
                        700,
                        life -> life.events().stream()
                                .anyMatch(event -> event.subjects().size() > 1)));
        all.put("F-079", LONG_LIVES.shows(500, life -> has(life, EventType.CLERICAL_ERROR_CORRECTION, event -> true)));
        all.put("F-080", LONG_LIVES.shows(700, life -> has(life, EventType.CHANGE_CANCELLED, event -> true)));
        all.put("F-081", LONG_LIVES.shows(200, life -> life.steps().stream().anyMatch(FalsehoodsTest::isEarlyNotice)));
        all.put(
                "F-082",
                LONG_LIVES.shows(500, life -> histories(life).stream().anyMatch(FalsehoodsTest::isOutOfOrder)));
        all.put("F-083", all.get("F-082"));
        all.put("F-084", all.get("F-082"));
        all.put(
                "F-085",
                LONG_LIVES.shows(
                        300,
                        life -> has(
                                life,
                                EventType.EX_OFFICIO_CORRECTION,
                                event -> event.changeDate().latest().isBefore(event.processingDate()))));
        all.put("F-087", LONG_LIVES.shows(300, life -> headless(life, 1)));
        all.put("F-088", LONG_LIVES.shows(500, life -> has(life, EventType.RECORD_CODE_CHANGE, event -> true)));
        // ----- codes
        all.put("F-091", all.get("F-088"));
        all.put("F-092", CODES.shows(150, code -> code.digits().startsWith("0")));
        all.put("F-093", NUMBERS.shows(100, number -> !number.hasCheckDigit()));
        all.put(
                "F-094",
                CODES.shows(
                        1_000, code -> ResidentRecordCode.faultIn(code.digits()).isEmpty()));
        all.put(
                "F-095",
                MUNICIPALITIES.shows(
                        300,
                        code -> code.isPrefecture()
                                || !MunicipalityTable.published().isValidOn(code, LATER)));
        all.put(
                "F-096",
                NEAR_MISSES.shows(
                        2, miss -> miss.text().length() == 5 && miss.meant().length() == 6));
        all.put("F-097", LONG_LIVES.shows(200, life -> has(life, EventType.NATURALIZATION, event -> true)));
        all.put(
                "F-098",
                NEAR_MISSES.shows(
                        20,
                        miss -> miss.fault() == CodeFault.NOT_A_DIGIT
                                && miss.text().chars().anyMatch(character -> character >= '０' && character <= '９')));
        all.put(
                "F-102",
                RECORDS.shows(
                        50,
                        record -> record.details() instanceof JapaneseResident japanese
                                && japanese.familyRegister()
                                        .filter(it -> !it.domicileParts().isEmpty()
                                                && !it.domicileParts().text().equals(it.registeredDomicile()))
                                        .isPresent()));
        return Collections.unmodifiableMap(all);
    }

    // ----- what is looked for

    private static boolean hasTheDaysOfOtherWords(UncertainDate date) {
        return UNCERTAIN.values().stream()
                .anyMatch(other -> other.earliest().equals(date.earliest())
                        && other.latest().equals(date.latest())
                        && !other.wording().equals(date.wording()));
    }

    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xE0100 && codePoint <= 0xE01EF || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    private static boolean isOf(ResidentRecord record, LegalClass legalClass) {
        return record.details() instanceof ForeignResident foreign && foreign.legalClass() == legalClass;
    }

    private static boolean differs(Removal removal) {
        return removal.planned().isPresent()
                && removal.confirmedDestination()
                        .filter(it -> !it.equals(removal.planned().get().destination()))
                        .isPresent();
    }

    private static boolean isFoundUnderTheOthersKey(DoubleEntry entry) {
        PersonName right = RESIDENTS.get(entry.original()).name();
        PersonName wrong = entry.entered().name();
        return !right.text().equals(wrong.text())
                && SearchKey.ofWriting(right.text()).equals(SearchKey.ofWriting(wrong.text()));
    }

    private static boolean has(Life life, EventType type, Predicate<ChangeEvent> predicate) {
        return life.events().stream().anyMatch(event -> event.type() == type && predicate.test(event));
    }

    private static List<ChangeHistory> histories(Life life) {
        List<ChangeHistory> histories = new ArrayList<>();
        life.register().forEachHistory(histories::add);
        return histories;
    }

    private static Stream<ResidentRecord> current(Life life) {
        return histories(life).stream().map(ChangeHistory::current);
    }

    private static boolean hasDoubles(Life life) {
        List<ResidentRecord> all = current(life).toList();
        return all.stream()
                .anyMatch(one -> all.stream()
                        .anyMatch(other -> !one.addressee().equals(other.addressee())
                                && one.person().agreesWith(other.person())));
    }

    private static boolean returned(ChangeHistory history) {
        boolean removed = false;
        for (HistoryEntry entry : history.entries()) {
            if (removed && entry.record().isLiving() && entry.event().type() == EventType.MOVE_IN) {
                return true;
            }
            removed = !entry.record().isLiving();
        }
        return false;
    }

    private static boolean isOutOfOrder(ChangeHistory history) {
        List<HistoryEntry> entries = history.entries();
        return IntStream.range(1, entries.size())
                .anyMatch(i -> entries.get(i)
                        .changeDate()
                        .latest()
                        .isBefore(entries.get(i - 1).changeDate().earliest()));
    }

    private static boolean isOutOfOrder(Household household) {
        List<AddresseeNumber> sorted = household.members().stream().sorted().toList();
        return !sorted.equals(household.members());
    }

    private interface TwoAddresses {
        boolean test(Address one, Address other);
    }

    private static boolean hasPair(Life life, TwoAddresses wanted) {
        List<Household> households = new ArrayList<>();
        life.register().forEachHousehold(household -> {
            if (!household.hasEnded()) {
                households.add(household);
            }
        });
        return households.stream()
                .anyMatch(one -> households.stream()
                        .anyMatch(other ->
                                !one.number().equals(other.number()) && wanted.test(one.address(), other.address())));
    }

    private static boolean shareALotInOtherRooms(Address one, Address other) {
        return one.sameLot(other) && !one.supplement().equals(other.supplement());
    }

    /** Whether a head left by a change, and so many at least stayed without one, or one stayed and became head. */
    private static boolean headless(Life life, int staying) {
        return life.steps().stream()
                .anyMatch(step -> step.change().households().stream()
                        .anyMatch(after -> step.before()
                                .household(after.number())
                                .filter(before -> before.head().isPresent()
                                        && !before.head().equals(after.head())
                                        && before.size() > after.size()
                                        && after.size() >= staying
                                        && (staying == 1) == after.head().isPresent())
                                .isPresent()));
    }

    private static boolean isEarlyNotice(Step step) {
        return step.event().type() == EventType.MOVE_IN_NOTICE_RECEIVED
                && step.event().subjects().stream()
                        .anyMatch(one -> step.before()
                                .record(one)
                                .filter(ResidentRecord::isLiving)
                                .isPresent());
    }

    private static boolean takes(SupportMeasure measure, Class<? extends MeasureStep> step) {
        return measure.steps().stream().anyMatch(step::isInstance);
    }

    // ----- tests

    @TestFactory
    Stream<DynamicTest> everyFalsehoodIsShownAsOftenAsIsSaid() {
        return SHOWN.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        String.format(
                                Locale.ROOT,
                                "%s by %s, at least %d in a thousand",
                                entry.getKey(),
                                entry.getValue().source(),
                                entry.getValue().atLeastPerMille()),
                        () -> assertThat(entry.getValue().measured().perMille())
                                .as(
                                        "in a thousand values of %s",
                                        entry.getValue().source())
                                .isGreaterThanOrEqualTo(entry.getValue().atLeastPerMille())));
    }

    @Test
    void everyFalsehoodOfTheListIsShownOrIsNotOfAValue() throws IOException {
        Set<String> listed = Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| F-"))
                .map(line -> line.substring(2, 7))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(SHOWN.keySet());
        known.addAll(NOT_OF_A_VALUE.keySet());

        assertThat(known).isEqualTo(listed);
        assertThat(SHOWN.keySet()).doesNotContainAnyElementsOf(NOT_OF_A_VALUE.keySet());
    }

    @Test
    void uncertainDatesAreNoCalendarDates() {
        assertThat(DATES.values()).filteredOn(CalendarDate.class::isInstance).hasSizeGreaterThan(DRAWS / 2);
    }
}
