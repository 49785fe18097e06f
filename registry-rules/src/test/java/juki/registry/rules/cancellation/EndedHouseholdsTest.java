package juki.registry.rules.cancellation;

import static juki.registry.rules.Village.ANCIENT;
import static juki.registry.rules.Village.ANH;
import static juki.registry.rules.Village.JIRO;
import static juki.registry.rules.Village.KOTA;
import static juki.registry.rules.Village.SABURO;
import static juki.registry.rules.Village.SAKURA;
import static juki.registry.rules.Village.SHIRO;
import static juki.registry.rules.Village.UME;
import static juki.registry.rules.Village.YUKI;
import static juki.registry.rules.Village.lot;
import static juki.registry.rules.Village.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import juki.registry.codes.AddresseeNumber;
import juki.registry.codes.HouseholdNumber;
import juki.registry.model.event.CancelledEntry;
import juki.registry.model.event.CarryOver;
import juki.registry.model.event.ChangeCancelled;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.Placement;
import juki.registry.model.event.TargetHousehold;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.household.Household;
import juki.registry.model.household.Relationship;
import juki.registry.model.register.Fold;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ChangeReason;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.Decision;
import juki.registry.rules.Filing;
import juki.registry.rules.Invariants;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.rules.Village;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Families whose households ended when they moved together into a new one, and who go back, together or in turn. */
class EndedHouseholdsTest {

    private static final Registrar REGISTRAR = Registrar.under(RuleBook.standard());

    private static final List<List<AddresseeNumber>> FAMILIES = List.of(
            List.of(JIRO),
            List.of(ANH),
            List.of(ANCIENT),
            List.of(SABURO, YUKI),
            List.of(SHIRO, KOTA),
            List.of(SAKURA, UME));

    /** What became of a cancellation. */
    private enum Ending {
        ALL_WENT_BACK_TO_THEIR_OWN,
        SOME_HOUSEHOLD_WAS_MADE_AGAIN,
        SEVERAL_WOULD_BE_MADE_ONE,
        REFUSED_OTHERWISE
    }

    @Property(tries = 300)
    void whoeverMayGoBackDoesAndLivesWhereTheyLived(@ForAll long seed) {
        goingBack(seed);
    }

    @Tag("slow")
    @Property(tries = 20_000)
    void whoeverMayGoBackDoesAndLivesWhereTheyLivedInManyTowns(@ForAll long seed) {
        goingBack(seed);
    }

    @Example
    void allEndingsComeAbout() {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (long seed = 0; seed < 300; seed++) {
            goingBack(seed).forEach(ending -> endings.merge(ending, 1, Integer::sum));
        }

        assertThat(endings).containsOnlyKeys(Ending.values());
        assertThat(endings.values()).allSatisfy(times -> assertThat(times).isGreaterThan(20));
    }

