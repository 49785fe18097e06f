package juki.registry.network.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.EventType;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ResidentKind;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.network.notice.ChangeCause.Operation;
import juki.registry.testkit.arbitrary.LifeDomain;
import juki.registry.testkit.life.Intent;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is due after a change of the register, and what is not. */
class DueNoticeTest {

    private static final Set<EventType> HOUSEHOLD_EVENTS = Set.of(
            EventType.HOUSEHOLD_SPLIT,
            EventType.HOUSEHOLD_MERGER,
            EventType.HOUSEHOLD_CHANGE,
            EventType.HOUSEHOLD_HEAD_CHANGE,
            EventType.RELATIONSHIP_CHANGE);

    private static Map<ResidentRecordCode, IdentityInformation> living(InMemoryRegister register) {
        Map<ResidentRecordCode, IdentityInformation> living = new HashMap<>();
        register.forEachHistory(history -> {
            ResidentRecord record = history.current();
            if (record.isLiving()) {
                IdentityInformation.of(record).ifPresent(identity -> living.put(identity.recordCode(), identity));
            }
        });
        return living;
    }

    private static List<DueNotice> due(Step step) {
        return DueNotice.of(step.change(), step.before());
    }

    @Property(tries = 300)
    @Domain(LifeDomain.class)
    void whoeverTakesTheNoticesAlwaysKnowsTheRegister(@ForAll Life life) {
        Map<ResidentRecordCode, IdentityInformation> known = new HashMap<>();
        for (Step step : life.steps()) {
            if (step.event().type() == EventType.CARRY_OVER) {
                known.putAll(living(step.after()));
            }
            for (DueNotice due : due(step)) {
                due.change()
                        .before()
                        .ifPresent(before -> assertThat(known.remove(before.recordCode()))
                                .as("what was told before a correction")
                                .isEqualTo(before));
                if (due.change().operation() == Operation.DELETION) {
                    assertThat(known.remove(due.identity().recordCode()))
                            .as("what was recorded")
                            .isEqualTo(due.identity());
                } else {
                    assertThat(known.put(due.identity().recordCode(), due.identity()))
                            .isNull();
                }
            }
            assertThat(known).isEqualTo(living(step.after()));
        }
    }

