package juki.registry.rules;

import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.HANAKO;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.after;
import static juki.registry.rules.Village.newHead;
import static juki.registry.rules.Village.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.date.RegisterDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.FormerSurnameChange;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Notifier;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FormerSurname;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ForeignResident;
import juki.registry.model.resident.LegalClass;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.model.resident.StatusOfResidence;
import juki.registry.rules.duplicate.BlockingKeys;
import juki.registry.rules.notification.AskedChange;
import juki.registry.rules.notification.Channel;
import juki.registry.rules.notification.IdentityEvidence;
import juki.registry.rules.notification.MoveForm;
import juki.registry.rules.notification.Notification;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An act is judged by the book of its day, and the books of two days judge it otherwise exactly where the law changed between them. */
class BooksOfTwoDaysTest {

    /** A Monday of the year in which the village below is visited. */
    private static final LocalDate THEN = LocalDate.of(2010, 4, 19);

    private static final RuleBook BOOK_OF_2010 = Lives.BOOK.inForceOn(THEN);
    private static final RuleBook BOOK_OF_TODAY = Lives.BOOK.inForceOn(TODAY);

    /** The village sixteen years ago, when foreign residents were in no register of residents. */
    private static final InMemoryRegister VILLAGE_OF_2010 = villageOf2010();

    // ----- acts of 2010, decided by the book of 2010

    @Property(tries = 100)
    void anActOf2010IsJudgedOtherwiseTodayExactlyByTheRulesThatCameSince(@ForAll long seed) {
        live2010(
                seed,
                (event, register) -> assertJudgedOtherwiseExactlyWhereTheLawChanged(
                        BOOK_OF_2010.examine(event, register),
                        BOOK_OF_TODAY.examine(event, register),
                        Lives.BOOK.examine(event, register),
                        THEN,
                        TODAY));
    }

    @Property(tries = 100)
    void soIsAPaperOf2010(@ForAll long seed) {
        Random random = new Random(seed);
        live2010(seed, (event, register) -> {
            Notification paper = new NonsensePapers(random, register).around(event);
            assertJudgedOtherwiseExactlyWhereTheLawChanged(
                    BOOK_OF_2010.examine(paper, register),
                    BOOK_OF_TODAY.examine(paper, register),
                    Lives.BOOK.examine(paper, register),
                    THEN,
                    TODAY);
        });
    }

    @Property(tries = 100)
    void soAreTheBooksOfAnyTwoDays(@ForAll long seed) {
        Random random = new Random(seed);
        List<LocalDate> days = daysAroundChanges();
        LocalDate one = days.get(random.nextInt(days.size()));
        LocalDate other = days.get(random.nextInt(days.size()));
        RuleBook first = Lives.BOOK.inForceOn(one);
        RuleBook second = Lives.BOOK.inForceOn(other);
        Lives.live(seed, (event, register) -> {
            Notification paper = new NonsensePapers(random, register).around(event);
            assertJudgedOtherwiseExactlyWhereTheLawChanged(
                    first.examine(paper, register),
                    second.examine(paper, register),
                    Lives.BOOK.examine(paper, register),
                    one,
                    other);
        });
    }

    /** Without this the properties above could hold of books that find nothing. */
    @Example
    void everyRuleThatCameSince2010JudgesSomethingOf2010Otherwise() {
        Set<String> since = new HashSet<>();
        Lives.BOOK.rules().stream()
                .filter(rule -> !rule.inForce().contains(THEN))
                .map(Rule::id)
                .forEach(since::add);
        // Somebody has to come with a number, to leave, and to return as somebody else: that takes more than one of
        // these lives.
        since.remove("ENTRY-015");
        for (long seed = 0; seed < 600 && !since.isEmpty(); seed++) {
            Random random = new Random(seed);
            live2010(seed, (event, register) -> {
                BOOK_OF_TODAY
                        .examine(event, register)
                        .forEach(finding -> since.remove(finding.rule().id()));
                BOOK_OF_TODAY
                        .examine(new NonsensePapers(random, register).around(event), register)
                        .forEach(finding -> since.remove(finding.rule().id()));
            });
        }

        assertThat(since).isEmpty();
    }

