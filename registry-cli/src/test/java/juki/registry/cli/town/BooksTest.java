package juki.registry.cli.town;

import static juki.registry.cli.town.SmallTown.CHILD;
import static juki.registry.cli.town.SmallTown.COUPLE;
import static juki.registry.cli.town.SmallTown.DAY;
import static juki.registry.cli.town.SmallTown.FAMILY;
import static juki.registry.cli.town.SmallTown.FATHER;
import static juki.registry.cli.town.SmallTown.HUSBAND;
import static juki.registry.cli.town.SmallTown.MOTHER;
import static juki.registry.cli.town.SmallTown.OPENED_ON;
import static juki.registry.cli.town.SmallTown.TOWN;
import static juki.registry.cli.town.SmallTown.WIFE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.cli.report.Balance;
import juki.registry.cli.report.MovementsByMonth;
import juki.registry.cli.report.MovementsByMonth.Kind;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.person.PersonName;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import org.junit.jupiter.api.Test;

class BooksTest {

    private final InMemoryRegister opening = SmallTown.register();
    private InMemoryRegister closing = opening;
    private final Tally tally = new Tally();

    private void accept(ChangeEvent event) {
        RegisterChange change = Fold.fold(event.numbered(RunningNumbers.after(closing, 1)), closing);
        tally.accepted(change.event(), closing);
        closing = closing.apply(change);
    }

    /** A fault: something stands in the register that no change has put there. */
    private void plant(Household... households) {
        closing = closing.apply(RegisterChange.builder()
                .event(SmallTown.death(HUSBAND))
                .addHouseholds(households)
                .build());
    }

    private void plant(ResidentRecord record) {
        HistoryEntry last = closing.history(record.addressee()).orElseThrow().last();
        closing = closing.apply(RegisterChange.builder()
                .event(SmallTown.codeChange(record.addressee()))
                .addEntries(HistoryEntry.builder()
                        .historyNumber(last.historyNumber() + 1)
                        .event(SmallTown.codeChange(record.addressee()))
                        .record(record)
                        .build())
                .build());
    }

    private List<String> failing() {
        return failing(Books.closed(OPENED_ON, opening, closing, tally.movements()));
    }

    private static List<String> failing(List<Balance> equations) {
        return equations.stream()
                .filter(balance -> !balance.holds())
                .map(balance -> balance.label().english())
                .toList();
    }

    private Household household(HouseholdNumber number) {
        return closing.household(number).orElseThrow();
    }

    private ResidentRecord record(AddresseeNumber one) {
        return closing.record(one).orElseThrow();
    }

    // ----- what holds

    @Test
    void balanceWithoutAnyChange() {
        assertThat(failing()).isEmpty();
    }

    @Test
    void balanceAfterAYearOfEveryKindOfComingAndGoing() {
        SmallTown.aYear().forEach(this::accept);
        accept(SmallTown.split(MOTHER));
        accept(SmallTown.moveOut(DAY, CHILD));
        accept(SmallTown.moveOut(DAY.plusDays(10), FATHER));
        accept(SmallTown.reached(DAY.plusDays(10), FATHER));
        accept(SmallTown.moveOut(DAY.plusDays(20), MOTHER));
        accept(SmallTown.notice(DAY.plusDays(12), DAY.plusDays(15), MOTHER, CHILD));

        assertThat(failing()).isEmpty();
        MovementsByMonth counted = tally.movements();
        assertThat(counted.total(Kind.MOVE_IN)).isEqualTo(1);
        assertThat(counted.total(Kind.BIRTH)).isEqualTo(1);
        assertThat(counted.total(Kind.DEATH)).isEqualTo(1);
        assertThat(counted.total(Kind.OTHER_ENTRY)).isEqualTo(1);
        assertThat(counted.total(Kind.MOVE_OUT)).isEqualTo(3);
        assertThat(counted.total(Kind.MOVE_IN_NOTICE)).isEqualTo(1);
        assertThat(counted.total(Kind.HOUSEHOLD_CHANGE)).isEqualTo(1);
        assertThat(counted.total(Kind.CANCELLATION)).isEqualTo(1);
        assertThat(counted.total(Kind.RECORD_CODE_CHANGE)).isEqualTo(1);
        assertThat(counted.netIncrease()).isEqualTo(closing.residents() - opening.residents());
    }

    // ----- what does not: one planted fault each

    @Test
    void missAResidentWhoCameWithoutAChange() {
        SmallTown.aYear().forEach(this::accept);
        List<Balance> equations = Books.closed(OPENED_ON, opening, closing, new MovementsByMonth(Map.of()));

        assertThat(failing(equations)).contains("population", "Moved in", "Born", "Died", "Other entries");
        Balance population = equations.get(0);
        assertThat(population.rightSum() - population.leftSum()).isEqualTo(2);
    }

    @Test
    void missAChangeThatMovedNobody() {
        tally.accepted(SmallTown.moveOut(DAY, CHILD), opening);

        assertThat(failing()).containsExactly("population", "Moved out");
    }