    @Property(tries = 300)
    @Domain(LifeDomain.class)
    void householdEventsSendNothing(@ForAll Life life) {
        for (Step step : life.steps()) {
            if (HOUSEHOLD_EVENTS.contains(step.event().type())) {
                assertThat(due(step)).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    @Domain(LifeDomain.class)
    void noticesOfOnePersonComeInTheOrderOfTheHistory(@ForAll Life life) {
        Map<AddresseeNumber, Integer> last = new HashMap<>();
        for (Step step : life.steps()) {
            for (DueNotice due : due(step)) {
                assertThat(due.historyNumber()).isGreaterThan(last.getOrDefault(due.addressee(), 0));
                last.put(due.addressee(), due.historyNumber());
                assertThat(due.recordedOn()).isEqualTo(step.event().processingDate());
            }
        }
    }

    @Property(tries = 300)
    @Domain(LifeDomain.class)
    void theWordsSayWhoseRecordItIs(@ForAll Life life) {
        for (Step step : life.steps()) {
            for (DueNotice due : due(step)) {
                ResidentRecord record = step.change().entries().stream()
                        .filter(entry -> entry.addressee().equals(due.addressee())
                                && entry.historyNumber() == due.historyNumber())
                        .findFirst()
                        .orElseThrow()
                        .record();
                assertThat(due.change().wording().startsWith("外国人住民に係る"))
                        .isEqualTo(record.kind() == ResidentKind.FOREIGN);
            }
        }
    }

    private static DueNotice only(Life life) {
        List<DueNotice> due = due(life.steps().get(life.size() - 1));
        assertThat(due).hasSize(1);
        return due.get(0);
    }

    private static Intent arrival() {
        return Intent.of(EventType.MOVE_IN, 0, 0, 0);
    }

    @Example
    void aMoveInIsToldWithEverythingThatTravels() {
        Life life = Life.of(arrival());
        DueNotice due = only(life);
        assertThat(due.change().cause()).isEqualTo(ChangeCause.MOVE_IN);
        assertThat(due.change().before()).isEmpty();
        assertThat(due.change().occurredOn()).isEqualTo(life.events().get(0).changeDate());
        assertThat(List.of(due.identity()))
                .isEqualTo(List.copyOf(living(life.register()).values()));
    }

    @Example
    void aPlannedMoveOutIsToldOnItsDayAndWithTheDayPlanned() {
        Life life =
                Life.of(arrival(), Intent.of(EventType.MOVE_OUT, 1), Intent.of(EventType.PLANNED_MOVE_OUT_REACHED, 1));
        assertThat(due(life.steps().get(1))).isEmpty();
        DueNotice due = only(life);
        assertThat(due.change().cause()).isEqualTo(ChangeCause.MOVE_OUT);
        assertThat(due.change().occurredOn())
                .isEqualTo(CalendarDate.of(life.register(2)
                        .record(due.addressee())
                        .orElseThrow()
                        .plannedMoveOut()
                        .orElseThrow()
                        .on()));
        assertThat(due.identity())
                .isEqualTo(IdentityInformation.of(
                                life.register(2).record(due.addressee()).orElseThrow())
                        .orElseThrow());
    }

    @Example
    void aMoveOutThatIsConfirmedLaterIsNotToldAgain() {
        Life life = Life.of(
                arrival(),
                Intent.of(EventType.MOVE_OUT, 1),
                Intent.of(EventType.PLANNED_MOVE_OUT_REACHED, 1),
                Intent.of(EventType.MOVE_IN_NOTICE_RECEIVED, 1));
        assertThat(life.size()).isEqualTo(4);
        assertThat(due(life.steps().get(3))).isEmpty();
    }

    @Example
    void aDeathIsToldAndTheHeadWhoFollowsIsNot() {
        Life life = Life.of(Intent.of(EventType.MOVE_IN, 0, 0, 1), Intent.of(EventType.DEATH, 1));
        assertThat(life.steps().get(1).change().entries()).hasSize(2);
        assertThat(only(life).change().cause()).isEqualTo(ChangeCause.DEATH);
    }

    @Example
    void aChangedCodeIsToldWithTheOneBefore() {
        Life life = Life.of(arrival(), Intent.of(EventType.RECORD_CODE_CHANGE, 1));
        DueNotice due = only(life);
        assertThat(due.change().cause()).isEqualTo(ChangeCause.RECORD_CODE_CHANGE_REQUESTED);
        assertThat(due.change().before().orElseThrow().recordCode())
                .isNotEqualTo(due.identity().recordCode());
        assertThat(due.change().before().orElseThrow().differencesFrom(due.identity()))
                .containsExactly(IdentityItem.RECORD_CODE);
    }

    @Example
    void aRecordMadeAnewAsItStoodIsNotTold() {
        Life life = Life.of(arrival(), Intent.of(EventType.RECORD_RECOMPILED, 1));
        assertThat(life.size()).isEqualTo(2);
        assertThat(due(life.steps().get(1))).isEmpty();
    }

    @Example
    void aRecordThatEndsWithTheNationalityIsToldAndSoIsTheNext() {
        Life life = Life.of(arrival(), Intent.of(EventType.NATIONALITY_LOSS, 1));
        List<DueNotice> due = due(life.steps().get(1));
        assertThat(due)
                .extracting(notice -> notice.change().cause())
                .containsExactly(ChangeCause.EX_OFFICIO_DELETION, ChangeCause.EX_OFFICIO_ENTRY);
        assertThat(due)
                .extracting(notice -> notice.change().ofForeignResident())
                .containsExactly(false, true);
    }

    @Example
    void aMoveThatIsUndoneIsToldAsACorrectionExOfficio() {
        Life life = Life.of(
                arrival(), Intent.of(EventType.ADDRESS_CHANGE, 1, 0, 0, 3), Intent.of(EventType.CHANGE_CANCELLED, 1));
        assertThat(due(life.steps().get(1)))
                .extracting(notice -> notice.change().cause())
                .containsExactly(ChangeCause.ADDRESS_CHANGE);
        assertThat(only(life).change().cause()).isEqualTo(ChangeCause.EX_OFFICIO_CORRECTION);
    }
}
