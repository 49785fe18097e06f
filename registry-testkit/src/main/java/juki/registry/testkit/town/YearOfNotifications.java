package juki.registry.testkit.town;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import juki.registry.model.event.ChangeEvent;
import juki.registry.model.event.EventType;
import juki.registry.model.event.HouseholdSplit;
import juki.registry.model.event.MoveOut;
import juki.registry.model.history.HistoryEntry;
import juki.registry.model.person.Sex;
import juki.registry.model.register.InMemoryRegister;
import juki.registry.model.register.RegisterChange;
import juki.registry.model.resident.ResidentRecord;
import juki.registry.testkit.population.Chance;
import juki.registry.testkit.population.Fertility;
import juki.registry.testkit.population.Holidays;
import juki.registry.testkit.population.LifeTable;
import juki.registry.testkit.population.Marriages;
import juki.registry.testkit.population.Migration;
import juki.registry.testkit.population.Migration.Direction;
import juki.registry.testkit.population.OfficeCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A year of notifications in a town (一年間の届出): move-ins from inside Japan and from abroad, returns, moves inside, move-outs and
 * what follows them, births, deaths, marriages and divorces as they reach the office, household events, corrections,
 * cancellations, changed codes.
 *
 * <p>The host asks for the next notification against the register as it stands, lets its office decide, and says what became
 * of it; whoever was turned away for a mistake comes back with the mistake put right. Notifications come in the order of
 * their processing dates; numbers that the office draws are missing. The same town and the same answers give the same year.
 *
 * <p>Volumes: {@link Migration}, {@link Fertility}, {@link LifeTable}, {@link Marriages}; the rest is named in {@code
 * year.properties}. Mutable, and meant for one thread.
 */
public final class YearOfNotifications {

    private static final double[] EVERY_MONTH_ALIKE = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

    private final Setting setting;
    private final Agenda agenda;
    private final Moves moves;
    private final Homes homes;
    private final Desk desk;
    private final Mistakes mistakes;
    private Agenda.@Nullable Due due;
    private @Nullable InMemoryRegister before;

    private YearOfNotifications(Town town) {
        Chance chance = Chance.seeded(town.seed(), "year", town.year());
        agenda = new Agenda(town.year(), OfficeCalendar.with(Holidays.shipped()));
        setting = new Setting(
                town,
                town.newcomers(),
                new Elsewhere(town.blueprint().plan()),
                chance,
                YearParameters.SHIPPED,
                agenda,
                new Roster(town.register()),
                new ArrayList<>());
        moves = new Moves(setting);
        homes = new Homes(setting);
        desk = new Desk(setting);
        mistakes = new Mistakes(setting);
        plan(town);
    }

    /**
     * The year of a town.
     *
     * @param town the town, on 1 January
     * @return the year
     */
    public static YearOfNotifications of(Town town) {
        return new YearOfNotifications(town);
    }

    /**
     * The next notification of the year.
     *
     * @param register the register as it stands, every accepted change applied
     * @return the notification as it is brought, its missing numbers not drawn; empty after the last
     */
    public Optional<ChangeEvent> next(InMemoryRegister register) {
        for (Agenda.Due next = agenda.next(); next != null; next = agenda.next()) {
            ChangeEvent right = next.occasion().write(register, next.day());
            if (right != null) {
                due = next;
                before = register;
                return Optional.of(asBrought(right, register, next.careful()));
            }
        }
        due = null;
        return Optional.empty();
    }

    private ChangeEvent asBrought(ChangeEvent right, InMemoryRegister register, boolean careful) {
        if (careful || !setting.happens("mistakes")) {
            return right;
        }
        ChangeEvent wrong = mistakes.in(right, register);
        return wrong == null ? right : wrong;
    }

    /**
     * Takes notice that the office has accepted the last notification.
     *
     * @param change what it did to the register
     */
    public void accepted(RegisterChange change) {
        for (HistoryEntry entry : change.entries()) {
            if (entry.record().isLiving() && isNew(entry)) {
                setting.roster().add(entry.addressee());
            }
        }
        ChangeEvent event = change.event();
        if (event instanceof MoveOut moveOut) {
            moves.movedOut(moveOut);
            if (!moveOut.hasComeAbout() && setting.happens("move.out.plan.given.up")) {
                LocalDate day = moveOut.processingDate().plusDays(1);
                agenda.atCounter(day, (register, on) -> desk.planGivenUp(register, on, change));
            }
        } else if (event instanceof HouseholdSplit split && before != null) {
            homes.accepted(split, before);
        }
        homes.accepted(change);
        desk.accepted(change);
    }

