package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.EventType;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.json.RegistryJson;
import juki.registry.model.person.Person;
import juki.registry.model.register.Fold;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.RecordState;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Lives;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.value.Dates;
import juki.registry.testkit.value.Persons;
import juki.registry.testkit.value.Places;
import juki.registry.testkit.value.Relationships;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Registers, folds, histories and written forms that are wrong on purpose, and the law that finds each out. The names of the
 * tests are the table: which bug is caught by which law, within a thousand tries.
 */
class WrongRegistersTest {

    private static final int TRIES = 1_000;

    /** Intents of a life: so few that a bug need not show in the first. */
    private static final int SHORT = 30;

    /** A law of a suite, on whatever a source of draws gives. */
    private interface Law<L> {
        void holdsFor(L laws, RandomGenerator random) throws Exception;
    }

    /** A law on one life. */
    private interface LifeLaw<L> {
        void holdsFor(L laws, Life life) throws Exception;
    }

    /** A bug, planted, and the law that is to catch it. */
    private record Planted<L>(String bug, L laws, String lawName, Law<L> law) {

        DynamicTest caught() {
            return DynamicTest.dynamicTest(
                    bug + " is caught by " + lawName,
                    () -> assertThat(firstBroken())
                            .as("the first try in which the law is broken")
                            .isBetween(1, TRIES));
        }

        /** Which try breaks the law first, from 1; 0 if none does. */
        int firstBroken() throws Exception {
            for (int n = 1; n <= TRIES; n++) {
                Chance chance = Chance.seeded(n, "wrong registers", 0);
                try {
                    law.holdsFor(laws, chance::nextLong);
                } catch (AssertionError broken) {
                    return n;
                }
            }
            return 0;
        }
    }

    private static <L> Planted<L> planted(String bug, L laws, String lawName, LifeLaw<L> law) {
        return new Planted<>(bug, laws, lawName, (suite, random) -> law.holdsFor(suite, Lives.any(random, SHORT)));
    }

