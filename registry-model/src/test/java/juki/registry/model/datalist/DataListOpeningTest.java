package juki.registry.model.datalist;

import static juki.registry.model.Numbers.code;
import static juki.registry.model.Numbers.household;
import static juki.registry.model.Numbers.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import juki.registry.codes.IndividualNumber;
import juki.registry.model.Office;
import juki.registry.model.Samples;
import juki.registry.model.address.Address;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.Person;
import juki.registry.model.person.PersonName;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;

/** A municipality's export becomes a register, and whatever contradicts itself is told by its line. */
class DataListOpeningTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Relationship WIFE = Relationship.of(Word.WIFE);
    private static final Relationship CHILD = Relationship.of(Word.CHILD);

    private final List<DataListRow> rows = new ArrayList<>();
    private final List<DataListFault> faults = new ArrayList<>();

    private static ResidentRecord resident(int number, int household, Relationship relationship) {
        return ResidentRecord.builder()
                .addressee(person(number))
                .recordCode(code(number))
                .person(Person.of(
                        PersonName.of("見本　" + "一二三四五六七八九".charAt(number)),
                        CalendarDate.of(1980 + number, 1, 1),
                        Sex.NOT_STATED))
                .details(Samples.japaneseDetails())
                .residence(Samples.living().residence())
                .membership(Membership.of(household(household), relationship, PersonName.unnamed()))
                .build();
    }

    private static ResidentRecord dead(ResidentRecord record) {
        return record.withRemoval(Optional.of(Removal.builder()
                .reason(ChangeReason.DEATH)
                .occurredOn(CalendarDate.of(2025, 3, 1))
                .build()));
    }

    private DataListOpeningTest row(int historyNumber, boolean newest, ResidentRecord record) {
        return row(historyNumber, newest, record, it -> it);
    }

    private DataListOpeningTest row(
            int historyNumber, boolean newest, ResidentRecord record, UnaryOperator<DataListRow.Builder> more) {
        rows.add(more.apply(DataListRow.builder()
                        .historyNumber(historyNumber)
                        .newest(newest)
                        .record(record))
                .build());
        return this;
    }

    private InMemoryRegister opened(DataListLayout layout) throws IOException {
        return DataListOpening.open(
                new StringReader(DataListTest.written(layout, rows)), layout, Samples.TOWN, DAY, faults::add);
    }

    private InMemoryRegister opened() throws IOException {
        return opened(DataListLayout.standard());
    }

    @Test
    void aFamilyIsPutTogetherInItsOrderWithItsHeadAndWhoHasLeft() throws IOException {
        row(1, false, resident(2, 7, Relationship.HEAD))
                .row(4, true, resident(2, 7, CHILD), it -> it.memberOrder(3))
                .row(1, true, resident(1, 7, Relationship.HEAD), it -> it.memberOrder(1))
                .row(2, true, dead(resident(4, 7, WIFE)))
                .row(2, true, resident(3, 7, WIFE), it -> it.memberOrder(2))
                .row(3, true, dead(resident(5, 8, Relationship.HEAD)));
        InMemoryRegister register = opened();
        assertThat(faults).isEmpty();
        Household family = register.household(household(7)).orElseThrow();
        assertThat(family.members()).containsExactly(person(1), person(3), person(2));
        assertThat(family.head()).contains(person(1));
        assertThat(family.formerMembers()).containsExactly(person(4));
        assertThat(register.household(household(8)).orElseThrow().hasEnded()).isTrue();
        assertThat(register.residents()).isEqualTo(3);
        assertThat(register.persons()).isEqualTo(5);
        assertThat(register.record(person(3)).orElseThrow().membership().headName())
                .contains(PersonName.of("見本　二"));
        assertThat(register.record(person(2)).orElseThrow().membership().relationship())
                .contains(CHILD);
    }

    @Test
    void theNewestIsThatOfTheHighestNumberAndBranch() throws IOException {
        row(2, true, resident(1, 7, CHILD), it -> it.historyBranch(1))
                .row(2, true, resident(1, 7, WIFE), it -> it.historyBranch(2))
                .row(9, false, resident(1, 7, Relationship.HEAD));
        assertThat(opened().record(person(1)).orElseThrow().membership().relationship())
                .contains(WIFE);
        assertThat(opened(DataListLayout.standard().without("最新フラグ"))
                        .record(person(1))
                        .orElseThrow()
                        .membership()
                        .isHead())
                .isTrue();
        assertThat(faults).isEmpty();
    }

    @Test
    void rowsThatContradictEachOtherAreTold() throws IOException {
        ResidentRecord elsewhere = resident(3, 7, CHILD);
        row(1, true, resident(1, 7, Relationship.HEAD))
                .row(1, true, resident(1, 7, WIFE))
                .row(1, true, resident(2, 7, WIFE).withRecordCode(code(1)))
                .row(
                        1,
                        true,
                        elsewhere.withResidence(elsewhere.residence().withAddress(Address.of(Samples.TOWN, "別町", "1"))))
                .row(1, false, resident(4, 7, CHILD))
                .row(1, true, resident(5, 8, Relationship.HEAD))
                .row(1, true, resident(6, 8, Relationship.HEAD))
                .row(1, true, resident(7, 9, Relationship.HEAD).withIndividualNumber(IndividualNumber.ofPayload(1)))
                .row(1, true, resident(8, 9, CHILD).withIndividualNumber(IndividualNumber.ofPayload(1)));
        InMemoryRegister register = opened();
        assertThat(faults)
                .containsExactly(
                        new DataListFault(3, "履歴番号", "is this person's on line 2 already"),
                        new DataListFault(6, "最新フラグ", "is 1 on no row of this person"),
                        new DataListFault(4, "住民票コード", "is that of the person on line 2"),
                        new DataListFault(10, "個人番号", "is that of the person on line 9"),
                        new DataListFault(5, "住所_町字", "is of a household that lives elsewhere by line 2"),
                        new DataListFault(7, "続柄コード1", "is of a household with 2 heads, on line 7 and others"),
                        new DataListFault(8, "続柄コード1", "is of a household with 2 heads, on line 7 and others"));
        assertThat(register.residents()).isEqualTo(2);
        assertThat(register.household(household(8))).isEmpty();
    }

    @Test
    void aRegisterComesBackFromItsOwnExport() throws IOException {
        InMemoryRegister register = Office.opened().register();
        register.forEachHistory(history -> rows.add(DataListRow.of(history.last(), true)));
        InMemoryRegister again = opened();
        assertThat(faults).isEmpty();
        assertThat(again.residents()).isEqualTo(register.residents()).isPositive();
        register.forEachHistory(history -> {
            ResidentRecord before = history.current();
            ResidentRecord after = again.record(history.addressee()).orElseThrow();
            assertThat(after.person()).isEqualTo(before.person());
            assertThat(after.membership()).isEqualTo(before.membership());
            assertThat(after.residence()).isEqualTo(before.residence());
            assertThat(after.recordCode()).isEqualTo(before.recordCode());
            assertThat(after.removal()).isEqualTo(before.removal());
        });
        register.forEachHousehold(household -> {
            Household other = again.household(household.number()).orElseThrow();
            assertThat(other.head()).isEqualTo(household.head());
            assertThat(other.address()).isEqualTo(household.address());
            assertThat(other.members()).containsExactlyInAnyOrderElementsOf(household.members());
        });
    }
}
