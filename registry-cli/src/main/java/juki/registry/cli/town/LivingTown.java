package juki.registry.cli.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import juki.registry.codes.MunicipalityCode;
import juki.registry.codes.unique.UniquenessIndex;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.household.Household;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;

/**
 * A town that lives through its year day by day (町の日々, machi no hibi), and tells whoever follows it of every change its office accepts.
 *
 * <p>Besides what its own year brings, others may file changes with the office, as when somebody moves in from a town that is followed
 * as well. Mutable, and meant for one thread.
 */
public final class LivingTown {

    /**
     * A change that was accepted.
     *
     * @param change the change
     * @param before the register before it
     */
    public record Step(RegisterChange change, InMemoryRegister before) {}

    private final Office office;
    private final InventedYear year;
    private Optional<Window.Filing> next;

    private LivingTown(Office office, InventedYear year) {
        this.office = office;
        this.year = year;
        this.next = year.next(office.register());
    }

    /**
     * A town on 1 January.
     *
     * @param plan which town
     * @param codes the codes that the nation's towns have, to which those of this town are added
     * @param completed what is made of each record before the year begins
     * @return the town
     */
    public static LivingTown of(TownPlan plan, UniquenessIndex codes, UnaryOperator<ResidentRecord> completed) {
        Town town = Town.build(plan, codes);
        LocalDate firstDay = LocalDate.of(plan.year(), 1, 1);
        List<ResidentRecord> records = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        town.register().forEachHistory(history -> records.add(completed.apply(history.current())));
        town.register().forEachHousehold(households::add);
        InMemoryRegister opening = InMemoryRegister.opened(plan.municipality(), firstDay, records, households);
        Office office =
                new Office(opening, firstDay, RuleBook.standard(), Clerk.standard(), town.numbers(), new Tally());
        return new LivingTown(office, InventedYear.of(town));
    }

    /** {@return the municipality} */
    public MunicipalityCode municipality() {
        return office.register().municipality();
    }

    /** {@return the register as it stands} */
    public InMemoryRegister register() {
        return office.register();
    }

    /**
     * The next change that the town's own year brings up to a day.
     *
     * @param day the day
     * @return the change, accepted; empty if there is no other up to that day
     */
    public Optional<Step> next(LocalDate day) {
        while (next.isPresent() && !next.get().event().processingDate().isAfter(day)) {
            Window.Filing filing = next.get();
            InMemoryRegister before = office.register();
            Office.Answer answer = office.take(filing.event());
            year.answered(filing, answer);
            next = year.next(office.register());
            if (answer instanceof Office.Answer.Accepted accepted) {
                return Optional.of(new Step(accepted.change(), before));
            }
        }
        return Optional.empty();
    }

    /**
     * Files a change.
     *
     * @param event the change
     * @return the change if it was accepted
     */
    public Optional<Step> file(ChangeEvent event) {
        InMemoryRegister before = office.register();
        return office.take(event) instanceof Office.Answer.Accepted accepted
                ? Optional.of(new Step(accepted.change(), before))
                : Optional.empty();
    }
}
