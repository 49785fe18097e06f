package juki.registry.testkit.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.event.Basis;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.AsOf;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.household.Household;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Holidays;
import juki.registry.testkit.population.Migration;
import juki.registry.testkit.population.OfficeCalendar;
import juki.registry.testkit.population.TownPlan;
import org.junit.jupiter.api.Test;

/** A year at a counter where everything is accepted that can be folded. */
class YearOfNotificationsTest {

    private static final TownPlan PLAN = new TownPlan(MunicipalityCode.of("122335"), 2025, 11, 0.5);
    private static final Year YEAR = new Year(PLAN);

    /** The year of a plan, lived through. */
    private static final class Year {
        final Town town;
        final List<ChangeEvent> brought = new ArrayList<>();
        final List<RegisterChange> accepted = new ArrayList<>();
        final InMemoryRegister end;

        Year(TownPlan plan) {
            town = Town.build(plan);
            YearOfNotifications year = YearOfNotifications.of(town);
            InMemoryRegister register = town.register();
            for (Optional<ChangeEvent> next = year.next(register); next.isPresent(); next = year.next(register)) {
                ChangeEvent event = next.get();
                brought.add(event);
                if (isPlainlyWrong(event) || movesSomebodyGone(event, register)) {
                    year.refused(event);
                    continue;
                }
                try {
                    RegisterChange change = Fold.fold(event.numbered(town.numbers()), register);
                    register = register.apply(change);
                    accepted.add(change);
                    year.accepted(change);
                } catch (IllegalStateException impossible) {
                    year.refused(event);
                }
            }
            end = register;
        }
    }

    private static boolean isPlainlyWrong(ChangeEvent event) {
        boolean future =
                event.type() != EventType.MOVE_OUT && event.changeDate().surelyAfter(event.processingDate());
        return future
                || event.basis().day().filter(event.processingDate()::isBefore).isPresent();
    }

    private static boolean movesSomebodyGone(ChangeEvent event, InMemoryRegister register) {
        return event.type() == EventType.ADDRESS_CHANGE
                && event.subjects().stream()
                        .anyMatch(one -> !register.record(one).orElseThrow().isLiving());
    }

    @Test
    void isTheSameYearForTheSameTown() {
        TownPlan small = PLAN.scaledBy(0.05);
        assertThat(new Year(small).accepted).isEqualTo(new Year(small).accepted);
    }

