package juki.registry.benchmarks.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.AddressChange;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.ClericalErrorCorrection;
import juki.registry.model.event.Death;
import juki.registry.model.event.ExOfficioCorrection;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveOut;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.RecordCodeChange;
import juki.registry.model.event.RecordedItems;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.Person;
import juki.registry.model.person.Sex;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.ResidentRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does it cost to fold a whole life of twenty events?
 *
 * <p>Why it matters. A host that keeps events and not records folds them whenever it starts, and again whenever it audits what it
 * stored: twenty events are a long life in one municipality.
 *
 * <p>How it is answered. One operation is one life: born into a household of one, moved with it four times, named, given
 * another code, a household of its own, five moves, a clerical error, a planned move-out that is taken back, a move, another
 * code, another name, dead. Each event is folded against the register that the one before it left, and applied. Afterwards
 * the history has twenty entries and its last is a death; a life that does not end so is an error.
 *
 * <p>What could mislead. Events are the same in every operation, so the branch predictor knows them. The size of the register
 * about this one life decides how deep its maps are, and whether they stay in the cache.
 *
 * <p>Alone, in less than a minute: {@code ./juki bench --quick --only fold-life}. For the record: {@code ./juki bench
 * --record --only fold-life}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class FoldLifeBenchmark {

    static final int EVENTS = 20;

    /** Others in the register. */
    @Param({"1", "100000"})
    public int neighbours;

    private InMemoryRegister opening;
    private AddresseeNumber child;
    private List<ChangeEvent> life;

    /** Opens the register and lives the life once, so that every number is drawn and every cancelled entry is known. */
    @Setup
    public void prepare() {
        List<ResidentRecord> residents = new ArrayList<>();
        for (int n = 0; n <= neighbours; n++) {
            residents.add(Villager.record(n));
        }
        opening = InMemoryRegister.opened(
                Villager.VILLAGE,
                Villager.day(0),
                residents,
                residents.stream().map(Villager::householdOf).toList());
        Script script = new Script(opening);
        life = script.life();
        child = script.child;
        if (life.size() != EVENTS
                || script.register.history(child).orElseThrow().size() != EVENTS
                || script.register.record(child).orElseThrow().isLiving()) {
            throw new IllegalStateException("the life does not have its twenty entries");
        }
    }

    /** {@return the register after the life} */
    @Benchmark
    public InMemoryRegister life() {
        InMemoryRegister register = opening;
        for (ChangeEvent event : life) {
            register = register.apply(Fold.fold(event, register));
        }
        return register;
    }

    /** The life, written down while it is lived. */
    private static final class Script {
        private final Villager.Numbers numbers = new Villager.Numbers();
        private final List<ChangeEvent> events = new ArrayList<>();
        private final AddresseeNumber mother = Villager.addressee(0);
        private InMemoryRegister register;
        private AddresseeNumber child = mother;

        Script(InMemoryRegister register) {
            this.register = register;
        }

        private void happens(BiFunction<CalendarDate, LocalDate, ChangeEvent> event) {
            LocalDate day = Villager.day(100 * (events.size() + 1));
            ChangeEvent numbered = event.apply(CalendarDate.of(day), day).numbered(numbers);
            register = register.apply(Fold.fold(numbered, register));
            events.add(numbered);
        }

        List<ChangeEvent> life() {
            happens((on, day) -> Birth.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(Basis.Notification.on(day))
                    .child(NewResident.builder()
                            .person(Person.of(Villager.name(99), on, Sex.FEMALE))
                            .details(JapaneseResident.builder()
                                    .becameResidentOn(on)
                                    .build())
                            .relationship(Relationship.of(Word.CHILD))
                            .build())
                    .household(household(mother))
                    .build());
            child = ((Birth) events.get(0)).child().addressee().orElseThrow();
            for (int i = 0; i < 4; i++) {
                moves(i, Placement.of(mother, Relationship.HEAD), Placement.of(child, Relationship.of(Word.CHILD)));
            }
            isNamed(7);
            getsAnotherCode();
            happens((on, day) -> HouseholdSplit.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(Basis.Notification.on(day))
                    .addPlacements(Placement.of(child, Relationship.HEAD))
                    .household(TargetHousehold.newHousehold())
                    .build());
            for (int i = 4; i < 9; i++) {
                moves(i, Placement.of(child, Relationship.HEAD));
            }
            happens((on, day) -> ClericalErrorCorrection.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(new Basis.ExOfficio())
                    .subject(child)
                    .items(RecordedItems.builder().sex(Sex.MALE).build())
                    .build());
            happens((on, day) -> MoveOut.builder()
                    .changeDate(CalendarDate.of(day.plusDays(30)))
                    .processingDate(day)
                    .basis(Basis.Notification.on(day))
                    .addSubjects(child)
                    .destination(OutsideAddress.domestic(Villager.ELSEWHERE))
                    .build());
            happens((on, day) -> ChangeCancelled.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(Basis.Application.on(day))
                    .addEntries(new CancelledEntry(
                            child, register.history(child).orElseThrow().size()))
                    .reason(ChangeReason.CORRECTION_CANCELLED)
                    .build());
            moves(9, Placement.of(child, Relationship.HEAD));
            getsAnotherCode();
            isNamed(8);
            happens((on, day) -> Death.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(Basis.Notice.on(day))
                    .subject(child)
                    .build());
            return List.copyOf(events);
        }

        private HouseholdNumber household(AddresseeNumber member) {
            return register.record(member).orElseThrow().membership().household();
        }

        private void moves(int address, Placement... who) {
            happens((on, day) -> AddressChange.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(Basis.Notification.on(day))
                    .addPlacements(who)
                    .household(TargetHousehold.newHousehold())
                    .address(Villager.address(1_000 + address))
                    .build());
        }

        private void isNamed(int name) {
            happens((on, day) -> ExOfficioCorrection.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(new Basis.ExOfficio())
                    .subject(child)
                    .items(RecordedItems.builder()
                            .name(Optional.of(Villager.name(name)))
                            .build())
                    .build());
        }

        private void getsAnotherCode() {
            happens((on, day) -> RecordCodeChange.builder()
                    .changeDate(on)
                    .processingDate(day)
                    .basis(Basis.Request.on(day))
                    .subject(child)
                    .build());
        }
    }
}
