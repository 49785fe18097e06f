package juki.registry.testkit.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import org.jspecify.annotations.Nullable;

/**
 * Life of a village (村の一生): the changes that came of a list of intents, one after the other, from an empty register on.
 *
 * <p>The same intents make the same life. Two lives are equal if their intents are, and both accept the same changes. Immutable
 * and thread-safe.
 */
public final class Life {

    /** The municipality in which every life takes place. */
    public static final MunicipalityCode MUNICIPALITY = MunicipalityCode.of("012131");

    /** The day before which nothing happens: the end of a year, two months before a leap day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 28);

    private final List<Intent> intents;
    private final List<Step> steps;
    private final BiPredicate<ChangeEvent, InMemoryRegister> accepted;

    private Life(List<Intent> intents, List<Step> steps, BiPredicate<ChangeEvent, InMemoryRegister> accepted) {
        this.intents = intents;
        this.steps = steps;
        this.accepted = accepted;
    }

    /**
     * The life that intents lead to. Those that cannot be carried out when their turn comes are passed over.
     *
     * @param intents the intents
     * @return the life
     */
    public static Life of(List<Intent> intents) {
        return of(intents, (event, register) -> true);
    }

    /**
     * The life that intents lead to where not everything is accepted. Those that cannot be carried out when their turn comes, or
     * whose change is not accepted, are passed over.
     *
     * @param intents the intents
     * @param accepted whether a change, with every number drawn, is accepted against the register as it then stands; a pure
     *     function, asked again where the life shrinks
     * @return the life
     */
    public static Life of(List<Intent> intents, BiPredicate<ChangeEvent, InMemoryRegister> accepted) {
        List<Step> steps = new ArrayList<>(intents.size());
        InMemoryRegister register = InMemoryRegister.empty(MUNICIPALITY);
        VillageNumbers numbers = new VillageNumbers();
        LocalDate today = FIRST_DAY;
        for (Intent intent : intents) {
            today = today.plusDays(intent.daysLater());
            Optional<RegisterChange> change = Village.change(intent, register, today, numbers);
            if (change.isPresent() && accepted.test(change.get().event(), register)) {
                Step step = new Step(register, change.get(), register.apply(change.get()));
                steps.add(step);
                register = step.after();
            }
        }
        return new Life(List.copyOf(intents), List.copyOf(steps), accepted);
    }

    /**
     * The life that intents lead to.
     *
     * @param intents the intents
     * @return the life
     */
    public static Life of(Intent... intents) {
        return of(List.of(intents));
    }

    /** {@return the intents, those that came to nothing included} */
    public List<Intent> intents() {
        return intents;
    }

    /** {@return what happened, in the order in which the office recorded it} */
    public List<Step> steps() {
        return steps;
    }

    /** {@return the number of changes} */
    public int size() {
        return steps.size();
    }

    /** {@return the changes, in the order in which the office recorded them} */
    public List<RegisterChange> changes() {
        return steps.stream().map(Step::change).toList();
    }

    /** {@return the events, each with every number drawn, in the order in which the office recorded them} */
    public List<ChangeEvent> events() {
        return steps.stream().map(Step::event).toList();
    }

    /** {@return the register after the last change} */
    public InMemoryRegister register() {
        return register(steps.size());
    }

    /**
     * The register after some of the changes.
     *
     * @param changes how many of the changes, from the first on; 0 for the empty register
     * @return the register
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public InMemoryRegister register(int changes) {
        Objects.checkIndex(changes, steps.size() + 1);
        return changes == 0
                ? InMemoryRegister.empty(MUNICIPALITY)
                : steps.get(changes - 1).after();
    }

    /** {@return the day of the office on which the last change was recorded; the first day if there is none} */
    public LocalDate lastDay() {
        return steps.isEmpty() ? FIRST_DAY : steps.get(steps.size() - 1).event().processingDate();
    }

    /**
     * Lives that are smaller than this one: without some of its intents, many at once first and the latest first, and then with
     * one of them simpler. Whoever looks for the smallest life that breaks something takes the first of these that breaks it too,
     * and goes on from there.
     *
     * @return the lives, made as they are asked for
     */
    public Stream<Life> smaller() {
        int all = intents.size();
        Stream<Life> fewer = IntStream.iterate(all, length -> length > 0, length -> length / 2)
                .boxed()
                .flatMap(length -> IntStream.iterate(all - length, start -> start >= 0, start -> start - length)
                        .mapToObj(start -> without(start, start + length)));
        Stream<Life> simpler = IntStream.range(0, all)
                .boxed()
                .flatMap(i -> intents.get(i).simpler().map(intent -> with(i, intent)));
        return Stream.concat(fewer, simpler);
    }

    private Life without(int start, int end) {
        List<Intent> fewer = new ArrayList<>(intents.subList(0, start));
        fewer.addAll(intents.subList(end, intents.size()));
        return of(fewer, accepted);
    }

    private Life with(int index, Intent intent) {
        List<Intent> others = new ArrayList<>(intents);
        others.set(index, intent);
        return of(others, accepted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Life that
                && intents.equals(that.intents)
                && changes().equals(that.changes());
    }

    @Override
    public int hashCode() {
        return intents.hashCode();
    }

    /** {@return what happened, change by change: number, day of the office, kind, day in life, entries; nothing of a person} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Life of ").append(steps.size()).append(" changes");
        for (int i = 0; i < steps.size(); i++) {
            ChangeEvent event = steps.get(i).event();
            EventType type = event.type();
            text.append("\n  ")
                    .append(i + 1)
                    .append(". ")
                    .append(event.processingDate())
                    .append(' ')
                    .append(type)
                    .append(' ')
                    .append(type.wording())
                    .append(" of ")
                    .append(event.changeDate().wording())
                    .append(", entries ");
            text.append(steps.get(i).change().entries().stream()
                    .map(entry -> entry.historyNumber()
                            + (entry.cancels().isPresent()
                                    ? " cancels " + entry.cancels().getAsInt()
                                    : ""))
                    .toList());
        }
        return text.toString();
    }
}
