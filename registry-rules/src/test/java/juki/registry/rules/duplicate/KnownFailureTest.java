package juki.registry.rules.duplicate;

import static juki.registry.rules.Village.ELSEWHERE;
import static juki.registry.rules.Village.HERE;
import static juki.registry.rules.Village.OF_TARO;
import static juki.registry.rules.Village.TODAY;
import static juki.registry.rules.Village.code;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.objections;
import static juki.registry.rules.Village.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Filing;
import juki.registry.rules.NotAcceptedException;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;
import juki.registry.rules.duplicate.RegisterAudit.Kind;
import juki.registry.rules.duplicate.RegisterAudit.Pair;
import org.junit.jupiter.api.Test;

/**
 * The failure of 2016: two men of one reading and one date of birth, one kanji apart. The first has moved out and his record is
 * removed; the second comes, and somebody takes him for the first.
 */
class KnownFailureTest {

    private static final LocalDate BORN = LocalDate.of(1980, 7, 7);
    private static final AddresseeNumber FIRST = person(60);
    private static final ResidentRecordCode HIS_CODE = code(60);

    /** The village, where the first man once lived. */
    private static final InMemoryRegister OFFICE = InMemoryRegister.opened(
                    HERE,
                    Village.OPENED,
                    List.of(People.record(HERE, 60, "香川 健一", "カガワ ケンイチ", BORN, HIS_CODE)
                            .withRemoval(Optional.of(Removal.builder()
                                    .reason(ChangeReason.DOMESTIC_MOVE_OUT)
                                    .occurredOn(CalendarDate.of(2025, 6, 30))
                                    .planned(new PlannedMoveOut(
                                            LocalDate.of(2025, 6, 30), OutsideAddress.domestic(ELSEWHERE)))
                                    .build()))),
                    List.of())
            .keyedBy(BlockingKeys.standard());

    private static NewResident second(Optional<AddresseeNumber> number, Optional<ResidentRecordCode> code) {
        return man("香川 賢一", number, code);
    }

    private static NewResident man(String name, Optional<AddresseeNumber> number, Optional<ResidentRecordCode> code) {
        return NewResident.builder()
                .person(Person.of(PersonName.of(name, "カガワ ケンイチ"), CalendarDate.of(BORN), Sex.MALE))
                .details(JapaneseResident.of(
                        FamilyRegisterIndication.of("別県別市本籍町9番地", name), CalendarDate.of(2026, 4, 10)))
                .relationship(Relationship.HEAD)
                .addressee(number)
                .recordCode(code)
                .build();
    }

    private static MoveIn arrival(NewResident who) {
        return Filing.notified().moveIn(who);
    }

    private static InMemoryRegister after(InMemoryRegister register, ChangeEvent event) {
        return after(register, event, 70);
    }

    private static InMemoryRegister after(InMemoryRegister register, ChangeEvent event, int firstFreeNumber) {
        return register.apply(Registrar.under(RuleBook.standard())
                .decide(event, register)
                .acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")))
                .drawing(new Village.Numbers(firstFreeNumber))
                .orElseThrow());
    }

    @Test
    void theClerkIsToldOfTheRemovedRecordBeforeAnythingIsLinked() {
        assertThat(objections(arrival(second(Optional.empty(), Optional.empty())), OFFICE))
                .contains("ENTRY-005");
        Suggestion suggestion = CandidateSearch.in(OFFICE)
                .candidatesFor(Particulars.of(second(Optional.empty(), Optional.empty()), OutsideAddress.unknown()))
                .get(0);
        assertThat(suggestion.addressee()).isEqualTo(FIRST);
        assertThat(suggestion.living()).isFalse();
        assertThat(suggestion.grade()).isEqualTo(Grade.SIMILAR);
        assertThat(suggestion.comparison().evidence(Attribute.NAME).likeness()).isEqualTo(Likeness.ONE_CHARACTER);
    }

    @Test
    void linkingOnReadingAndDateOfBirthAloneIsRefused() {
        MoveIn linked = arrival(second(Optional.of(FIRST), Optional.empty()));
        assertThat(objections(linked, OFFICE)).contains("ENTRY-012");
        assertThatThrownBy(() -> after(OFFICE, linked)).isInstanceOf(NotAcceptedException.class);
    }

    @Test
    void itIsRefusedAlsoWhereTheRegisterKeepsNoKeys() {
        InMemoryRegister unkeyed = InMemoryRegister.opened(
                HERE, Village.OPENED, List.of(OFFICE.record(FIRST).orElseThrow()), List.of());
        assertThat(objections(arrival(second(Optional.of(FIRST), Optional.empty())), unkeyed))
                .contains("ENTRY-012");
    }

    @Test
    void itIsRefusedOnEveryWayIn() {
        ChangeEvent linked = Filing.exOfficio()
                .exOfficioEntry(
                        TargetHousehold.newHousehold(),
                        lot(20),
                        OutsideAddress.unknown(),
                        second(Optional.of(FIRST), Optional.empty()));
        assertThat(objections(linked, OFFICE)).contains("ENTRY-012");
        ChangeEvent unlinked = Filing.exOfficio()
                .exOfficioEntry(
                        TargetHousehold.newHousehold(),
                        lot(20),
                        OutsideAddress.unknown(),
                        second(Optional.empty(), Optional.empty()));
        assertThat(objections(unlinked, OFFICE)).contains("ENTRY-005").doesNotContain("ENTRY-012");
    }

