package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.PlannedMoveOut;
import juki.registry.model.resident.Removal;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.LifeSupplier;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of folding (畳み込みの契約, tatamikomi no keiyaku): what becomes of a register when a change is accepted, as properties over
 * {@linkplain Life lives}.
 *
 * <p>They hold for {@link juki.registry.model.register.Fold} and for whatever wraps or replaces it:
 *
 * <pre>{@code
 * class OurFoldTest implements FoldLaws {
 *     public RegisterChange folded(ChangeEvent event, ResidentRegister register) {
 *         return ourProcedures.run(event, register);
 *     }
 * }
 * }</pre>
 *
 * <p>Source: standard specification 1.1.5, 1.1.10, 1.2.1, 4.0.4, 4.1.3.1.1, 4.6.
 */
public interface FoldLaws {
    /**
     * What an event does to a register.
     *
     * @param event an event that an office would accept, with every number it needs
     * @param register the register as it stands
     * @return the change
     * @throws Exception if it cannot be folded; the law then fails
     */
    RegisterChange folded(ChangeEvent event, ResidentRegister register) throws Exception;

    /**
     * The events of a life, folded again from the beginning, make the same changes again, so that the register after any
     * number of events follows from these events alone.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void sameEventsGiveTheSameRegister(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        List<RegisterChange> once = refolded(life);
        List<RegisterChange> again = refolded(life);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).equals(once.get(i)))
                    .as(
                            "whether change %d, %s, is the same after the same events",
                            i + 1, once.get(i).event().type())
                    .isTrue();
        }
    }

    private List<RegisterChange> refolded(Life life) throws Exception {
        List<RegisterChange> changes = new ArrayList<>();
        InMemoryRegister register = InMemoryRegister.empty(Life.MUNICIPALITY);
        for (Step step : life.steps()) {
            RegisterChange change = step.isFolded() ? folded(step.event(), register) : step.change();
            changes.add(change);
            register = register.apply(change);
        }
        return changes;
    }

    /**
     * Every entry has the next history number of its person: 1, 2, 3 … Of one change a person has one entry, or two if it ends
     * a record and begins the next, as 改製 does.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void everyEntryHasTheNextHistoryNumber(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (Step step : life.steps()) {
            Map<AddresseeNumber, HistoryEntry> last = new HashMap<>();
            for (HistoryEntry entry : change(step).entries()) {
                HistoryEntry before = last.put(entry.addressee(), entry);
                int entries = before == null
                        ? step.before()
                                .history(entry.addressee())
                                .map(ChangeHistory::size)
                                .orElse(0)
                        : before.historyNumber();
                assertThat(entry.historyNumber())
                        .as(
                                "history number (履歴番号) of an entry of %s",
                                step.event().type())
                        .isEqualTo(entries + 1);
                assertThat(before != null
                                && (before.record().isLiving()
                                        || !entry.record().isLiving()))
                        .as(
                                "whether %s makes two entries for a person otherwise than to begin the next record",
                                step.event().type())
                        .isFalse();
                assertThat(entry.event().equals(step.event()))
                        .as("whether an entry names the event it came of")
                        .isTrue();
            }
        }
    }

    /**
     * After a change every resident is in exactly one household, households have one head at most and share an address, and
     * every record shows the name its head has then.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void householdsAndRecordsAgreeAfterEveryChange(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        for (Step step : life.steps()) {
            InMemoryRegister after = after(step);
            List<AddresseeNumber> persons = new ArrayList<>();
            after.forEachHistory(history -> persons.add(history.addressee()));
            List<HouseholdNumber> households = new ArrayList<>();
            after.forEachHousehold(household -> households.add(household.number()));
            HouseholdsAgree.in(after, persons, households);
        }
    }

    /**
     * Cancelling adds an entry that names the one it cancels and gives back the record as it stood before that, kept or typed
     * in, but for the place in the household as it is now; who was entered by what is cancelled is removed.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void cancellingRestoresTheRecordAndLengthensTheHistory(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        for (Step step : life.steps()) {
            if (step.event() instanceof ChangeCancelled cancellation) {
                InMemoryRegister after = after(step);
                for (CancelledEntry undone : cancellation.entries()) {
                    ChangeHistory before =
                            step.before().history(undone.subject()).orElseThrow();
                    ChangeHistory longer = after.history(undone.subject()).orElseThrow();
                    int entries = before.closingBefore(undone.historyNumber()).isPresent() ? 2 : 1;
                    assertThat(longer.size())
                            .as("entries of a history after a cancellation (異動の取消し), before it %d", before.size())
                            .isEqualTo(before.size() + entries);
                    assertThat(longer.entries().get(before.size()).cancels())
                            .as("which entry the new one cancels")
                            .hasValue(undone.historyNumber());
                    ResidentRecord now = longer.current();
                    Optional<ResidentRecord> restored = step.before().recordBefore(undone);
                    if (restored.isEmpty()) {
                        assertThat(now.removal().map(Removal::reason))
                                .as("reason of the removal of who was entered by mistake")
                                .contains(ChangeReason.ENTRY_CANCELLED);
                    } else {
                        assertThat(now.equals(restored.get().withMembership(now.membership())))
                                .as("whether the record is what it was before entry %d", undone.historyNumber())
                                .isTrue();
                    }
                }
            }
        }
    }

    /**
     * Whoever lived here before what is cancelled belongs to the household of then again; one that had ended is made again, under a
     * new number if the cancellation says so.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void cancellingTakesEverybodyBackToTheFormerHousehold(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        for (Step step : life.steps()) {
            if (step.event() instanceof ChangeCancelled cancellation) {
                InMemoryRegister after = after(step);
                for (CancelledEntry undone : cancellation.entries()) {
                    Optional<ResidentRecord> restored =
                            step.before().recordBefore(undone).filter(ResidentRecord::isLiving);
                    if (restored.isPresent()) {
                        HouseholdNumber number = restored.get().membership().household();
                        boolean isMadeAgain = cancellation.household().isPresent()
                                && step.before().household(number).orElseThrow().hasEnded();
                        Household former = after.household(
                                        isMadeAgain
                                                ? cancellation
                                                        .household()
                                                        .get()
                                                        .number()
                                                        .orElseThrow()
                                                : number)
                                .orElseThrow();
                        assertThat(former.members().contains(undone.subject()))
                                .as("whether somebody is back in the household of before")
                                .isTrue();
                        assertThat(former.address()
                                        .equals(restored.get().residence().address()))
                                .as("whether that household is where it was")
                                .isTrue();
                    }
                }
            }
        }
    }

    /**
     * What was planned stays what was planned (転出先住所（予定）), whatever comes about and whatever is confirmed; and who leaves
     * as planned was removed on the notification of the plan.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void plannedValuesAreNeverOverwritten(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (Step step : life.steps()) {
            InMemoryRegister after = after(step);
            for (HistoryEntry entry : change(step).entries()) {
                Optional<ResidentRecord> before = step.before().record(entry.addressee());
                Optional<PlannedMoveOut> planned = before.flatMap(FoldLaws::plan);
                ResidentRecord now = after.record(entry.addressee()).orElseThrow();
                boolean returns =
                        now.isLiving() && !before.map(ResidentRecord::isLiving).orElse(false);
                if (planned.isPresent() && entry.cancels().isEmpty() && !returns) {
                    assertThat(plan(now).equals(planned))
                            .as(
                                    "whether %s leaves planned day and destination as notified",
                                    step.event().type())
                            .isTrue();
                    Optional<Removal> left = now.removal().filter(FoldLaws::isMoveOut);
                    assertThat(left.isEmpty()
                                    || left.get()
                                            .notifiedOn()
                                            .equals(planned.get().notifiedOn()))
                            .as(
                                    "whether %s removes on the notification of the plan (届出の年月日)",
                                    step.event().type())
                            .isTrue();
                }
            }
        }
    }

    private static boolean isMoveOut(Removal removal) {
        return removal.reason() == ChangeReason.DOMESTIC_MOVE_OUT || removal.reason() == ChangeReason.MOVE_OUT_ABROAD;
    }

    private static Optional<PlannedMoveOut> plan(ResidentRecord record) {
        return record.plannedMoveOut().or(() -> record.removal().flatMap(Removal::planned));
    }

    /**
     * The stays of a person follow one another: nobody who lives here moves in again, and no stay ends after the next began.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void staysOfAPersonNeverOverlap(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (List<HistoryEntry> entries : new RegisterOracle(refolded(life)).entries.values()) {
            for (int i = 1; i < entries.size(); i++) {
                HistoryEntry entry = entries.get(i);
                Optional<Removal> left = entries.get(i - 1).record().removal();
                if (entry.event().subjects().contains(entry.addressee())
                        && entry.event().type() == EventType.MOVE_IN) {
                    assertThat(left)
                            .as("removal of somebody before moving in again")
                            .isPresent();
                    assertThat(left.orElseThrow()
                                    .occurredOn()
                                    .earliest()
                                    .isAfter(entry.changeDate().latest()))
                            .as("whether a stay goes on after the next began with entry %d", entry.historyNumber())
                            .isFalse();
                }
            }
        }
    }

    /**
     * A code is given to one person only, and no two records of present residents share one.
     *
     * @param life any life
     * @throws Exception if an event cannot be folded
     */
    @Property
    default void codeIsNeverGivenTwice(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        Map<ResidentRecordCode, AddresseeNumber> holders = new HashMap<>();
        for (Step step : life.steps()) {
            for (HistoryEntry entry : change(step).entries()) {
                Optional<ResidentRecordCode> code = entry.record().recordCode();
                assertThat(code.isPresent() || !entry.record().isLiving())
                        .as("whether a resident has a record code")
                        .isTrue();
                code.ifPresent(it -> assertThat(holders.merge(it, entry.addressee(), (first, next) -> first))
                        .as("to whom a resident record code was given first")
                        .isEqualTo(entry.addressee()));
            }
        }
    }

    private RegisterChange change(Step step) throws Exception {
        return step.isFolded() ? folded(step.event(), step.before()) : step.change();
    }

    private InMemoryRegister after(Step step) throws Exception {
        return step.before().apply(change(step));
    }
}