    @Test
    void comesInTheOrderOfProcessingDatesAndWithinTheYear() {
        LocalDate before = LocalDate.of(2025, 1, 1);
        for (ChangeEvent event : YEAR.brought) {
            assertThat(event.processingDate()).isAfterOrEqualTo(before);
            before = event.processingDate();
        }
        assertThat(before).isBeforeOrEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void findsTheCounterOpen() {
        OfficeCalendar calendar = OfficeCalendar.with(Holidays.shipped());
        for (ChangeEvent event : YEAR.brought) {
            if (event.type() != EventType.PLANNED_MOVE_OUT_REACHED) {
                assertThat(calendar.isOpen(event.processingDate())).isTrue();
            }
        }
    }

    /** Rarer kinds, of which no figures are published, happen in generated lives. */
    @Test
    void bringsEveryKindOfChangeOfAnOrdinaryYear() {
        Set<EventType> kinds = EnumSet.noneOf(EventType.class);
        YEAR.accepted.forEach(change -> kinds.add(change.event().type()));
        assertThat(kinds)
                .isEqualTo(EnumSet.of(
                        EventType.MOVE_IN,
                        EventType.BIRTH,
                        EventType.ADDRESS_CHANGE,
                        EventType.MOVE_OUT,
                        EventType.PLANNED_MOVE_OUT_REACHED,
                        EventType.MOVE_IN_NOTICE_RECEIVED,
                        EventType.DEATH,
                        EventType.HOUSEHOLD_SPLIT,
                        EventType.HOUSEHOLD_MERGER,
                        EventType.HOUSEHOLD_CHANGE,
                        EventType.HOUSEHOLD_HEAD_CHANGE,
                        EventType.CLERICAL_ERROR_CORRECTION,
                        EventType.EX_OFFICIO_CORRECTION,
                        EventType.RECORD_CODE_CHANGE,
                        EventType.CHANGE_CANCELLED));
    }

    @Test
    void movesAsManyPersonsAsTheMigrationReportTells() {
        Migration.Rates rates = Migration.shipped().rates(12, 2025);
        double residents = YEAR.town.register().residents();
        long in = YEAR.accepted.stream()
                .filter(change -> change.event() instanceof MoveIn moveIn
                        && moveIn.previousAddress().kind() == OutsideAddress.Kind.DOMESTIC)
                .mapToLong(change -> change.event().subjects().size())
                .sum();
        long out = YEAR.accepted.stream()
                .filter(change -> change.event() instanceof MoveOut moveOut
                        && moveOut.destination().kind() == OutsideAddress.Kind.DOMESTIC)
                .mapToLong(change -> change.event().subjects().size())
                .sum();
        assertThat((double) in).isCloseTo(residents * rates.intoMunicipality(), within(0.1 * in));
        assertThat((double) out).isCloseTo(residents * rates.outOfMunicipality(), within(0.15 * out));
    }

    @Test
    void peaksInMarchAndApril() {
        Map<Month, Integer> moves = new EnumMap<>(Month.class);
        for (RegisterChange change : YEAR.accepted) {
            if (change.event() instanceof MoveIn) {
                moves.merge(change.event().processingDate().getMonth(), 1, Integer::sum);
            }
        }
        int peak = moves.get(Month.MARCH) + moves.get(Month.APRIL);
        int quiet = moves.get(Month.NOVEMBER) + moves.get(Month.DECEMBER);
        assertThat(peak).isGreaterThan(quiet * 3 / 2);
    }

    @Test
    void bringsSomeNotificationsLateAndSomeWrong() {
        long late = YEAR.brought.stream()
                .filter(event -> event.type() == EventType.MOVE_IN)
                .filter(event -> event.changeDate()
                        .latest()
                        .isBefore(event.processingDate().minusDays(14)))
                .count();
        long wrong = YEAR.brought.stream()
                .filter(YearOfNotificationsTest::isPlainlyWrong)
                .count();
        assertThat(late).isGreaterThan(10);
        assertThat(wrong).isGreaterThan(10);
        assertThat(late + wrong).isLessThan(YEAR.brought.size() / 5);
    }

    @Test
    void lateMoveOutsReachTheOfficeExOfficio() {
        long exOfficio = YEAR.brought.stream()
                .filter(event -> event.type() == EventType.MOVE_OUT)
                .filter(event -> event.basis() instanceof Basis.ExOfficio)
                .peek(event -> assertThat(event.changeDate().latest())
                        .isBefore(event.processingDate().minusDays(14)))
                .count();
        assertThat(exOfficio).isPositive();
    }

    @Test
    void endsWithEveryResidentInOneHouseholdWithAtMostOneHead() {
        Map<AddresseeNumber, Integer> places = new HashMap<>();
        List<Household> households = new ArrayList<>();
        YEAR.end.forEachHousehold(households::add);
        households.forEach(household -> household.members().forEach(member -> places.merge(member, 1, Integer::sum)));
        Set<AddresseeNumber> residents = new HashSet<>();
        YEAR.end.forEachHistory(history -> {
            if (history.current().isLiving()) {
                residents.add(history.addressee());
            }
        });
        assertThat(places.keySet().equals(residents)).isTrue();
        assertThat(places.values()).containsOnly(1);
        for (Household household : households) {
            long heads = household.members().stream()
                    .map(member -> YEAR.end.record(member).orElseThrow())
                    .filter(record -> record.membership().isHead())
                    .count();
            assertThat(heads).isEqualTo(household.head().isPresent() ? 1 : 0);
        }
    }

    @Test
    void somebodyReturnsUnderTheNumberOfTheFormerStay() {
        List<ChangeHistory> histories = new ArrayList<>();
        YEAR.end.forEachHistory(histories::add);
        assertThat(histories).anyMatch(history -> {
            List<Boolean> living = history.entries().stream()
                    .map(entry -> entry.record().isLiving())
                    .toList();
            int left = living.indexOf(false);
            return left > 0
                    && history.current().isLiving()
                    && history.last().event().type() != EventType.CHANGE_CANCELLED;
        });
    }

    @Test
    void theRecordsOfTheFirstOfJanuaryStillAnswer() {
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        YEAR.town.register().forEachHistory(before -> {
            Optional<ResidentRecord> then =
                    YEAR.end.history(before.addressee()).orElseThrow().asOf(AsOf.endOf(newYear));
            assertThat(then).contains(before.current());
        });
    }
}