    private static List<Ending> goingBack(long seed) {
        Random random = new Random(seed);
        Village.Numbers numbers = new Village.Numbers(20);
        List<List<AddresseeNumber>> families = new ArrayList<>(FAMILIES);
        Collections.shuffle(families, random);
        List<AddresseeNumber> movers = families.subList(0, 2 + random.nextInt(3)).stream()
                .flatMap(List::stream)
                .toList();
        InMemoryRegister register = moved(Village.register(), 30, movers, numbers);
        if (random.nextInt(3) == 0) {
            register = moved(register, 31, movers.subList(0, 1 + random.nextInt(movers.size())), numbers);
        }
        if (random.nextInt(3) == 0) {
            ChangeEvent death = Filing.noticed().death(movers.get(random.nextInt(movers.size())));
            register = register.apply(accepted(death, register, numbers));
        }
        List<Ending> endings = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            Optional<ChangeCancelled> undoing = undoing(some(movers, random), register, random);
            if (undoing.isPresent()) {
                InMemoryRegister before = register;
                Decision decision = acknowledged(undoing.get(), before).drawing(numbers);
                if (decision.outcome() == Outcome.ACCEPTED) {
                    RegisterChange change = decision.orElseThrow();
                    register = before.apply(change);
                    endings.add(wentBack((ChangeCancelled) change.event(), before, register));
                } else {
                    endings.add(refused(decision, before, numbers));
                }
            }
        }
        return endings;
    }

    /** Into a new household: the first as head, and nobody says how the others stand to each other. */
    private static InMemoryRegister moved(
            InMemoryRegister register, int lot, List<AddresseeNumber> movers, Village.Numbers numbers) {
        Placement[] placements = movers.stream()
                .map(one -> place(one, one.equals(movers.get(0)) ? Relationship.HEAD : Relationship.COHABITANT))
                .toArray(Placement[]::new);
        ChangeEvent move = Filing.notified().addressChange(TargetHousehold.newHousehold(), lot(lot), placements);
        return register.apply(accepted(move, register, numbers));
    }

    private static RegisterChange accepted(ChangeEvent event, InMemoryRegister register, Village.Numbers numbers) {
        return acknowledged(event, register).drawing(numbers).orElseThrow();
    }

    private static Decision acknowledged(ChangeEvent event, InMemoryRegister register) {
        return REGISTRAR.decide(event, register).acknowledging(alert -> Optional.of(alert.acknowledgedBy("係員A")));
    }

    private static List<AddresseeNumber> some(List<AddresseeNumber> of, Random random) {
        List<AddresseeNumber> chosen = new ArrayList<>(of);
        if (random.nextInt(3) > 0) {
            Collections.shuffle(chosen, random);
            chosen.subList(1 + random.nextInt(chosen.size()), chosen.size()).clear();
        }
        return chosen;
    }

    /** The last changes of some people undone, but for the opening of the register; empty if nothing is left to undo. */
    private static Optional<ChangeCancelled> undoing(
            List<AddresseeNumber> some, InMemoryRegister register, Random random) {
        List<HistoryEntry> undone = some.stream()
                .flatMap(one -> register.history(one).orElseThrow().lastStanding().stream())
                .filter(entry -> !(entry.event() instanceof CarryOver))
                .toList();
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        boolean isRemoval = undone.stream().anyMatch(entry -> !entry.record().isLiving());
        return Optional.of(Filing.applied()
                .cancellation(
                        random.nextBoolean() ? Optional.empty() : Optional.of(TargetHousehold.newHousehold()),
                        isRemoval ? ChangeReason.REMOVAL_CANCELLED : ChangeReason.CORRECTION_CANCELLED,
                        undone.stream()
                                .map(entry -> new CancelledEntry(entry.addressee(), entry.historyNumber()))
                                .toArray(CancelledEntry[]::new)));
    }

    private static Ending wentBack(ChangeCancelled undone, InMemoryRegister before, InMemoryRegister after) {
        Optional<HouseholdNumber> made = undone.household().flatMap(TargetHousehold::number);
        boolean again = false;
        Invariants.hold(after);
        for (CancelledEntry entry : undone.entries()) {
            ResidentRecord then = before.recordBefore(entry).orElseThrow();
            ResidentRecord now = after.record(entry.subject()).orElseThrow();
            HouseholdNumber home = now.membership().household();
            assertThat(now.residence()).as("where they lived").isEqualTo(then.residence());
            if (!home.equals(then.membership().household())) {
                assertThat(Optional.of(home)).as("the new household").isEqualTo(made);
                assertThat(before.household(then.membership().household())
                                .map(Household::members)
                                .orElseThrow())
                        .as("nobody is left of the old one who does not go back")
                        .isSubsetOf(undone.subjects());
                again = true;
            }
        }
        return again ? Ending.SOME_HOUSEHOLD_WAS_MADE_AGAIN : Ending.ALL_WENT_BACK_TO_THEIR_OWN;
    }

    /** Whoever is refused for nothing but the several households could not have gone back. */
    private static Ending refused(Decision decision, InMemoryRegister before, Village.Numbers numbers) {
        List<String> errors =
                decision.errors().stream().map(finding -> finding.rule().id()).toList();
        if (!errors.equals(List.of("CANCEL-010"))) {
            return Ending.REFUSED_OTHERWISE;
        }
        ChangeEvent event = decision.event().orElseThrow().numbered(numbers);
        assertThatIllegalStateException()
                .isThrownBy(() -> Fold.fold(event, before))
                .withMessageContaining("several households");
        return Ending.SEVERAL_WOULD_BE_MADE_ONE;
    }
}