    private boolean isNew(HistoryEntry entry) {
        return before != null
                && before.record(entry.addressee())
                        .filter(ResidentRecord::isLiving)
                        .isEmpty();
    }

    /**
     * Takes notice that the office has turned the last notification away.
     *
     * @param event the notification
     */
    public void refused(ChangeEvent event) {
        if (due != null && !due.careful() && event.type() != EventType.PLANNED_MOVE_OUT_REACHED) {
            agenda.again(due);
        }
    }

    // ----- how many of each

    private void plan(Town town) {
        Expected expected = new Expected(town);
        Migration.Rates rates = Migration.shipped().rates(town.municipality().prefecture(), town.year());
        Marriages marriages = Marriages.of(town.year());
        double residents = town.register().residents();
        double foreign = town.register().foreignResidents();
        double japanese = town.register().japaneseResidents();
        double[] in = months(town, Direction.IN);
        double[] out = months(town, Direction.OUT);
        double[] within = months(town, Direction.WITHIN);
        spread(residents * rates.intoMunicipality(), sum(in, within), moves::fromJapan);
        spread(residents * rates.outOfMunicipality(), sum(out, within), moves::toJapan);
        spread(
                foreign * setting.parameter("moves.from.abroad.per.foreign.resident"),
                in,
                (register, day) -> moves.fromAbroad(register, day, true));
        spread(
                japanese * setting.parameter("moves.from.abroad.per.japanese.resident"),
                in,
                (register, day) -> moves.fromAbroad(register, day, false));
        spread(
                foreign * setting.parameter("moves.abroad.per.foreign.resident"),
                out,
                (register, day) -> moves.toAbroad(register, day, true));
        spread(
                japanese * setting.parameter("moves.abroad.per.japanese.resident"),
                out,
                (register, day) -> moves.toAbroad(register, day, false));
        spread(residents * setting.parameter("moves.within.municipality"), within, moves::inside);
        LifeEvents life = new LifeEvents(setting);
        spread(expected.births, EVERY_MONTH_ALIKE, life::birth);
        spread(expected.deaths, EVERY_MONTH_ALIKE, life::death);
        spread(japanese * marriages.marriagesPer1000() / 1000, EVERY_MONTH_ALIKE, life::marriage);
        spread(japanese * marriages.divorcesPer1000() / 1000, EVERY_MONTH_ALIKE, life::divorce);
        double splits = residents * setting.parameter("household.splits");
        spread(splits, EVERY_MONTH_ALIKE, homes::split);
        spread(splits * setting.parameter("household.mergers.per.split"), EVERY_MONTH_ALIKE, homes::merger);
        spread(splits * setting.parameter("household.changes.per.split"), EVERY_MONTH_ALIKE, homes::change);
        spread(residents * setting.parameter("household.head.changes"), EVERY_MONTH_ALIKE, homes::headChange);
        spread(residents * setting.parameter("corrections.of.errors"), EVERY_MONTH_ALIKE, desk::correction);
        spread(residents * setting.parameter("record.code.changes"), EVERY_MONTH_ALIKE, desk::codeChange);
        spread(residents * setting.parameter("cancellations"), EVERY_MONTH_ALIKE, desk::cancellation);
    }

    private void spread(double times, double[] months, Occasion occasion) {
        agenda.spread(setting.chance().round(times), months, setting.chance(), occasion);
    }

    private static double[] months(Town town, Direction direction) {
        return Arrays.stream(Month.values())
                .mapToDouble(
                        month -> Migration.shipped().share(town.municipality().prefecture(), direction, month))
                .toArray();
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** The births and deaths that the tables expect of the residents there are. */
    private static final class Expected {
        private double births;
        private double deaths;

        Expected(Town town) {
            LocalDate midyear = LocalDate.of(town.year(), 7, 1);
            LifeTable life = LifeTable.shipped();
            Fertility fertility = Fertility.of(town.year());
            town.register().forEachHistory(history -> {
                ResidentRecord record = history.current();
                Sex sex = record.person().sex();
                int age = Math.max(0, Kin.age(record, midyear));
                if (sex != Sex.NOT_STATED) {
                    deaths += life.probabilityOfDeath(sex, age);
                }
                if (sex == Sex.FEMALE) {
                    births += fertility.rate(age);
                }
            });
            births *= Fertility.prefectureRatio(town.municipality().prefecture());
        }
    }
}