    @Test
    void theManHimselfMayReturnOnHisNameOrHisCode() {
        assertThat(objections(arrival(man("香川 健一", Optional.of(FIRST), Optional.empty())), OFFICE))
                .contains("ENTRY-013")
                .doesNotContain("ENTRY-012");
        assertThat(objections(arrival(man("香川 健一", Optional.of(FIRST), Optional.of(HIS_CODE))), OFFICE))
                .doesNotContain("ENTRY-012")
                .doesNotContain("ENTRY-013");
    }

    @Test
    void aCodeCopiedFromTheRecordStillShowsThatTheNameDiffers() {
        assertThat(objections(arrival(second(Optional.of(FIRST), Optional.of(HIS_CODE))), OFFICE))
                .contains("ENTRY-013")
                .doesNotContain("ENTRY-012");
    }

    @Test
    void theAuditFindsTheTwoMenUnderOneNumberAndTheirCodeInTheOtherCity() {
        InMemoryRegister wrong = after(OFFICE, arrival(second(Optional.of(FIRST), Optional.of(HIS_CODE))));
        List<Pair> here = RegisterAudit.of(wrong).pairs();
        assertThat(here).extracting(Pair::kind).containsExactly(Kind.SHARED_NUMBER);
        assertThat(here.get(0).comparison().evidence(Attribute.NAME).likeness()).isEqualTo(Likeness.ONE_CHARACTER);
        ResidentRecord first = People.record(ELSEWHERE, 5, "香川 健一", "カガワ ケンイチ", BORN, HIS_CODE);
        ResidentRecord second = wrong.record(FIRST).orElseThrow();
        assertThat(RegisterAudit.of(List.of(second, first)).pairs())
                .extracting(Pair::kind, pair -> pair.comparison().grade())
                .containsExactly(tuple(Kind.SHARED_NUMBER, Grade.SAME_CODE));
    }

    @Test
    void theRepairGivesEachManHisOwnAndKeepsBothHistories() {
        InMemoryRegister wrong = after(OFFICE, arrival(second(Optional.of(FIRST), Optional.of(HIS_CODE))));
        int entries = wrong.history(FIRST).orElseThrow().size();
        InMemoryRegister undone = after(
                wrong,
                Filing.exOfficio()
                        .changed(CalendarDate.of(TODAY))
                        .cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(FIRST, entries)));
        InMemoryRegister repaired = after(undone, arrival(second(Optional.empty(), Optional.empty())), 80);
        assertThat(repaired.history(FIRST).orElseThrow().size()).isEqualTo(entries + 1);
        assertThat(repaired.record(FIRST).orElseThrow())
                .isEqualTo(OFFICE.record(FIRST).orElseThrow());
        ResidentRecord own = repaired.record(person(80)).orElseThrow();
        assertThat(own.isLiving()).isTrue();
        assertThat(own.recordCode()).isPresent().isNotEqualTo(Optional.of(HIS_CODE));
        assertThat(RegisterAudit.of(repaired).pairs()).extracting(Pair::kind).containsExactly(Kind.DOUBLE_RECORD);
    }

    @Test
    void oneCodeOnTwoPersonsIsRepairedByAnotherCodeForOneOfThem() {
        InMemoryRegister here = Village.register();
        ResidentRecordCode shared =
                here.record(Village.SABURO).orElseThrow().recordCode().orElseThrow();
        ResidentRecord there = People.record(ELSEWHERE, 5, "別人 五郎", "ベツジン ゴロウ", BORN, shared);
        assertThat(RegisterAudit.of(List.of(here.record(Village.SABURO).orElseThrow(), there))
                        .pairs())
                .extracting(Pair::kind)
                .containsExactly(Kind.SHARED_NUMBER);
        InMemoryRegister repaired = after(here, Filing.requested().codeChange(Village.SABURO, Optional.empty()));
        assertThat(RegisterAudit.of(List.of(repaired.record(Village.SABURO).orElseThrow(), there))
                        .pairs())
                .isEmpty();
        assertThat(repaired.history(Village.SABURO).orElseThrow().size()).isEqualTo(2);
        assertThat(repaired.holderOf(shared)).contains(Village.SABURO);
    }

    @Test
    void onePersonWithTwoCodesIsRepairedByUndoingTheSecondEntry() {
        InMemoryRegister office = Village.register().keyedBy(BlockingKeys.standard());
        NewResident again = Village.newcomer(Village.born("見本　一郎", 2000, 7, 5, Sex.MALE), Relationship.COHABITANT);
        MoveIn secondEntry = Filing.notified().moveIn(TargetHousehold.existing(OF_TARO), lot(1), again);
        assertThat(objections(secondEntry, office)).contains("ENTRY-006");
        InMemoryRegister doubled = after(office, secondEntry);
        assertThat(RegisterAudit.of(doubled).pairs())
                .extracting(Pair::kind, pair -> pair.comparison().grade())
                .containsExactly(tuple(Kind.DOUBLE_RECORD, Grade.SAME_IDENTITY));
        AddresseeNumber twice = person(70);
        InMemoryRegister repaired = after(
                doubled,
                Filing.exOfficio()
                        .changed(CalendarDate.of(TODAY))
                        .cancellation(ChangeReason.ENTRY_CANCELLED, new CancelledEntry(twice, 1)));
        assertThat(repaired.record(twice).orElseThrow().isLiving()).isFalse();
        assertThat(repaired.history(twice).orElseThrow().size()).isEqualTo(2);
        assertThat(repaired.history(Village.ICHIRO)).isEqualTo(office.history(Village.ICHIRO));
    }
}