    /** What holds of two judgements of one act: beside the rules in force on one of the days alone they agree, word for word. */
    private static void assertJudgedOtherwiseExactlyWhereTheLawChanged(
            List<Finding> one,
            List<Finding> other,
            List<Finding> byAllThereEverWere,
            LocalDate day,
            LocalDate otherDay) {
        Set<Finding> differing = new HashSet<>(one);
        other.stream().filter(finding -> !differing.remove(finding)).forEach(differing::add);
        Set<Finding> changed = new HashSet<>(byAllThereEverWere);
        changed.removeIf(finding -> finding.rule().inForce().contains(day)
                == finding.rule().inForce().contains(otherDay));

        assertThat(differing).isEqualTo(changed);
        assertThat(without(changed, one)).isEqualTo(without(changed, other));
    }

    private static List<Finding> without(Set<Finding> some, List<Finding> findings) {
        return findings.stream().filter(finding -> !some.contains(finding)).toList();
    }

    private static void live2010(long seed, BiConsumer<ChangeEvent, InMemoryRegister> watching) {
        // What is said to be recorded on some later day is no act of 2010.
        Lives.live(
                seed,
                VILLAGE_OF_2010,
                THEN,
                event -> event.processingDate().getYear() <= THEN.getYear() ? BOOK_OF_2010 : Lives.BOOK,
                watching);
    }

    /** The days on which a rule came into force, and the days before. */
    private static List<LocalDate> daysAroundChanges() {
        return Lives.BOOK.rules().stream()
                .map(rule -> rule.inForce().start())
                .distinct()
                .flatMap(day -> Stream.of(day, day.minusDays(1)))
                .toList();
    }

    private static InMemoryRegister villageOf2010() {
        List<ResidentRecord> records = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        Lives.REGISTER.forEachHistory(history -> {
            if (history.current().kind() == ResidentKind.JAPANESE) {
                records.add(sixteenYearsAgo(history.current()));
            }
        });
        Lives.REGISTER.forEachHousehold(household -> {
            if (!household.members().contains(ANH)) {
                households.add(household);
            }
        });
        return InMemoryRegister.opened(Village.HERE, LocalDate.of(2010, 1, 1), records, households)
                .keyedBy(BlockingKeys.standard());
    }

    private static ResidentRecord sixteenYearsAgo(ResidentRecord record) {
        return record.withPerson(record.person()
                        .withDateOfBirth(sixteenYearsAgo(record.person().dateOfBirth())))
                .withDetails(record.details()
                        .withBecameResidentOn(sixteenYearsAgo(record.details().becameResidentOn())))
                .withResidence(record.residence()
                        .withAddressSetOn(sixteenYearsAgo(record.residence().addressSetOn())))
                .withPlannedMoveOut(record.plannedMoveOut().map(BooksOfTwoDaysTest::sixteenYearsAgo))
                .withRemoval(record.removal().map(BooksOfTwoDaysTest::sixteenYearsAgo));
    }

    private static RegisterDate sixteenYearsAgo(RegisterDate date) {
        return CalendarDate.of(date.earliest().minusYears(16));
    }

    private static PlannedMoveOut sixteenYearsAgo(PlannedMoveOut plan) {
        return new PlannedMoveOut(plan.on().minusYears(16), plan.destination());
    }

    private static Removal sixteenYearsAgo(Removal removal) {
        return Removal.builder()
                .reason(removal.reason())
                .occurredOn(sixteenYearsAgo(removal.occurredOn()))
                .planned(removal.planned().map(BooksOfTwoDaysTest::sixteenYearsAgo))
                .build();
    }

    // ----- the known changes of the law, each on its day

    @Test
    void aCodeIsChangedForNobodyWhoDidNotAskSinceThereAreCodes() {
        assertThat(newOn(2002, 8, 5, Filing.exOfficio().codeChange(TARO, Optional.empty())))
                .containsExactly("CODE-001");
    }

    @Test
    void whoeverFilesShowsWhoThatIsSince2008() {
        Notification unseen = paper(Filing.notified().moveOut(JIRO));

        assertThat(newOn(2008, 5, 1, unseen)).containsExactly("NOTIFICATION-010");
        assertThat(newOn(2008, 5, 1, unseen.showing(IdentityEvidence.of(IdentityEvidence.Kind.PASSPORT))))
                .isEmpty();
    }