    @Test
    void missARegisterThatCountsItsResidentsWrongly() {
        Books books = new Books(OPENED_ON, opening, closing);
        closing.forEachHistory(books::history);
        closing.forEachHousehold(books::household);

        assertThat(failing(books.equations(tally.movements(), 5, 4, 1)))
                .containsExactly("Japanese residents", "foreign residents");
        assertThat(failing(books.equations(tally.movements(), 6, 6, 0)))
                .containsExactly("residents at the start", "Japanese residents");
    }

    @Test
    void missAResidentWithoutAHousehold() {
        plant(household(FAMILY).leftBy(List.of(CHILD)));

        assertThat(failing()).containsExactly("every resident is in exactly one household");
    }

    @Test
    void missAResidentInTwoHouseholds() {
        plant(household(COUPLE).joinedBy(List.of(CHILD)));

        assertThat(failing())
                .containsExactly("every resident is in exactly one household", "households and records agree");
    }

    @Test
    void missAResidentInAnotherHouseholdThanTheRecordSays() {
        plant(household(FAMILY).leftBy(List.of(CHILD)), household(COUPLE).joinedBy(List.of(CHILD)));

        assertThat(failing()).containsExactly("households and records agree");
    }

    @Test
    void missSomebodyWhoLeftTheRegisterButNotTheHousehold() {
        accept(SmallTown.death(WIFE));
        plant(household(COUPLE).joinedBy(List.of(WIFE)));

        assertThat(failing())
                .containsExactly("every resident is in exactly one household", "households and records agree");
    }

    @Test
    void missASecondHeadOfAHousehold() {
        plant(record(MOTHER).withMembership(Membership.of(FAMILY, Relationship.HEAD, PersonName.of("見本 花子"))));

        assertThat(failing()).containsExactly("households and records agree", "a household has at most one head");
    }

    @Test
    void missAHeadWhomTheHouseholdDoesNotKnow() {
        plant(household(FAMILY).headedBy(Optional.empty()));

        assertThat(failing()).containsExactly("households and records agree", "a household has at most one head");
    }

    @Test
    void missAGapInTheHistoryNumbers() {
        accept(SmallTown.codeChange(MOTHER));
        List<HistoryEntry> entries = closing.history(MOTHER).orElseThrow().entries();
        HistoryEntry second = entries.get(1);
        Books books = new Books(OPENED_ON, opening, closing);
        closing.forEachHousehold(books::household);
        closing.forEachHistory(history -> books.person(
                history.addressee().equals(MOTHER)
                        ? List.of(
                                entries.get(0),
                                HistoryEntry.builder()
                                        .historyNumber(3)
                                        .event(second.event())
                                        .record(second.record())
                                        .build())
                        : history.entries(),
                history.asOf(AsOf.endOf(OPENED_ON))));

        assertThat(failing(books.equations(tally.movements(), 5, 5, 0)))
                .containsExactly("history numbers run from 1 to n without gaps");
    }

    @Test
    void missACodeThatIsOnTwoPersonsAlsoWhereOneHasItNoLonger() {
        accept(SmallTown.codeChange(MOTHER));
        Books books = new Books(OPENED_ON, opening, closing);
        closing.forEachHousehold(books::household);
        closing.forEachHistory(history -> books.person(
                history.addressee().equals(WIFE) ? withCode(history, 2) : history.entries(),
                history.asOf(AsOf.endOf(OPENED_ON))));

        assertThat(failing(books.equations(tally.movements(), 5, 5, 0)))
                .containsExactly("no resident record code is on two persons");
    }

    private static List<HistoryEntry> withCode(ChangeHistory history, int code) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (HistoryEntry entry : history.entries()) {
            entries.add(HistoryEntry.builder()
                    .historyNumber(entry.historyNumber())
                    .event(entry.event())
                    .record(entry.record().withRecordCode(SmallTown.code(code)))
                    .build());
        }
        return entries;
    }

    @Test
    void aCodeThatItsHolderGotBackIsOnOnePerson() {
        accept(SmallTown.codeChange(MOTHER));
        accept(SmallTown.cancellation(ChangeReason.CORRECTION_CANCELLED, new CancelledEntry(MOTHER, 2)));

        assertThat(failing()).isEmpty();
    }

    @Test
    void missARecordOfTheFirstDayThatIsToldOtherwiseToday() {
        List<ResidentRecord> altered = new ArrayList<>(SmallTown.records());
        ResidentRecord child = altered.get(2);
        altered.set(2, child.withPerson(child.person().withName(PersonName.of("別名 春子"))));
        closing = InMemoryRegister.opened(TOWN, OPENED_ON, altered, SmallTown.households());

        assertThat(failing()).containsExactly("every record of the first day can still be answered");
    }

    @Test
    void missAPersonOfTheFirstDayWhoIsForgotten() {
        closing = InMemoryRegister.opened(TOWN, OPENED_ON, SmallTown.records().subList(0, 5), SmallTown.households());

        assertThat(failing()).containsExactly("every record of the first day can still be answered");
    }
}
