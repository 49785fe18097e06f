package juki.registry.benchmarks.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import juki.registry.benchmarks.model.Villager;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.ResidentRecordCode;
import juki.registry.model.address.OutsideAddress;
import juki.registry.model.date.CalendarDate;
import juki.registry.model.event.Basis;
import juki.registry.model.event.Birth;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Death;
import juki.registry.model.event.HouseholdHeadChange;
import juki.registry.model.event.MoveIn;
import juki.registry.model.event.NewResident;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.household.Relationship.Word;
import juki.registry.model.person.FamilyRegisterIndication;
import juki.registry.model.person.Person;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.resident.JapaneseResident;
import juki.registry.model.resident.Membership;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Finding;
import juki.registry.rules.Rule;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Severity;
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
 * What does it cost to ask the whole book about one notification, and how does that grow with the rules and the household?
 *
 * <p>A clerk waits for it, so the cost of one examination matters little; an audit of a million old entries, or a test with
 * twenty thousand lives, asks as often. The score is the microseconds of {@link RuleBook#examine}, nothing folded, for one
 * notification that concerns a household of {@code members} in a register of 10,000 residents: somebody moves in with them, a
 * child is born, the head dies, another becomes head. {@code rules} is how many of the book are asked: all, or every second or
 * fourth.
 *
 * <p>Correctness comes first: before timing, the whole book must have no error to find in the notification.
 *
 * <p>What could mislead: the same notification again and again stays in the first-level cache, with all that it touches, and
 * the branch predictor knows it; {@code decide-and-fold} examines a different one each time. Rules ask what they need when they
 * need it, so that half of the rules do not take half of the time.
 *
 * <p>Alone, in about a minute: {@code ./juki bench --quick --only rule-book}. For the record: {@code ./juki bench --record
 * --only rule-book}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class RuleBookBenchmark {

    private static final int RESIDENTS = 10_000;
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 14);
    private static final CalendarDate YESTERDAY = CalendarDate.of(TODAY.minusDays(1));

    /** What is notified. */
    @Param({"move-in", "birth", "death-of-head", "head-change"})
    public String event = "move-in";

    /** The household that it concerns. */
    @Param({"1", "4", "10", "30"})
    public int members;

    /** How many of the book's rules are asked. */
    @Param({"all", "half", "quarter"})
    public String rules = "all";

    private static final AddresseeNumber NEWCOMER = AddresseeNumber.ofSerial(90_000_001);

    private RuleBook book;
    private ChangeEvent notification;
    private InMemoryRegister register;

    /** Opens the register, and has the whole book examine the notification once. */
    @Setup
    public void prepare() {
        List<ResidentRecord> residents = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        ResidentRecord head = Villager.record(0);
        residents.add(head);
        IntStream.range(1, members).forEach(n -> residents.add(childOf(head, n)));
        households.add(Household.of(
                head.membership().household(),
                head.residence().address(),
                residents.stream().map(ResidentRecord::addressee).toList(),
                Optional.of(head.addressee())));
        for (int n = members; n < RESIDENTS; n++) {
            ResidentRecord alone = Villager.record(n);
            residents.add(alone);
            households.add(Villager.householdOf(alone));
        }
        register = InMemoryRegister.opened(Villager.VILLAGE, OPENED, residents, households);
        notification = notification(head);
        RuleBook whole = RuleBook.standard();
        List<Finding> errors = whole.examine(notification, register).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the notification is refused: " + errors);
        }
        book = part(whole);
    }

    private RuleBook part(RuleBook whole) {
        int every = switch (rules) {
            case "all" -> 1;
            case "half" -> 2;
            case "quarter" -> 4;
            default -> throw new IllegalArgumentException("rules: there is no such part: " + rules);
        };
        List<Rule> all = whole.rules();
        return RuleBook.of(IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList());
    }

    private static ResidentRecord childOf(ResidentRecord head, int n) {
        CalendarDate born = CalendarDate.of(LocalDate.of(1990, 1, 1).plusDays(n));
        return ResidentRecord.builder()
                .addressee(Villager.addressee(n))
                .recordCode(ResidentRecordCode.ofPayload(1_000_000 + n))
                .person(Person.of(Villager.name(n), born, Sex.MALE))
                .details(head.details())
                .residence(head.residence())
                .membership(Membership.of(
                        head.membership().household(),
                        Relationship.of(Word.CHILD),
                        head.person().name()))
                .build();
    }

    private static <B extends ChangeEvent.Builder<B>> B notified(B event, Basis basis) {
        return event.changeDate(YESTERDAY).processingDate(TODAY).basis(basis);
    }

    private ChangeEvent notification(ResidentRecord head) {
        return switch (event) {
            case "move-in" ->
                notified(MoveIn.builder(), Basis.Notification.on(TODAY))
                        .addNewResidents(NewResident.builder()
                                .person(Person.of(Villager.name(RESIDENTS), CalendarDate.of(1995, 5, 5), Sex.FEMALE))
                                .details(JapaneseResident.of(
                                        FamilyRegisterIndication.of("見本県見本市見本町1番地", "見本　花子"), YESTERDAY))
                                .addressee(NEWCOMER)
                                .recordCode(ResidentRecordCode.ofPayload(9_000_000))
                                .relationship(Relationship.of(Word.COHABITANT))
                                .build())
                        .household(TargetHousehold.existing(head.membership().household()))
                        .address(head.residence().address())
                        .previousAddress(OutsideAddress.domestic(Villager.ELSEWHERE, "新町1番地"))
                        .build();
            case "birth" ->
                notified(Birth.builder(), Basis.Notice.on(TODAY))
                        .child(NewResident.builder()
                                .person(Person.of(Villager.name(RESIDENTS), YESTERDAY, Sex.MALE))
                                .details(JapaneseResident.of(
                                        FamilyRegisterIndication.of("見本県見本市見本町1番地", "見本　花子"), YESTERDAY))
                                .addressee(NEWCOMER)
                                .recordCode(ResidentRecordCode.ofPayload(9_000_000))
                                .relationship(Relationship.of(Word.CHILD, Word.CHILD))
                                .build())
                        .household(head.membership().household())
                        .build();
            case "death-of-head" ->
                notified(Death.builder(), Basis.Notice.on(TODAY))
                        .subject(head.addressee())
                        .build();
            case "head-change" ->
                notified(HouseholdHeadChange.builder(), Basis.Notification.on(TODAY))
                        .household(head.membership().household())
                        .addAllPlacements(placements(head.addressee()))
                        .build();
            default -> throw new IllegalArgumentException("event: there is none of this name: " + event);
        };
    }

    /** The first child becomes head, so that there must be one. */
    private List<Placement> placements(AddresseeNumber head) {
        List<Placement> placements = new ArrayList<>();
        placements.add(Placement.of(head, Relationship.of(Word.FATHER)));
        for (int n = 1; n < members; n++) {
            placements.add(Placement.of(
                    Villager.addressee(n), n == 1 ? Relationship.HEAD : Relationship.of(Word.YOUNGER_BROTHER)));
        }
        return placements;
    }

    /** {@return what the rules found} */
    @Benchmark
    public List<Finding> examine() {
        return book.examine(notification, register);
    }
}