    @Test
    void aForeignResidentShowsAResidenceCardFromTheFirstDayOfForeignResidents() {
        ForeignResident withoutCard = ForeignResident.builder()
                .nationality(Village.foreign().nationality())
                .legalClass(LegalClass.MID_TO_LONG_TERM)
                .status(StatusOfResidence.of("T41", "留学"))
                .expiresOn(LocalDate.of(2027, 3, 31))
                .becameResidentOn(CalendarDate.of(2026, 4, 10))
                .build();

        assertThat(newOn(2012, 7, 9, Filing.notified().moveIn(newcomer(withoutCard))))
                .containsExactly("ENTRY-008");
    }

    @Test
    void nobodyBecameAForeignResidentBeforeThatDay() {
        ForeignResident tooEarly = Village.foreign().withBecameResidentOn(CalendarDate.of(2012, 7, 8));

        assertThat(newOn(2012, 7, 9, Filing.notified().moveIn(newcomer(tooEarly))))
                .containsExactly("ENTRY-021");
    }

    @Test
    void aCommonNameIsAForeignResidentsSinceThatDay() {
        assertThat(newOn(2012, 7, 9, Filing.applied().commonName(TARO, Optional.of(PersonName.of("見本 太朗")))))
                .containsExactly("CORRECTION-008");
    }

    @Test
    void anIndividualNumberIsNobodyElsesSinceThereAreIndividualNumbers() {
        IndividualNumber number = IndividualNumber.ofPayload(7);
        InMemoryRegister numbered = after(
                register().keyedBy(BlockingKeys.standard()), Filing.noticed().individualNumber(HANAKO, number));

        assertThat(newOn(2015, 10, 5, Filing.noticed().individualNumber(TARO, number), numbered))
                .containsExactly("ENTRY-014");
    }

    @Test
    void aMoveInWithTheIndividualNumberCardNeedsItSinceThereAreCards() {
        Notification withoutCard = seen(Notification.of(
                Basis.Notification.on(TODAY),
                TODAY,
                MoveForm.of(EventType.MOVE_IN)
                        .entering(newHead())
                        .changedOn(CalendarDate.of(2026, 4, 10))
                        .at(Village.lot(20))
                        .into(TargetHousehold.newHousehold())
                        .comingFrom(OutsideAddress.domestic(Village.ELSEWHERE, "旧町1番地"))
                        .specially(MoveIn.Kind.SPECIAL_CASE_MOVE_IN)
                        .build()));

        assertThat(newOn(2016, 1, 1, withoutCard)).containsExactly("NOTIFICATION-016", "NOTIFICATION-017");
    }

    @Test
    void aFormerSurnameIsAJapaneseResidentsSince2019() {
        ChangeEvent ofAForeigner = Filing.requested()
                .formerSurname(
                        ANH,
                        FormerSurnameChange.Kind.ENTRY,
                        Optional.of(FormerSurname.of("旧姓").withFurigana(Furigana.of("キュウセイ"))));

        assertThat(newOn(2012, 7, 9, ofAForeigner)).isEmpty();
        assertThat(newOn(2019, 11, 5, ofAForeigner)).containsExactly("CORRECTION-004");
    }

    @Test
    void aMoveThatNobodyNotifiedIsMarkedSinceTheStandardSaysHow() {
        ChangeEvent unnotified = Filing.notified().moveIn(MoveIn.Kind.UNNOTIFIED_MOVE_IN, newHead());

        assertThat(newOn(2020, 9, 11, unnotified)).containsExactly("MOVE-IN-006");
    }

    @Test
    void aMoveAbroadIsNotNotifiedOnlineSinceMovesAreNotifiedOnline() {
        Notification online = seen(paper(Filing.notified().moveOut(OutsideAddress.abroad("ブラジル"), JIRO)))
                .through(Channel.ONLINE);

        assertThat(newOn(2023, 2, 6, online)).contains("NOTIFICATION-012");
    }

