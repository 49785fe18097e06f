package juki.registry.model.register;

import static juki.registry.model.Numbers.code;
import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Death;
import juki.registry.model.event.EventType;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.Furigana;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;

class InMemoryRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 10);

    private final Office office = Office.opened();

    private static Death death(int person) {
        return Death.builder()
                .changeDate(CalendarDate.of(TODAY))
                .processingDate(TODAY)
                .basis(Basis.Notice.on(TODAY))
                .subject(person(person))
                .build();
    }

    private static RecordCodeChange codeChange(int person, long code) {
        return RecordCodeChange.builder()
                .changeDate(CalendarDate.of(TODAY))
                .processingDate(TODAY)
                .basis(Basis.Request.on(TODAY))
                .subject(person(person))
                .newCode(code(code))
                .build();
    }

    @Test
    void openingGivesEveryRecordItsFirstEntry() {
        InMemoryRegister register = office.register();
        assertThat(register.municipality()).isEqualTo(Samples.TOWN);
        assertThat(register.residents()).isEqualTo(8);
        assertThat(register.japaneseResidents()).isEqualTo(6);
        assertThat(register.foreignResidents()).isEqualTo(2);
        assertThat(register.persons()).isEqualTo(8);
        List<ChangeHistory> histories = new ArrayList<>();
        register.forEachHistory(histories::add);
        assertThat(histories).hasSize(8).allSatisfy(history -> {
            assertThat(history.size()).isEqualTo(1);
            assertThat(history.last().event().type()).isEqualTo(EventType.CARRY_OVER);
            assertThat(history.last().processingDate()).isEqualTo(Office.OPENED);
        });
        List<Household> households = new ArrayList<>();
        register.forEachHousehold(households::add);
        assertThat(households).hasSize(4);
        Invariants.assertHold(register);
    }

    @Test
    void applyingLeavesTheOldRegisterAsItWas() {
        InMemoryRegister before = office.register();
        Map<Long, Object> contents = Invariants.contents(before);
        office.file(death(1));
        office.file(codeChange(4, 99));
        assertThat(Invariants.contents(before)).isEqualTo(contents);
        assertThat(before.residents()).isEqualTo(8);
        assertThat(before.holderOf(code(99))).isEmpty();
        assertThat(before.record(person(1)).orElseThrow().isLiving()).isTrue();
        assertThat(office.register().residents()).isEqualTo(7);
        assertThat(office.register().persons()).isEqualTo(8);
        Invariants.assertHold(before);
    }

    @Test
    void whatIsUnknownIsAnsweredWithNothing() {
        InMemoryRegister empty = InMemoryRegister.empty(Samples.TOWN);
        assertThat(empty.history(person(1))).isEmpty();
        assertThat(empty.record(person(1))).isEmpty();
        assertThat(empty.household(household(1))).isEmpty();
        assertThat(empty.holderOf(code(1))).isEmpty();
        assertThat(empty.agreeingWith(Samples.japanese())).isEmpty();
        assertThat(empty.residents()).isZero();
        assertThat(empty).hasToString("InMemoryRegister[122335, 0 residents]");
    }

    @Test
    void aChangeFoldedAgainstAnotherStateIsRefused() {
        InMemoryRegister register = office.register();
        RegisterChange change = Fold.fold(death(4), register);
        InMemoryRegister after = register.apply(change);
        Map<Long, Object> contents = Invariants.contents(after);
        assertThatThrownBy(() -> after.apply(change))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("DEATH cannot be applied as entry 2: next: must have history number 3");
        assertThat(Invariants.contents(after)).isEqualTo(contents);
        assertThatThrownBy(() -> InMemoryRegister.empty(Samples.TOWN).apply(change))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("DEATH cannot be applied as entry 2: first: must have history number 1");
    }

    @Test
    void anEntryRecordedBeforeTheLastOneIsRefused() {
        office.file(codeChange(4, 99));
        Death early = Death.builder()
                .changeDate(CalendarDate.of(2025, 4, 1))
                .processingDate(LocalDate.of(2025, 4, 9))
                .basis(Basis.Notice.on(LocalDate.of(2025, 4, 9)))
                .subject(person(4))
                .build();
        assertThatThrownBy(() -> office.file(early))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "DEATH cannot be applied as entry 3: next: must not be recorded before the entry it follows");
    }

    @Test
    void aCodeOfAnotherPersonIsRefusedForGood() {
        assertThatThrownBy(() -> office.file(codeChange(4, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("RECORD_CODE_CHANGE cannot be applied as entry 2: the resident record code is another"
                        + " person's");
        office.file(codeChange(1, 99));
        assertThatThrownBy(() -> office.file(codeChange(4, 1))).isInstanceOf(IllegalStateException.class);
        assertThat(office.register().holderOf(code(1))).contains(person(1));
        assertThat(office.register().holderOf(code(99))).contains(person(1));
        office.file(codeChange(1, 1));
        assertThat(office.record(1).recordCode()).contains(code(1));
    }

    @Test
    void personsAgreeByTheirPresentNameDateOfBirthAndSex() {
        Person person = office.record(4).person();
        assertThat(office.register().agreeingWith(person)).containsExactly(person(4));
        assertThat(office.register().agreeingWith(person.withName(Office.name(4).withFurigana(Furigana.of("ミホン")))))
                .containsExactly(person(4));
        assertThat(office.register().agreeingWith(person.withSex(Sex.NOT_STATED)))
                .isEmpty();
        PersonName married = PersonName.of("架空 四");
        office.file(ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(TODAY))
                .processingDate(TODAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .items(RecordedItems.builder().name(married).build())
                .build());
        assertThat(office.register().agreeingWith(person)).isEmpty();
        assertThat(office.register().agreeingWith(person.withName(married))).containsExactly(person(4));
        office.file(death(4));
        assertThat(office.register().agreeingWith(person.withName(married))).containsExactly(person(4));
    }

    @Test
    void personsWhoShareAllThreeAttributesAreAllFound() {
        Person shared = Samples.japanese();
        List<ResidentRecord> records = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        for (int n = 1; n <= 3; n++) {
            records.add(alone(n, shared));
            households.add(Household.of(household(n), Samples.address(), List.of(person(n)), Optional.of(person(n))));
        }
        InMemoryRegister register = InMemoryRegister.opened(Samples.TOWN, TODAY, records, households);
        assertThat(register.agreeingWith(shared)).containsExactlyInAnyOrder(person(1), person(2), person(3));
    }

    private static ResidentRecord alone(int n, Person person) {
        return ResidentRecord.builder()
                .addressee(person(n))
                .recordCode(code(n))
                .person(person)
                .details(Samples.japaneseDetails())
                .residence(Samples.living().residence())
                .membership(Membership.of(household(n), Relationship.HEAD, person.name()))
                .build();
    }

    private static Household householdOf(int number, int person) {
        return Household.of(household(number), Samples.address(), List.of(person(person)), Optional.of(person(person)));
    }

    @Test
    void recordsAndHouseholdsMustAgreeWhenARegisterIsOpened() {
        ResidentRecord one = alone(1, Samples.japanese());
        ResidentRecord two = alone(2, Samples.japanese());
        assertRefused("records: addressee numbers must be distinct", List.of(one, one), List.of());
        assertRefused(
                "records: resident record codes must be distinct",
                List.of(one, two.withRecordCode(code(1))),
                List.of());
        assertRefused(
                "households: household numbers must be distinct",
                List.of(one, two),
                List.of(householdOf(1, 1), householdOf(1, 1)));
        assertRefused(
                "households: every member must be a resident",
                List.of(one),
                List.of(householdOf(1, 1), householdOf(2, 2)));
        assertRefused(
                "households: every member must be a resident", List.of(Samples.removed()), List.of(householdOf(2, 2)));
        assertRefused(
                "households: must agree with the records on place and head", List.of(one), List.of(householdOf(2, 1)));
        assertRefused(
                "households: must agree with the records on place and head",
                List.of(one),
                List.of(householdOf(1, 1).headedBy(Optional.empty())));
        assertRefused(
                "records: every resident must be a member of a household",
                List.of(one, two),
                List.of(householdOf(1, 1)));
        assertThat(InMemoryRegister.opened(
                                Samples.TOWN, TODAY, List.of(one, Samples.removed()), List.of(householdOf(1, 1)))
                        .persons())
                .isEqualTo(2);
    }

    private static void assertRefused(String message, List<ResidentRecord> records, List<Household> households) {
        assertThatThrownBy(() -> InMemoryRegister.opened(Samples.TOWN, TODAY, records, households))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void unchangedPartsOfARecordAreShared() {
        ResidentRecord before = office.record(4);
        office.file(codeChange(4, 99));
        ResidentRecord after = office.record(4);
        assertThat(after.person()).isSameAs(before.person());
        assertThat(after.details()).isSameAs(before.details());
        assertThat(after.residence()).isSameAs(before.residence());
        assertThat(after.membership()).isSameAs(before.membership());
        HistoryEntry first = office.history(4).entry(1).orElseThrow();
        assertThat(first.record()).isSameAs(before);
    }

    /** Filed under the day of birth, for want of anything better. */
    private static final RecordKeys BY_BIRTH =
            record -> new long[] {record.person().dateOfBirth().earliest().toEpochDay()};

    /** The change that an entry recorded, as far as that entry goes. */
    private static RegisterChange again(HistoryEntry entry) {
        return RegisterChange.builder().event(entry.event()).addEntries(entry).build();
    }

    private static long[] bornAs(ResidentRecord record) {
        return BY_BIRTH.of(record);
    }

    @Test
    void aRegisterWithoutKeysFindsNobody() {
        ResidentRecord record = office.register().record(person(4)).orElseThrow();
        assertThat(office.register().sharing(bornAs(record))).isEmpty();
        assertThat(office.register().keyedBy(BY_BIRTH).sharing()).isEmpty();
    }

    @Test
    void aSearchableRegisterFindsWhoIsAndWhoWasFiledUnderAKey() {
        ResidentRecord before = office.register().record(person(4)).orElseThrow();
        CalendarDate corrected = CalendarDate.of(1901, 2, 3);
        InMemoryRegister opened = office.register().keyedBy(BY_BIRTH);
        office.file(ExOfficioCorrection.builder()
                .changeDate(CalendarDate.of(TODAY))
                .processingDate(TODAY)
                .basis(new Basis.ExOfficio())
                .subject(person(4))
                .items(RecordedItems.builder().dateOfBirth(corrected).build())
                .build());
        ChangeHistory changed = office.register().history(person(4)).orElseThrow();
        InMemoryRegister after = opened.apply(again(changed.last()));
        ResidentRecord record = after.record(person(4)).orElseThrow();
        assertThat(opened.sharing(bornAs(before))).contains(person(4));
        assertThat(opened.sharing(bornAs(record))).isEmpty();
        assertThat(after.sharing(bornAs(record))).containsExactly(person(4));
        assertThat(after.sharing(bornAs(before))).contains(person(4));
        assertThat(after.sharing(bornAs(before)[0], bornAs(record)[0])).doesNotHaveDuplicates();
        assertThat(office.register().keyedBy(BY_BIRTH).sharing(bornAs(before))).contains(person(4));
    }

    @Test
    void aRegisterRemembersJudgementsThroughChanges() {
        IdentityJudgements judgements = IdentityJudgements.none()
                .with(new IdentityJudgements.Judgement(
                        person(1), person(4), IdentityJudgements.Outcome.DISTINCT, TODAY, "係員A"));
        InMemoryRegister remembering = office.register().remembering(judgements);
        office.file(death(2));
        ChangeHistory changed = office.register().history(person(2)).orElseThrow();
        assertThat(office.register().judgements().all()).isEmpty();
        assertThat(remembering.apply(again(changed.last())).judgements()).isSameAs(judgements);
    }
}