    private static Stream<Planted<?>> planted() {
        return Stream.of(
                planted(
                        "a dropped cancellation",
                        register(DroppedCancellation::new),
                        "everyEntryStaysAsItWasRecorded",
                        ResidentRegisterLaws::everyEntryStaysAsItWasRecorded),
                planted(
                        "a rewritten history",
                        register(RewrittenHistory::new),
                        "historyNeverShrinks",
                        ResidentRegisterLaws::historyNeverShrinks),
                planted(
                        "a history number off by one",
                        fold(WrongRegistersTest::numberedFromTwo),
                        "everyEntryHasTheNextHistoryNumber",
                        FoldLaws::everyEntryHasTheNextHistoryNumber),
                planted(
                        "a second head of a household",
                        fold(WrongRegistersTest::leavingTheFormerHead),
                        "householdsAndRecordsAgreeAfterEveryChange",
                        FoldLaws::householdsAndRecordsAgreeAfterEveryChange),
                planted(
                        "a code that may be issued again",
                        register(CodesOfPresentResidents::new),
                        "codeStaysItsHoldersForGood",
                        ResidentRegisterLaws::codeStaysItsHoldersForGood),
                planted(
                        "an order by change date",
                        register(SortedByChangeDate::new),
                        "everyEntryStaysAsItWasRecorded",
                        ResidentRegisterLaws::everyEntryStaysAsItWasRecorded),
                planted(
                        "a planned destination lost to the confirmed one",
                        fold(WrongRegistersTest::confirmedInPlaceOfPlanned),
                        "plannedValuesAreNeverOverwritten",
                        FoldLaws::plannedValuesAreNeverOverwritten),
                planted(
                        "a stale name of the head",
                        fold(WrongRegistersTest::namingTheHeadOnlyInHisOwnRecord),
                        "householdsAndRecordsAgreeAfterEveryChange",
                        FoldLaws::householdsAndRecordsAgreeAfterEveryChange),
                planted(
                        "a protected address that leaks into a log",
                        register(TalkativeRegister::new),
                        "textShowsNothingOfAnybody",
                        ResidentRegisterLaws::textShowsNothingOfAnybody),
                planted(
                        "a change that counts from the day after",
                        history(question -> AsOf.of(question.valid().minusDays(1), question.known())),
                        "changeCountsFromItsDayInLifeOn",
                        ChangeHistoryLaws::changeCountsFromItsDayInLifeOn),
                // Beyond the ten: at least one bug for every other law.
                planted(
                        "a code that is somebody's before it is given",
                        register(CodesOfSomebody::new),
                        "newRegisterKnowsNobody",
                        ResidentRegisterLaws::newRegisterKnowsNobody),
                planted(
                        "the history of somebody else",
                        register(HistoryOfSomebodyElse::new),
                        "historyIsNumberedFromOneWithoutGaps",
                        ResidentRegisterLaws::historyIsNumberedFromOneWithoutGaps),
                planted(
                        "a record that is gone with its owner",
                        register(RecordsOfPresentResidents::new),
                        "recordIsThatOfTheLastEntry",
                        ResidentRegisterLaws::recordIsThatOfTheLastEntry),
                planted(
                        "a household that vanishes with its last member",
                        register(VanishingHouseholds::new),
                        "householdIsAsTheLastChangeLeftIt",
                        ResidentRegisterLaws::householdIsAsTheLastChangeLeftIt),
                planted(
                        "a member who stays in the household left",
                        register(MembersForGood::new),
                        "everyResidentIsInOneHouseholdWithOneHeadAtMost",
                        ResidentRegisterLaws::everyResidentIsInOneHouseholdWithOneHeadAtMost),
                planted(
                        "a person found by the name of before",
                        register(FoundByFirstName::new),
                        "personsAreFoundByWhatTheirRecordsSay",
                        ResidentRegisterLaws::personsAreFoundByWhatTheirRecordsSay),
                planted(
                        "a household that is asked for without its head",
                        register(HeadlessHouseholds::new),
                        "foldingAgainstItMakesTheSameChange",
                        ResidentRegisterLaws::foldingAgainstItMakesTheSameChange),
                planted(
                        "a fold that remembers how often it was asked",
                        remembering(),
                        "sameEventsGiveTheSameRegister",
                        FoldLaws::sameEventsGiveTheSameRegister),
                planted(
                        "a cancellation that leaves the record as it is",
                        fold(WrongRegistersTest::cancellingWithoutRestoring),
                        "cancellingRestoresTheRecordAndLengthensTheHistory",
                        FoldLaws::cancellingRestoresTheRecordAndLengthensTheHistory),
                planted(
                        "an ended household that is not made again",
                        fold(WrongRegistersTest::leavingHouseholdsOutOfCancellations),
                        "cancellingTakesEverybodyBackToTheFormerHousehold",
                        FoldLaws::cancellingTakesEverybodyBackToTheFormerHousehold),
                planted(
                        "a stay that ends when the return is recorded",
                        fold(WrongRegistersTest::removedLater),
                        "staysOfAPersonNeverOverlap",
                        FoldLaws::staysOfAPersonNeverOverlap),
                planted(
                        "a newborn who gets the code of a resident",
                        fold(WrongRegistersTest::withTheCodeOfTheHousehold),
                        "codeIsNeverGivenTwice",
                        FoldLaws::codeIsNeverGivenTwice),
                planted(
                        "a change that is known from the day after",
                        history(question ->
                                AsOf.of(question.valid(), question.known().minusDays(1))),
                        "changeIsKnownFromItsDayOfTheOfficeOn",
                        ChangeHistoryLaws::changeIsKnownFromItsDayOfTheOfficeOn),
                planted(
                        "what is known now taken for what was known then",
                        history(question -> AsOf.of(question.valid(), Histories.LATER)),
                        "knowingMoreLaterChangesNothingThatWasKnown",
                        ChangeHistoryLaws::knowingMoreLaterChangesNothingThatWasKnown),
                planted(
                        "a cancelled change that still counts",
                        WrongRegistersTest::lastEntryOf,
                        "whatWasCancelledLeavesNoTrace",
                        ChangeHistoryLaws::whatWasCancelledLeavesNoTrace),
                planted(
                        "a record before there was one",
                        WrongRegistersTest::firstRecordAtLeast,
                        "nobodyIsKnownBeforeTheFirstEntry",
                        ChangeHistoryLaws::nobodyIsKnownBeforeTheFirstEntry),
                planted(
                        "a name that a written form normalises",
                        form(text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                        "recordsComeBackAsTheyWere",
                        RegistryCodecLaws::recordsComeBackAsTheyWere),
                planted(
                        "an uncertain date of an event that is made a day",
                        form(WrongRegistersTest::withDaysForUncertainDates),
                        "eventsComeBackAsTheyWere",
                        RegistryCodecLaws::eventsComeBackAsTheyWere),
                planted(
                        "an entry read without what it cancels",
                        form(text -> text.replaceAll(",\"cancels\":\\d+", "")),
                        "entriesComeBackAsTheyWere",
                        RegistryCodecLaws::entriesComeBackAsTheyWere),
                planted(
                        "a household read without its head",
                        form(text -> text.replaceAll(",\"head\":\"\\d+\"", "")),
                        "householdsComeBackAsTheyWere",
                        RegistryCodecLaws::householdsComeBackAsTheyWere),
                new Planted<>(
                        "an uncertain date that is made a day",
                        form(WrongRegistersTest::withDaysForUncertainDates),
                        "everyDateComesBackAsItWas",
                        (laws, random) -> laws.everyDateComesBackAsItWas(Dates.registerDate(random))),
                new Planted<>(
                        "a reading that is read as coming from elsewhere",
                        form(text -> text.replace("\"origin\":\"PERSON\"", "\"origin\":\"FAMILY_REGISTER\"")),
                        "everyPersonComesBackAsWritten",
                        (laws, random) -> laws.everyPersonComesBackAsWritten(
                                Persons.person(random), Persons.details(random, Dates.registerDate(random)))),
                new Planted<>(
                        "a chain that loses its end",
                        form(text -> text.replace("の子\"", "\"")),
                        "everyRelationshipComesBackAsItWas",
                        (laws, random) -> laws.everyRelationshipComesBackAsItWas(Relationships.any(random))),
                new Planted<>(
                        "an address that a written form normalises",
                        form(text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                        "everyPlaceComesBackAsWritten",
                        (laws, random) -> laws.everyPlaceComesBackAsWritten(
                                Places.address(random, Places.municipality(random)), Places.outsideAddress(random))));
    }

    @TestFactory
    Stream<DynamicTest> everyBugIsCaughtWithinAThousandTries() {
        return planted().map(Planted::caught);
    }

    @Test
    void everyLawCatchesSomething() {
        Set<String> laws = Stream.of(
                        ResidentRegisterLaws.class, FoldLaws.class, ChangeHistoryLaws.class, RegistryCodecLaws.class)
                .flatMap(suite -> Stream.of(suite.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(planted().map(Planted::lawName).collect(Collectors.toSet())).isEqualTo(laws);
    }

    // ----- wrong registers

    private static ResidentRegisterLaws register(Function<MunicipalityCode, MapRegister> wrong) {
        return (municipality, changes) -> {
            MapRegister register = wrong.apply(municipality);
            changes.forEach(register::write);
            return register;
        };
    }

    /** Takes a cancelled change and its cancellation out of the history, as if nothing had been. */
    private static final class DroppedCancellation extends MapRegister {
        DroppedCancellation(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        void write(HistoryEntry entry) {
            if (entry.cancels().isPresent() && rows(entry.addressee()).size() > 1) {
                rows(entry.addressee()).remove(rows(entry.addressee()).size() - 1);
            } else {
                super.write(entry);
            }
        }
    }

    /** Corrects the entry before as well, so that the error seems never to have been made. */
    private static final class RewrittenHistory extends MapRegister {
        RewrittenHistory(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        void write(HistoryEntry entry) {
            List<HistoryEntry> rows = rows(entry.addressee());
            if (entry.event().type() == EventType.CLERICAL_ERROR_CORRECTION && !rows.isEmpty()) {
                HistoryEntry last = rows.get(rows.size() - 1);
                rows.set(rows.size() - 1, rewritten(last, last.historyNumber(), entry.record()));
            }
            super.write(entry);
        }
    }

    /** Knows whose a code is only as long as a resident has it, so that it seems free afterwards. */
    private static final class CodesOfPresentResidents extends MapRegister {
        CodesOfPresentResidents(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public Optional<AddresseeNumber> holderOf(ResidentRecordCode code) {
            return super.holderOf(code)
                    .filter(one -> record(one)
                            .filter(record -> record.isLiving()
                                    && record.recordCode().filter(code::equals).isPresent())
                            .isPresent());
        }
    }

    /** Sorts what was recorded on one day by 異動日. */
    private static final class SortedByChangeDate extends MapRegister {
        SortedByChangeDate(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        void write(HistoryEntry entry) {
            super.write(entry);
            rows(entry.addressee())
                    .sort(Comparator.comparing(HistoryEntry::processingDate)
                            .thenComparing(row -> row.changeDate().earliest()));
        }
    }

    /** Whose address is protected a register does not know; so none may show. */
    private static final class TalkativeRegister extends MapRegister {
        TalkativeRegister(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public String toString() {
            return "TalkativeRegister"
                    + households.values().stream()
                            .map(household -> household.address().text())
                            .toList();
        }
    }

    private static final class VanishingHouseholds extends MapRegister {
        VanishingHouseholds(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        void write(RegisterChange change) {
            super.write(change);
            households.values().removeIf(Household::hasEnded);
        }
    }

    private static final class FoundByFirstName extends MapRegister {
        FoundByFirstName(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public List<AddresseeNumber> agreeingWith(Person person) {
            return entries.keySet().stream()
                    .filter(one -> rows(one).get(0).record().person().agreesWith(person))
                    .toList();
        }
    }

    private static final class CodesOfSomebody extends MapRegister {
        CodesOfSomebody(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public Optional<AddresseeNumber> holderOf(ResidentRecordCode code) {
            return super.holderOf(code).or(() -> Optional.of(Written.SOMEBODY));
        }
    }

    private static final class HistoryOfSomebodyElse extends MapRegister {
        HistoryOfSomebodyElse(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public Optional<ChangeHistory> history(AddresseeNumber addressee) {
            return entries.keySet().stream().findFirst().flatMap(super::history);
        }
    }

    private static final class RecordsOfPresentResidents extends MapRegister {
        RecordsOfPresentResidents(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public Optional<ResidentRecord> record(AddresseeNumber addressee) {
            return super.record(addressee).filter(ResidentRecord::isLiving);
        }
    }

    private static final class MembersForGood extends MapRegister {
        MembersForGood(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        void write(RegisterChange change) {
            Map<HouseholdNumber, Household> before = new HashMap<>(households);
            super.write(change);
            households.replaceAll((number, household) -> before.containsKey(number)
                    ? household.joinedBy(before.get(number).members())
                    : household);
        }
    }

    private static final class HeadlessHouseholds extends MapRegister {
        HeadlessHouseholds(MunicipalityCode municipality) {
            super(municipality);
        }

        @Override
        public Optional<Household> household(HouseholdNumber number) {
            return super.household(number).map(household -> household.headedBy(Optional.empty()));
        }
    }

    // ----- wrong folds

    /** Takes the households in another order every other time. */
    private static FoldLaws remembering() {
        AtomicInteger asked = new AtomicInteger();
        return (event, register) -> {
            RegisterChange change = Fold.fold(event, register);
            List<Household> households = new ArrayList<>(change.households());
            if (asked.incrementAndGet() % 2 == 0) {
                Collections.reverse(households);
            }
            return RegisterChange.builder()
                    .event(change.event())
                    .addAllEntries(change.entries())
                    .addAllHouseholds(households)
                    .build();
        };
    }

    /** Removes whoever moved out a quarter of a year after the day. */
    private static RegisterChange removedLater(Folded folded) {
        return folded.with(entry -> true, entry -> {
            Optional<Removal> removal = entry.record().removal().filter(it -> it.state() == RecordState.MOVED_OUT);
            return removal.isEmpty()
                    ? entry
                    : MapRegister.rewritten(
                            entry,
                            entry.historyNumber(),
                            entry.record()
                                    .withRemoval(removal.map(it -> it.withOccurredOn(CalendarDate.of(
                                            it.occurredOn().latest().plusDays(90))))));
        });
    }

    private static RegisterChange withTheCodeOfTheHousehold(Folded folded) {
        return folded.with(entry -> true, entry -> {
            Optional<ResidentRecordCode> other = folded.register()
                    .household(entry.record().membership().household())
                    .filter(household -> !household.hasEnded() && folded.type() == EventType.BIRTH)
                    .flatMap(household ->
                            folded.register().record(household.members().get(0)))
                    .flatMap(ResidentRecord::recordCode);
            return other.isEmpty()
                    ? entry
                    : MapRegister.rewritten(
                            entry, entry.historyNumber(), entry.record().withRecordCode(other.get()));
        });
    }

    private static FoldLaws fold(Function<Folded, RegisterChange> wrong) {
        return (event, register) -> wrong.apply(new Folded(register, Fold.fold(event, register)));
    }

    /** A register and the right change, to be made a wrong one. */
    private record Folded(ResidentRegister register, RegisterChange change) {

        EventType type() {
            return change.event().type();
        }

        RegisterChange with(Predicate<HistoryEntry> kept, UnaryOperator<HistoryEntry> wrong) {
            return RegisterChange.builder()
                    .event(change.event())
                    .addAllEntries(
                            change.entries().stream().filter(kept).map(wrong).toList())
                    .addAllHouseholds(change.households())
                    .build();
        }
    }

    private static RegisterChange numberedFromTwo(Folded folded) {
        return folded.with(
                entry -> true, entry -> MapRegister.rewritten(entry, entry.historyNumber() + 1, entry.record()));
    }

    private static RegisterChange leavingTheFormerHead(Folded folded) {
        return folded.with(
                entry -> folded.type() != EventType.HOUSEHOLD_HEAD_CHANGE
                        || folded.register()
                                .record(entry.addressee())
                                .filter(record -> record.membership().isHead())
                                .isEmpty(),
                entry -> entry);
    }

    private static RegisterChange namingTheHeadOnlyInHisOwnRecord(Folded folded) {
        Set<AddresseeNumber> subjects =
                folded.change().event().subjects().stream().collect(Collectors.toSet());
        return folded.with(
                entry -> folded.type() != EventType.EX_OFFICIO_CORRECTION || subjects.contains(entry.addressee()),
                entry -> entry);
    }

    private static RegisterChange confirmedInPlaceOfPlanned(Folded folded) {
        return folded.with(entry -> true, entry -> {
            Optional<Removal> removal = entry.record()
                    .removal()
                    .filter(it -> it.confirmedDestination().isPresent());
            return removal.isEmpty()
                    ? entry
                    : MapRegister.rewritten(
                            entry,
                            entry.historyNumber(),
                            entry.record().withRemoval(Optional.of(overwritten(removal.get()))));
        });
    }

    private static Removal overwritten(Removal removal) {
        return Removal.builder()
                .reason(removal.reason())
                .occurredOn(removal.occurredOn())
                .planned(new PlannedMoveOut(
                        removal.confirmedOn().orElseThrow(),
                        removal.confirmedDestination().orElseThrow()))
                .confirmedDestination(removal.confirmedDestination())
                .confirmedOn(removal.confirmedOn())
                .moveInNoticedOn(removal.moveInNoticedOn())
                .build();
    }

    private static RegisterChange cancellingWithoutRestoring(Folded folded) {
        return folded.with(
                entry -> true,
                entry -> entry.cancels().equals(OptionalInt.empty())
                        ? entry
                        : MapRegister.rewritten(
                                entry,
                                entry.historyNumber(),
                                folded.register().record(entry.addressee()).orElseThrow()));
    }

    private static RegisterChange leavingHouseholdsOutOfCancellations(Folded folded) {
        return folded.type() == EventType.CHANGE_CANCELLED
                ? RegisterChange.builder()
                        .event(folded.change().event())
                        .addAllEntries(folded.change().entries())
                        .build()
                : folded.change();
    }

    // ----- wrong histories

    private static ChangeHistoryLaws history(UnaryOperator<AsOf> wrong) {
        return (history, question) -> history.asOf(wrong.apply(question));
    }

    /** The last entry that has taken effect, as a plain query finds it. */
    private static Optional<ResidentRecord> lastEntryOf(ChangeHistory history, AsOf question) {
        Optional<ResidentRecord> last = Optional.empty();
        for (HistoryEntry entry : history.entries()) {
            if (!Histories.effectiveOn(entry).isAfter(question.valid())
                    && !entry.processingDate().isAfter(question.known())) {
                last = Optional.of(entry.record());
            }
        }
        return last;
    }

    private static Optional<ResidentRecord> firstRecordAtLeast(ChangeHistory history, AsOf question) {
        return history.asOf(question)
                .or(() -> Optional.of(history.entries().get(0).record()));
    }

    // ----- wrong written forms

    private static RegistryCodecLaws form(UnaryOperator<String> wrong) {
        return new RegistryCodecLaws() {
            @Override
            public <T> String written(T value, Class<T> type) throws Exception {
                return wrong.apply(RegistryJson.mapper().writerFor(type).writeValueAsString(value));
            }

            @Override
            public <T> T read(String text, Class<T> type) throws Exception {
                return RegistryJson.mapper().readValue(text, type);
            }
        };
    }

    private static String withDaysForUncertainDates(String text) {
        return text.replaceAll("\\{\"wording\":\"[^\"]*\",\"earliest\":(\"[^\"]*\"),\"latest\":\"[^\"]*\"\\}", "$1");
    }
}
