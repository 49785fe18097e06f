package juki.registry.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.history.ChangeHistory;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.register.Fold;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.register.ResidentRegister;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.arbitrary.LifeSupplier;
import juki.registry.testkit.life.Life;
import juki.registry.testkit.life.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Laws of the resident register (住民基本台帳の契約, jūmin kihon daichō no keiyaku): what every {@link ResidentRegister} promises
 * that takes changes, as properties over {@linkplain Life lives}.
 *
 * <p>Implement it in a test class and say how changes are recorded:
 *
 * <pre>{@code
 * class OurRegisterTest implements ResidentRegisterLaws {
 *     public ResidentRegister recorded(MunicipalityCode municipality, List<RegisterChange> changes) {
 *         OurRegister register = new OurRegister(newDatabase(), municipality);
 *         changes.forEach(register::write);
 *         return register;
 *     }
 * }
 * }</pre>
 *
 * <p>Each property is tried a thousand times unless {@code @PropertyDefaults(tries = …)} on the class says otherwise; a life
 * that breaks one is shrunk to the changes that matter.
 */
public interface ResidentRegisterLaws {
    /**
     * An empty register in which some changes were then recorded, sharing nothing with those made before.
     *
     * @param municipality whose register it is
     * @param changes the changes, each folded against the register as the ones before it left it; may be none
     * @return the register
     * @throws Exception if it cannot be made; the law then fails
     */
    ResidentRegister recorded(MunicipalityCode municipality, List<RegisterChange> changes) throws Exception;

