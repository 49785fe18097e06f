package juki.registry.benchmarks.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.history.Acknowledgement;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.rules.Decision;
import juki.registry.rules.OfficePractice;
import juki.registry.rules.Outcome;
import juki.registry.rules.Registrar;
import juki.registry.rules.RuleBook;
import juki.registry.testkit.population.Holidays;
import juki.registry.testkit.population.OfficeCalendar;
import juki.registry.testkit.population.TownPlan;
import juki.registry.testkit.town.Town;
import juki.registry.testkit.town.YearOfNotifications;

/** A town's register on 1 January and the notifications of its year that an office accepted, numbers drawn. */
final class YearScript {

    /** 富里市, which had 49,999 residents on 2025-01-01. */
    static final MunicipalityCode TOMISATO = MunicipalityCode.of("122335");

    static final int RESIDENTS_AT_SCALE_ONE = 49_999;
    static final int YEAR = 2025;
    static final long SEED = 1;

    final InMemoryRegister opening;
    final List<ChangeEvent> accepted;
    final Registrar registrar;

    private YearScript(InMemoryRegister opening, List<ChangeEvent> accepted, Registrar registrar) {
        this.opening = opening;
        this.accepted = accepted;
        this.registrar = registrar;
    }

    static Town town(int residents) {
        return Town.build(new TownPlan(TOMISATO, YEAR, SEED, (double) residents / RESIDENTS_AT_SCALE_ONE));
    }

    /** At most as many notifications as asked for, from 1 January on; a small town has fewer in its year. */
    static YearScript of(int residents, int atMost) {
        Town town = town(residents);
        OfficeCalendar calendar = OfficeCalendar.with(Holidays.shipped());
        Registrar registrar =
                Registrar.under(RuleBook.standard(OfficePractice.standard().closedOn(day -> !calendar.isOpen(day))));
        YearOfNotifications year = YearOfNotifications.of(town);
        InMemoryRegister register = town.register();
        List<ChangeEvent> accepted = new ArrayList<>();
        for (Optional<ChangeEvent> next = year.next(register);
                next.isPresent() && accepted.size() < atMost;
                next = year.next(register)) {
            Decision decision = decided(registrar, next.get(), register).drawing(town.numbers());
            if (decision.outcome() == Outcome.ACCEPTED) {
                RegisterChange change = decision.orElseThrow();
                register = register.apply(change);
                accepted.add(change.event());
                year.accepted(change);
            } else {
                year.refused(next.get());
            }
        }
        return new YearScript(town.register(), accepted, registrar);
    }

    /** Every rule of the book examined, every alert acknowledged. */
    static Decision decided(Registrar registrar, ChangeEvent event, InMemoryRegister register) {
        return registrar
                .decide(event, register)
                .acknowledging(finding ->
                        Optional.of(new Acknowledgement(finding.rule().id(), "benchmark")));
    }
}