    @Test
    void aFormerSurnameHasItsReadingSince2025() {
        ChangeEvent unread = Filing.requested()
                .formerSurname(HANAKO, FormerSurnameChange.Kind.ENTRY, Optional.of(FormerSurname.of("旧姓")));

        assertThat(newOn(2025, 5, 26, unread)).containsExactly("CORRECTION-005");
    }

    @Test
    void aNewbornHasAReadingThatIsConfirmedSince2025() {
        ChangeEvent unread = Filing.noticed()
                .birth(
                        Village.newcomer(
                                Village.born("見本 新芽", 2026, 4, 10, Sex.FEMALE)
                                        .withName(PersonName.of("見本 新芽").withFurigana(Furigana.of("ミホン メイ"))),
                                Relationship.parse("子の子").orElseThrow()),
                        Village.OF_TARO);

        assertThat(newOn(2025, 5, 26, unread)).containsExactly("ENTRY-033");
    }

    @Test
    void whatTheLawDidNotKnowYetWasNoChangeWhicheverBookIsAsked() {
        ChangeEvent tooEarly = Filing.requested()
                .recorded(LocalDate.of(2019, 11, 4))
                .formerSurname(
                        HANAKO,
                        FormerSurnameChange.Kind.ENTRY,
                        Optional.of(FormerSurname.of("旧姓").withFurigana(Furigana.of("キュウセイ"))));

        assertThat(List.of(LocalDate.of(2019, 11, 4), TODAY))
                .allSatisfy(
                        day -> assertThat(ids(RuleBook.standard().inForceOn(day).examine(tooEarly, register())))
                                .contains("COMMON-028"));
    }

    @Test
    void fourteenDaysAreFourteenDaysInEveryBookThereWas() {
        ChangeEvent late = Filing.notified().changed(2026, 4, 1).moveIn(newHead());

        assertThat(daysAroundChanges())
                .filteredOn(day -> day.isAfter(LocalDate.of(1967, 11, 9)))
                .allSatisfy(
                        day -> assertThat(ids(RuleBook.standard().inForceOn(day).examine(late, register())))
                                .contains("MOVE-IN-001"));
    }

    @Test
    void whatIsRightTodayWasRightByEveryBookThereWas() {
        ChangeEvent right = Filing.notified().moveIn(newHead());

        assertThat(daysAroundChanges())
                .allSatisfy(day -> assertThat(RuleBook.standard().inForceOn(day).examine(right, register()))
                        .isEmpty());
    }

    private static NewResident newcomer(ForeignResident details) {
        return NewResident.builder()
                .person(Village.born("NGUYEN BINH", 1999, 1, 1, Sex.MALE))
                .details(details)
                .relationship(Relationship.HEAD)
                .build();
    }

    private static Notification paper(ChangeEvent event) {
        return Notification.of(event.basis(), event.processingDate(), new AskedChange.Draft(event))
                .filedBy(Notifier.of(Notifier.Capacity.RESIDENT));
    }

    private static Notification seen(Notification paper) {
        return paper.filedBy(Notifier.of(Notifier.Capacity.RESIDENT))
                .showing(IdentityEvidence.of(IdentityEvidence.Kind.PASSPORT));
    }

    /** The rules that object to a change by the book of a day, and did not by that of the day before. */
    private static List<String> newOn(int year, int month, int day, ChangeEvent event) {
        return newOn(year, month, day, event, register());
    }

    private static List<String> newOn(int year, int month, int day, ChangeEvent event, InMemoryRegister register) {
        LocalDate first = LocalDate.of(year, month, day);
        return added(
                RuleBook.standard().inForceOn(first.minusDays(1)).examine(event, register),
                RuleBook.standard().inForceOn(first).examine(event, register));
    }

    private static List<String> newOn(int year, int month, int day, Notification paper) {
        LocalDate first = LocalDate.of(year, month, day);
        return added(
                RuleBook.standard().inForceOn(first.minusDays(1)).examine(paper, register()),
                RuleBook.standard().inForceOn(first).examine(paper, register()));
    }

    private static List<String> added(List<Finding> before, List<Finding> after) {
        assertThat(after).containsAll(before);
        List<Finding> more = new ArrayList<>(after);
        more.removeAll(before);
        return ids(more);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }
}