    /**
     * A register in which nothing was recorded knows nobody and no household, and whose it is.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void newRegisterKnowsNobody(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, List.of());
        RegisterOracle later = new RegisterOracle(life.changes());
        assertThat(register.municipality()).as("whose register it is").isEqualTo(Life.MUNICIPALITY);
        later.entries.keySet().forEach(one -> {
            assertThat(register.history(one))
                    .as("history of somebody not recorded")
                    .isEmpty();
            assertThat(register.record(one))
                    .as("record of somebody not recorded")
                    .isEmpty();
            assertThat(register.agreeingWith(later.current(one).person()))
                    .as("who agrees with somebody not recorded")
                    .isEmpty();
        });
        later.households
                .keySet()
                .forEach(number -> assertThat(register.household(number))
                        .as("a household not recorded")
                        .isEmpty());
        later.holders
                .keySet()
                .forEach(code -> assertThat(register.holderOf(code))
                        .as("whose a code not assigned is")
                        .isEmpty());
    }

    /**
     * The entries of a history are numbered from 1 without gaps, and recorded day after day of the office.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void historyIsNumberedFromOneWithoutGaps(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        for (AddresseeNumber one : new RegisterOracle(life.changes()).entries.keySet()) {
            List<HistoryEntry> entries = history(register, one).entries();
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).historyNumber())
                        .as("history number (履歴番号) of an entry, of %d", entries.size())
                        .isEqualTo(i + 1);
                assertThat(entries.get(i).addressee())
                        .as("whose an entry of a history is")
                        .isEqualTo(one);
                assertThat(i > 0
                                && entries.get(i)
                                        .processingDate()
                                        .isBefore(entries.get(i - 1).processingDate()))
                        .as("whether entry %d was recorded (処理日) before the one it follows", i + 1)
                        .isFalse();
            }
        }
    }

    /**
     * A history has every entry that was recorded, cancelled ones and cancellations included, each as it was and in the
     * order of the office.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void everyEntryStaysAsItWasRecorded(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        new RegisterOracle(life.changes()).entries.forEach((one, recorded) -> {
            List<HistoryEntry> entries = history(register, one).entries();
            assertThat(entries.size())
                    .as("entries of a history: corrections and cancellations are entries too")
                    .isEqualTo(recorded.size());
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).event().type())
                        .as("kind of change of entry %d, in the order in which it was recorded", i + 1)
                        .isEqualTo(recorded.get(i).event().type());
                assertThat(entries.get(i).equals(recorded.get(i)))
                        .as("whether entry %d of %d is what was recorded", i + 1, entries.size())
                        .isTrue();
            }
        });
    }

    /**
     * What was in the histories half-way is in them at the end: they only grow.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void historyNeverShrinks(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        List<RegisterChange> half = life.changes().subList(0, life.size() / 2);
        ResidentRegister before = recorded(Life.MUNICIPALITY, half);
        ResidentRegister after = recorded(Life.MUNICIPALITY, life.changes());
        for (AddresseeNumber one : new RegisterOracle(half).entries.keySet()) {
            List<HistoryEntry> shorter = history(before, one).entries();
            List<HistoryEntry> longer = history(after, one).entries();
            assertThat(longer.size())
                    .as("entries of a history after more was recorded")
                    .isGreaterThanOrEqualTo(shorter.size());
            assertThat(longer.subList(0, shorter.size()).equals(shorter))
                    .as("whether the first %d entries are still what they were", shorter.size())
                    .isTrue();
        }
    }

    /**
     * The record of a person is that of the last entry, whether living or removed.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void recordIsThatOfTheLastEntry(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        RegisterOracle oracle = new RegisterOracle(life.changes());
        oracle.entries
                .keySet()
                .forEach(one -> assertThat(register.record(one).equals(Optional.of(oracle.current(one))))
                        .as("whether the record is that of the last entry")
                        .isTrue());
    }

    /**
     * A household is as the last change left it, and one that has ended is still there, without members.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void householdIsAsTheLastChangeLeftIt(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        new RegisterOracle(life.changes()).households.forEach((number, household) -> {
            assertThat(register.household(number))
                    .as("a household, ended: %s", household.hasEnded())
                    .isPresent();
            assertThat(register.household(number).orElseThrow().equals(household))
                    .as("whether members, their order, head and address are what the last change wrote")
                    .isTrue();
        });
    }

    /**
     * Every resident is a member of exactly one household, which shares the address and has one head at most, and whoever has
     * left is a member of none.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void everyResidentIsInOneHouseholdWithOneHeadAtMost(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        RegisterOracle oracle = new RegisterOracle(life.changes());
        HouseholdsAgree.in(register, oracle.entries.keySet(), oracle.households.keySet());
    }

    /**
     * A code, present or former, is its holder's for good, and nobody else's.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void codeStaysItsHoldersForGood(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        RegisterOracle oracle = new RegisterOracle(life.changes());
        oracle.holders.forEach((code, holder) -> assertThat(register.holderOf(code))
                .as(
                        "whose a resident record code is or was; %s",
                        oracle.current(holder).state())
                .contains(holder));
        oracle.entries
                .keySet()
                .forEach(one -> register.record(one)
                        .flatMap(ResidentRecord::recordCode)
                        .ifPresent(code -> assertThat(oracle.holders.get(code))
                                .as("to whom the code of a record was given first")
                                .isEqualTo(one)));
    }

    /**
     * Persons are found by name, date of birth and sex as they stand now, living and removed: all of them, and nobody else.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void personsAreFoundByWhatTheirRecordsSay(@ForAll(supplier = LifeSupplier.class) Life life)
            throws Exception {
        ResidentRegister register = recorded(Life.MUNICIPALITY, life.changes());
        RegisterOracle oracle = new RegisterOracle(life.changes());
        for (AddresseeNumber one : oracle.entries.keySet()) {
            for (HistoryEntry entry : oracle.entries.get(one)) {
                List<AddresseeNumber> agreeing = oracle.entries.keySet().stream()
                        .filter(other -> oracle.current(other)
                                .person()
                                .agreesWith(entry.record().person()))
                        .toList();
                assertThat(register.agreeingWith(entry.record().person()))
                        .as("who agrees with a person as entry %d has it", entry.historyNumber())
                        .containsExactlyInAnyOrderElementsOf(agreeing);
            }
        }
    }

    /**
     * Folding asks a register nothing that it answers otherwise than a register in memory.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void foldingAgainstItMakesTheSameChange(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        for (int n : new int[] {life.size() / 2, life.size() - 1}) {
            if (n >= 0 && n < life.size() && life.steps().get(n).isFolded()) {
                Step step = life.steps().get(n);
                RegisterChange change = Fold.fold(
                        step.event(),
                        recorded(Life.MUNICIPALITY, life.changes().subList(0, n)),
                        step.acknowledgements());
                assertThat(change.equals(step.change()))
                        .as(
                                "whether change %d, %s, is the same",
                                n + 1, step.event().type())
                        .isTrue();
            }
        }
    }

    /**
     * The text of a register, as logs show it, shows nobody's name, address, number or code.
     *
     * @param life any life
     * @throws Exception if the register cannot be made
     */
    @Property
    default void textShowsNothingOfAnybody(@ForAll(supplier = LifeSupplier.class) Life life) throws Exception {
        String text = recorded(Life.MUNICIPALITY, life.changes()).toString();
        for (RegisterChange change : life.changes()) {
            change.entries().forEach(entry -> Secrets.of(entry.record()).assertNoneIn(text));
        }
    }

    private static ChangeHistory history(ResidentRegister register, AddresseeNumber one) {
        Optional<ChangeHistory> history = register.history(one);
        assertThat(history).as("history of somebody recorded").isPresent();
        return history.orElseThrow();
    }
}
